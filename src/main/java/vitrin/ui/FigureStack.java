package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrin.model.Figure;
import vitrin.model.LocalizedText;

/// The lower part of a figures board in portrait: lights and the other numbers below each other,
/// further apart where there is room.
final class FigureStack {

  /// Sizes of the other numbers, in em of the loop.
  private static final double LARGE_NUMBER = 2.25;

  private static final double SMALL_NUMBER = 1.2;

  /// The most that comes to the space between two of them, in em.
  private static final double MOST_APART = 3;

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Sheet sheet;
  private final double top;
  private final double bottom;
  private final FigureLabels words;

  /// What comes to the space between two of them, in pixels.
  private double apart;

  /// @param top upper edge on the sheet in pixels; `bottom`: lower edge
  FigureStack(BoardRoom room, Sheet sheet, double top, double bottom) {
    this.room = room;
    this.sheet = sheet;
    this.top = top;
    this.bottom = bottom;
    grid = room.grid();
    words = new FigureLabels(room);
  }

  /// Draws it all and answers where it ends.
  double draw(List<LightGroup> groups, List<Figure> others) {
    double pitch = Math.min(grid.inner() / Lights.ACROSS, grid.em(FigureBand.WIDEST_PITCH));
    Sizes sizes = new Sizes(words.sizes().getFirst(), LARGE_NUMBER);
    double y = below(groups, others, pitch, sizes, room.sheet());
    if (y > bottom || !oneLineEach(groups, others, sizes)) {
      sizes = new Sizes(words.sizes().getLast(), LARGE_NUMBER);
      y = below(groups, others, pitch, sizes, room.sheet());
    }
    if (y > bottom || !oneLineEach(groups, others, sizes)) {
      sizes = new Sizes(words.sizes().getLast(), SMALL_NUMBER);
      y = below(groups, others, pitch, sizes, room.sheet());
    }
    while (y > bottom && pitch > grid.em(FigureBand.CLOSEST_PITCH)) {
      pitch -= FigureBand.STEP;
      y = below(groups, others, pitch, sizes, room.sheet());
    }
    double share = (bottom - y) / (groups.size() + others.size() + 1);
    apart = Math.floor(Math.clamp(share, 0, grid.em(MOST_APART)));
    return below(groups, others, pitch, sizes, sheet);
  }

  /// Sizes tried.
  ///
  /// @param label in pixels
  /// @param number of those below the lights, in em of the loop
  private record Sizes(double label, double number) {}

  /// Whether every label keeps to one line in each language, so that one finds one's own.
  private boolean oneLineEach(List<LightGroup> groups, List<Figure> others, Sizes sizes) {
    return Stream.concat(
            groups.stream()
                .filter(group -> group.label().isPresent())
                .map(group ->
                    words.of(inOneLine(group, sizes.label()), sizes.label(), grid.inner())),
            others.stream().map(figure -> number(figure, others, sizes)))
        .noneMatch(FigureLabel::wraps);
  }

  private FigureLabel number(Figure figure, List<Figure> all, Sizes sizes) {
    double widest = words.numbersWidth(all, sizes.number());
    return words.number(figure, sizes.number(), sizes.label(), widest, grid.inner());
  }

  private double below(
      List<LightGroup> groups, List<Figure> others, double pitch, Sizes sizes, Sheet on) {
    double labelSize = sizes.label();
    double y = top;
    for (LightGroup group : groups) {
      if (group.label().isPresent()) {
        FigureLabel label = words.of(inOneLine(group, labelSize), labelSize, grid.inner());
        on.put(label, grid.margin(), y);
        y += label.high() + grid.em(0.33);
      }
      Lights lights =
          new Lights(
              group.count(),
              group.grade(),
              Lights.Flow.ACROSS,
              pitch,
              BoardRoom.THEME,
              words.saying(group));
      on.put(lights, grid.margin(), y);
      y += Lights.rows(group.count(), Lights.Flow.ACROSS) * pitch + grid.em(1) + apart;
    }
    y += grid.em(1.67);
    for (Figure figure : others) {
      FigureLabel label = number(figure, others, sizes);
      on.put(label, grid.margin(), y);
      y += label.high() + grid.em(1.5) + apart;
    }
    return y - grid.em(others.isEmpty() ? 2.67 : 1.5) - apart;
  }

  /// The group with what it is in all languages on one line, where that has room.
  private LightGroup inOneLine(LightGroup group, double labelSize) {
    String line =
        room.languages().stream()
            .flatMap(l -> group.label().flatMap(label -> label.in(l)).stream())
            .collect(Collectors.joining("  ·  "));
    boolean fits = Words.width(line, Inter.REGULAR.at(labelSize)) <= grid.inner() - grid.em(5);
    return fits && !line.isEmpty()
        ? new LightGroup(
            group.count(),
            group.grade(),
            Optional.of(LocalizedText.of(room.languages().getFirst(), line)))
        : group;
  }
}
