package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.shape.Circle;
import vitrin.i18n.DateText;
import vitrin.model.Localized;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// Events in their order: in landscape in rows of five at most, all about equally long, in portrait
/// one below the other. Rows move closer together before they scroll.
final class VisitTimeline {
  private static final double EVENT = 13;
  private static final int MOST_ACROSS = 5;
  private static final double DOT = 0.29;
  private static final double BETWEEN = 1.5;

  /// Size of what happened, in em.
  private static final double TEXT = 1.125;

  /// A date that is that much larger than what happened stands out.
  private static final double STANDING_OUT = 1.2;

  private VisitTimeline() {}

  /// How far the parts of a row are apart, in em.
  ///
  /// @param date between the line and the date; the date is at most `largest` high
  /// @param words between the date and what happened
  /// @param row between what happened and the next line
  private record Spacing(double date, double largest, double words, double row) {
    static final Spacing WIDE = new Spacing(1.33, 2, 0.67, 2.67);
    static final Spacing CLOSE = new Spacing(0.83, 1.5, 0.33, 1);
  }

  static Leaf leaf(VisitRoom room, Slide.Timeline slide) {
    Sheet sheet = room.sheet();
    double width = room.width() - 2 * room.margin();
    double top = room.low(room.em(room.isPortrait() ? 3 : 2.5));
    Column head = new Column(room, sheet, room.margin(), top, width);
    head.chapter().title(2.25);
    double from = top + head.high() + room.em(1);
    head.put(room.height());
    double tall = room.height() - from - room.em(0.67);
    double narrow = room.column(room.margin());
    for (Spacing spacing : List.of(Spacing.WIDE, Spacing.CLOSE)) {
      Sheet events = events(room, slide, width, spacing);
      if (events.high() <= tall) {
        sheet.put(events, room.margin(), from);
        return new Leaf(Optional.empty(), sheet, Optional.empty());
      }
    }
    Sheet events = events(room, slide, narrow, Spacing.CLOSE);
    ScrollArea area = new ScrollArea(room, events, narrow + room.scrollSide(), Math.floor(tall));
    sheet.put(area, room.margin(), from, narrow + room.scrollSide(), Math.floor(tall));
    return new Leaf(Optional.empty(), sheet, Optional.of(area));
  }

  private static Sheet events(VisitRoom room, Slide.Timeline slide, double width, Spacing spacing) {
    return room.isPortrait()
        ? oneColumn(room, slide, width, spacing)
        : rows(room, slide, width, spacing);
  }

  private static Sheet rows(VisitRoom room, Slide.Timeline slide, double width, Spacing spacing) {
    List<Slide.Timeline.Event> events = slide.events();
    double gap = room.em(BETWEEN);
    double least = room.em(EVENT) * Math.max(1, room.textSize().factor() * 0.85);
    int across = Math.clamp((int) ((width + gap) / (least + gap)), 1, MOST_ACROSS);
    across = Math.ceilDiv(events.size(), Math.ceilDiv(events.size(), across));
    double column = Math.floor((width - (across - 1) * gap) / across);
    double dot = room.em(DOT);
    double dateSize = dateSize(room, slide, column, spacing);
    Sheet all = new Sheet();
    double y = 0;
    for (int i = 0; i < events.size(); i += across) {
      int end = Math.min(i + across, events.size());
      double rule = end - i == across ? width : (end - i) * (column + gap) - gap;
      all.put(Rules.across(), 0, y + dot, rule, 2);
      double tallest = 0;
      for (int j = i; j < end; j++) {
        double x = (j - i) * (column + gap);
        all.put(new Circle(dot, dot, dot), x, y + 1);
        all.getChildren().getLast().getStyleClass().add("timeline-dot");
        Block words = event(room, events.get(j), column, dateSize, spacing);
        all.put(words, x, y + room.em(spacing.date()));
        tallest = Math.max(tallest, words.high());
      }
      y += room.em(spacing.date()) + tallest + room.em(spacing.row());
    }
    all.extent(width, y - room.em(spacing.row()));
    return all;
  }

  private static Sheet oneColumn(
      VisitRoom room, Slide.Timeline slide, double width, Spacing spacing) {
    double dot = room.em(DOT);
    double indent = room.em(2);
    double dateSize = dateSize(room, slide, width - indent, spacing);
    Sheet all = new Sheet();
    double y = 0;
    double last = 0;
    for (Slide.Timeline.Event event : slide.events()) {
      Block words = event(room, event, width - indent, dateSize, spacing);
      Circle mark = new Circle(dot, dot, dot);
      mark.getStyleClass().add("timeline-dot");
      all.put(mark, 0, y + room.em(0.67));
      all.put(words, indent, y);
      last = y + room.em(0.67);
      y += words.high() + room.em(BETWEEN);
    }
    all.put(Rules.filled("line-fill"), dot - 1, room.em(0.67) + dot, 2, last - room.em(0.67));
    all.getChildren().getLast().toBack();
    all.extent(width, y - room.em(BETWEEN));
    return all;
  }

  /// One size for all dates, at which each keeps to one line and stands out from what happened.
  private static double dateSize(
      VisitRoom room, Slide.Timeline slide, double width, Spacing spacing) {
    List<String> dates =
        slide.events().stream().map(event -> DateText.of(event.date(), room.language())).toList();
    double text = TEXT * room.textSize().factor();
    double largest = Math.max(spacing.largest(), text * STANDING_OUT);
    List<Double> sizes =
        Stream.of(2.0, 1.75, 1.5, 1.25)
            .filter(em -> em <= largest && em >= text)
            .map(room::em)
            .toList();
    return Words.titleSize(dates, Inter.LIGHT, sizes, width, 1);
  }

  private static Block event(
      VisitRoom room, Slide.Timeline.Event event, double width, double dateSize, Spacing spacing) {
    Block words = new Block(room.language(), width);
    String date = DateText.of(event.date(), room.language());
    words.add(date, Inter.LIGHT.at(dateSize), 1.21, 0, "text");
    Localized.Said<Prose> said = room.said(event.text());
    ProseText text = new ProseText(said.value(), said.language(), room.textSize(TEXT), 1.42, width);
    words.add(text, room.em(spacing.words()), text.prefHeight(width));
    return words;
  }
}
