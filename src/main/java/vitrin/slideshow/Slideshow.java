package vitrin.slideshow;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vitrin.model.Exhibit;
import vitrin.model.Language;
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
public record Slideshow(List<Exhibit> programme, Set<Place> unshowable) {

  /// How long "Still reading?" waits for an answer (WCAG 2.2.1: 20 seconds or more).
  public static final Duration ANSWER = Duration.ofSeconds(20);

  /// How much longer a slide stays when the next one's picture is late. After that the loop goes
  /// on: a picture that never comes must not hold it.
  private static final Duration LATE = Duration.ofSeconds(10);

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

  /// A programme of which every slide can be shown, as far as is known.
  public Slideshow(List<Exhibit> programme) {
    this(programme, Set.of());
  }

  /// The same programme, after a slide's picture turned out not to be decodable: the loop passes
  /// over it, unless that is so of all slides. A visit shows it with its words.
  public Slideshow passingOver(Place place) {
    Set<Place> all = new HashSet<>(unshowable);
    all.add(place);
    return new Slideshow(programme, all);
  }

  /// Another programme together with what is then on the screen.
  public record Change(Slideshow slideshow, State state) {}

  /// Another programme in the place of this one. The loop goes on where it is if that exhibit is in
  /// the new one unchanged, else it begins.
  ///
  /// @return absent while somebody is there, or holds the loop, or a silence is held: to be asked
  ///   again after the next event
  public Optional<Change> change(List<Exhibit> next, State state, Duration now) {
    Slideshow changed = new Slideshow(next);
    return switch (state) {
      case State.Nothing _ -> Optional.of(new Change(changed, changed.begin(now)));
      case State.Visit _, State.Held _ -> Optional.empty();
      case State.Loop loop when isSilence(loop.place()) || loop.paused().isPresent() ->
          Optional.empty();
      case State.Loop loop -> {
        int there = changed.programme.indexOf(exhibit(loop.place()));
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
    return programme.isEmpty() ? new State.Nothing() : loop(new Place(0, 0), now);
  }

  /// The state after an event. An event that means nothing in a state leaves it as it is.
  ///
  /// @param now never earlier than in the call before
  public State next(State state, Event event, Duration now) {
    return switch (state) {
      case State.Held held -> nextInSilence(held, event, now);
      case State.Nothing _, State.Loop _, State.Visit _ when event instanceof Event.Hold hold ->
          new State.Held(hold.silence(), now.minus(hold.over()), now, state);
      case State.Nothing nothing -> nothing;
      case State.Loop loop -> nextInLoop(loop, event, now);
      case State.Visit visit -> nextInVisit(visit, event, now);
    };
  }

  /// The slide that the loop shows after this one; after the last of an exhibit the title card of
  /// the next one, if there are several. It is the same one if there is no other.
  public Place following(Place place) {
    return firstShowable(place, this::after);
  }

  private Place preceding(Place place) {
    return firstShowable(place, this::before);
  }

  /// Goes once round at most: where nothing can be shown, everything is shown.
  private Place firstShowable(Place from, UnaryOperator<Place> step) {
    Place there = step.apply(from);
    while (isPassedOver(there) && !there.equals(from)) {
      there = step.apply(there);
    }
    return isPassedOver(there) ? step.apply(from) : there;
  }

  /// A title card announces something that can be shown, after something else that can.
  private boolean isPassedOver(Place place) {
    return place.isTitleCard()
        ? !hasShowable(place.exhibit())
            || IntStream.range(0, programme.size()).filter(this::hasShowable).count() < 2
        : unshowable.contains(place);
  }

  private boolean hasShowable(int exhibit) {
    return IntStream.range(0, programme.get(exhibit).slides().size())
        .anyMatch(slide -> !unshowable.contains(new Place(exhibit, slide)));
  }

  private Place after(Place place) {
    return place.slide() + 1 < exhibit(place).slides().size()
        ? new Place(place.exhibit(), place.slide() + 1)
        : new Place((place.exhibit() + 1) % programme.size(), first());
  }

  /// What stands at the beginning of each exhibit in the loop.
  private int first() {
    return programme.size() > 1 ? Exhibit.TITLE_CARD : 0;
  }

  /// How much of the slide's time in the loop is over, 0 to 1.
  public double elapsed(State.Loop loop, Duration now) {
    Duration stayed = loop.paused().orElse(now).minus(loop.since());
    double share = (double) stayed.toMillis() / stay(loop.place()).toMillis();
    return Math.clamp(share, 0, 1);
  }

  /// How much of an open silence is over, 0 to 1; 1 on a slide of another kind.
  public double silence(State.Visit visit, Duration now) {
    return exhibit(visit.place()).slides().get(visit.place().slide()) instanceof Slide.Silence held
        ? Math.clamp(
            now.minus(visit.opened()).toMillis()
                / (double) Duration.ofSeconds(held.seconds()).toMillis(),
            0,
            1)
        : 1;
  }

  /// How much of a silence that is held is over, 0 to 1.
  public double elapsed(State.Held held, Duration now) {
    double lasts = Duration.ofSeconds(held.silence().seconds()).toMillis();
    return Math.clamp(now.minus(held.since()).toMillis() / lasts, 0, 1);
  }

  /// Which languages stand on the board, where there are more than fit on one: 0 for the first
  /// board; each has its share of the slide's time.
  public int board(State.Loop loop, Duration now) {
    int boards = Pacing.boards(exhibit(loop.place()));
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
      case State.Nothing _ -> Optional.empty();
      case State.Held held -> Optional.of(nextSecond(held.since(), now));
      case State.Loop loop when loop.paused().isPresent() ->
          loop.paused().map(paused -> later(paused.plus(PAUSE), now));
      case State.Loop loop -> {
        Duration due = loop.since().plus(stay(loop.place()));
        if (now.compareTo(due) >= 0) {
          yield Optional.of(nextSecond(loop.since(), now));
        }
        Duration step = next(isSilence(loop.place()) ? SECOND : STEP, loop.since(), now);
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
                          : visit.touched().plus(patience(visit))));
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

  private State nextInLoop(State.Loop loop, Event event, Duration now) {
    return switch (event) {
      case Event.Tick _ -> moveOn(loop, now);
      case Event.Ready ready ->
          ready.place().equals(following(loop.place()))
              ? moveOn(
                  new State.Loop(loop.place(), loop.since(), State.Readiness.READY, loop.paused()),
                  now)
              : loop;
      case Event.ChooseMotion chosen -> hold(loop, chosen.motion(), now);
      case Event.Touch _ -> beginVisit(loop, exhibit(loop.place()).languages().getFirst(), now);
      case Event.ChooseLanguage chosen -> beginVisit(loop, chosen.language(), now);
      case Event.Next _ -> turn(loop, following(loop.place()), now);
      case Event.Previous _ -> turn(loop, preceding(loop.place()), now);
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
          isSilence(loop.place()) || loop.paused().isPresent()
              ? loop
              : new State.Loop(loop.place(), loop.since(), loop.ready(), Optional.of(now));
    };
  }

  /// It ends by itself and in no other way.
  private static State nextInSilence(State.Held held, Event event, Duration now) {
    Duration ends = held.since().plusSeconds(held.silence().seconds());
    return event instanceof Event.Tick && now.compareTo(ends) >= 0 ? resumed(held, now) : held;
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

  private State moveOn(State.Loop loop, Duration now) {
    if (loop.paused().isPresent()) {
      boolean forgotten = now.minus(loop.paused().get()).compareTo(PAUSE) >= 0;
      return forgotten ? loop.goingOn(now) : loop;
    }
    Duration due = loop.since().plus(stay(loop.place()));
    boolean over = now.compareTo(due) >= 0;
    boolean waitedEnough = now.compareTo(due.plus(LATE)) >= 0;
    return over && loop.ready() == State.Readiness.READY || waitedEnough
        ? loop(following(loop.place()), now)
        : loop;
  }

  private State turn(State.Loop loop, Place there, Duration now) {
    if (isSilence(loop.place())) {
      return loop;
    }
    Optional<Duration> paused = isSilence(there) ? Optional.empty() : loop.paused().map(_ -> now);
    return new State.Loop(there, now, State.Readiness.LOADING, paused);
  }

  private State beginVisit(State.Loop loop, Language language, Duration now) {
    if (isSilence(loop.place()) || !exhibit(loop.place()).languages().contains(language)) {
      return loop;
    }
    return new State.Visit(
        loop.place().entered(),
        language,
        TextSize.NORMAL,
        Theme.DARK,
        loop.paused().isPresent() ? Motion.STILL : Motion.MOVING,
        Optional.empty(),
        now,
        now,
        now,
        Optional.empty());
  }

  /// While "Still reading?" stands there, a touch answers it and does nothing else: what is under
  /// the finger was not what the visitor looked at.
  private State nextInVisit(State.Visit visit, Event event, Duration now) {
    if (event instanceof Event.Tick || event instanceof Event.Ready) {
      return waitInVisit(visit, now);
    }
    if (event instanceof Event.Finish) {
      return loop(visit.place(), now);
    }
    State.Visit here = visit.touchedAt(now);
    return visit.asked().isPresent() ? here : act(here, event, now);
  }

  private State waitInVisit(State.Visit visit, Duration now) {
    if (visit.asked().isPresent()) {
      return now.minus(visit.asked().get()).compareTo(ANSWER) >= 0
          ? loop(visit.place(), now)
          : visit;
    }
    return now.minus(visit.touched()).compareTo(patience(visit)) >= 0 ? visit.askedAt(now) : visit;
  }

  private State act(State.Visit visit, Event event, Duration now) {
    int slide = visit.place().slide();
    return switch (event) {
      case Event.Next _ -> open(visit, slide + 1, now);
      case Event.Previous _ -> open(visit, slide - 1, now);
      case Event.GoTo to -> open(visit, to.slide(), now);
      case Event.Home _ -> open(visit, 0, now);
      case Event.ChooseLanguage chosen ->
          exhibit(visit.place()).languages().contains(chosen.language())
              ? visit.in(chosen.language())
              : visit;
      case Event.OpenPanel open ->
          open.panel() == Panel.SHELF && !hasBooks(visit)
              ? visit
              : visit.with(Optional.of(open.panel()));
      case Event.ClosePanel _ -> visit.with(Optional.empty());
      case Event.LookCloser look -> lookCloser(visit, look.picture());
      case Event.LookAway _ -> visit.lookingAt(OptionalInt.empty());
      case Event.ChooseTextSize chosen -> visit.at(chosen.size());
      case Event.ChooseTheme chosen -> visit.under(chosen.theme());
      case Event.ChooseMotion chosen -> visit.moving(chosen.motion());
      case Event.ChooseReach chosen -> visit.reaching(chosen.reach());
      case Event.Tick _, Event.Ready _, Event.Touch _, Event.Here _, Event.Finish _, Event.Hold _ ->
          visit;
    };
  }

  /// The exhibit's ends hold: before the first slide is the first, after the last the last.
  private State.Visit open(State.Visit visit, int slide, Duration now) {
    int last = exhibit(visit.place()).slides().size() - 1;
    int there = Math.clamp(slide, 0, last);
    return there == visit.place().slide()
        ? visit.with(Optional.empty()).lookingAt(OptionalInt.empty())
        : visit.opened(new Place(visit.place().exhibit(), there), now);
  }

  private boolean hasBooks(State.Visit visit) {
    return exhibit(visit.place()).slides().stream().anyMatch(Slide.Book.class::isInstance);
  }

  private State.Visit lookCloser(State.Visit visit, int picture) {
    Slide slide = exhibit(visit.place()).slides().get(visit.place().slide());
    return picture >= 0 && picture < slide.pictures().size()
        ? visit.lookingAt(OptionalInt.of(picture))
        : visit;
  }

  private Duration patience(State.Visit visit) {
    return Pacing.untilAsked(exhibit(visit.place()), visit.place().slide(), visit.language());
  }

  private Place before(Place place) {
    if (place.slide() > first()) {
      return new Place(place.exhibit(), place.slide() - 1);
    }
    int exhibit = (place.exhibit() + programme.size() - 1) % programme.size();
    return new Place(exhibit, programme.get(exhibit).slides().size() - 1);
  }

  private static State.Loop loop(Place place, Duration now) {
    return new State.Loop(place, now, State.Readiness.LOADING);
  }

  private Duration stay(Place place) {
    return Pacing.inLoop(exhibit(place), place.slide());
  }

  /// Nobody breaks a silence of the loop; it ends by itself.
  private boolean isSilence(Place place) {
    return exhibit(place).shown(place.slide()) instanceof Slide.Silence;
  }

  private Exhibit exhibit(Place place) {
    return programme.get(place.exhibit());
  }
}
