package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// A machine whose time goes on when a test says so, and which reads pictures at once. Two runs of
/// the same test are the same.
final class TestMachine implements Machine {
  private final Queue<Runnable> later = new ArrayDeque<>();
  private Duration now = Duration.ZERO;
  private Duration clockIsAhead = Duration.ZERO;
  private final ZonedDateTime origin;
  private Duration wake;
  private Runnable call;

  /// @param begins local time in Baku
  TestMachine(String begins) {
    origin = LocalDateTime.parse(begins).atZone(ZoneId.of("Asia/Baku"));
  }

  /// Lets time go on, with everything that is due in it.
  void pass(Duration time) {
    Duration until = now.plus(time);
    settle();
    while (wake != null && wake.compareTo(until) <= 0) {
      now = wake.compareTo(now) > 0 ? wake : now;
      Runnable due = call;
      wake = null;
      due.run();
      settle();
    }
    now = until;
  }

  /// Somebody sets the clock; nothing else notices.
  void setClock(String wall) {
    ZonedDateTime set = LocalDateTime.parse(wall).atZone(origin.getZone());
    clockIsAhead = Duration.between(origin.plus(now), set);
  }

  /// Does everything that was put off.
  void settle() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Override
  public Duration now() {
    return now;
  }

  @Override
  public ZonedDateTime wall() {
    return origin.plus(now).plus(clockIsAhead);
  }

  @Override
  public void wake(Duration at, Runnable woken) {
    wake = at;
    call = woken;
  }

  @Override
  public void later(Runnable put) {
    later.add(put);
  }

  @Override
  public ExecutorService reader() {
    return new AtOnce();
  }

  @Override
  public void close() {
    wake = null;
  }

  /// Does what it is given before it is asked for anything else.
  private static final class AtOnce extends AbstractExecutorService {
    private boolean shut;

    @Override
    public void execute(Runnable command) {
      if (!shut) {
        command.run();
      }
    }

    @Override
    public void shutdown() {
      shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      shut = true;
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return shut;
    }

    @Override
    public boolean isTerminated() {
      return shut;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
