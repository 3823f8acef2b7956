package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vitrin.i18n.DaysText;
import vitrin.i18n.Texts;
import vitrin.library.InstalledExhibit;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;

/// When an exhibit plays, in the officer's language.
record WhenWords(Texts texts) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yy", Locale.ROOT);

  /// From this many days in a row on, weekdays are told by the first and the last.
  private static final int RUN = 3;

  /// Since when, or until when, something plays that plays now.
  ///
  /// @param zone of the hall
  String now(InstalledExhibit exhibit, ZoneId zone) {
    if (exhibit.schedule().role() == Schedule.Role.DEFAULT) {
      return texts.get("staff.when.default");
    }
    LocalDate installed = LocalDate.ofInstant(exhibit.shown().installed(), zone);
    return Stock.days(exhibit)
        .map(dates ->
            switch (dates) {
              case Dates.EveryYear year -> texts.get("staff.when.until", day(year.to()));
              case Dates.Once once when once.to().equals(Dates.Once.NO_END) ->
                  texts.get("staff.when.since", day(once.from()));
              case Dates.Once once -> texts.get("staff.when.until", day(once.to()));
            })
        .orElseGet(() -> texts.get("staff.when.since", day(installed)));
  }

  /// On which days of the calendar, weekdays and hours, in a few words.
  String briefly(InstalledExhibit exhibit) {
    Schedule schedule = exhibit.schedule();
    List<String> parts = new ArrayList<>();
    parts.add(
        schedule.role() == Schedule.Role.DEFAULT
            ? texts.get("staff.when.default")
            : days(Stock.days(exhibit)));
    if (schedule.role() != Schedule.Role.DEFAULT) {
      if (schedule.weekdays().size() < DayOfWeek.values().length) {
        parts.add(weekdays(schedule.weekdays()));
      }
      schedule.hours().ifPresent(hours -> parts.add(hours(hours)));
    }
    if (schedule.role() == Schedule.Role.ALONE) {
      parts.add(texts.get("staff.when.alone"));
    }
    return String.join(" · ", parts);
  }

  /// Which days of the calendar.
  ///
  /// @param dates absent: every day
  String days(Optional<Dates> dates) {
    if (dates.isEmpty()) {
      return texts.get("staff.when.always");
    }
    return switch (dates.get()) {
      case Dates.EveryYear year ->
          texts.get("staff.when.every-year", DaysText.of(year.from(), year.to(), texts.language()));
      case Dates.Once once when once.to().equals(Dates.Once.NO_END) ->
          texts.get("staff.when.from", day(once.from()));
      case Dates.Once once -> DaysText.of(once.from(), once.to(), texts.language());
    };
  }

  /// What a schedule means, a sentence for each thing that it says.
  ///
  /// @param packed the days that the bundle says; absent: every day
  String sentences(Schedule schedule, Optional<Dates> packed) {
    if (schedule.role() == Schedule.Role.DEFAULT) {
      return texts.get("staff.when.said.default");
    }
    List<String> said = new ArrayList<>();
    Optional<Dates> dates =
        switch (schedule.days()) {
          case Schedule.Days.AsPacked _ -> packed;
          case Schedule.Days.Always _ -> Optional.empty();
          case Schedule.Days.Within within -> Optional.of(within.dates());
        };
    said.add(
        dates.isEmpty()
            ? texts.get("staff.when.said.always")
            : texts.get("staff.when.said.days", days(dates)));
    if (schedule.weekdays().size() < DayOfWeek.values().length) {
      said.add(texts.get("staff.when.said.weekdays", weekdays(schedule.weekdays())));
    }
    schedule.hours().ifPresent(hours -> said.add(texts.get("staff.when.said.hours", hours(hours))));
    if (schedule.role() == Schedule.Role.ALONE) {
      said.add(texts.get("staff.when.said.alone"));
    }
    return String.join(" ", said);
  }

  /// As it stands over a column of the calendar: `B.e.`, `Пн`, `Mon`.
  String weekday(DayOfWeek day) {
    return texts.get("staff.weekday." + day);
  }

  /// A month of a year in figures: `01.27`.
  String monthNumber(LocalDate day) {
    return MONTH.format(day);
  }

  private String weekdays(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    boolean run =
        sorted.size() >= RUN
            && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
    return run
        ? weekday(sorted.getFirst()) + "–" + weekday(sorted.getLast())
        : sorted.stream().map(this::weekday).collect(Collectors.joining(", "));
  }

  static String hours(Settings.Hours hours) {
    return time(hours.from()) + "–" + time(hours.to());
  }

  /// `09:05`.
  static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// A day of this year or the next: `16 yanvar`.
  String day(LocalDate day) {
    return day(MonthDay.from(day));
  }

  String day(MonthDay day) {
    return DaysText.of(day, texts.language());
  }

  /// A span of days, without their year where it is the same: `16–24 yanvar`.
  String span(LocalDate first, LocalDate last) {
    return DaysText.of(MonthDay.from(first), MonthDay.from(last), texts.language());
  }
}
