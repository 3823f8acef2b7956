package vitrin.library;

import java.time.LocalDate;
import java.util.Objects;

/// An edition that comes into the place of the one that plays, on a day that staff have set.
///
/// @param first the day on which it begins, local time
/// @param days on which the exhibit is due from then on
public record Coming(Edition edition, LocalDate first, Schedule.Days days) {
  public Coming {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(first);
    Objects.requireNonNull(days);
  }
}
