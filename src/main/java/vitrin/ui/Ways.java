package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vitrin.slideshow.Event;

/// Where one can go from the words of a slide: buttons at their foot, beside each other where there
/// is room; or at their head.
final class Ways {

  /// Height of a button, in em.
  static final double TALL = 3;

  private static final double GAP = 0.67;

  private final VisitRoom room;
  private final Consumer<Event> events;
  private final List<Cell> ways = new ArrayList<>();

  Ways(VisitRoom room, Consumer<Event> events) {
    this.room = room;
    this.events = events;
  }

  /// @param key of what the button says
  void add(Icon icon, String key, Event event) {
    String label = room.texts().get(key);
    double width = Cell.widthBeside(room.glass(), label) + room.em(0.67);
    ways.add(
        new Cell(room.glass(), width, room.em(TALL), label, () -> events.accept(event))
            .look("outlined")
            .beside(icon, label, room.texts().language()));
  }

  /// Puts them beside each other where there is no room below the words.
  ///
  /// @param right where the last one ends
  void putBefore(Sheet sheet, double right, double top) {
    double x = right;
    for (Cell way : ways.reversed()) {
      sheet.put(way, x - way.wide(), top);
      x -= way.wide() + room.em(GAP);
    }
  }

  /// Puts them at the lower edge.
  ///
  /// @param left where the words begin
  /// @param width of the words
  /// @return where the words have to end
  double put(Sheet sheet, double left, double width) {
    if (ways.isEmpty()) {
      return room.height() - room.em(0.67);
    }
    double gap = room.em(GAP);
    boolean across =
        ways.stream().mapToDouble(Sheet::wide).sum() + (ways.size() - 1) * gap <= width;
    double bottom = room.height() - room.em(room.isPortrait() || room.isTight() ? 1 : 2);
    double rows = across ? 1 : ways.size();
    double top = bottom - rows * room.em(TALL) - (rows - 1) * gap;
    double x = left;
    double y = top;
    for (Cell way : ways) {
      sheet.put(way, x, y);
      x += across ? way.wide() + gap : 0;
      y += across ? 0 : room.em(TALL) + gap;
    }
    return top - room.em(1);
  }
}
