package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.model.Figure;

/// The lower part of a figures board: blocks of lights with their labels, and the other numbers.
final class FigureBand {

  /// The most pitches that two lights are apart, in em, and the least.
  static final double WIDEST_PITCH = 1.6;

  static final double CLOSEST_PITCH = 0.35;

  /// Where a screen is so small that nothing fits below the title, lights lie over what else is
  /// there; in pixels.
  private static final double SMALLEST_PITCH = 4;

  /// By how much the pitch is tried smaller, in pixels.
  static final double STEP = 0.5;

  /// Part of the width that the other numbers take beside lights.
  private static final double SIDE = 0.44;

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Sheet sheet;
  private final double top;
  private final double bottom;
  private final FigureLabels words;
  private final List<Taken> taken = new ArrayList<>();

  private record Taken(double right, double bottom) {}

  /// Where a group goes.
  private record Placed(LightGroup group, double x, double y, Optional<FigureLabel> label) {}

  /// @param top upper edge on the sheet in pixels; `bottom`: lower edge
  FigureBand(BoardRoom room, Sheet sheet, double top, double bottom) {
    this.room = room;
    this.sheet = sheet;
    this.top = top;
    this.bottom = bottom;
    grid = room.grid();
    words = new FigureLabels(room);
  }

  void draw(List<LightGroup> groups, List<Figure> others) {
    if (grid.isPortrait()) {
      double end = new FigureStack(room, sheet, top, bottom).draw(groups, others);
      taken.add(new Taken(grid.width(), end));
    } else {
      landscape(groups, others);
    }
  }

  /// Whether nothing of the band lies right of and below that point.
  boolean isFree(double x, double y) {
    return x >= grid.margin()
        && taken.stream()
            .noneMatch(t -> t.right() > x - grid.em(1) && t.bottom() > y - grid.em(0.67));
  }

  private void landscape(List<LightGroup> groups, List<Figure> others) {
    double side = others.isEmpty() ? 0 : groups.isEmpty() ? grid.inner() : SIDE * grid.inner();
    if (!groups.isEmpty()) {
      double width = others.isEmpty() ? grid.inner() : grid.inner() - side - grid.gap();
      double pitch = drawBeside(groups, grid.margin() + width);
      taken.add(new Taken(grid.margin() + width, top + Lights.ROWS * pitch));
    }
    if (!others.isEmpty()) {
      numbers(others, grid.width() - grid.margin() - side, side, top, bottom);
    }
  }

  private double drawBeside(List<LightGroup> groups, double right) {
    Beside chosen = unlabelled(groups, right);
    for (double labelSize : words.sizes()) {
      Beside tried = widest(groups, right, labelSize);
      // Larger labels are not worth much smaller lights.
      if (!tried.placed().isEmpty()
          && (!chosen.labelled() || tried.pitch() > 1.25 * chosen.pitch())) {
        chosen = tried;
      }
    }
    put(chosen.placed(), chosen.pitch());
    return chosen.pitch();
  }

  /// Blocks beside each other, none where there is no room for them with their labels.
  private record Beside(List<Placed> placed, double pitch) {
    boolean labelled() {
      return placed.stream().anyMatch(p -> p.label().isPresent());
    }
  }

  /// The blocks at the widest pitch at which they fit.
  private Beside widest(List<LightGroup> groups, double right, double labelSize) {
    double pitch = grid.em(WIDEST_PITCH);
    List<Placed> placed = List.of();
    while (placed.isEmpty() && pitch > grid.em(CLOSEST_PITCH)) {
      pitch -= STEP;
      placed = beside(groups, pitch, right, labelSize);
    }
    return new Beside(placed, pitch);
  }

  /// What is drawn where there is no room for labels: nobody who was counted is left out.
  private Beside unlabelled(List<LightGroup> groups, double right) {
    int columns = groups.stream().mapToInt(g -> Lights.columns(g.count(), Lights.Flow.DOWN)).sum();
    double gap = grid.em(1);
    double wide = (right - grid.margin() - (groups.size() - 1) * gap) / columns;
    double fitting = Math.min(grid.em(WIDEST_PITCH), Math.min(wide, (bottom - top) / Lights.ROWS));
    double pitch = Math.max(SMALLEST_PITCH, fitting);
    List<Placed> placed = new ArrayList<>();
    double x = grid.margin();
    for (LightGroup group : groups) {
      placed.add(new Placed(group, x, top, Optional.empty()));
      x += Lights.columns(group.count(), Lights.Flow.DOWN) * pitch + gap;
    }
    return new Beside(placed, pitch);
  }

  /// Blocks beside each other at that pitch; none if they or their labels have no room.
  private List<Placed> beside(
      List<LightGroup> groups, double pitch, double right, double labelSize) {
    List<Double> lefts = new ArrayList<>();
    double x = grid.margin();
    double end = x;
    for (LightGroup group : groups) {
      lefts.add(x);
      end = x + Lights.columns(group.count(), Lights.Flow.DOWN) * pitch;
      double labelEnd =
          group.label().isEmpty()
              ? 0
              : x + Math.min(words.of(group, labelSize, grid.inner()).wide(), grid.em(14));
      x = Math.max(end + grid.gap(), labelEnd + grid.em(1));
    }
    if (end > right + 0.5) {
      return List.of();
    }
    List<Placed> placed = new ArrayList<>();
    double labelTop = labelTop(pitch);
    double until = right;
    for (int i = groups.size() - 1; i >= 0; i--) {
      LightGroup group = groups.get(i);
      Optional<FigureLabel> label = Optional.empty();
      if (group.label().isPresent()) {
        label = Optional.of(words.of(group, labelSize, until - lefts.get(i)));
        until = lefts.get(i) - grid.em(0.67);
        if (label.get().hasBrokenWord() || labelTop + label.get().high() > bottom) {
          return List.of();
        }
      }
      placed.addFirst(new Placed(group, lefts.get(i), top, label));
    }
    return placed;
  }

  private double labelTop(double pitch) {
    return Math.round(top + Lights.ROWS * pitch + grid.em(0.67));
  }

  private void put(List<Placed> placed, double pitch) {
    for (Placed one : placed) {
      LightGroup group = one.group();
      Lights lights =
          new Lights(
              group.count(),
              group.grade(),
              Lights.Flow.DOWN,
              pitch,
              BoardRoom.THEME,
              words.saying(group));
      sheet.put(lights, one.x(), one.y());
      one.label()
          .ifPresent(label -> {
            double y = Math.round(top + Lights.ROWS * pitch + grid.em(0.67));
            sheet.put(label, one.x(), y);
            taken.add(new Taken(one.x() + label.wide(), y + label.high()));
          });
    }
  }

  /// Numbers below each other, as large as they fit.
  private void numbers(List<Figure> figures, double left, double width, double from, double until) {
    List<FigureLabel> labels = List.of();
    double gap = grid.em(2.67);
    for (double aem : List.of(2.25, 1.5, 1.2, 1.0)) {
      double size = aem < 1.5 ? words.sizes().getLast() : words.sizes().getFirst();
      double numbers = words.numbersWidth(figures, aem);
      gap = grid.em(aem > 2 ? 2.67 : 1);
      labels = figures.stream().map(f -> words.number(f, aem, size, numbers, width)).toList();
      double tall = labels.stream().mapToDouble(Sheet::high).sum() + (labels.size() - 1) * gap;
      if (tall <= until - from && labels.stream().noneMatch(FigureLabel::hasBrokenWord)) {
        break;
      }
    }
    // Closer together before the last of them reaches below the band.
    double spare = until - from - labels.stream().mapToDouble(Sheet::high).sum();
    gap = Math.clamp(spare / Math.max(1, labels.size() - 1), 0, gap);
    double y = from;
    for (FigureLabel label : labels) {
      sheet.put(label, left, y);
      taken.add(new Taken(left + width, y + label.high()));
      y += label.high() + gap;
    }
  }
}
