package vitrin.ui.staff;

import java.time.LocalDate;
import java.util.Optional;
import vitrin.i18n.DaysText;
import vitrin.i18n.Texts;
import vitrin.library.InstalledExhibit;
import vitrin.library.Schedule;
import vitrin.model.Dates;

/// When an exhibit is due, in words.
final class DueWords {

  /// The last day of what has no end.
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private DueWords() {}

  /// @param dates absent: every day
  static String of(Optional<Dates> dates, Texts texts) {
    if (dates.isEmpty()) {
      return texts.get("staff.due.always");
    }
    return switch (dates.get()) {
      case Dates.EveryYear year ->
          texts.get("staff.due.everyYear", DaysText.of(year.from(), year.to(), texts.language()));
      case Dates.Once once when once.to().equals(NO_END) ->
          texts.get("staff.due.from", DaysText.of(once.from(), texts.language()));
      case Dates.Once once -> DaysText.of(once.from(), once.to(), texts.language());
    };
  }

  /// As staff have set it.
  static String of(InstalledExhibit exhibit, Texts texts) {
    Schedule schedule = exhibit.schedule();
    if (schedule.role() == Schedule.Role.DEFAULT) {
      return texts.get("staff.due.default");
    }
    return of(days(schedule.days(), exhibit.shown().dates()), texts);
  }

  /// The same where it begins a line.
  static String asLine(Optional<Dates> dates, Texts texts) {
    return capital(of(dates, texts), texts);
  }

  /// The same where it begins a line.
  static String asLine(InstalledExhibit exhibit, Texts texts) {
    return capital(of(exhibit, texts), texts);
  }

  private static String capital(String words, Texts texts) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(texts.language().locale())
        + words.substring(first);
  }

  /// The days that are meant.
  ///
  /// @param packed the days that the bundle says; absent: every day
  static Optional<Dates> days(Schedule.Days days, Optional<Dates> packed) {
    return switch (days) {
      case Schedule.Days.AsPacked _ -> packed;
      case Schedule.Days.Always _ -> Optional.empty();
      case Schedule.Days.Within within -> Optional.of(within.dates());
    };
  }
}
