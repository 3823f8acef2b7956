package vitrin.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import vitrin.library.Counters.Count;
import vitrin.library.Counters.What;

/// Counts as they leave this machine: whatever happened fewer than five times is not told, so that
/// nobody can be found in it.
///
/// @param lines in the order of periods, exhibits and what was counted
public record Report(List<Line> lines) {

  /// The fewest that are told.
  static final long LEAST = 5;

  public Report {
    lines = List.copyOf(lines);
  }

  /// How long a period is.
  public enum By {
    DAY,
    MONTH
  }

  /// @param period `YYYY-MM-DD` or `YYYY-MM`
  /// @param detail as [What] says
  /// @param times absent: fewer than five
  /// @param meanSeconds how long it took each time; absent where nothing takes time, and where
  ///   `times` is
  public record Line(
      String period,
      String exhibit,
      What what,
      String detail,
      OptionalLong times,
      OptionalLong meanSeconds) {
    public Line {
      Objects.requireNonNull(what);
      Objects.requireNonNull(times);
      Objects.requireNonNull(meanSeconds);
    }
  }

  private record Key(String period, String exhibit, What what, int length, String detail)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = period.compareTo(other.period);
      order = order != 0 ? order : exhibit.compareTo(other.exhibit);
      order = order != 0 ? order : what.compareTo(other.what);
      // Slide 2 comes before slide 10.
      order = order != 0 ? order : Integer.compare(length, other.length);
      return order != 0 ? order : detail.compareTo(other.detail);
    }
  }

  private record Sum(long times, long seconds) {
    Sum plus(Sum other) {
      return new Sum(times + other.times, seconds + other.seconds);
    }
  }

  public static Report of(List<Count> counts, By by) {
    Map<Key, Sum> sums = new TreeMap<>();
    for (Count count : counts) {
      Key key =
          new Key(
              period(count.day(), by),
              count.exhibit(),
              count.what(),
              count.detail().length(),
              count.detail());
      sums.merge(key, new Sum(count.times(), count.seconds()), Sum::plus);
    }
    return new Report(
        sums.entrySet().stream().map(sum -> line(sum.getKey(), sum.getValue())).toList());
  }

  /// The lines as comma-separated values, the first naming the columns. No value needs quoting:
  /// ids, tags and numbers. A count that is not told is `<5`.
  public String csv() {
    StringBuilder csv = new StringBuilder("period,exhibit,what,detail,times,mean_seconds\r\n");
    for (Line line : lines) {
      csv.append(
              String.join(
                  ",",
                  line.period(),
                  line.exhibit(),
                  ScheduleText.id(line.what()),
                  line.detail(),
                  line.times().isPresent() ? Long.toString(line.times().getAsLong()) : "<5",
                  line.meanSeconds().isPresent()
                      ? Long.toString(line.meanSeconds().getAsLong())
                      : ""))
          .append("\r\n");
    }
    return csv.toString();
  }

  private static String period(LocalDate day, By by) {
    return switch (by) {
      case DAY -> day.toString();
      case MONTH -> day.toString().substring(0, "YYYY-MM".length());
    };
  }

  private static Line line(Key key, Sum sum) {
    boolean told = sum.times() >= LEAST;
    boolean takesTime = key.what() == What.LEFT || key.what() == What.ENDED;
    return new Line(
        key.period(),
        key.exhibit(),
        key.what(),
        key.detail(),
        told ? OptionalLong.of(sum.times()) : OptionalLong.empty(),
        told && takesTime
            ? OptionalLong.of(Math.round((double) sum.seconds() / sum.times()))
            : OptionalLong.empty());
  }
}
