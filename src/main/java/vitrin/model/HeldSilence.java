package vitrin.model;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/// A silence held at a set hour each year while the exhibit is due. One that was missed by over a
/// minute is not held.
///
/// @param time local, to the minute
/// @param seconds how long, 1–600
/// @param title what it is for; absent: the words of the interface
public record HeldSilence(
    MonthDay date, LocalTime time, int seconds, Optional<LocalizedText> title) {
  public HeldSilence {
    Objects.requireNonNull(date);
    Objects.requireNonNull(time);
    Objects.requireNonNull(title);
  }
}
