package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final List<Slot> alarms = new ArrayList<>();
  private final Slot playback = new Slot();

  /// @param begins local time in Baku
  TestMachine(String begins) {
    origin = LocalDateTime.parse(begins).atZone(ZoneId.of("Asia/Baku"));
  }

  /// Lets time go on, with everything that is due in it.
  void pass(Duration time) {
    Duration until = now.plus(time);
    settle();
    for (Optional<Slot> next = next(until); next.isPresent(); next = next(until)) {
      Slot due = next.get();
      now = due.at.compareTo(now) > 0 ? due.at : now;
      Runnable call = due.call;
      due.forget();
      call.run();
      settle();
    }
    now = until;
  }

  private Optional<Slot> next(Duration until) {
    return alarms.stream()
        .filter(slot -> slot.at != null && slot.at.compareTo(until) <= 0)
        .min(Comparator.comparing((Slot slot) -> slot.at));
  }

  /// Somebody who is woken once.
  private final class Slot implements Alarm {
    private Duration at;
    private Runnable call;

    Slot() {
      alarms.add(this);
    }

    @Override
    public void wake(Duration then, Runnable woken) {
      at = then;
      call = woken;
    }

    @Override
    public void forget() {
      at = null;
    }
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
    playback.wake(at, woken);
  }

  @Override
  public Alarm alarm() {
    return new Slot();
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
    alarms.forEach(Slot::forget);
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
