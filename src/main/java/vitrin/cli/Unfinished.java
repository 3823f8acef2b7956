package vitrin.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Work that leaves something half-written if the process just dies under it.
public final class Unfinished {
  private static final long PATIENCE_SECONDS = 5;

  private Unfinished() {}

  /// Does the work on this thread. If somebody stops the process meanwhile, the work is interrupted
  /// and has some seconds to clear away what it has begun.
  public static <T> T work(Callable<T> work) throws Exception {
    CountDownLatch finished = new CountDownLatch(1);
    Thread worker = Thread.currentThread();
    Thread stop = new Thread(() -> stop(worker, finished), "clearing-away");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      return work.call();
    } finally {
      finished.countDown();
      forget(stop);
    }
  }

  private static void stop(Thread worker, CountDownLatch finished) {
    worker.interrupt();
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      // Then it stays.
    }
  }

  private static void forget(Thread stop) {
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException _) {
      // The process is ending.
    }
  }
}
