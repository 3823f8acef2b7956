package vitrin.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A spot in the corner of the window that changes when it is asked to, between two blacks that
/// nobody tells apart: the proof that what the program draws is what can be seen.
final class Beacon {

  /// What is taken for proof.
  enum Proof {
    /// The spot is read back from the screen.
    READ_BACK,
    /// Frames with the spot have been drawn, one after the other; where a program can't read back
    /// what the screen shows. What happens to them after that is not known.
    FRAMES
  }

  /// The toolkit begins a frame only when the one before the last has been drawn.
  private static final int FRAMES_UNTIL_DRAWN = 3;

  /// Pixels a side: what is read lies inside it at any scale of the screen.
  private static final double SIDE = 4;

  private static final Color DARK = Color.rgb(0, 0, 0);
  private static final Color LESS_DARK = Color.rgb(16, 16, 16);

  /// Between those two, for screens with few colours.
  private static final double BETWEEN = 8 / 255.0;

  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Rectangle spot = new Rectangle(SIDE, SIDE, DARK);
  private final Proof proof;
  private Robot robot;

  Beacon(Proof proof) {
    this.proof = proof;
    spot.setManaged(false);
    spot.setMouseTransparent(true);
    spot.setSmooth(false);
  }

  /// Changes the spot and waits until there is proof of it.
  ///
  /// @return whether it did in time; not if no window is open, the toolkit's thread doesn't answer,
  ///   or nothing new is drawn
  boolean isSeen(long timeout, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(timeout);
    return switch (proof) {
      case READ_BACK -> isReadBack(end);
      case FRAMES -> isDrawn(end);
    };
  }

  private boolean isDrawn(long end) throws InterruptedException {
    for (int i = 0; i < FRAMES_UNTIL_DRAWN; i++) {
      CompletableFuture<Void> frame = new CompletableFuture<>();
      boolean asked =
          ask(
                  () -> {
                    Optional<Color> changed = change();
                    changed.ifPresent(_ -> atNextFrame(spot.getScene(), frame));
                    return changed.isPresent();
                  },
                  end)
              .orElse(false);
      if (!asked || !isDone(frame, end)) {
        return false;
      }
    }
    return true;
  }

  private static void atNextFrame(Scene scene, CompletableFuture<Void> frame) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            frame.complete(null);
          }
        });
    Platform.requestNextPulse();
  }

  private static boolean isDone(CompletableFuture<Void> frame, long end)
      throws InterruptedException {
    try {
      frame.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      return true;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }

  private boolean isReadBack(long end) throws InterruptedException {
    Optional<Color> shown = ask(this::change, end).flatMap(color -> color);
    if (shown.isEmpty()) {
      return false;
    }
    boolean light = shown.get().equals(LESS_DARK);
    while (System.nanoTime() < end) {
      Optional<Color> seen = ask(this::read, end).flatMap(color -> color);
      if (seen.isPresent() && seen.get().getBrightness() > BETWEEN == light) {
        return true;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    return false;
  }

  /// Empty: the toolkit's thread has not answered in time.
  private static <T> Optional<T> ask(Supplier<T> question, long end) throws InterruptedException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return Optional.of(answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException | TimeoutException _) {
      return Optional.empty();
    }
  }

  private Optional<Color> change() {
    Optional<Pane> root = root();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (spot.getParent() != root.get()) {
      root.get().getChildren().add(spot);
    }
    // In front of what has come since.
    spot.setViewOrder(-1);
    Color next = spot.getFill().equals(DARK) ? LESS_DARK : DARK;
    spot.setFill(next);
    return Optional.of(next);
  }

  private Optional<Color> read() {
    Point2D middle = spot.localToScreen(SIDE / 2, SIDE / 2);
    if (middle == null) {
      return Optional.empty();
    }
    if (robot == null) {
      robot = new Robot();
    }
    return Optional.of(robot.getPixelColor(middle));
  }

  private static Optional<Pane> root() {
    for (Window window : Window.getWindows()) {
      Node root = window.getScene() == null ? null : window.getScene().getRoot();
      if (window instanceof Stage && window.isShowing() && root instanceof Pane pane) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }
}
