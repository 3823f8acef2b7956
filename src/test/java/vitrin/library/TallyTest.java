package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vitrin.library.Counters.Count;
import vitrin.library.Counters.What;

class TallyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = FIRST.plusDays(6);

  private static Count count(LocalDate day, What what, String detail, long times, long seconds) {
    return new Count(day, what, "a", detail, times, seconds);
  }

  private static Tally tally(Count... counts) {
    return Tally.of(List.of(counts), FIRST, LAST);
  }

  private static List<Long> drawn(List<Tally.Times> times) {
    return times.stream().map(Tally.Times::atLeast).toList();
  }

  @Test
  void visitsAreToldByDayAndByHour() {
    Tally tally =
        tally(
            count(FIRST, What.VISIT, "09", 6, 0),
            count(FIRST, What.VISIT, "23", 5, 0),
            count(LAST, What.VISIT, "09", 7, 0));

    assertEquals(OptionalLong.of(18), tally.visits().told());
    assertEquals(
        List.of(11L, 0L, 0L, 0L, 0L, 0L, 7L),
        drawn(tally.periods().stream().map(Tally.Period::visits).toList()));
    assertEquals(24, tally.hours().size());
    assertEquals(OptionalLong.of(13), tally.hours().get(9).told());
    assertEquals(OptionalLong.of(5), tally.hours().get(23).told());
    assertEquals(OptionalLong.of(0), tally.hours().get(0).told());
  }

  @Test
  void whatHappenedFewerThanFiveTimesIsNotTold() {
    Tally tally =
        tally(
            count(FIRST, What.VISIT, "09", 4, 0),
            count(FIRST, What.ENDED, "by_idle", 4, 400),
            count(FIRST, What.LANGUAGE, "ru", 1, 0),
            count(FIRST, What.SLIDE, "3", 4, 0),
            count(FIRST, What.LEFT, "3", 4, 90));

    assertEquals(OptionalLong.empty(), tally.visits().told());
    assertEquals(OptionalLong.empty(), tally.meanSeconds());
    assertEquals(OptionalLong.empty(), tally.hours().get(9).told());
    assertEquals(OptionalLong.empty(), tally.languages().getFirst().times().told());
    assertEquals(OptionalLong.empty(), tally.slides().getFirst().times().told());
    assertEquals(OptionalLong.empty(), tally.slides().getFirst().meanSeconds());
  }

  @Test
  void aChartDrawsHiddenCountsAlikeAndTheirOrderTellsNothing() {
    Tally tally = tally(count(FIRST, What.SLIDE, "1", 1, 0), count(FIRST, What.SLIDE, "2", 4, 0));

    assertEquals(List.of(1L, 1L), drawn(tally.slides().stream().map(Tally.Opened::times).toList()));
    assertEquals(List.of(0, 1), tally.slides().stream().map(Tally.Opened::slide).toList());
  }

  @Test
  void daysOutsideTheSpanAreLeftOut() {
    Tally tally =
        tally(
            count(FIRST.minusDays(1), What.VISIT, "09", 50, 0),
            count(LAST.plusDays(1), What.VISIT, "09", 50, 0));

    assertEquals(OptionalLong.of(0), tally.visits().told());
  }

  @Test
  void aYearIsToldByMonthFromItsFirstDayToItsLast() {
    LocalDate from = LocalDate.of(2025, 3, 8);
    LocalDate to = LocalDate.of(2026, 3, 7);
    Tally tally = Tally.of(List.of(count(to, What.VISIT, "09", 9, 0)), from, to);

    assertEquals(13, tally.periods().size());
    assertEquals(from, tally.periods().getFirst().first());
    assertEquals(LocalDate.of(2025, 3, 31), tally.periods().getFirst().last());
    assertEquals(
        new Tally.Period(LocalDate.of(2026, 3, 1), to, Tally.Times.of(9)),
        tally.periods().getLast());
  }

  @Test
  void languagesStandInTheOrderOfHowOftenTheyWereChosen() {
    Tally tally =
        tally(
            count(FIRST, What.LANGUAGE, "az", 5, 0),
            count(FIRST, What.LANGUAGE, "en", 9, 0),
            count(LAST, What.LANGUAGE, "az", 5, 0));

    assertEquals(
        List.of("az", "en"), tally.languages().stream().map(Tally.Spoken::language).toList());
  }

  @Test
  void timePerSlideIsTheMeanOfAllThatLeftIt() {
    Tally tally =
        tally(
            count(FIRST, What.SLIDE, "2", 10, 0),
            count(FIRST, What.LEFT, "2", 6, 60),
            count(LAST, What.LEFT, "2", 4, 60));

    assertEquals(OptionalLong.of(12), tally.slides().getFirst().meanSeconds());
  }

  @Test
  void slidesThatNobodyOpenedStandLastAmongThoseOfTheirExhibit() {
    Tally tally = tally(count(FIRST, What.SLIDE, "3", 8, 0), count(FIRST, What.SLIDE, "1", 5, 0));

    List<Tally.Opened> all = tally.ofExhibit("a", 3);
    assertEquals(List.of(2, 0, 1), all.stream().map(Tally.Opened::slide).toList());
    assertEquals(OptionalLong.of(0), all.getLast().times().told());
    assertTrue(tally.ofExhibit("b", 2).stream().allMatch(one -> one.times().atLeast() == 0));
  }
}
