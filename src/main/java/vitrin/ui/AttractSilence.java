package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.model.Slide;

/// A silence in the loop: flame, ring and what it is for. No control is drawn.
final class AttractSilence {
  private AttractSilence() {}

  static Board board(BoardRoom room, Slide.Silence slide) {
    LoopGrid grid = room.grid();
    Sheet sheet = room.sheet();
    sheet.getStyleClass().add("silence");
    double radius = Math.round(grid.isPortrait() ? 0.306 * grid.width() : 0.265 * grid.height());
    Flame flame = new Flame(radius);
    double centreY = Math.round(grid.isPortrait() ? 0.39 * grid.height() : 0.385 * grid.height());
    flame.setLayoutX(Math.round(grid.width() / 2));
    flame.setLayoutY(centreY);
    flame.setManaged(false);
    sheet.getChildren().add(flame);
    double third = grid.inner() / grid.columns();
    double width = grid.isPortrait() ? grid.inner() : third;
    List<String> titles =
        room.voices(slide).stream()
            .flatMap(v -> v.title().map(t -> Typography.set(t, v.language())).stream())
            .toList();
    List<Double> sizes =
        (grid.isPortrait() ? List.of(1.4, 1.2, 1.0, 0.85, 0.72) : List.of(1.125, 1.0, 0.85, 0.72))
            .stream().map(grid.glass()::attractPx).toList();
    double size = Words.titleSize(titles, Inter.REGULAR, sizes, width - grid.em(1), 1);
    double y = centreY + radius + Math.round((grid.isPortrait() ? 0.07 : 0.152) * grid.height());
    double x = grid.margin();
    int column = 0;
    for (Voice voice : room.voices(slide)) {
      if (voice.title().isPresent()) {
        Text text =
            Typography.text(
                voice.title().get(), voice.language(), Inter.REGULAR.at(size), 1.35, width, "text");
        text.setTextAlignment(TextAlignment.CENTER);
        if (grid.isPortrait()) {
          sheet.put(text, x, y);
          y += Sheet.height(text) + grid.em(1.67);
        } else {
          sheet.put(text, x + Math.round(column * third), y);
        }
      }
      column++;
    }
    return new Board(Optional.of(Ground.silence(BoardRoom.THEME)), Optional.empty(), sheet);
  }
}
