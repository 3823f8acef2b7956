package vitrin.slideshow;

import java.time.Duration;

/// How far what always stands in the same place is moved from there, so that no bright spot stays
/// on the same pixels for more than an hour: panels keep the shadow of what they have shown too
/// long. It goes round once in an hour, so slowly that nobody sees it, and never down: there the
/// screen may end.
///
/// @param x to the right, in radii of the round, -1 to 1
/// @param y upwards, in radii of the round, 0 to 2
public record Drift(double x, double y) {

  /// Where things are drawn.
  public static final Drift NONE = new Drift(0, 0);

  /// In each hour a stroke that is narrower than two radii leaves its pixels, however it runs.
  static final Duration ROUND = Duration.ofHours(1);

  /// How often it is worth to look.
  static final Duration STEP = Duration.ofMinutes(5);

  /// @param now any time that only grows; at zero nothing is moved
  public static Drift at(Duration now) {
    double angle = 2 * Math.PI * (now.toSeconds() % ROUND.toSeconds()) / ROUND.toSeconds();
    return new Drift(Math.sin(angle), 1 - Math.cos(angle));
  }
}
