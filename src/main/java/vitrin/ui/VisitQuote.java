package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vitrin.model.Localized;
import vitrin.model.Prose;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// A quotation, as large as it fits, and who said it.
final class VisitQuote {
  private static final double COLUMN = 52;
  private static final List<Double> SIZES = List.of(2.25, 2.0, 1.75, 1.5, 1.25);
  private static final double LEADING = 1.28;

  private VisitQuote() {}

  static Leaf leaf(VisitRoom room, Slide.Quote slide, Consumer<Event> events) {
    if (slide.photo().isPresent()) {
      return VisitPhoto.leaf(room, slide.photo().get(), events);
    }
    Sheet sheet = room.sheet();
    double width = Math.min(room.em(COLUMN), room.column(room.margin()));
    double top = room.low(room.em(3));
    double tall = Math.floor(room.height() - top - room.em(1));
    double room4Words = tall - room.em(2);
    Block words = words(room, slide, width, SIZES.getLast());
    for (double size : SIZES) {
      words = words(room, slide, width, size);
      if (words.high() <= room4Words) {
        break;
      }
    }
    if (words.high() <= room4Words) {
      double middle = (room.height() - words.high()) / 2 - room.em(1.5);
      sheet.put(words, room.margin(), Math.max(top + room.em(1), middle));
      return new Leaf(Optional.empty(), sheet, Optional.empty());
    }
    ScrollArea area = new ScrollArea(room, words, width + room.scrollSide(), tall);
    sheet.put(area, room.margin(), top, width + room.scrollSide(), tall);
    return new Leaf(Optional.empty(), sheet, Optional.of(area));
  }

  /// The quotation under its dash, and who said it.
  ///
  /// @param size in em
  static Block words(VisitRoom room, Slide.Quote slide, double width, double size) {
    Localized.Said<Prose> said = room.said(slide.prose());
    Block words = new Block(room.language(), width);
    room.chapterLine()
        .ifPresent(line -> words.add(line, Inter.SEMI_BOLD.at(room.em(1)), 1.35, 0, "accent"));
    room.only()
        .ifPresent(only -> {
          words.add(new Sheet(), 0, room.em(0.67));
          words.addMark(only, room.glass());
        });
    words.add(Rules.dash(room.glass()), room.em(1.5), room.em(0.19));
    for (Prose.Block block : said.value().blocks()) {
      words.add(block.plain(), Inter.LIGHT.at(room.textSize(size)), LEADING, room.em(1.5), "text");
    }
    words.add(
        room.said(slide.attribution()).value(),
        Inter.REGULAR.at(room.em(1.25)),
        1.35,
        room.em(1.5),
        "muted");
    return words;
  }
}
