package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Frames that the toolkit draws, for tests which don't run on its thread.
public final class Frames {

  /// More than the longest move and what it leaves to be done after it, in frames.
  private static final int LONGEST_MOVE = 300;

  private Frames() {}

  /// Returns when so many have been drawn.
  public static void pass(int many) throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(many);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            drawn.countDown();
            Platform.requestNextPulse();
          }
        };
    Platform.runLater(timer::start);
    boolean all = drawn.await(60, TimeUnit.SECONDS);
    Platform.runLater(timer::stop);
    assertTrue(all, "no frames are drawn");
  }

  /// Returns when everything that was on its way has come to its end, unless something else has
  /// begun to move since.
  public static void settle() throws InterruptedException {
    pass(LONGEST_MOVE);
  }

  /// Bytes that are still held after everything has been collected that can be; the toolkit takes a
  /// frame to hear of what has gone.
  public static long held() throws InterruptedException {
    for (int k = 0; k < 3; k++) {
      System.gc();
      pass(1);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// The same after memory has been short: what is kept only as long as there is room for it, as
  /// the toolkit keeps images to blend the next fades in, has gone then.
  public static long heldWhenShort() throws InterruptedException {
    assertThrows(OutOfMemoryError.class, Frames::moreThanThereIs);
    return held();
  }

  /// The machine gives all that back before it answers that there is not so much.
  private static Object moreThanThereIs() {
    int most = Integer.MAX_VALUE - 8;
    return new long[][] {new long[most], new long[most]};
  }
}
