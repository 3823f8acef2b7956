package vitrin.ui;

import java.util.stream.IntStream;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// The boards that a slide takes on one glass, one after another, where one can't show every
/// language and every event of a timeline. Used on the FX thread only.
final class Boards {
  private final Glass glass;
  private Measured measured = new Measured(null, 1);

  /// In how many parts a slide was found to be shown: that takes laying it out.
  private record Measured(Slide slide, int parts) {}

  Boards(Glass glass) {
    this.glass = glass;
  }

  /// How many there are, at least 1.
  int count(Exhibit exhibit, int slide) {
    return BoardRoom.boards(exhibit) * parts(exhibit, slide);
  }

  /// @param board 0 to [#count] - 1
  /// @param plates of that slide
  BoardRoom room(Exhibit exhibit, int slide, int board, Plates plates) {
    int parts = parts(exhibit, slide);
    return BoardRoom.of(exhibit, slide, board / parts, glass, plates)
        .with(new BoardRoom.Part(board % parts, parts));
  }

  private int parts(Exhibit exhibit, int slide) {
    Slide asked = exhibit.shown(slide);
    if (!asked.equals(measured.slide())) {
      measured = new Measured(asked, parts(exhibit, slide, asked));
    }
    return measured.parts();
  }

  private int parts(Exhibit exhibit, int slide, Slide content) {
    return content instanceof Slide.Timeline timeline
        ? IntStream.range(0, BoardRoom.boards(exhibit))
            .map(i ->
                AttractTimeline.parts(
                    BoardRoom.of(exhibit, slide, i, glass, Plates.NONE), timeline))
            .max()
            .orElse(1)
        : 1;
  }
}
