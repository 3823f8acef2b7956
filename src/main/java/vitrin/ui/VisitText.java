package vitrin.ui;

import java.util.List;
import java.util.Optional;
import vitrin.model.Slide;
import vitrin.model.Source;

/// A text to read, with what it rests on beside it where there is room.
final class VisitText {
  private static final double COLUMN = 42;
  private static final double SOURCES = 17;

  private VisitText() {}

  static Leaf leaf(VisitRoom room, Slide.Text slide) {
    Sheet sheet = room.sheet();
    double top = room.em(room.isPortrait() ? 4 : room.isRoomy() ? 3.5 : 2);
    double most = room.width() - 2 * room.margin() - room.scrollSide() + room.em(1);
    boolean beside = room.isRoomy() && !room.isPortrait() && !room.sources().isEmpty();
    double width = Math.min(room.em(COLUMN), beside ? most - room.em(SOURCES) : most);
    Column words = new Column(room, sheet, room.margin(), top, width);
    words.chapter().title(3).leadAndText(slide.prose());
    Optional<ScrollArea> scroll = words.put(room.height() - room.em(1));
    if (beside) {
      sources(room, sheet, room.margin() + width + room.scrollSide() + room.em(0.33), top);
    }
    return new Leaf(Optional.empty(), sheet, scroll);
  }

  /// The sources in small print at the right, as many as there is room for.
  private static void sources(VisitRoom room, Sheet sheet, double left, double top) {
    double width = room.width() - room.em(2) - left - room.em(1.5);
    double from = top + room.em(5.3);
    Block list = new Block(room.texts().language(), width);
    list.add(
        room.texts().get("visit.sourcesOfPage"), Inter.SEMI_BOLD.at(room.em(1)), 1.35, 0, "muted");
    List<Source> sources = room.sources();
    for (int i = 0; i < sources.size(); i++) {
      String line = i + 1 + ". " + VisitRoom.cited(sources.get(i));
      Block tried = new Block(room.texts().language(), width);
      tried.add(line, Inter.REGULAR.at(room.em(1)), 1.35, 0, "muted");
      if (from + list.high() + room.em(0.67) + tried.high() > room.height() - room.em(2)) {
        list.add("…", Inter.REGULAR.at(room.em(1)), 1.35, room.em(0.33), "muted");
        break;
      }
      list.add(tried, room.em(0.67), tried.high());
    }
    sheet.put(Rules.filled("line-fill"), left, from, 1, list.high());
    sheet.put(list, left + room.em(1.5), from);
  }
}
