package vitrin.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vitrin.model.Dates;

/// A [Schedule] as `library.db` has it. What this class has written it can read.
final class ScheduleText {
  private static final String PACKED = "packed";
  private static final String ALWAYS = "always";

  private ScheduleText() {}

  static String of(Schedule.Days days) {
    return switch (days) {
      case Schedule.Days.AsPacked _ -> PACKED;
      case Schedule.Days.Always _ -> ALWAYS;
      case Schedule.Days.Within within -> of(Optional.of(within.dates()));
    };
  }

  static String of(Optional<Dates> dates) {
    if (dates.isEmpty()) {
      return ALWAYS;
    }
    return switch (dates.get()) {
      case Dates.EveryYear year -> monthDay(year.from()) + "/" + monthDay(year.to());
      case Dates.Once once -> once.from() + "/" + once.to();
    };
  }

  static Schedule.Days days(String text) {
    return text.equals(PACKED)
        ? new Schedule.Days.AsPacked()
        : dates(text)
            .<Schedule.Days>map(Schedule.Days.Within::new)
            .orElseGet(Schedule.Days.Always::new);
  }

  static Optional<Dates> dates(String text) {
    if (text.equals(ALWAYS)) {
      return Optional.empty();
    }
    String[] ends = text.split("/");
    return Optional.of(
        ends[0].length() == "MM-DD".length()
            ? new Dates.EveryYear(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]))
            : new Dates.Once(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
  }

  private static String monthDay(MonthDay day) {
    return day.toString().substring("--".length());
  }

  static String of(Set<DayOfWeek> weekdays) {
    return weekdays.stream()
        .sorted()
        .map(day -> Integer.toString(day.getValue()))
        .collect(Collectors.joining());
  }

  static Set<DayOfWeek> weekdays(String text) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    text.chars().forEach(digit -> weekdays.add(DayOfWeek.of(digit - '0')));
    return weekdays;
  }

  /// @return null: all day
  static String hours(Optional<Settings.Hours> hours) {
    return hours.map(h -> h.from() + "/" + h.to()).orElse(null);
  }

  /// @param text null: all day
  static Optional<Settings.Hours> hours(String text) {
    return Optional.ofNullable(text)
        .map(t -> t.split("/"))
        .map(ends -> new Settings.Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
  }

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }
}
