package vitrin.cli;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/// What was measured while a hall was played in accelerated time.
///
/// @param seed that all that was done in it came from
/// @param speed as many seconds of the hall went by in one while nothing moved
/// @param hall how long that was in the hall
/// @param real how long it took
/// @param samples in order
/// @param slides that were on the screen
/// @param late the longest time by which this machine woke a thread too late that did nothing else
///   than sleep: how long anything may have had to wait that was not at fault
/// @param frame the longest time between two frames
/// @param touch the longest time from a touch to the frame that answers it
/// @param decode the longest time the pictures of a slide took to be read
/// @param peak bytes of memory, the most that were resident at any moment; absent: this system
///   doesn't tell
/// @param faults what went wrong, a line each, at most [#MOST_FAULTS] of them
/// @param faultCount how many they were
public record SoakFigures(
    long seed,
    int speed,
    Duration hall,
    Duration real,
    List<SoakSample> samples,
    int slides,
    Deeds deeds,
    Duration late,
    Duration frame,
    Duration touch,
    Duration decode,
    OptionalLong peak,
    List<String> faults,
    int faultCount) {

  /// So many faults are told one by one.
  public static final int MOST_FAULTS = 20;

  public SoakFigures {
    samples = List.copyOf(samples);
    faults = List.copyOf(faults);
    Objects.requireNonNull(deeds);
  }

  /// How often visitors and staff did what they do.
  ///
  /// @param languages how often a visitor chose another language
  /// @param dates how often staff set when an exhibit is due, or moved it in the order
  public record Deeds(
      int touches, int visits, int languages, int installs, int rollbacks, int dates) {}
}
