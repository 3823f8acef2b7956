package vitrin.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/// When an exhibit is due, both days included, in local time.
public sealed interface Dates {

  boolean includes(LocalDate day);

  /// The first day that they include, from a day on; absent: they are over.
  Optional<LocalDate> next(LocalDate from);

  /// The same days of each year. A window whose end lies before its beginning goes across New Year;
  /// 29 February is the last day of February in a year that lacks it.
  record EveryYear(MonthDay from, MonthDay to) implements Dates {
    public EveryYear {
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }

    @Override
    public boolean includes(LocalDate day) {
      LocalDate first = from.atYear(day.getYear());
      LocalDate last = to.atYear(day.getYear());
      return from.isAfter(to)
          ? !day.isBefore(first) || !day.isAfter(last)
          : !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public Optional<LocalDate> next(LocalDate day) {
      LocalDate first = from.atYear(day.getYear());
      if (includes(day)) {
        return Optional.of(day);
      }
      return Optional.of(first.isAfter(day) ? first : from.atYear(day.getYear() + 1));
    }
  }

  /// Once.
  record Once(LocalDate from, LocalDate to) implements Dates {

    /// The last day of what has no end.
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /// @throws IllegalArgumentException if the end lies before the beginning
    public Once {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins");
      }
    }

    @Override
    public boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public Optional<LocalDate> next(LocalDate day) {
      return day.isAfter(to) ? Optional.empty() : Optional.of(day.isAfter(from) ? day : from);
    }
  }
}
