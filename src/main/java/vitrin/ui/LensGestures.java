package vitrin.ui;

import javafx.animation.Interpolator;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/// What fingers and a mouse do to a lens: the picture follows a finger exactly and stops at its
/// edges, two taps come closer there, two fingers and a wheel do so without a stop.
final class LensGestures {

  /// How much closer two taps come.
  private static final double BY_TAPS = 2.5;

  /// How much closer a notch of a wheel comes, of as many pixels as JavaFX gives it.
  private static final double BY_NOTCH = 1.25;

  private static final double NOTCH = 40;

  /// A finger that moved less than this has tapped, in em.
  private static final double SLACK = 0.67;

  /// The second tap is within this of the first: old hands take their time and miss a little.
  private static final long TWO_TAPS_NANOS = 700_000_000;

  private static final double TWO_TAPS_EM = 2.5;

  private static final double FLICK_SECONDS = 0.25;
  private static final long REST_NANOS = 100_000_000;
  private static final double FLICK_EM = 8;
  private static final Duration FLICK = Duration.millis(600);

  private final Glass glass;
  private final LensMotion motion;
  private final Runnable here;
  private Lens pressed;
  private Point2D press = Point2D.ZERO;
  private boolean dragging;
  private boolean pinching;
  private Point2D last = Point2D.ZERO;
  private long lastNanos;
  private Point2D speed = Point2D.ZERO;
  private Point2D tap;
  private long tapNanos;

  /// @param node as large as the room of the lens
  /// @param here is called when somebody gave a sign of being there
  LensGestures(Node node, Glass glass, LensMotion motion, Runnable here) {
    this.glass = glass;
    this.motion = motion;
    this.here = here;
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    node.addEventHandler(ZoomEvent.ZOOM_STARTED, _ -> pinching = true);
    node.addEventHandler(ZoomEvent.ZOOM, this::zoomed);
    node.addEventHandler(ZoomEvent.ZOOM_FINISHED, _ -> pinching = false);
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }

  private void pressed(MouseEvent event) {
    event.consume();
    if (event.getButton() != MouseButton.PRIMARY) {
      pressed = null;
      return;
    }
    motion.stop();
    pressed = motion.at();
    press = at(event);
    last = press;
    lastNanos = System.nanoTime();
    speed = Point2D.ZERO;
    dragging = false;
  }

  private void dragged(MouseEvent event) {
    event.consume();
    Point2D now = at(event);
    if (pinching) {
      pressed = null;
    }
    if (pressed == null || !dragging && now.distance(press) <= glass.px(SLACK)) {
      return;
    }
    dragging = true;
    long nanos = System.nanoTime();
    if (nanos > lastNanos) {
      speed = now.subtract(last).multiply(1e9 / (nanos - lastNanos));
    }
    last = now;
    lastNanos = nanos;
    motion.set(pressed.dragged(now.getX() - press.getX(), now.getY() - press.getY()));
    here.run();
  }

  private void released(MouseEvent event) {
    event.consume();
    here.run();
    if (pressed == null) {
      return;
    }
    if (!dragging) {
      tapped(at(event));
      return;
    }
    tap = null;
    if (speed.magnitude() > glass.px(FLICK_EM) && System.nanoTime() - lastNanos < REST_NANOS) {
      Point2D by = speed.multiply(FLICK_SECONDS);
      motion.go(motion.at().dragged(by.getX(), by.getY()), FLICK, Interpolator.EASE_OUT);
    }
  }

  /// The second of two taps comes closer to what is under it, and from as close as it goes back to
  /// the whole.
  private void tapped(Point2D where) {
    long now = System.nanoTime();
    boolean second =
        tap != null
            && now - tapNanos < TWO_TAPS_NANOS
            && where.distance(tap) < glass.px(TWO_TAPS_EM);
    tap = second ? null : where;
    tapNanos = now;
    if (second) {
      Lens lens = motion.goal();
      motion.go(
          lens.isClosest()
              ? lens.whole()
              : lens.around(lens.scale() * BY_TAPS, where.getX(), where.getY()));
    }
  }

  /// A finger on glass scrolls too, which is a drag and not a wheel.
  private void scrolled(ScrollEvent event) {
    event.consume();
    if (event.isDirect() || event.isInertia() || event.getTouchCount() > 0) {
      return;
    }
    scale(Math.pow(BY_NOTCH, event.getDeltaY() / NOTCH), event.getX(), event.getY());
  }

  private void zoomed(ZoomEvent event) {
    event.consume();
    scale(event.getZoomFactor(), event.getX(), event.getY());
  }

  private void scale(double factor, double x, double y) {
    Lens lens = motion.at();
    motion.set(lens.around(lens.scale() * factor, x, y));
    here.run();
  }
}
