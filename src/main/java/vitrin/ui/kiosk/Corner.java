package vitrin.ui.kiosk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import vitrin.ui.Glass;

/// The way in for staff: the upper right corner of the screen, held for five seconds. It is smaller
/// than the margin of every page, so that no control lies in it; whoever reads, drags or zooms
/// moves the finger or lets go sooner. After a second a ring says that something is going to
/// happen.
final class Corner {
  static final Duration HOLD = Duration.ofSeconds(5);

  /// Side of the corner, in em of a visit.
  static final double SIDE = 2;

  /// A finger that moves further does something else, in em.
  private static final double SLACK = 0.67;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Scene scene;
  private final StackPane room;
  private final Machine machine;
  private final Alarm alarm;
  private final BooleanSupplier free;
  private Optional<Runnable> wanted = Optional.empty();
  private Glass glass;
  private HoldRing ring;
  private Point2D press;
  private Duration since;

  /// What is left of a press that has let staff in: the page under it must not answer to it.
  private boolean used;

  /// @param room over which the ring is drawn
  /// @param free whether nobody of the staff is there already
  Corner(Scene scene, StackPane room, Machine machine, BooleanSupplier free) {
    this.free = free;
    this.scene = scene;
    this.room = room;
    this.machine = machine;
    alarm = machine.alarm();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  /// @param other what is on the screen from now on
  void fit(Glass other) {
    glass = other;
    letGo();
  }

  /// @param call when it was held; absent: the corner does nothing
  void whenHeld(Optional<Runnable> call) {
    wanted = call;
    letGo();
  }

  private boolean isInside(MouseEvent event) {
    double side = glass.px(SIDE);
    return event.getSceneX() >= scene.getWidth() - side && event.getSceneY() < side;
  }

  private void pressed(MouseEvent event) {
    letGo();
    used = false;
    if (wanted.isPresent()
        && free.getAsBoolean()
        && event.getButton() == MouseButton.PRIMARY
        && isInside(event)) {
      press = new Point2D(event.getSceneX(), event.getSceneY());
      since = machine.now();
      wakeAfter(SECOND);
    }
  }

  private void wakeAfter(Duration held) {
    alarm.wake(since.plus(held), () -> held(held));
  }

  private void held(Duration time) {
    if (press == null) {
      return;
    }
    if (time.compareTo(HOLD) >= 0) {
      Runnable call = wanted.orElseThrow();
      letGo();
      used = true;
      call.run();
      return;
    }
    if (ring == null) {
      ring = new HoldRing(glass);
      room.getChildren().add(ring);
    }
    ring.show((double) time.toMillis() / HOLD.toMillis());
    wakeAfter(time.plus(SECOND));
  }

  private void dragged(MouseEvent event) {
    if (press != null && press.distance(event.getSceneX(), event.getSceneY()) > glass.px(SLACK)) {
      letGo();
    }
    consumeIfUsed(event);
  }

  private void released(MouseEvent event) {
    letGo();
    consumeIfUsed(event);
    used = false;
  }

  private void consumeIfUsed(Event event) {
    if (used) {
      event.consume();
    }
  }

  private void letGo() {
    press = null;
    alarm.forget();
    if (ring != null) {
      room.getChildren().remove(ring);
      ring = null;
    }
  }
}
