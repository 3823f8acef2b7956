package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;

/// What comes of an officer's touches on the dates of an exhibit.
class DatesDraftTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
  private static final Dates NIGHT = new Dates.EveryYear(MonthDay.of(2, 22), MonthDay.of(2, 29));

  private static DatesDraft untouched() {
    return DatesDraft.of(Schedule.AS_PACKED, Optional.empty(), TODAY);
  }

  private static Schedule.Days days(DatesDraft draft) {
    return draft.schedule().days();
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2027, 1, day);
  }

  @Test
  void whatIsNotTouchedStaysAsItWas() {
    Schedule all =
        new Schedule(
            new Schedule.Days.Within(NIGHT),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Optional.of(new Settings.Hours(LocalTime.of(22, 0), LocalTime.of(2, 0))),
            Schedule.Role.ALONE);
    Schedule leap =
        Schedule.AS_PACKED.on(
            new Schedule.Days.Within(new Dates.Once(january(3), LocalDate.of(2028, 2, 29))));
    Schedule open =
        Schedule.AS_PACKED.on(
            new Schedule.Days.Within(new Dates.Once(january(3), Dates.Once.NO_END)));

    assertEquals(all, DatesDraft.of(all, Optional.empty(), TODAY).schedule());
    assertEquals(leap, DatesDraft.of(leap, Optional.empty(), TODAY).schedule());
    assertEquals(open, DatesDraft.of(open, Optional.empty(), TODAY).schedule());
    assertEquals(Schedule.AS_PACKED, untouched().schedule());
  }

  @Test
  void theFirstDayAndThenTheLastAreTouched() {
    DatesDraft picked = untouched().picking(january(16)).picking(january(24));

    assertEquals(new Schedule.Days.Within(new Dates.Once(january(16), january(24))), days(picked));
    assertTrue(picked.includes(january(20), Optional.empty()));
    assertFalse(picked.includes(january(25), Optional.empty()));
  }

  @Test
  void oneTouchIsOneDay() {
    assertEquals(
        new Schedule.Days.Within(new Dates.Once(january(16), january(16))),
        days(untouched().picking(january(16))));
  }

  @Test
  void aDayBeforeTheFirstIsAnotherFirstAndAThirdTouchBeginsAnew() {
    DatesDraft before = untouched().picking(january(16)).picking(january(14));
    DatesDraft third = untouched().picking(january(16)).picking(january(24)).picking(january(28));

    assertEquals(new Schedule.Days.Within(new Dates.Once(january(14), january(14))), days(before));
    assertEquals(new Schedule.Days.Within(new Dates.Once(january(28), january(28))), days(third));
  }

  @Test
  void daysOfEveryYearMayGoAcrossNewYear() {
    DatesDraft winter =
        untouched()
            .with(DatesDraft.Recurrence.EVERY_YEAR)
            .picking(LocalDate.of(2027, 12, 20))
            .picking(LocalDate.of(2028, 1, 10));

    assertEquals(
        new Schedule.Days.Within(new Dates.EveryYear(MonthDay.of(12, 20), MonthDay.of(1, 10))),
        days(winter));
    assertEquals(
        winter.schedule(), DatesDraft.of(winter.schedule(), Optional.empty(), TODAY).schedule());
  }

  @Test
  void theLastWeekdayStays() {
    DatesDraft monday = untouched();
    for (DayOfWeek day : DayOfWeek.values()) {
      monday = day == DayOfWeek.MONDAY ? monday : monday.toggling(day);
    }

    assertEquals(EnumSet.of(DayOfWeek.MONDAY), monday.toggling(DayOfWeek.MONDAY).weekdays());
    assertEquals(
        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
        monday.toggling(DayOfWeek.SUNDAY).weekdays());
  }
}
