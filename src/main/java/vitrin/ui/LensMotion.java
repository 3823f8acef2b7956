package vitrin.ui;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import vitrin.slideshow.Motion;

/// Takes a lens from one place to another: at once, or over a moment where things may move.
final class LensMotion {
  private static final Duration STEP = Duration.millis(250);

  private final Motion motion;
  private final Consumer<Lens> shown;
  private final Consumer<Lens> headedFor;
  private Lens at;
  private Lens goal;
  private Transition running;

  /// @param shown is given each lens on the way
  /// @param headedFor is told once where it goes, before it goes
  LensMotion(Lens first, Motion motion, Consumer<Lens> shown, Consumer<Lens> headedFor) {
    this.motion = motion;
    this.shown = shown;
    this.headedFor = headedFor;
    at = first;
    goal = first;
  }

  /// Where it is.
  Lens at() {
    return at;
  }

  /// Where it goes, or stands.
  Lens goal() {
    return goal;
  }

  /// There at once, as what follows a finger.
  void set(Lens there) {
    stop();
    goal = there;
    headedFor.accept(there);
    show(there);
  }

  /// There over a moment.
  void go(Lens there) {
    go(there, STEP, Interpolator.EASE_BOTH);
  }

  void go(Lens there, Duration duration, Interpolator way) {
    switch (motion) {
      case STILL -> set(there);
      case MOVING -> {
        stop();
        Lens from = at;
        goal = there;
        headedFor.accept(there);
        running =
            new Transition() {
              {
                setCycleDuration(duration);
                setInterpolator(way);
              }

              @Override
              protected void interpolate(double fraction) {
                show(fraction == 1 ? there : from.towards(there, fraction));
              }
            };
        running.play();
      }
    }
  }

  /// Stays where it is now.
  void stop() {
    if (running != null) {
      running.stop();
      running = null;
      goal = at;
    }
  }

  private void show(Lens lens) {
    at = lens;
    shown.accept(lens);
  }
}
