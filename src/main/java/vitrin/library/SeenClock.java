package vitrin.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Whether the clock can be believed: one that shows an earlier time than was seen before, at the
/// last installation or later, has lost it. The programme then stays as it was.
public final class SeenClock {

  /// What a clock may be set back by hand or by a network.
  private static final Duration CORRECTION = Duration.ofMinutes(10);

  private final LibraryDatabase database;

  SeenClock(LibraryDatabase database) {
    this.database = database;
  }

  /// The time that the programme is computed for.
  ///
  /// @param at the clock's if it is believed, else the latest that was seen
  public record Reading(Instant at, Trust trust) {
    public Reading {
      Objects.requireNonNull(at);
      Objects.requireNonNull(trust);
    }
  }

  public enum Trust {
    BELIEVED,
    /// The clock shows a time that is over.
    DISTRUSTED
  }

  public Reading read(Instant clock) throws LibraryException {
    Optional<Instant> seen =
        database.read(
            tables -> tables.one(row -> Instant.parse(row.getString(1)), "SELECT at FROM seen"));
    return read(clock, seen);
  }

  static Reading read(Instant clock, Optional<Instant> seen) {
    return seen.filter(latest -> clock.isBefore(latest.minus(CORRECTION)))
        .map(latest -> new Reading(latest, Trust.DISTRUSTED))
        .orElse(new Reading(clock, Trust.BELIEVED));
  }

  /// Remembers a time, if it is later than all before.
  public void see(Instant clock) throws LibraryException {
    remember(clock, "WHERE excluded.at > seen.at");
  }

  /// Staff have looked at the clock and say that it is right.
  public void believe(Instant clock) throws LibraryException {
    remember(clock, "");
  }

  private void remember(Instant clock, String condition) throws LibraryException {
    // Whole seconds, so that texts are in the order of the moments.
    String at = Instant.ofEpochSecond(clock.getEpochSecond()).toString();
    database.change(tables ->
        tables.run(
            "INSERT INTO seen VALUES (1, ?) ON CONFLICT DO UPDATE SET at=excluded.at " + condition,
            at));
  }
}
