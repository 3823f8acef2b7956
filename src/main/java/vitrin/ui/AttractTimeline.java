package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.i18n.DateText;
import vitrin.model.Language;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// A timeline in the loop: in landscape one column a language, each event on one line across all of
/// them; in portrait one language below the other. Where it is long, its events move closer
/// together, then each keeps only its first sentence; events that still don't fit leave all
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
  private record Spacing(double top, double title, double line, double event, double leading) {
    static final Spacing WIDE = new Spacing(2.33, 1, 0.67, 0.67, 1.4);
    static final Spacing CLOSE = new Spacing(1, 0.5, 0.33, 0.2, 1.3);
  }

  private AttractTimeline(BoardRoom room, Slide.Timeline slide) {
    this.room = room;
    this.slide = slide;
    grid = room.grid();
    voices = room.voices(slide);
    width = room.column();
  }

  static Board board(BoardRoom room, Slide.Timeline slide) {
    return Board.plain(new AttractTimeline(room, slide).fitted());
  }

  private Sheet fitted() {
    List<Double> sizes = grid.leadSizes();
    int all = slide.events().size();
    for (double size : sizes) {
      if (fits(size, all)) {
        return drawn(size, all);
      }
    }
    dates = Dates.IN_TEXT;
    double least = sizes.getLast();
    for (Told much : Told.values()) {
      told = much;
      for (Spacing apart : List.of(Spacing.WIDE, Spacing.CLOSE)) {
        spacing = apart;
        if (fits(least, all)) {
          return drawn(least, all);
        }
      }
    }
    int shown = all;
    while (shown > 1 && !fits(least, shown)) {
      shown--;
    }
    return drawn(least, shown);
  }

  private boolean fits(double size, int shown) {
    spare = 0;
    double end = draw(room.sheet(), size, shown);
    return end <= grid.floor() - grid.em(0.33);
  }

  /// Draws the first events, what is left of the height shared out between them.
  private Sheet drawn(double size, int shown) {
    spare = 0;
    double end = draw(room.sheet(), size, shown);
    double left = Math.max(0, grid.floor() - grid.em(2.33) - end);
    spare = Math.min(left / shown, grid.em(1.5));
    Sheet sheet = room.sheet();
    draw(sheet, size, shown);
    return sheet;
  }

  /// Draws the first events and answers where the last one ends.
  private double draw(Sheet sheet, double size, int shown) {
    return switch (room.arrangement()) {
      case COLUMNS -> columns(sheet, size, shown);
      case STACK -> stack(sheet, size, shown);
    };
  }

  private double columns(Sheet sheet, double size, int shown) {
    List<Block> heads = voices.stream().map(this::head).toList();
    double top = grid.em(spacing.top());
    Block.putColumns(heads, sheet, grid, top);
    double y = top + Block.height(heads, Block.Arrangement.COLUMNS, grid.glass());
    y += y > top ? grid.em(spacing.title()) : 0;
    for (Slide.Timeline.Event event : slide.events().subList(0, shown)) {
      List<Block> cells = new ArrayList<>();
      for (int i = 0; i < voices.size(); i++) {
        Block cell = new Block(voices.get(i).language(), width);
        if (event.text().in(voices.get(i).language()).isPresent()) {
          line(sheet, grid.columnX(i), y, voices.get(i).language());
          Language language = voices.get(i).language();
          fill(cell, event, language, size);
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

  private void fill(Block cell, Slide.Timeline.Event event, Language language, double size) {
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

  /// A dot and the line that goes on from it.
  private void line(Sheet sheet, double x, double y, Language language) {
    double dot = grid.em(DOT);
    Region point = Rules.filled("accent-fill");
    point.setStyle("-fx-background-radius: " + dot / 2 + "px;");
    double gap = grid.em(0.33);
    boolean mirrored = language.isRightToLeft();
    sheet.put(point, mirrored ? x + width - dot : x, y - Math.round(dot / 2), dot, dot);
    double from = mirrored ? x : x + dot + gap;
    sheet.put(Rules.across(), from, y, width - dot - gap, Rules.THICKNESS);
  }

  private double stack(Sheet sheet, double size, int shown) {
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
      y = events(sheet, voices.get(i).language(), size, shown, y);
    }
    return y;
  }

  private double events(Sheet sheet, Language language, double size, int shown, double top) {
    List<Slide.Timeline.Event> events =
        slide.events().subList(0, shown).stream()
            .filter(e -> e.text().in(language).isPresent())
            .toList();
    double dates = 0;
    for (Slide.Timeline.Event event : events) {
      String date = DateText.of(event.date(), language);
      dates = Math.max(dates, Words.width(date, Inter.SEMI_BOLD.at(size)));
    }
    double indent = Math.ceil(dates) + grid.em(1);
    double y = top;
    for (Slide.Timeline.Event event : events) {
      y += grid.em(Math.max(spacing.event(), STACKED_EVENT)) + Math.round(spare / voices.size());
      Text date = text(DateText.of(event.date(), language), language, Inter.SEMI_BOLD, size, 0);
      Text words = text(said(event, language), language, Inter.REGULAR, size, width - indent);
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

  private Text text(String words, Language language, Inter weight, double size, double width) {
    return Typography.text(words, language, weight.at(size), spacing.leading(), width, "text");
  }

  private Block head(Voice voice) {
    Block head = new Block(voice.language(), width);
    double size = room.fit(slide, room.arrangement(), width).titleSize();
    voice.title().ifPresent(t -> head.add(t, Inter.SEMI_BOLD.at(size), 1.2, 0, "text"));
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
