package vitrin.slideshow;

import java.time.Duration;
import java.util.Optional;
import vitrin.model.Language;

/// What events mean while nobody is there.
///
/// @param motion with which a visit begins
record InLoop(Order order, Motion motion) {

  /// How much longer a slide stays when the next one's picture is late. After that the loop goes
  /// on: a picture that never comes must not hold it.
  private static final Duration LATE = Duration.ofSeconds(10);

  State next(State.Loop loop, Event event, Duration now) {
    return switch (event) {
      case Event.Tick _ -> moveOn(loop, now);
      case Event.Ready ready ->
          ready.place().equals(order.following(loop.place()))
              ? moveOn(
                  new State.Loop(loop.place(), loop.since(), State.Readiness.READY, loop.paused()),
                  now)
              : loop;
      case Event.ChooseMotion chosen -> hold(loop, chosen.motion(), now);
      case Event.Touch _ ->
          beginVisit(loop, order.exhibit(loop.place()).languages().getFirst(), now);
      case Event.ChooseLanguage chosen -> beginVisit(loop, chosen.language(), now);
      case Event.EndSilence _ ->
          order.isSilence(loop.place()) ? State.Loop.at(order.following(loop.place()), now) : loop;
      case Event.Next _ -> turn(loop, order.following(loop.place()), now);
      case Event.Previous _ -> turn(loop, order.preceding(loop.place()), now);
      case Event.GoTo _,
          Event.Home _,
          Event.Here _,
          Event.Finish _,
          Event.OpenPanel _,
          Event.ClosePanel _,
          Event.LookCloser _,
          Event.LookAway _,
          Event.ChooseTextSize _,
          Event.ChooseTheme _,
          Event.ChooseReach _,
          Event.Hold _ ->
          loop;
    };
  }

  private State hold(State.Loop loop, Motion motion, Duration now) {
    return switch (motion) {
      case MOVING -> loop.goingOn(now);
      case STILL ->
          order.isSilence(loop.place()) || loop.paused().isPresent()
              ? loop
              : new State.Loop(loop.place(), loop.since(), loop.ready(), Optional.of(now));
    };
  }

  private State moveOn(State.Loop loop, Duration now) {
    if (loop.paused().isPresent()) {
      boolean forgotten = now.minus(loop.paused().get()).compareTo(Slideshow.PAUSE) >= 0;
      return forgotten ? loop.goingOn(now) : loop;
    }
    Duration due = loop.since().plus(order.stay(loop.place()));
    boolean over = now.compareTo(due) >= 0;
    boolean waitedEnough = now.compareTo(due.plus(LATE)) >= 0;
    return over && loop.ready() == State.Readiness.READY || waitedEnough
        ? State.Loop.at(order.following(loop.place()), now)
        : loop;
  }

  private State turn(State.Loop loop, Place there, Duration now) {
    if (order.isSilence(loop.place())) {
      return loop;
    }
    Optional<Duration> paused =
        order.isSilence(there) ? Optional.empty() : loop.paused().map(_ -> now);
    return new State.Loop(there, now, State.Readiness.LOADING, paused);
  }

  private State beginVisit(State.Loop loop, Language language, Duration now) {
    if (order.isSilence(loop.place())
        || !order.exhibit(loop.place()).languages().contains(language)) {
      return loop;
    }
    return State.Visit.begun(
        loop.place().entered(), language, loop.paused().isPresent() ? Motion.STILL : motion, now);
  }
}
