package vitrin.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import vitrin.library.Settings.Hours;

/// When the hall is open. Hours that go past midnight belong to the day on which they began.
public final class OpeningHours {
  private OpeningHours() {}

  /// @param week as [Settings#openingHours] has it: a day that is absent is a day off, an empty
  ///   week is always open
  /// @param moment local time
  public static boolean areAt(LocalDateTime moment, Map<DayOfWeek, Hours> week) {
    return week.isEmpty()
        || covers(moment.toLocalDate(), moment, week)
        || covers(moment.toLocalDate().minusDays(1), moment, week);
  }

  private static boolean covers(LocalDate began, LocalDateTime moment, Map<DayOfWeek, Hours> week) {
    Hours hours = week.get(began.getDayOfWeek());
    return hours != null && cover(hours, began, moment);
  }

  /// Whether hours that began on a day cover a moment.
  static boolean cover(Hours hours, LocalDate began, LocalDateTime moment) {
    LocalTime from = hours.from();
    LocalTime to = hours.to();
    LocalDate ends = from.isBefore(to) ? began : began.plusDays(1);
    return !moment.isBefore(began.atTime(from)) && moment.isBefore(ends.atTime(to));
  }
}
