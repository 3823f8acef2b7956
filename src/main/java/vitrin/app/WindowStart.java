package vitrin.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The start of JavaFX for windows. It takes longer than all else before the first slide, so it
/// begins while the command line is still being read.
final class WindowStart {

  /// What stands in the way of a window, if anything.
  sealed interface Outcome {

    /// The toolkit is starting.
    ///
    /// @param running completes when it runs
    record Ready(CompletableFuture<Void> running) implements Outcome {}

    /// There is no display here.
    record NoDisplay() implements Outcome {}

    /// @param debianPackages what the toolkit would miss, by the names of Debian's packages
    record Missing(List<String> debianPackages) implements Outcome {}
  }

  private WindowStart() {}

  /// Returns at once; the outcome is known long before the toolkit runs.
  static CompletableFuture<Outcome> begin() {
    return CompletableFuture.supplyAsync(WindowStart::tryToStart);
  }

  private static Outcome tryToStart() {
    if (!Display.isThere(System.getenv("DISPLAY"))) {
      return new Outcome.NoDisplay();
    }
    List<String> missing = NativeGround.missingForAWindow();
    if (!missing.isEmpty()) {
      return new Outcome.Missing(missing);
    }
    NativeGround.boundJpegMemory();
    NativeGround.leaveOutAssistiveBus();
    return new Outcome.Ready(CompletableFuture.runAsync(Toolkit::startForWindows));
  }

  /// Waits for a start that is no longer needed: native code that starts must not be cut off.
  static void settle(CompletableFuture<Outcome> begun) {
    begun
        .thenCompose(outcome ->
            outcome instanceof Outcome.Ready(CompletableFuture<Void> running)
                ? running
                : CompletableFuture.completedFuture(null))
        .handle((_, _) -> null)
        .join();
  }
}
