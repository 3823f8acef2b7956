package vitrin.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The hand of whoever visits a hall that is soaked. It moves the pointer of the real screen, so
/// that a touch takes the way that touches take, and times the answers.
final class SoakHand {
  private static final long PATIENCE_SECONDS = 20;
  private static final int STEPS_OF_A_DRAG = 6;

  private Duration longest = Duration.ZERO;
  private int touches;
  private Robot robot;

  /// The longest time from a touch to the frame with the answer.
  Duration longest() {
    return longest;
  }

  int touches() {
    return touches;
  }

  /// @param which its share of the controls that are seen, 0 to 1
  void touchControl(double which) throws InterruptedException {
    touch(scene -> {
      List<Point2D> controls = new ArrayList<>();
      addControls(scene, scene.getRoot(), controls);
      return controls.isEmpty()
          ? Optional.empty()
          : Optional.of(controls.get((int) (which * controls.size())));
    });
  }

  /// @param x share of the screen's width, 0 to 1
  /// @param y share of the screen's height, 0 to 1
  void touchPlace(double x, double y) throws InterruptedException {
    touch(scene -> place(scene, x, y));
  }

  /// As [#touchPlace], from one place to another.
  void drag(double fromX, double fromY, double toX, double toY) throws InterruptedException {
    onScene(scene -> {
      move(scene, fromX, fromY);
      robot().mousePress(MouseButton.PRIMARY);
    });
    for (int i = 1; i < STEPS_OF_A_DRAG; i++) {
      double t = (double) i / STEPS_OF_A_DRAG;
      onScene(scene -> move(scene, fromX + (toX - fromX) * t, fromY + (toY - fromY) * t));
      TimeUnit.MILLISECONDS.sleep(20);
    }
    answered(scene -> {
      move(scene, toX, toY);
      robot().mouseRelease(MouseButton.PRIMARY);
      return true;
    });
  }

  /// Where to touch, in pixels of the screen.
  private interface Aim {
    Optional<Point2D> at(Scene scene);
  }

  private void touch(Aim aim) throws InterruptedException {
    answered(scene -> {
      Optional<Point2D> at = aim.at(scene);
      at.ifPresent(point -> {
        robot().mouseMove(point);
        robot().mousePress(MouseButton.PRIMARY);
        robot().mouseRelease(MouseButton.PRIMARY);
      });
      return at.isPresent();
    });
  }

  private interface Gesture {

    /// @return whether something was released
    boolean make(Scene scene);
  }

  /// Makes a gesture and waits for the frame after its end, which shows what has come of it.
  private void answered(Gesture gesture) throws InterruptedException {
    long begun = System.nanoTime();
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    onScene(scene -> {
      EventHandler<MouseEvent> released =
          new EventHandler<>() {
            @Override
            public void handle(MouseEvent end) {
              scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
              afterNextFrame(scene, () -> answer.complete(true));
            }
          };
      scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
      if (!gesture.make(scene)) {
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        answer.complete(false);
      }
    });
    try {
      if (!answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (TimeoutException _) {
      // It counts as long as was waited.
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    touches++;
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    longest = took.compareTo(longest) > 0 ? took : longest;
  }

  private static void afterNextFrame(Scene scene, Runnable call) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            call.run();
          }
        });
    Platform.requestNextPulse();
  }

  private interface Work {
    void on(Scene scene);
  }

  /// Does that on the toolkit's thread; nothing if the window has been closed.
  private static void onScene(Work work) throws InterruptedException {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      scene().ifPresent(work::on);
      done.complete(null);
    });
    try {
      done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException _) {
      // What was to come of it does not come, and that is timed.
    }
  }

  private static Optional<Scene> scene() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .map(Window::getScene)
        .findFirst();
  }

  private static void addControls(Scene scene, Node node, List<Point2D> controls) {
    if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) {
      return;
    }
    if (node.getAccessibleRole() == AccessibleRole.BUTTON) {
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
      if (middle.getX() > 0
          && middle.getY() > 0
          && middle.getX() < scene.getWidth()
          && middle.getY() < scene.getHeight()) {
        controls.add(onScreen(scene, middle));
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> addControls(scene, child, controls));
    }
  }

  private static Optional<Point2D> place(Scene scene, double x, double y) {
    return Optional.of(
        onScreen(scene, new Point2D(x * (scene.getWidth() - 1), y * (scene.getHeight() - 1))));
  }

  private static Point2D onScreen(Scene scene, Point2D at) {
    return new Point2D(
        scene.getWindow().getX() + scene.getX() + at.getX(),
        scene.getWindow().getY() + scene.getY() + at.getY());
  }

  private void move(Scene scene, double x, double y) {
    place(scene, x, y).ifPresent(robot()::mouseMove);
  }

  private Robot robot() {
    if (robot == null) {
      robot = new Robot();
    }
    return robot;
  }
}
