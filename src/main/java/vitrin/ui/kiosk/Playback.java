package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import vitrin.model.VisitFact;
import vitrin.slideshow.Event;
import vitrin.slideshow.Silences;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;
import vitrin.slideshow.Wish;

/// The running slideshow: keeps its state, gives it the time, and sleeps until something is due.
/// Used on the FX thread only.
///
/// Slides and visits are timed by a clock that nobody sets. The hour of a silence is looked up on
/// the wall, before every event and once a second besides, so that it is found also right after a
/// start and after somebody has set the clock.
final class Playback {

  /// What is told of each change of state.
  interface Screen {

    /// @param before the same as `after` at the start and when only time has passed
    void show(State before, State after, Duration now);
  }

  /// Longer than any machine runs.
  private static final Duration FOREVER = Duration.ofDays(36500);

  private final Machine machine;
  private final Screen screen;
  private final Consumer<VisitFact> facts;
  private Silences silences;
  private Wish wish = Wish.NONE;
  private Slideshow slideshow;
  private State state;
  private boolean held;

  Playback(
      Machine machine,
      Slideshow slideshow,
      Silences silences,
      Screen screen,
      Consumer<VisitFact> facts) {
    this.machine = machine;
    this.slideshow = slideshow;
    this.silences = silences;
    this.screen = screen;
    this.facts = facts;
    state = slideshow.begin(Duration.ZERO);
  }

  /// Goes on with another slideshow of the same programme.
  void play(Slideshow changed) {
    slideshow = changed;
  }

  /// Goes on with another programme, in the state that it begins with.
  void play(Slideshow.Change change, Silences others) {
    slideshow = change.slideshow();
    silences = others.after(wish);
    state = change.state();
    screen.show(state, state, now());
    if (!holdSilence()) {
      sleep();
    }
  }

  /// Nothing goes on by itself until [#goOn], but for silences at their hour.
  void hold() {
    held = true;
    sleep();
  }

  /// The loop goes on, and its slide has its whole time.
  void goOn() {
    held = false;
    if (state instanceof State.Loop loop) {
      state = new State.Loop(loop.place(), now(), State.Readiness.LOADING, Optional.empty());
    }
    screen.show(state, state, now());
    sleep();
  }

  /// Other silences are held from now on.
  void silences(Silences others) {
    silences = others.after(wish);
    sleep();
  }

  State state() {
    return state;
  }

  Duration now() {
    return machine.now();
  }

  /// The first slide has its whole time from now on, however long the window took to open.
  void begin() {
    state = slideshow.begin(now());
    screen.show(state, state, now());
    if (!holdSilence()) {
      sleep();
    }
  }

  /// What can't be drawn fails, and yet time goes on: the next slide may be drawn well.
  void handle(Event event) {
    try {
      holdSilence();
      step(event);
    } finally {
      sleep();
    }
  }

  /// Staff call for a silence, once.
  ///
  /// @param at local time
  void callSilence(LocalDateTime at) {
    hear(wish.calling(at));
    if (!holdSilence()) {
      sleep();
    }
  }

  /// Staff end the silence that is held, and want none of those that are due now.
  void endSilence() {
    hear(wish.ending(machine.wall().toLocalDateTime()));
    step(new Event.EndSilence());
    sleep();
  }

  private void hear(Wish said) {
    wish = said;
    silences = silences.after(said);
  }

  /// Local time of the silence that staff have called for and that can still come.
  Optional<LocalDateTime> calledSilence() {
    return state instanceof State.Held ? Optional.empty() : silences.called(machine.wall());
  }

  /// Whether a silence is held, or kept by the loop.
  boolean isSilent() {
    return slideshow.isSilent(state);
  }

  private boolean holdSilence() {
    if (state instanceof State.Held) {
      return false;
    }
    Optional<Event.Hold> due = silences.at(machine.wall());
    due.ifPresent(hold -> {
      step(hold);
      sleep();
    });
    return due.isPresent();
  }

  private void step(Event event) {
    Duration now = now();
    State before = state;
    state = slideshow.next(before, event, now);
    slideshow.facts(before, event, state, now).forEach(facts);
    screen.show(before, state, now);
  }

  private void sleep() {
    Optional<Duration> due =
        held && !(state instanceof State.Held)
            ? Optional.empty()
            : slideshow.nextWake(state, now());
    if (silences.areNone()) {
      due.ifPresentOrElse(
          at -> machine.wake(at, () -> handle(new Event.Tick())),
          () -> machine.wake(now().plus(FOREVER), () -> {}));
      return;
    }
    Duration look = now().plus(untilTheNextSecond(machine.wall()));
    Duration wake = due.filter(at -> at.compareTo(look) < 0).orElse(look);
    machine.wake(wake, () -> woken(due));
  }

  /// @param due when the slideshow wanted to be told the time; absent: never
  private void woken(Optional<Duration> due) {
    if (due.isPresent() && due.get().compareTo(now()) <= 0) {
      handle(new Event.Tick());
    } else if (!holdSilence()) {
      sleep();
    }
  }

  /// A silence begins with a second, as the clock on the wall has it.
  private static Duration untilTheNextSecond(ZonedDateTime wall) {
    return Duration.ofSeconds(1).minusNanos(wall.getNano());
  }

  void close() {
    machine.close();
  }
}
