package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;

/// A schedule that an officer is setting.
///
/// @param which where its days come from
/// @param kept the days as they were set before, until others are touched; absent: none were, or
///   others have been touched
/// @param from the first of the chosen days, kept while another source is chosen
/// @param to the last of them, not before `from`
/// @param picked which end of them was touched last
/// @param hours absent: all day
record DatesDraft(
    Which which,
    Optional<Dates> kept,
    Recurrence recurrence,
    LocalDate from,
    LocalDate to,
    Picked picked,
    Set<DayOfWeek> weekdays,
    Optional<Settings.Hours> hours,
    Schedule.Role role) {

  private static final Settings.Hours USUAL =
      new Settings.Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

  /// Where the days come from.
  enum Which {
    PACKED,
    ALWAYS,
    CHOSEN
  }

  /// How chosen days go on.
  enum Recurrence {
    EVERY_YEAR,
    ONCE,
    NO_END
  }

  /// Which end of the days was touched last.
  enum Picked {
    FIRST,
    LAST
  }

  /// @param packed the days that the bundle says; absent: every day
  static DatesDraft of(Schedule schedule, Optional<Dates> packed, LocalDate today) {
    Optional<Dates> within =
        schedule.days() instanceof Schedule.Days.Within w ? Optional.of(w.dates()) : packed;
    Which which =
        switch (schedule.days()) {
          case Schedule.Days.AsPacked _ -> Which.PACKED;
          case Schedule.Days.Always _ -> Which.ALWAYS;
          case Schedule.Days.Within _ -> Which.CHOSEN;
        };
    LocalDate from = today;
    LocalDate to = today.plusDays(6);
    Recurrence recurrence = Recurrence.ONCE;
    if (within.isPresent()) {
      switch (within.get()) {
        case Dates.EveryYear year -> {
          recurrence = Recurrence.EVERY_YEAR;
          from = year.from().atYear(today.getYear());
          to = year.to().atYear(today.getYear());
          if (to.isBefore(from)) {
            to = year.to().atYear(today.getYear() + 1);
          }
          if (to.isBefore(today)) {
            from = year.from().atYear(from.getYear() + 1);
            to = year.to().atYear(to.getYear() + 1);
          }
        }
        case Dates.Once once when once.to().equals(Dates.Once.NO_END) -> {
          recurrence = Recurrence.NO_END;
          from = once.from();
          to = once.from();
        }
        case Dates.Once once -> {
          from = once.from();
          to = once.to();
        }
      }
    }
    return new DatesDraft(
        which,
        within,
        recurrence,
        from,
        to,
        Picked.LAST,
        schedule.weekdays(),
        schedule.hours(),
        schedule.role());
  }

  /// What it says as it is now.
  Schedule schedule() {
    Schedule.Days days =
        switch (which) {
          case PACKED -> new Schedule.Days.AsPacked();
          case ALWAYS -> new Schedule.Days.Always();
          case CHOSEN -> new Schedule.Days.Within(dates());
        };
    return new Schedule(days, weekdays, hours, role);
  }

  private Dates dates() {
    return kept.orElseGet(this::touched);
  }

  private Dates touched() {
    return switch (recurrence) {
      case EVERY_YEAR -> new Dates.EveryYear(MonthDay.from(from), MonthDay.from(to));
      case ONCE -> new Dates.Once(from, to);
      case NO_END -> new Dates.Once(from, Dates.Once.NO_END);
    };
  }

  /// Whether a day of the calendar is one of those that are meant, where not all are.
  ///
  /// @param packed the days that the bundle says; absent: every day
  boolean includes(LocalDate day, Optional<Dates> packed) {
    return switch (which) {
      case PACKED -> packed.filter(dates -> dates.includes(day)).isPresent();
      case ALWAYS -> false;
      case CHOSEN -> dates().includes(day);
    };
  }

  DatesDraft with(Which other) {
    return new DatesDraft(other, kept, recurrence, from, to, Picked.LAST, weekdays, hours, role);
  }

  DatesDraft with(Recurrence other) {
    return new DatesDraft(
        Which.CHOSEN, Optional.empty(), other, from, to, Picked.LAST, weekdays, hours, role);
  }

  DatesDraft with(Schedule.Role other) {
    return new DatesDraft(which, kept, recurrence, from, to, picked, weekdays, hours, other);
  }

  /// @param other absent: all day
  DatesDraft with(Optional<Settings.Hours> other) {
    return new DatesDraft(which, kept, recurrence, from, to, picked, weekdays, other, role);
  }

  /// The hours, or what an officer begins with.
  Settings.Hours usualHours() {
    return hours.orElse(USUAL);
  }

  /// A day of the week comes or goes; the last one stays.
  DatesDraft toggling(DayOfWeek day) {
    EnumSet<DayOfWeek> others = EnumSet.copyOf(weekdays);
    if (!others.add(day) && others.size() > 1) {
      others.remove(day);
    }
    return new DatesDraft(which, kept, recurrence, from, to, picked, others, hours, role);
  }

  /// A day of the calendar was touched: the first one of the days, then the last one. A day before
  /// the first is another first.
  DatesDraft picking(LocalDate day) {
    boolean last = picked == Picked.FIRST && !day.isBefore(from) && recurrence != Recurrence.NO_END;
    return new DatesDraft(
        Which.CHOSEN,
        Optional.empty(),
        recurrence,
        last ? from : day,
        day,
        last ? Picked.LAST : Picked.FIRST,
        weekdays,
        hours,
        role);
  }
}
