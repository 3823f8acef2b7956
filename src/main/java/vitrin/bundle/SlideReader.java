package vitrin.bundle;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrin.model.Figure;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.PartialDate;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// Reads the slides of a bundle with all that belongs to them.
final class SlideReader {

  private static final Map<String, Slide.Kind> KINDS =
      Stream.of(Slide.Kind.values()).collect(Collectors.toMap(Slide.Kind::id, Function.identity()));

  private static final List<String> OPTIONAL_COLUMNS =
      List.of(
          "title",
          "text",
          "attribution",
          "picture",
          "author",
          "year",
          "publisher",
          "language",
          "seconds");

  private final TextReader texts;
  private final ShownReader shown;
  private final Belongings<Picture> pages = new Belongings<>("page");
  private final Belongings<Figure> figures = new Belongings<>("figure");
  private final Belongings<Slide.Timeline.Event> events = new Belongings<>("event");
  private final Belongings<String> cited = new Belongings<>("citation");
  private final Belongings<String> figureCited = new Belongings<>("citation");
  private final Belongings<String> eventCited = new Belongings<>("citation");
  private final Belongings<Figure.Part> parts = new Belongings<>("part");

  private SlideReader(TextReader texts, ShownReader shown) {
    this.texts = texts;
    this.shown = shown;
  }

  static List<Slide> read(ReadOnlyDatabase database, TextReader texts, ShownReader shown)
      throws Refusal {
    SlideReader reader = new SlideReader(texts, shown);
    reader.readBelongings(database);
    List<Slide> slides = database.all("slide", 200, reader::slide);
    for (Belongings<?> each :
        List.of(
            reader.pages,
            reader.figures,
            reader.events,
            reader.cited,
            reader.figureCited,
            reader.eventCited,
            reader.parts)) {
      each.requireNoneLeft();
    }
    return slides;
  }

  private void readBelongings(ReadOnlyDatabase database) throws Refusal {
    database.count("citation", 100_000, this::citation);
    database.count(
        "page", 40_000, row -> pages.add(owner(row, "slide"), shown.take(row, "picture")));
    database.count(
        "part",
        20_000,
        row -> parts.add(owner(row, "figure"), new Figure.Part(value(row), label(row))));
    database.count("figure", 1200, row -> figures.add(owner(row, "slide"), figure(row)));
    database.count("event", 4800, row -> events.add(owner(row, "slide"), event(row)));
  }

  private static long owner(Row row, String column) throws SQLException, Refusal {
    return row.number(column, 1L, Integer.MAX_VALUE);
  }

  private static long value(Row row) throws SQLException, Refusal {
    return row.number("value", 0L, Long.MAX_VALUE);
  }

  private LocalizedText label(Row row) throws SQLException, Refusal {
    return texts.plain(row, "label");
  }

  private void citation(Row row) throws SQLException, Refusal {
    String source = row.text("source", ExhibitReader.LONGEST_NAME);
    int places = 0;
    for (var place :
        Map.of("slide", cited, "figure", figureCited, "event", eventCited).entrySet()) {
      if (!row.isAbsent(place.getKey())) {
        place.getValue().add(owner(row, place.getKey()), source);
        places++;
      }
    }
    if (places != 1) {
      throw row.wrong("source", "cited in " + places + " places");
    }
  }

  private Figure figure(Row row) throws SQLException, Refusal {
    long id = row.number("id", 1L, Integer.MAX_VALUE);
    String counts = row.text("counts", ExhibitReader.LONGEST_NAME);
    Figure.As as =
        Stream.of(Figure.As.values())
            .filter(each -> each.id().equals(counts))
            .findFirst()
            .orElseThrow(() -> row.wrong("counts", counts));
    return new Figure(as, value(row), label(row), parts.take(id), figureCited.take(id));
  }

  private Slide.Timeline.Event event(Row row) throws SQLException, Refusal {
    String date = row.text("date", 10);
    return new Slide.Timeline.Event(
        PartialDate.parse(date).orElseThrow(() -> row.wrong("date", date)),
        texts.prose(row, "text"),
        eventCited.take(row.number("id", 1L, Integer.MAX_VALUE)));
  }

  private Slide slide(Row row) throws SQLException, Refusal {
    Slide.Kind kind = KINDS.get(row.text("kind", ExhibitReader.LONGEST_NAME));
    if (kind == null) {
      throw row.wrong("kind", "unknown");
    }
    long id = row.number("id", 1L, 200L);
    requireOnly(row, columns(kind));
    List<String> sources = cited.take(id);
    Optional<LocalizedText> title = texts.plainIfAny(row, "title");
    Optional<LocalizedProse> text = texts.proseIfAny(row, "text");
    return switch (kind) {
      case PHOTO -> new Slide.Photo(shown.take(row, "picture"), title, text, sources);
      case TEXT -> new Slide.Text(title, always(text, row, "text"), sources);
      case BOOK ->
          new Slide.Book(
              always(title, row, "title"),
              row.textIfAny("author", ExhibitReader.LONGEST_LINE),
              row.numberIfAny("year", ExhibitReader.EARLIEST_YEAR, ExhibitReader.LATEST_YEAR),
              row.textIfAny("publisher", ExhibitReader.LONGEST_LINE),
              row.isAbsent("language")
                  ? Optional.empty()
                  : Optional.of(TextReader.language(row, "language")),
              text,
              shown.takeIfAny(row, "picture"),
              pages.take(id),
              sources);
      case QUOTE ->
          new Slide.Quote(
              always(text, row, "text"),
              texts.plain(row, "attribution"),
              shown.takeIfAny(row, "picture"),
              sources);
      case FIGURES -> new Slide.Figures(some(figures.take(id), 6, row), title, text, sources);
      case TIMELINE -> new Slide.Timeline(some(events.take(id), 24, row), title, sources);
      case CHAPTER ->
          new Slide.Chapter(
              always(title, row, "title"), text, shown.takeIfAny(row, "picture"), sources);
      case SILENCE -> {
        if (!sources.isEmpty()) {
          throw row.wrong("kind", "a silence with sources");
        }
        yield new Slide.Silence(
            always(title, row, "title"), row.number("seconds", 1, ExhibitReader.LONGEST_SILENCE));
      }
    };
  }

  private static Set<String> columns(Slide.Kind kind) {
    return switch (kind) {
      case PHOTO, CHAPTER -> Set.of("title", "text", "picture");
      case TEXT, FIGURES -> Set.of("title", "text");
      case BOOK -> Set.of("title", "text", "picture", "author", "year", "publisher", "language");
      case QUOTE -> Set.of("text", "attribution", "picture");
      case TIMELINE -> Set.of("title");
      case SILENCE -> Set.of("title", "seconds");
    };
  }

  private static void requireOnly(Row row, Set<String> columns) throws SQLException, Refusal {
    for (String column : OPTIONAL_COLUMNS) {
      if (!columns.contains(column) && !row.isAbsent(column)) {
        throw row.wrong(column, "this kind of slide has none");
      }
    }
  }

  private static <T> T always(Optional<T> value, Row row, String column) throws Refusal {
    return value.orElseThrow(() -> row.wrong(column, "missing"));
  }

  private static <T> List<T> some(List<T> values, int most, Row row) throws Refusal {
    if (values.isEmpty() || values.size() > most) {
      throw row.wrong("kind", values.size() + " items");
    }
    return values;
  }
}
