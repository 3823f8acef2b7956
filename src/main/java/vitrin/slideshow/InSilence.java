package vitrin.slideshow;

import java.time.Duration;

/// What events mean while a silence is held: it ends by itself, or staff end it; visitors can't.
final class InSilence {
  private InSilence() {}

  static State next(State.Held held, Event event, Duration now) {
    Duration ends = held.since().plusSeconds(held.silence().seconds());
    boolean over = event instanceof Event.Tick && now.compareTo(ends) >= 0;
    return over || event instanceof Event.EndSilence ? resumed(held, now) : held;
  }

  /// What a silence interrupted, as if no time had passed; whoever was reading has all the time
  /// again.
  private static State resumed(State.Held held, Duration now) {
    return switch (held.before()) {
      case State.Nothing nothing -> nothing;
      case State.Held other -> other;
      case State.Visit visit -> visit.after(held.interrupted(), now);
      case State.Loop loop -> {
        Duration waited = now.minus(held.interrupted());
        yield new State.Loop(
            loop.place(),
            loop.since().plus(waited),
            State.Readiness.LOADING,
            loop.paused().map(waited::plus));
      }
    };
  }
}
