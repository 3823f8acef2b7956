package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.model.Source;
import vitrin.slideshow.Event;
import vitrin.slideshow.Panel;

/// A text to read, with what it rests on beside it where there is room.
final class VisitText {
  private static final double COLUMN = 42;
  private static final double RULE = 53;
  private static final double BUTTON = 2.67;

  private final VisitRoom room;
  private final Sheet sheet;
  private final Consumer<Event> events;

  private VisitText(VisitRoom room, Consumer<Event> events) {
    this.room = room;
    this.events = events;
    sheet = room.sheet();
  }

  static Leaf leaf(VisitRoom room, Slide.Text slide, Consumer<Event> events) {
    return new VisitText(room, events).leaf(slide);
  }

  private Leaf leaf(Slide.Text slide) {
    double top = room.low(room.em(room.isPortrait() || room.isRoomy() ? 4 : 2));
    double width = Math.min(room.em(COLUMN), room.column(room.margin()));
    Column words = new Column(room, sheet, room.margin(), top, width);
    words.chapter().title(3).leadAndText(slide.prose());
    Optional<ScrollArea> scroll = words.put(room.height() - room.em(0.67));
    if (room.isRoomy() && !room.isPortrait() && !room.sources().isEmpty()) {
      sources(room.em(RULE), words.textTop());
    }
    return new Leaf(Optional.empty(), sheet, scroll);
  }

  /// The sources in small print at the right, as many as there is room for, and the way to all.
  private void sources(double rule, double top) {
    double left = rule + room.em(2);
    double width = room.width() - room.margin() - left;
    double bottom = room.height() - room.em(2);
    double button = room.em(1.5) + room.em(BUTTON);
    Language side = room.listLanguage();
    Block list = new Block(side, width);
    list.add(
        room.texts().get("visit.sourcesOfPage"), Inter.SEMI_BOLD.at(room.em(1)), 1.35, 0, "muted");
    List<Source> sources = room.sources();
    for (int i = 0; i < sources.size(); i++) {
      Block source = new Block(side, width);
      source.add(
          i + 1 + ". " + VisitRoom.cited(sources.get(i)),
          Inter.REGULAR.at(room.em(1)),
          1.35,
          0,
          "muted");
      if (top + list.high() + room.em(0.67) + source.high() + button > bottom) {
        break;
      }
      list.add(source, room.em(0.67), source.high());
    }
    sheet.put(Rules.filled("line-fill"), rule, top, 1, list.high() + button);
    sheet.put(list, left, top);
    sheet.put(show(), left, top + list.high() + room.em(1.5));
  }

  private Cell show() {
    String label = room.texts().get("visit.showSources");
    double width = Math.max(room.em(7.5), Cell.widthBeside(room.glass(), label));
    String saying = room.texts().get("visit.sourcesOfPage");
    Event open = new Event.OpenPanel(Panel.SOURCES);
    return new Cell(room.glass(), width, room.em(BUTTON), saying, () -> events.accept(open))
        .beside(Icon.SOURCES, label, room.texts().language());
  }
}
