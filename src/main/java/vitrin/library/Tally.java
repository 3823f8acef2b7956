package vitrin.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vitrin.library.Counters.Count;
import vitrin.library.Counters.What;

/// What was counted over a span, as charts show it. As in a [Report], what happened fewer than five
/// times is not told.
///
/// @param visits in all
/// @param meanSeconds how long a visit took; absent where `visits` are too few to be told
/// @param periods visits by day, or by month where the span is longer than [#MOST_DAYS], each there
///   in the order of time
/// @param hours visits by hour of the day, 24 of them
/// @param languages how often each was chosen, the most often chosen first
/// @param slides how often each was opened; those that nobody opened are not among them
public record Tally(
    Times visits,
    OptionalLong meanSeconds,
    List<Period> periods,
    List<Times> hours,
    List<Spoken> languages,
    List<Opened> slides) {

  /// Days that are told one by one.
  public static final int MOST_DAYS = 62;

  private static final int HOURS = 24;

  private static final Comparator<Opened> MOST_FIRST =
      Comparator.comparingLong((Opened one) -> one.times().atLeast())
          .reversed()
          .thenComparing(Opened::exhibit)
          .thenComparingInt(Opened::slide);

  public Tally {
    Objects.requireNonNull(visits);
    Objects.requireNonNull(meanSeconds);
    periods = List.copyOf(periods);
    hours = List.copyOf(hours);
    languages = List.copyOf(languages);
    slides = List.copyOf(slides);
  }

  /// How often something happened.
  ///
  /// @param told absent: at least once and fewer than five times
  public record Times(OptionalLong told) {
    static Times of(long times) {
      return new Times(
          times == 0 || times >= Report.LEAST ? OptionalLong.of(times) : OptionalLong.empty());
    }

    /// The least it can be: what a chart draws.
    public long atLeast() {
      return told.orElse(1);
    }
  }

  /// @param first its first day within the span
  /// @param last its last day within the span; the same as `first` for a day
  public record Period(LocalDate first, LocalDate last, Times visits) {}

  /// @param language its tag
  public record Spoken(String language, Times times) {}

  /// @param slide its index
  /// @param meanSeconds how long it stayed open; absent where `times` are too few to be told
  public record Opened(String exhibit, int slide, Times times, OptionalLong meanSeconds) {}

  /// @param counts of these days, and maybe of others
  /// @param to included; not before `from`
  public static Tally of(List<Count> counts, LocalDate from, LocalDate to) {
    List<Count> within =
        counts.stream().filter(c -> !c.day().isBefore(from) && !c.day().isAfter(to)).toList();
    long visits = times(within, c -> c.what() == What.VISIT).sum();
    return new Tally(
        Times.of(visits),
        mean(within, c -> c.what() == What.ENDED),
        periods(within, from, to),
        IntStream.range(0, HOURS)
            .mapToObj(hour ->
                Times.of(
                    times(
                            within,
                            c -> c.what() == What.VISIT && Integer.parseInt(c.detail()) == hour)
                        .sum()))
            .toList(),
        languages(within),
        slides(within));
  }

  /// All slides of an exhibit, those that nobody opened too, the most often opened first.
  ///
  /// @param count how many it has
  public List<Opened> ofExhibit(String exhibit, int count) {
    return IntStream.range(0, count)
        .mapToObj(slide ->
            slides.stream()
                .filter(one -> one.exhibit().equals(exhibit) && one.slide() == slide)
                .findFirst()
                .orElseGet(() -> new Opened(exhibit, slide, Times.of(0), OptionalLong.empty())))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static LongStream times(List<Count> counts, Predicate<Count> which) {
    return counts.stream().filter(which).mapToLong(Count::times);
  }

  private static OptionalLong mean(List<Count> counts, Predicate<Count> which) {
    long times = times(counts, which).sum();
    long seconds = counts.stream().filter(which).mapToLong(Count::seconds).sum();
    return times < Report.LEAST
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round((double) seconds / times));
  }

  private static List<Period> periods(List<Count> counts, LocalDate from, LocalDate to) {
    boolean daily = from.plusDays(MOST_DAYS).isAfter(to);
    List<Period> periods = new ArrayList<>();
    for (LocalDate first = from; !first.isAfter(to); ) {
      LocalDate ends = daily ? first : YearMonth.from(first).atEndOfMonth();
      LocalDate last = ends.isAfter(to) ? to : ends;
      LocalDate begins = first;
      long visits =
          times(
                  counts,
                  c ->
                      c.what() == What.VISIT && !c.day().isBefore(begins) && !c.day().isAfter(last))
              .sum();
      periods.add(new Period(begins, last, Times.of(visits)));
      first = last.plusDays(1);
    }
    return periods;
  }

  private static List<Spoken> languages(List<Count> counts) {
    Map<String, Long> sums = new TreeMap<>();
    counts.stream()
        .filter(c -> c.what() == What.LANGUAGE)
        .forEach(c -> sums.merge(c.detail(), c.times(), Long::sum));
    return sums.entrySet().stream()
        .map(sum -> new Spoken(sum.getKey(), Times.of(sum.getValue())))
        .sorted(Comparator.comparingLong((Spoken one) -> one.times().atLeast()).reversed())
        .toList();
  }

  private record Slide(String exhibit, String number) {
    boolean isOf(Count count) {
      return count.exhibit().equals(exhibit) && count.detail().equals(number);
    }
  }

  private static List<Opened> slides(List<Count> counts) {
    Stream<Slide> opened =
        counts.stream()
            .filter(c -> c.what() == What.SLIDE)
            .map(c -> new Slide(c.exhibit(), c.detail()))
            .distinct();
    return opened
        .map(slide ->
            new Opened(
                slide.exhibit(),
                Integer.parseInt(slide.number()) - 1,
                Times.of(times(counts, c -> c.what() == What.SLIDE && slide.isOf(c)).sum()),
                mean(counts, c -> c.what() == What.LEFT && slide.isOf(c))))
        .sorted(MOST_FIRST)
        .toList();
  }
}
