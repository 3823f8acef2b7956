package vitrin.ui.staff;

import java.time.LocalDate;
import java.util.Optional;
import vitrin.library.Schedule;
import vitrin.model.Dates;

/// From when something that is being installed is to be shown, as an officer chooses it.
///
/// @param way which of the ways is chosen
/// @param from first day of [Way#FROM_DAY]
/// @param to last day of it; absent: without an end
/// @param before the days that hold if nothing is chosen; absent: every day
record WhenChoice(Way way, LocalDate from, Optional<LocalDate> to, Optional<Dates> before) {

  /// The ways to choose.
  enum Way {
    /// From now on; if it would not be due today, every day.
    NOW,
    /// On the days that hold anyway, of which today is none.
    AS_BEFORE,
    /// From one day to another.
    FROM_DAY
  }

  /// What is chosen before anybody touches anything.
  static WhenChoice first(Optional<Dates> before, LocalDate today) {
    Optional<LocalDate> end =
        before.flatMap(dates ->
            dates instanceof Dates.Once once && once.to().isAfter(today)
                ? Optional.of(once.to())
                : Optional.empty());
    Way way = isDue(before, today) ? Way.NOW : Way.AS_BEFORE;
    return new WhenChoice(way, today, end, before);
  }

  /// The days that are meant.
  ///
  /// @param packed the days that the bundle says; absent: every day
  static Optional<Dates> meant(Schedule.Days days, Optional<Dates> packed) {
    return switch (days) {
      case Schedule.Days.AsPacked _ -> packed;
      case Schedule.Days.Always _ -> Optional.empty();
      case Schedule.Days.Within within -> Optional.of(within.dates());
    };
  }

  static boolean isDue(Optional<Dates> dates, LocalDate day) {
    return dates.map(some -> some.includes(day)).orElse(true);
  }

  WhenChoice by(Way other) {
    return new WhenChoice(other, from, to, before);
  }

  /// From that day; an end that would lie before it goes.
  WhenChoice from(LocalDate day) {
    return new WhenChoice(way, day, to.filter(end -> !end.isBefore(day)), before);
  }

  /// Until that day; a beginning that would lie behind it comes with it.
  WhenChoice until(LocalDate day) {
    return new WhenChoice(way, day.isBefore(from) ? day : from, Optional.of(day), before);
  }

  WhenChoice withoutEnd() {
    return new WhenChoice(way, from, Optional.empty(), before);
  }

  /// The day from which the choice holds; absent: from today on.
  Optional<LocalDate> first(LocalDate today) {
    return way == Way.FROM_DAY && from.isAfter(today) ? Optional.of(from) : Optional.empty();
  }

  /// The days that are to be set; absent: those that hold anyway.
  Optional<Schedule.Days> days(LocalDate today) {
    return switch (way) {
      case AS_BEFORE -> Optional.empty();
      case NOW -> isDue(before, today) ? Optional.empty() : Optional.of(new Schedule.Days.Always());
      case FROM_DAY ->
          Optional.of(new Schedule.Days.Within(new Dates.Once(from, to.orElse(Dates.Once.NO_END))));
    };
  }
}
