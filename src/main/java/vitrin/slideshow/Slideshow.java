package vitrin.slideshow;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vitrin.model.Exhibit;
import vitrin.model.Slide;
import vitrin.model.VisitFact;

/// The exhibits that are on, and the one function that says what comes next.
///
/// ```java
/// State state = slideshow.begin(now);
/// state = slideshow.next(state, new Event.Touch(), now);
/// ```
///
/// @param programme what is on, in order; may be empty
/// @param unshowable slides that the loop passes over because their picture can't be shown
/// @param motion with which a visit begins: [Motion#STILL] where every fade is to be a cut
public record Slideshow(List<Exhibit> programme, Set<Place> unshowable, Motion motion) {

  /// How long "Still reading?" waits for an answer (WCAG 2.2.1: 20 seconds or more).
  public static final Duration ANSWER = Duration.ofSeconds(20);

  /// How long a slide of the loop that somebody has paused is held when nobody touches anything.
  static final Duration PAUSE = Duration.ofMinutes(3);

  private static final Duration SECOND = Duration.ofSeconds(1);

  /// How often a slide of the loop is told how much of its time is over. Each time wakes the whole
  /// toolkit, which hands every pixel of the window to the screen again: 20 ms of a core without a
  /// graphics card.
  private static final Duration STEP = Duration.ofSeconds(5);

  public Slideshow {
    programme = List.copyOf(programme);
    unshowable = Set.copyOf(unshowable);
  }

  /// A programme of which every slide can be shown, as far as is known, and which may move.
  public Slideshow(List<Exhibit> programme) {
    this(programme, Motion.MOVING);
  }

  /// A programme of which every slide can be shown, as far as is known.
  public Slideshow(List<Exhibit> programme, Motion motion) {
    this(programme, Set.of(), motion);
  }

  /// The same programme, after a slide's picture turned out not to be decodable: the loop passes
  /// over it, unless that is so of all slides. A visit shows it with its words.
  public Slideshow passingOver(Place place) {
    Set<Place> all = new HashSet<>(unshowable);
    all.add(place);
    return new Slideshow(programme, all, motion);
  }

  /// Another programme together with what is then on the screen.
  public record Change(Slideshow slideshow, State state) {}

  /// Another programme in the place of this one. The loop goes on where it is if that exhibit is in
  /// the new one unchanged, else it begins.
  ///
  /// @return absent while somebody is there, or holds the loop, or a silence is held: to be asked
  ///   again after the next event
  public Optional<Change> change(List<Exhibit> next, State state, Duration now) {
    Slideshow changed = new Slideshow(next, motion);
    return switch (state) {
      case State.Nothing _ -> Optional.of(new Change(changed, changed.begin(now)));
      case State.Visit _, State.Held _ -> Optional.empty();
      case State.Loop loop when order().isSilence(loop.place()) || loop.paused().isPresent() ->
          Optional.empty();
      case State.Loop loop -> {
        int there = changed.programme.indexOf(order().exhibit(loop.place()));
        yield Optional.of(
            new Change(
                changed,
                there < 0
                    ? changed.begin(now)
                    : new State.Loop(
                        new Place(there, loop.place().slide()),
                        loop.since(),
                        State.Readiness.LOADING)));
      }
    };
  }

  /// What is on the screen at the start.
  public State begin(Duration now) {
    return programme.isEmpty() ? new State.Nothing() : State.Loop.at(new Place(0, 0), now);
  }

  /// The state after an event. An event that means nothing in a state leaves it as it is.
  ///
  /// @param now never earlier than in the call before
  public State next(State state, Event event, Duration now) {
    return switch (state) {
      case State.Held held -> InSilence.next(held, event, now);
      case State.Nothing _, State.Loop _, State.Visit _ when event instanceof Event.Hold hold ->
          new State.Held(hold.silence(), now.minus(hold.over()), now, state);
      case State.Nothing nothing -> nothing;
      case State.Loop loop -> new InLoop(order(), motion).next(loop, event, now);
      case State.Visit visit -> new InVisit(order()).next(visit, event, now);
    };
  }

  /// The slide that the loop shows after this one; after the last of an exhibit the title card of
  /// the next one, if there are several, and after a slide that is alone that of its own.
  public Place following(Place place) {
    return order().following(place);
  }

  /// How much of the slide's time in the loop is over, 0 to 1.
  public double elapsed(State.Loop loop, Duration now) {
    Duration stayed = loop.paused().orElse(now).minus(loop.since());
    double share = (double) stayed.toMillis() / order().stay(loop.place()).toMillis();
    return Math.clamp(share, 0, 1);
  }

  /// How much of an open silence is over, 0 to 1; 1 on a slide of another kind.
  public double silence(State.Visit visit, Duration now) {
    return order().exhibit(visit.place()).slides().get(visit.place().slide())
            instanceof Slide.Silence held
        ? Math.clamp(
            now.minus(visit.opened()).toMillis()
                / (double) Duration.ofSeconds(held.seconds()).toMillis(),
            0,
            1)
        : 1;
  }

  /// Whether nobody but staff can change what is seen: a silence is held, or kept by the loop.
  public boolean isSilent(State state) {
    return switch (state) {
      case State.Held _ -> true;
      case State.Loop loop -> order().isSilence(loop.place());
      case State.Nothing _, State.Visit _ -> false;
    };
  }

  /// How much of a silence that is held is over, 0 to 1.
  public double elapsed(State.Held held, Duration now) {
    double lasts = Duration.ofSeconds(held.silence().seconds()).toMillis();
    return Math.clamp(now.minus(held.since()).toMillis() / lasts, 0, 1);
  }

  /// Which of the slide's boards is seen, where one can't show it all: 0 for the first; each has
  /// its share of the slide's time.
  ///
  /// @param boards how many there are, at least 1
  public int board(State.Loop loop, int boards, Duration now) {
    return Math.min((int) (elapsed(loop, now) * boards), boards - 1);
  }

  /// The seconds that are left to answer "Still reading?", rounded up; absent while it is not
  /// asked.
  public OptionalInt secondsLeft(State.Visit visit, Duration now) {
    return visit.asked().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int)
                Math.ceilDiv(
                    Math.max(0, ANSWER.minus(now.minus(visit.asked().get())).toMillis()),
                    SECOND.toMillis()));
  }

  /// When a [Event.Tick] will next change something that is seen; absent if only a visitor can.
  /// Progress moves every few seconds and rings once a second, so that a standing slide costs next
  /// to nothing.
  public Optional<Duration> nextWake(State state, Duration now) {
    return switch (state) {
      case State.Nothing _ -> Optional.of(now.plus(Drift.STEP));
      case State.Held held -> Optional.of(nextSecond(held.since(), now));
      case State.Loop loop when loop.paused().isPresent() ->
          loop.paused().map(paused -> later(paused.plus(PAUSE), now));
      case State.Loop loop -> {
        Duration due = loop.since().plus(order().stay(loop.place()));
        if (now.compareTo(due) >= 0) {
          yield Optional.of(nextSecond(loop.since(), now));
        }
        Duration step = next(order().isSilence(loop.place()) ? SECOND : STEP, loop.since(), now);
        yield Optional.of(due.compareTo(step) < 0 ? due : step);
      }
      case State.Visit visit ->
          Optional.of(
              visit
                  .asked()
                  .map(asked -> nextSecond(asked, now))
                  .orElseGet(() ->
                      silence(visit, now) < 1
                          ? nextSecond(visit.opened(), now)
                          : visit.touched().plus(new InVisit(order()).patience(visit))));
    };
  }

  /// When something is due that may be overdue.
  private static Duration later(Duration due, Duration now) {
    return due.compareTo(now) > 0 ? due : now.plus(SECOND);
  }

  private static Duration nextSecond(Duration origin, Duration now) {
    return next(SECOND, origin, now);
  }

  private static Duration next(Duration step, Duration origin, Duration now) {
    return origin.plus(step.multipliedBy(now.minus(origin).dividedBy(step) + 1));
  }

  /// What a change of state says of visits: each that began ends once, each slide that was opened
  /// is left once.
  ///
  /// @param after what [#next] made of `before` and `event`
  public List<VisitFact> facts(State before, Event event, State after, Duration now) {
    return VisitFacts.of(programme, before, event, after, now);
  }

  private Order order() {
    return new Order(programme, unshowable);
  }
}
