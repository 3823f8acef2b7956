package vitrin.ui.kiosk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import vitrin.model.VisitFact;
import vitrin.slideshow.Event;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;

/// The running slideshow: keeps its state, gives it the time, and sleeps until something is due.
/// Used on the FX thread only.
///
/// The clock is [System#nanoTime], which no change of the wall clock touches. It sleeps outside the
/// toolkit: an animation that waits would ask for sixty frames a second of a picture that stands
/// still.
final class Playback {

  /// What is told of each change of state.
  interface Screen {

    /// @param before the same as `after` at the start and when only time has passed
    void show(State before, State after, Duration now);
  }

  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("alarm").daemon().factory());
  private final long origin = System.nanoTime();
  private final Screen screen;
  private final Consumer<VisitFact> facts;
  private Slideshow slideshow;
  private State state;
  private ScheduledFuture<?> wake;

  Playback(Slideshow slideshow, Screen screen, Consumer<VisitFact> facts) {
    this.slideshow = slideshow;
    this.screen = screen;
    this.facts = facts;
    state = slideshow.begin(Duration.ZERO);
  }

  /// Goes on with another slideshow of the same programme.
  void play(Slideshow changed) {
    slideshow = changed;
  }

  State state() {
    return state;
  }

  Duration now() {
    return Duration.ofNanos(System.nanoTime() - origin);
  }

  /// The first slide has its whole time from now on, however long the window took to open.
  void begin() {
    state = slideshow.begin(now());
    screen.show(state, state, now());
    sleep();
  }

  void handle(Event event) {
    Duration now = now();
    State before = state;
    state = slideshow.next(before, event, now);
    slideshow.facts(before, event, state, now).forEach(facts);
    screen.show(before, state, now);
    sleep();
  }

  private void sleep() {
    if (wake != null) {
      wake.cancel(false);
    }
    wake =
        slideshow
            .nextWake(state, now())
            .map(due ->
                alarm.schedule(
                    () -> Platform.runLater(() -> handle(new Event.Tick())),
                    Math.max(0, due.minus(now()).toMillis() + 1),
                    TimeUnit.MILLISECONDS))
            .orElse(null);
  }

  void close() {
    alarm.shutdownNow();
  }
}
