package vitrin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-02-22",
    "2026-02-22, 2026-02-22",
    "2026-02-28, 2026-02-28",
    "2026-03-01, 2027-02-22"
  })
  void whatIsDueEveryYearIsDueAgainNextYear(LocalDate from, LocalDate next) {
    Dates dates = new Dates.EveryYear(MonthDay.of(2, 22), MonthDay.of(2, 29));
    assertEquals(Optional.of(next), dates.next(from));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-05",
    "2026-01-06, 2026-12-20",
    "2026-12-20, 2026-12-20",
    "2026-12-31, 2026-12-31"
  })
  void daysAcrossNewYearBeginInDecemberAndGoOnInJanuary(LocalDate from, LocalDate next) {
    Dates dates = new Dates.EveryYear(MonthDay.of(12, 20), MonthDay.of(1, 5));
    assertEquals(Optional.of(next), dates.next(from));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2026-04-01",
    "2026-04-02, 2026-04-02",
    "2026-04-30, 2026-04-30",
    "2026-05-01,"
  })
  void whatIsDueOnceIsOverAfterwards(LocalDate from, LocalDate next) {
    Dates dates = new Dates.Once(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    assertEquals(Optional.ofNullable(next), dates.next(from));
  }
}
