package vitrin.bundle;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vitrin.model.Accent;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.model.Source;

/// Reads the exhibit of a bundle and refuses every row that has another type, range or place than
/// `schema-1.sql` says. What the content says is not judged here.
final class ExhibitReader {

  static final int LONGEST_LINE = 10_000;
  static final int LONGEST_NAME = 200;
  static final int EARLIEST_YEAR = -9999;
  static final int LATEST_YEAR = 9999;
  static final int LONGEST_SILENCE = 600;

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

  private final ReadOnlyDatabase database;
  private final TextReader texts;
  private final ShownReader shown;

  private ExhibitReader(ReadOnlyDatabase database) throws Refusal {
    this.database = database;
    this.texts = TextReader.read(database);
    this.shown = ShownReader.read(database, texts);
  }

  static Exhibit read(ReadOnlyDatabase database) throws Refusal {
    return new ExhibitReader(database).exhibit();
  }

  private Exhibit exhibit() throws Refusal {
    List<Language> languages = languages();
    List<Source> sources = sources();
    List<HeldSilence> silences = database.all("silence", 1000, this::silence);
    List<Slide> slides = SlideReader.read(database, texts, shown);
    if (slides.isEmpty() || languages.isEmpty()) {
      throw Refusal.content("an exhibit without slides or languages");
    }
    List<Exhibit> exhibits =
        database.all("exhibit", 1, row -> exhibit(row, languages, silences, sources, slides));
    if (exhibits.isEmpty()) {
      throw Refusal.content("exhibit: no row");
    }
    texts.requireNoneLeft();
    shown.requireNoneLeft();
    return exhibits.getFirst();
  }

  private Exhibit exhibit(
      Row row,
      List<Language> languages,
      List<HeldSilence> silences,
      List<Source> sources,
      List<Slide> slides)
      throws SQLException, Refusal {
    String id = row.text("name", 64);
    if (!ID.matcher(id).matches()) {
      throw row.wrong("name", "not an id");
    }
    int edition = row.number("edition", 1, Integer.MAX_VALUE);
    LocalizedText title = texts.plain(row, "title");
    Optional<LocalizedText> summary = texts.plainIfAny(row, "summary");
    Optional<Picture> cover = shown.takeIfAny(row, "cover");
    Optional<Accent> accent = Optional.empty();
    if (!row.isAbsent("accent")) {
      accent = Accent.of(row.text("accent", LONGEST_NAME));
      if (accent.isEmpty()) {
        throw row.wrong("accent", "not one of the eight");
      }
    }
    return new Exhibit(
        id,
        edition,
        languages,
        title,
        summary,
        cover,
        accent,
        dates(row),
        silences,
        sources,
        slides);
  }

  private static Optional<Dates> dates(Row row) throws SQLException, Refusal {
    if (row.isAbsent("first_day") && row.isAbsent("last_day")) {
      return Optional.empty();
    }
    String first = row.text("first_day", 10);
    String last = row.text("last_day", 10);
    try {
      if (MONTH_DAY.matcher(first).matches() && MONTH_DAY.matcher(last).matches()) {
        return Optional.of(new Dates.EveryYear(monthDay(first), monthDay(last)));
      }
      if (DAY.matcher(first).matches() && DAY.matcher(last).matches()) {
        return Optional.of(new Dates.Once(LocalDate.parse(first), LocalDate.parse(last)));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.wrong("first_day", first + " to " + last + ": " + e.getMessage());
    }
    throw row.wrong("first_day", first + " to " + last);
  }

  private static MonthDay monthDay(String text) {
    return MonthDay.parse("--" + text);
  }

  private List<Language> languages() throws Refusal {
    Set<Language> seen = new HashSet<>();
    return database.all(
        "language",
        6,
        row -> {
          Language language = TextReader.language(row, "tag");
          if (!seen.add(language)) {
            throw row.wrong("tag", "twice");
          }
          return language;
        });
  }

  private List<Source> sources() throws Refusal {
    Set<String> seen = new HashSet<>();
    return database.all(
        "source",
        1000,
        row -> {
          String name = row.text("name", LONGEST_NAME);
          if (!seen.add(name)) {
            throw row.wrong("name", "twice");
          }
          return new Source(
              name,
              row.text("title", LONGEST_LINE),
              row.textIfAny("author", LONGEST_LINE),
              row.numberIfAny("year", EARLIEST_YEAR, LATEST_YEAR),
              row.textIfAny("publisher", LONGEST_LINE),
              row.textIfAny("url", LONGEST_LINE));
        });
  }

  private HeldSilence silence(Row row) throws SQLException, Refusal {
    String day = row.text("day", 5);
    String time = row.text("time", 5);
    int seconds = row.number("seconds", 1, LONGEST_SILENCE);
    if (!MONTH_DAY.matcher(day).matches() || !TIME.matcher(time).matches()) {
      throw row.wrong("day", day + " " + time);
    }
    try {
      return new HeldSilence(
          monthDay(day), LocalTime.parse(time), seconds, texts.plainIfAny(row, "title"));
    } catch (DateTimeException e) {
      throw row.wrong("day", day + " " + time);
    }
  }
}
