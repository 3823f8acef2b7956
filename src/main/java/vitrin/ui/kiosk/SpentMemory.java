package vitrin.ui.kiosk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vitrin.ui.Glass;

/// Memory that decoded pictures leave behind. The collector would let the heap grow to its limit
/// first: measured over 40 photos of 24 megapixels, 660 MB for a process that needs 250.
final class SpentMemory {

  /// Bytes a pixel of the glass that may be left behind: about three pictures as large as it.
  private static final long BYTES_A_PIXEL = 12;

  /// A slide fades for a second; when this is over it stands still, and a pause is not seen.
  private static final Executor WHEN_STILL = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);

  private final AtomicBoolean due = new AtomicBoolean();
  private long kept;

  /// Lets go of what is left behind, in a moment, if it is much. On any thread.
  void tidyLater(Glass glass) {
    if (due.compareAndSet(false, true)) {
      WHEN_STILL.execute(() -> {
        due.set(false);
        tidy(BYTES_A_PIXEL * (long) (glass.width() * glass.height()));
      });
    }
  }

  private synchronized void tidy(long bearable) {
    if (used() - kept > bearable) {
      System.gc();
      kept = used();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
