package vitrin.cli;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;

/// The options that say when an exhibit is due, read as what they should be.
final class GivenDates {
  private static final Pattern WEEKDAYS = Pattern.compile("[1-7](-[1-7])?(,[1-7](-[1-7])?)*");
  private static final Pattern HOURS = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
  private static final String ALL_DAY = "all-day";

  private static final List<Option> OPTIONS =
      List.of(
          Option.FROM,
          Option.TO,
          Option.ALWAYS,
          Option.AS_PACKED,
          Option.WEEKDAYS,
          Option.HOURS,
          Option.ROLE);

  private final Given given;

  GivenDates(Given given) {
    this.given = given;
  }

  boolean areThere() {
    return OPTIONS.stream().anyMatch(given::has);
  }

  /// @throws UsageException if one of them can't be meant
  void require() throws UsageException {
    changing(Schedule.AS_PACKED);
  }

  /// The first of the days that is to come; absent: none are given.
  ///
  /// @throws UsageException if all of them are over
  Optional<LocalDate> next(LocalDate today) throws UsageException {
    Optional<Dates> dates = dates();
    Optional<LocalDate> next = dates.flatMap(days -> days.next(today));
    if (dates.isPresent() && next.isEmpty()) {
      throw new UsageException("cli.usage.over", given.text(Option.TO));
    }
    return next;
  }

  /// What is given in the place of what was set before; the rest stays.
  Schedule changing(Schedule before) throws UsageException {
    return new Schedule(
        days().orElse(before.days()),
        weekdays().orElse(before.weekdays()),
        given.has(Option.HOURS) ? hours() : before.hours(),
        role().orElse(before.role()));
  }

  private Optional<Schedule.Days> days() throws UsageException {
    Optional<Dates> dates = dates();
    if (given.has(Option.ALWAYS) && (dates.isPresent() || given.has(Option.AS_PACKED))) {
      throw new UsageException("cli.usage.together", Option.ALWAYS.longName());
    }
    if (given.has(Option.AS_PACKED) && dates.isPresent()) {
      throw new UsageException("cli.usage.together", Option.AS_PACKED.longName());
    }
    if (given.has(Option.ALWAYS)) {
      return Optional.of(new Schedule.Days.Always());
    }
    if (given.has(Option.AS_PACKED)) {
      return Optional.of(new Schedule.Days.AsPacked());
    }
    return dates.map(Schedule.Days.Within::new);
  }

  /// The days of the calendar; absent: none are given. What begins on a day of one year may be
  /// without an end.
  Optional<Dates> dates() throws UsageException {
    if (!given.has(Option.FROM) && !given.has(Option.TO)) {
      return Optional.empty();
    }
    String from = required(Option.FROM);
    boolean everyYear = from.length() == "MM-DD".length();
    String to =
        everyYear || given.has(Option.TO) ? required(Option.TO) : Dates.Once.NO_END.toString();
    try {
      return Optional.of(
          everyYear
              ? new Dates.EveryYear(MonthDay.parse("--" + from), MonthDay.parse("--" + to))
              : new Dates.Once(LocalDate.parse(from), LocalDate.parse(to)));
    } catch (DateTimeException | IllegalArgumentException _) {
      throw given.has(Option.TO)
          ? new UsageException("cli.usage.dates", from, to)
          : new UsageException("cli.usage.day", Option.FROM.longName(), from);
    }
  }

  private String required(Option option) throws UsageException {
    if (!given.has(option)) {
      throw new UsageException("cli.usage.missing", option.longName());
    }
    return given.text(option);
  }

  private Optional<Set<DayOfWeek>> weekdays() throws UsageException {
    if (!given.has(Option.WEEKDAYS)) {
      return Optional.empty();
    }
    String typed = given.text(Option.WEEKDAYS);
    if (!WEEKDAYS.matcher(typed).matches()) {
      throw new UsageException("cli.usage.weekdays", Option.WEEKDAYS.longName(), typed);
    }
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (String part : typed.split(",")) {
      DayOfWeek day = DayOfWeek.of(part.charAt(0) - '0');
      DayOfWeek last = DayOfWeek.of(part.charAt(part.length() - 1) - '0');
      weekdays.add(day);
      // From Saturday to Monday is three days.
      while (day != last) {
        day = day.plus(1);
        weekdays.add(day);
      }
    }
    return Optional.of(weekdays);
  }

  private Optional<Settings.Hours> hours() throws UsageException {
    String typed = given.text(Option.HOURS);
    if (typed.equals(ALL_DAY)) {
      return Optional.empty();
    }
    Matcher hours = HOURS.matcher(typed);
    try {
      if (hours.matches()) {
        // Midnight at the end of a day is its beginning on a clock.
        String to = hours.group(2).equals("24:00") ? "00:00" : hours.group(2);
        return Optional.of(
            new Settings.Hours(LocalTime.parse(hours.group(1)), LocalTime.parse(to)));
      }
    } catch (DateTimeException _) {
      // as any other word that is no such time
    }
    throw new UsageException("cli.usage.hours", Option.HOURS.longName(), typed);
  }

  private Optional<Schedule.Role> role() throws UsageException {
    if (!given.has(Option.ROLE)) {
      return Optional.empty();
    }
    String typed = given.text(Option.ROLE);
    return Optional.of(
        switch (typed.toLowerCase(Locale.ROOT)) {
          case "usual" -> Schedule.Role.USUAL;
          case "alone" -> Schedule.Role.ALONE;
          case "default" -> Schedule.Role.DEFAULT;
          default -> throw new UsageException("cli.usage.role", Option.ROLE.longName(), typed);
        });
  }
}
