package vitrin.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/// Whether the thread that draws still answers. It is asked at every look; looks are counted, not
/// time, because a whole program may be held up, with whoever looks in it, and that is no hang.
final class DrawingThread {

  /// So many looks in a row it may leave unanswered: half a minute.
  static final int PATIENCE = (int) Duration.ofSeconds(30).dividedBy(LiveProgramme.BETWEEN_LOOKS);

  private final Executor thread;
  private volatile boolean answered = true;
  private volatile int unanswered;
  private volatile Optional<Instant> latest = Optional.empty();

  /// @param thread does what it is given on the thread that draws
  DrawingThread(Executor thread) {
    this.thread = thread;
  }

  /// Looks whether it has answered, and asks again if it has. Always on the same thread.
  void look() {
    if (answered) {
      answered = false;
      unanswered = 0;
      thread.execute(this::answer);
    } else {
      unanswered++;
    }
  }

  private void answer() {
    latest = Optional.of(Instant.now());
    answered = true;
  }

  /// Whether it has left more looks unanswered than are borne. From any thread.
  boolean standsStill() {
    return unanswered > PATIENCE && !answered;
  }

  /// When it last answered; absent: it does not. From any thread.
  Optional<Instant> latestAnswer() {
    return standsStill() ? Optional.empty() : latest;
  }

  /// What the toolkit's thread is doing, a line for each call, for whoever looks for the cause.
  static String doing() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
        .flatMap(entry -> Arrays.stream(entry.getValue()))
        .map(call -> "  " + call)
        .collect(Collectors.joining("\n"));
  }
}
