package vitrin.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vitrin.model.Dates;

/// When staff want an exhibit to be due. All of it must be so at once.
///
/// @param days on which days of the calendar
/// @param weekdays on which days of the week, at least one
/// @param hours from when to when on such a day; absent: all day. Hours that go past midnight
///   belong to the day on which they began
/// @param role beside which others it plays
public record Schedule(
    Days days, Set<DayOfWeek> weekdays, Optional<Settings.Hours> hours, Role role) {

  /// What nobody has set: the days that the bundle says.
  public static final Schedule AS_PACKED =
      new Schedule(
          new Days.AsPacked(), EnumSet.allOf(DayOfWeek.class), Optional.empty(), Role.USUAL);

  /// @throws IllegalArgumentException if there is no weekday
  public Schedule {
    Objects.requireNonNull(days);
    Objects.requireNonNull(hours);
    Objects.requireNonNull(role);
    if (weekdays.isEmpty()) {
      throw new IllegalArgumentException("on no day of the week");
    }
    weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
  }

  /// On which days of the calendar.
  public sealed interface Days {

    /// Those that the bundle says; every day if it says none.
    record AsPacked() implements Days {}

    /// Every day, whatever the bundle says.
    record Always() implements Days {}

    /// These, whatever the bundle says.
    record Within(Dates dates) implements Days {
      public Within {
        Objects.requireNonNull(dates);
      }
    }
  }

  /// Beside which others an exhibit plays.
  public enum Role {
    /// Beside all that are due.
    USUAL,
    /// Only beside others of this role, as on a day of memory.
    ALONE,
    /// Only when nothing else is due, on every day and at every hour.
    DEFAULT
  }

  public Schedule on(Days other) {
    return new Schedule(other, weekdays, hours, role);
  }

  public Schedule on(Set<DayOfWeek> others) {
    return new Schedule(days, others, hours, role);
  }

  /// @param others absent: all day
  public Schedule at(Optional<Settings.Hours> others) {
    return new Schedule(days, weekdays, others, role);
  }

  public Schedule as(Role other) {
    return new Schedule(days, weekdays, hours, other);
  }

  /// Whether the exhibit is due at a moment.
  ///
  /// @param packed the days that its bundle says; absent: every day
  boolean includes(LocalDateTime moment, Optional<Dates> packed) {
    LocalDate day = moment.toLocalDate();
    return hours.isEmpty()
        ? includes(day, packed)
        : includes(day, moment, packed) || includes(day.minusDays(1), moment, packed);
  }

  private boolean includes(LocalDate began, LocalDateTime moment, Optional<Dates> packed) {
    return includes(began, packed) && OpeningHours.cover(hours.orElseThrow(), began, moment);
  }

  private boolean includes(LocalDate day, Optional<Dates> packed) {
    return weekdays.contains(day.getDayOfWeek())
        && switch (days) {
          case Days.AsPacked _ -> packed.map(dates -> dates.includes(day)).orElse(true);
          case Days.Always _ -> true;
          case Days.Within within -> within.dates().includes(day);
        };
  }
}
