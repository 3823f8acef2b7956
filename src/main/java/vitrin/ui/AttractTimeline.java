package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.i18n.DateText;
import vitrin.model.Language;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// A timeline in the loop: in landscape one column a language, each event on one line across all of
/// them; in portrait one language below the other. Where it is long, its events move closer
/// together, then each keeps only its first sentence; what still doesn't fit is shown in parts one
/// after another, all in one size. Where nothing can follow, events that don't fit leave all
/// languages together, the last first.
final class AttractTimeline {
  private static final double DOT = 0.55;

  /// The least between languages below each other and between their events, in em: no line parts
  /// these events.
  private static final double STACKED_APART = 0.8;

  private static final double STACKED_EVENT = 0.4;

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Slide.Timeline slide;
  private final List<Voice> voices;
  private final double width;
  private final double titleSize;
  private double size;
  private Dates dates = Dates.ABOVE;
  private Spacing spacing = Spacing.WIDE;
  private Told told = Told.WHOLE;
  private double spare;

  /// Where an event's date stands.
  private enum Dates {
    ABOVE,
    IN_TEXT
  }

  /// How much is said of each event.
  private enum Told {
    WHOLE,
    FIRST_SENTENCE
  }

  /// How far things are apart, in em; `leading` in em of the text.
  ///
  /// @param top above the titles
  /// @param title between a title and its first event
  /// @param line between the line of an event and its words
  /// @param event between an event and the line of the next
  /// @param dots whether the line of an event begins with a dot: close to words it would touch them
  private record Spacing(
      double top, double title, double line, double event, double leading, boolean dots) {
    static final Spacing WIDE = new Spacing(2.33, 1, 0.67, 0.67, 1.4, true);
    static final Spacing CLOSE = new Spacing(1, 0.5, 0.33, 0.2, 1.3, false);
  }

  private AttractTimeline(BoardRoom room, Slide.Timeline slide) {
    this.room = room;
    this.slide = slide;
    grid = room.grid();
    voices = room.voices(slide);
    width = room.column();
    titleSize = room.fit(slide, room.arrangement(), width).titleSize();
  }

  static Board board(BoardRoom room, Slide.Timeline slide) {
    return Board.plain(new AttractTimeline(room, slide).fitted());
  }

  /// In how many parts the events of a slide have room.
  static int parts(BoardRoom room, Slide.Timeline slide) {
    AttractTimeline whole = new AttractTimeline(room, slide);
    if (whole.set(1)) {
      return 1;
    }
    int all = slide.events().size();
    int parts = Math.ceilDiv(all, whole.fitting(slide.events()).size());
    while (parts < all && !new AttractTimeline(room, slide).set(parts)) {
      parts++;
    }
    return parts;
  }

  private Sheet fitted() {
    int parts = room.part().of();
    List<Slide.Timeline.Event> shown = shared(parts).get(room.part().index());
    return drawn(set(parts) ? shown : fitting(shown));
  }

  /// The first of these events, as many as have room, at least one.
  private List<Slide.Timeline.Event> fitting(List<Slide.Timeline.Event> events) {
    int shown = events.size();
    while (shown > 1 && !fits(events.subList(0, shown))) {
      shown--;
    }
    return events.subList(0, shown);
  }

  /// The events in that many parts about equally long.
  private List<List<Slide.Timeline.Event>> shared(int parts) {
    List<Slide.Timeline.Event> all = slide.events();
    return IntStream.range(0, parts)
        .mapToObj(i -> all.subList(begin(i, parts), begin(i + 1, parts)))
        .toList();
  }

  private int begin(int part, int parts) {
    return Math.ceilDiv(part * slide.events().size(), parts);
  }

  /// Finds the largest type and the most words with which each of the parts has room, and answers
  /// whether there are any; else it stays with the least.
  private boolean set(int parts) {
    List<List<Slide.Timeline.Event>> shared = shared(parts);
    for (double tried : grid.leadSizes()) {
      size = tried;
      if (shared.stream().allMatch(this::fits)) {
        return true;
      }
    }
    dates = Dates.IN_TEXT;
    for (Told much : Told.values()) {
      told = much;
      for (Spacing apart : List.of(Spacing.WIDE, Spacing.CLOSE)) {
        spacing = apart;
        if (shared.stream().allMatch(this::fits)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(List<Slide.Timeline.Event> shown) {
    spare = 0;
    double end = draw(room.sheet(), shown);
    return end <= grid.floor() - grid.em(0.33);
  }

  /// Draws events, what is left of the height shared out between them.
  private Sheet drawn(List<Slide.Timeline.Event> shown) {
    spare = 0;
    double end = draw(room.sheet(), shown);
    double left = Math.max(0, grid.floor() - grid.em(2.33) - end);
    spare = Math.min(left / shown.size(), grid.em(1.5));
    Sheet sheet = room.sheet();
    draw(sheet, shown);
    return sheet;
  }

  /// Draws events and answers where the last one ends.
  private double draw(Sheet sheet, List<Slide.Timeline.Event> shown) {
    return switch (room.arrangement()) {
      case COLUMNS -> columns(sheet, shown);
      case STACK -> stack(sheet, shown);
    };
  }

  private double columns(Sheet sheet, List<Slide.Timeline.Event> shown) {
    List<Block> heads = voices.stream().map(this::head).toList();
    double top = grid.em(spacing.top());
    Block.putColumns(heads, sheet, grid, top);
    double y = top + Block.height(heads, Block.Arrangement.COLUMNS, grid.glass());
    y += y > top ? grid.em(spacing.title()) : 0;
    for (Slide.Timeline.Event event : shown) {
      List<Block> cells = new ArrayList<>();
      for (int i = 0; i < voices.size(); i++) {
        Block cell = new Block(voices.get(i).language(), width);
        if (event.text().in(voices.get(i).language()).isPresent()) {
          line(sheet, grid.columnX(i), y, voices.get(i).language());
          Language language = voices.get(i).language();
          fill(cell, event, language);
        }
        cells.add(cell);
      }
      y += grid.em(spacing.line());
      Block.putColumns(cells, sheet, grid, y);
      y += Block.height(cells, Block.Arrangement.COLUMNS, grid.glass());
      y += grid.em(spacing.event()) + Math.round(spare);
    }
    return y - grid.em(spacing.event()) - Math.round(spare);
  }

  private void fill(Block cell, Slide.Timeline.Event event, Language language) {
    String date = DateText.of(event.date(), language);
    String words = said(event, language);
    switch (dates) {
      case ABOVE -> {
        cell.add(date, Inter.SEMI_BOLD.at(size), 1.2, 0, "text");
        cell.add(words, Inter.REGULAR.at(size), spacing.leading(), 0, "text");
      }
      case IN_TEXT -> {
        List<Prose.Span> spans =
            List.of(
                new Prose.Span(date + "\u2002", Prose.Emphasis.BOLD),
                new Prose.Span(words, Prose.Emphasis.NONE));
        Prose said = new Prose("", List.of(new Prose.Paragraph(spans)));
        ProseText text = new ProseText(said, language, size, spacing.leading(), width);
        cell.add(text, 0, text.prefHeight(width));
      }
    }
  }

  private String said(Slide.Timeline.Event event, Language language) {
    Prose prose = event.text().in(language).get();
    return switch (told) {
      case WHOLE -> prose.plain();
      case FIRST_SENTENCE -> prose.lead().sentences(language).getFirst();
    };
  }

  /// The line above an event, which goes on from a dot.
  private void line(Sheet sheet, double x, double y, Language language) {
    if (!spacing.dots()) {
      sheet.put(Rules.across(), x, y, width, Rules.THICKNESS);
      return;
    }
    double dot = grid.em(DOT);
    Region point = Rules.filled("accent-fill");
    point.setStyle("-fx-background-radius: " + dot / 2 + "px;");
    double gap = grid.em(0.33);
    boolean mirrored = language.isRightToLeft();
    sheet.put(point, mirrored ? x + width - dot : x, y - Math.round(dot / 2), dot, dot);
    double from = mirrored ? x : x + dot + gap;
    sheet.put(Rules.across(), from, y, width - dot - gap, Rules.THICKNESS);
  }

  private double stack(Sheet sheet, List<Slide.Timeline.Event> shown) {
    double y = grid.em(spacing.top());
    for (int i = 0; i < voices.size(); i++) {
      if (i > 0) {
        double apart = grid.em(Math.max(spacing.title(), STACKED_APART));
        y += apart;
        sheet.put(Rules.across(), grid.margin(), y, width, Rules.THICKNESS);
        y += apart;
      }
      Block head = head(voices.get(i));
      sheet.put(head, grid.margin(), y);
      y += head.high();
      y = events(sheet, voices.get(i).language(), shown, y);
    }
    return y;
  }

  private double events(
      Sheet sheet, Language language, List<Slide.Timeline.Event> shown, double top) {
    List<Slide.Timeline.Event> events =
        shown.stream().filter(e -> e.text().in(language).isPresent()).toList();
    double dates = 0;
    for (Slide.Timeline.Event event : events) {
      String date = DateText.of(event.date(), language);
      dates = Math.max(dates, Words.width(date, Inter.SEMI_BOLD.at(size)));
    }
    double indent = Math.ceil(dates) + grid.em(1);
    double y = top;
    for (Slide.Timeline.Event event : events) {
      y += grid.em(Math.max(spacing.event(), STACKED_EVENT)) + Math.round(spare / voices.size());
      Text date = text(DateText.of(event.date(), language), language, Inter.SEMI_BOLD, 0);
      Text words = text(said(event, language), language, Inter.REGULAR, width - indent);
      boolean mirrored = language.isRightToLeft();
      double end = grid.margin() + width - Sheet.width(date);
      place(sheet, date, mirrored ? end : grid.margin(), y);
      place(sheet, words, grid.margin() + (mirrored ? 0 : indent), y);
      y += Sheet.height(words);
    }
    return y;
  }

  private static void place(Sheet sheet, Node node, double x, double y) {
    sheet.put(node, x, y);
  }

  private Text text(String words, Language language, Inter weight, double width) {
    return Typography.text(words, language, weight.at(size), spacing.leading(), width, "text");
  }

  private Block head(Voice voice) {
    Block head = new Block(voice.language(), width);
    voice.title().ifPresent(t -> head.add(t, Inter.SEMI_BOLD.at(titleSize), 1.2, 0, "text"));
    Language language = voice.language();
    slide.events().stream()
        .map(e -> e.text().resolve(language, room.exhibit().languages()).language())
        .filter(l -> !l.equals(language))
        .findFirst()
        .or(voice::only)
        .ifPresent(only -> head.addMark(only, grid.glass()));
    return head;
  }
}
