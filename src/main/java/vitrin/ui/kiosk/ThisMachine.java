package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The machine the program runs on.
///
/// It sleeps outside the toolkit: an animation that waits would ask for sixty frames a second of a
/// picture that stands still.
public final class ThisMachine implements Machine {
  /// After the end it wakes nobody: what was on its way to the FX thread then may still ask for it.
  private final ScheduledExecutorService alarm =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().name("alarm").daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  private final long origin = System.nanoTime();
  private final Alarm playback = new Sleeper();

  @Override
  public Duration now() {
    return Duration.ofNanos(System.nanoTime() - origin);
  }

  @Override
  public ZonedDateTime wall() {
    return ZonedDateTime.now();
  }

  @Override
  public void wake(Duration at, Runnable woken) {
    playback.wake(at, woken);
  }

  @Override
  public Alarm alarm() {
    return new Sleeper();
  }

  private final class Sleeper implements Alarm {
    private ScheduledFuture<?> call;

    @Override
    public void wake(Duration at, Runnable woken) {
      forget();
      long left = Math.max(0, at.minus(now()).toMillis() + 1);
      call = alarm.schedule(() -> Platform.runLater(woken), left, TimeUnit.MILLISECONDS);
    }

    @Override
    public void forget() {
      if (call != null) {
        call.cancel(false);
      }
    }
  }

  @Override
  public void later(Runnable call) {
    Platform.runLater(call);
  }

  @Override
  public ExecutorService reader() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("pictures").daemon().factory());
  }

  @Override
  public void close() {
    alarm.shutdownNow();
  }
}
