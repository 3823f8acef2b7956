package vitrin.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import vitrin.ui.kiosk.Alarm;
import vitrin.ui.kiosk.Machine;

/// A machine whose time runs fast while nothing moves on its screen, and as fast as any while
/// something does: so every fade runs whole. May be used from any thread.
final class HallTime implements Machine, InstantSource {
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("alarm").daemon().factory());
  private final ZonedDateTime begin;
  private final int speed;
  private final AtomicLong longestRead = new AtomicLong();
  private final Slot playback = new Slot();

  /// A moment in real time, and how much time of the hall had passed by then; in nanoseconds.
  private long real = System.nanoTime();

  private long passed;

  /// Until when it runs as fast as any, in real time.
  private long slowUntil = real;

  private boolean closed;

  /// @param begin the time in the hall now
  /// @param speed as many seconds of the hall go by in one while nothing moves
  HallTime(ZonedDateTime begin, int speed) {
    this.begin = begin;
    this.speed = speed;
  }

  /// Something begins to move, for so long.
  synchronized void moves(Duration time) {
    long now = System.nanoTime();
    passed = passed(now);
    real = now;
    slowUntil = Math.max(slowUntil, now + time.toNanos());
  }

  private long passed(long now) {
    long slow = Math.max(0, Math.min(now, slowUntil) - real);
    long fast = Math.max(0, now - Math.max(real, slowUntil));
    return passed + slow + fast * speed;
  }

  /// How long it is in real time until then, unless something begins to move; negative if it is
  /// past.
  private synchronized long realNanosUntil(Duration then) {
    long now = System.nanoTime();
    long left = then.toNanos() - passed(now);
    long slow = Math.clamp(slowUntil - now, 0, Math.max(0, left));
    return left <= 0 ? left : slow + (left - slow) / speed;
  }

  /// Returns when it is then in the hall.
  void sleepUntil(Duration then) throws InterruptedException {
    for (long left = realNanosUntil(then); left > 0; left = realNanosUntil(then)) {
      TimeUnit.NANOSECONDS.sleep(left);
    }
  }

  /// The longest time the pictures of a slide have taken to be read so far.
  Duration longestRead() {
    return Duration.ofNanos(longestRead.get());
  }

  @Override
  public synchronized Duration now() {
    return Duration.ofNanos(passed(System.nanoTime()));
  }

  @Override
  public Instant instant() {
    return wall().toInstant();
  }

  @Override
  public ZonedDateTime wall() {
    return begin.plus(now());
  }

  ZoneId zone() {
    return begin.getZone();
  }

  @Override
  public void wake(Duration at, Runnable woken) {
    playback.wake(at, woken);
  }

  @Override
  public Alarm alarm() {
    return new Slot();
  }

  /// Somebody who is woken once.
  private final class Slot implements Alarm {
    private ScheduledFuture<?> call;

    /// What [#call] is going to call; null: nothing.
    private Runnable waiting;

    @Override
    public void wake(Duration at, Runnable woken) {
      synchronized (HallTime.this) {
        forget();
        waiting = woken;
        schedule(at, woken);
      }
    }

    @Override
    public void forget() {
      synchronized (HallTime.this) {
        waiting = null;
        if (call != null) {
          call.cancel(false);
        }
      }
    }

    /// A face that is being left may still ask for something.
    private void schedule(Duration at, Runnable woken) {
      if (closed) {
        return;
      }
      long left = Math.max(0, realNanosUntil(at)) + TimeUnit.MILLISECONDS.toNanos(1);
      call = alarm.schedule(() -> ring(at, woken), left, TimeUnit.NANOSECONDS);
    }

    /// Something may have begun to move since, or another call been asked for.
    private void ring(Duration at, Runnable woken) {
      synchronized (HallTime.this) {
        if (waiting != woken) {
          return;
        }
        if (realNanosUntil(at) > 0) {
          schedule(at, woken);
        } else {
          Platform.runLater(woken);
        }
      }
    }
  }

  @Override
  public void later(Runnable put) {
    Platform.runLater(put);
  }

  @Override
  public ExecutorService reader() {
    return new Reader();
  }

  @Override
  public synchronized void close() {
    closed = true;
    alarm.shutdownNow();
  }

  /// One thread that reads pictures, timed.
  private final class Reader extends ThreadPoolExecutor {
    private long begun;

    Reader() {
      super(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("pictures").daemon().factory());
    }

    @Override
    protected void beforeExecute(Thread reading, Runnable read) {
      begun = System.nanoTime();
    }

    @Override
    protected void afterExecute(Runnable read, Throwable failed) {
      longestRead.accumulateAndGet(System.nanoTime() - begun, Math::max);
    }
  }
}
