package vitrin.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Window;

/// The one start of JavaFX in this process, and the way onto its thread.
final class Toolkit {
  private static final String PLATFORM = "glass.platform";

  private Toolkit() {}

  /// Whether whoever started this process wants windows that nobody sees.
  static boolean isHeadless() {
    return "Headless".equals(System.getProperty(PLATFORM));
  }

  /// Starts JavaFX for windows; returns when it runs.
  static void startForWindows() {
    start();
  }

  /// Starts JavaFX for drawing into pictures, without a display; returns when it runs.
  static void startForPictures() {
    System.setProperty(PLATFORM, "Headless");
    System.setProperty("prism.order", "sw");
    start();
  }

  private static void start() {
    CompletableFuture<Void> running = new CompletableFuture<>();
    Platform.setImplicitExit(false);
    try {
      Platform.startup(() -> running.complete(null));
    } catch (IllegalStateException _) {
      Platform.runLater(() -> running.complete(null));
    }
    running.join();
  }

  /// Does the last thing on the toolkit's thread and closes every window; returns when that is
  /// done. The process ends after it: a toolkit that is taken down while it draws complains on the
  /// terminal.
  static void end(Runnable last) throws Exception {
    call(() -> {
      last.run();
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return null;
    });
  }

  /// Does something on the toolkit's thread and waits for what comes of it.
  static <T> T call(Callable<T> work) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    }
  }
}
