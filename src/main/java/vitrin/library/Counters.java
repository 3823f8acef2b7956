package vitrin.library;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vitrin.model.VisitFact;

/// Counts what happens in visits. What is counted together says nothing about one visitor: hours
/// are counted without languages, slides without hours, and nothing is kept of the order.
public final class Counters {
  private final LibraryDatabase database;

  Counters(LibraryDatabase database) {
    this.database = database;
  }

  /// What is counted.
  public enum What {
    /// A visit began; the detail is the hour, `00` to `23`.
    VISIT,
    /// A visit began in a language, or that language was chosen in it; the detail is its tag.
    LANGUAGE,
    /// A slide was opened; the detail is its number, from 1.
    SLIDE,
    /// A slide was left, after so many seconds; the detail is its number, from 1.
    LEFT,
    /// A visit ended, after so many seconds; the detail is `by_visitor` or `by_idle`.
    ENDED
  }

  /// How often something happened on a day.
  ///
  /// @param exhibit the exhibit's id
  /// @param detail as [What] says
  /// @param times at least 1
  /// @param seconds how long it took, all times together; 0 where nothing takes time
  public record Count(
      LocalDate day, What what, String exhibit, String detail, long times, long seconds) {
    public Count {
      Objects.requireNonNull(day);
      Objects.requireNonNull(what);
      Objects.requireNonNull(exhibit);
      Objects.requireNonNull(detail);
    }
  }

  /// A fact and when it happened.
  ///
  /// @param at local time
  public record Observed(LocalDateTime at, VisitFact fact) {}

  /// Counts what has happened. All of it is counted or nothing.
  public void count(List<Observed> facts) throws LibraryException {
    Map<Key, Sum> sums = new LinkedHashMap<>();
    facts.forEach(observed -> add(observed, sums));
    if (sums.isEmpty()) {
      return;
    }
    database.change(tables -> {
      for (var sum : sums.entrySet()) {
        tables.run(
            """
            INSERT INTO counter VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET times=times + excluded.times,
            seconds=seconds + excluded.seconds\
            """,
            sum.getKey().day().toString(),
            ScheduleText.id(sum.getKey().what()),
            sum.getKey().exhibit(),
            sum.getKey().detail(),
            sum.getValue().times(),
            sum.getValue().seconds());
      }
      return null;
    });
  }

  private record Key(LocalDate day, What what, String exhibit, String detail) {}

  private record Sum(long times, long seconds) {
    Sum plus(Sum other) {
      return new Sum(times + other.times, seconds + other.seconds);
    }
  }

  private static void add(Observed observed, Map<Key, Sum> sums) {
    switch (observed.fact()) {
      case VisitFact.Began began -> {
        String hour = String.format(Locale.ROOT, "%02d", observed.at().getHour());
        add(observed, What.VISIT, hour, Duration.ZERO, sums);
        add(observed, What.LANGUAGE, began.language().tag(), Duration.ZERO, sums);
      }
      case VisitFact.LanguageChosen chosen ->
          add(observed, What.LANGUAGE, chosen.language().tag(), Duration.ZERO, sums);
      case VisitFact.SlideOpened opened ->
          add(observed, What.SLIDE, number(opened.slide()), Duration.ZERO, sums);
      case VisitFact.SlideLeft left ->
          add(observed, What.LEFT, number(left.slide()), left.stayed(), sums);
      case VisitFact.Ended ended ->
          add(observed, What.ENDED, ScheduleText.id(ended.end()), ended.lasted(), sums);
    }
  }

  private static void add(
      Observed observed, What what, String detail, Duration took, Map<Key, Sum> sums) {
    Key key = new Key(observed.at().toLocalDate(), what, observed.fact().exhibit(), detail);
    sums.merge(key, new Sum(1, took.toSeconds()), Sum::plus);
  }

  private static String number(int slide) {
    return Integer.toString(slide + 1);
  }

  /// What was counted from one day to another, both included, in the order of the days.
  public List<Count> between(LocalDate from, LocalDate to) throws LibraryException {
    return database.read(tables ->
        tables.all(
            row ->
                new Count(
                    LocalDate.parse(row.getString("day")),
                    ScheduleText.constant(What.class, row.getString("what")),
                    row.getString("exhibit"),
                    row.getString("detail"),
                    row.getLong("times"),
                    row.getLong("seconds")),
            """
            SELECT * FROM counter WHERE day BETWEEN ? AND ?
            ORDER BY day, exhibit, what, length(detail), detail\
            """,
            from.toString(),
            to.toString()));
  }
}
