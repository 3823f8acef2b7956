package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.model.VisitFact;

/// What holds after any events at any times, from any seed.
class SlideshowPropertyTest {

  private static final int EVENTS = 400;

  private static final List<Language> ANY_LANGUAGE =
      List.of(Language.AZ, Language.RU, Language.EN, new Language("ar"), new Language("fr"));

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  static LongStream manySeeds() {
    return LongStream.range(40, 5_000);
  }

  /// A hall with somebody at random in it.
  private static final class Hall {
    private final Random random;
    private final Slideshow show;
    private final List<VisitFact> told = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private State state;

    Hall(long seed) {
      random = new Random(seed);
      show = new Slideshow(Stream.generate(this::exhibit).limit(1 + random.nextInt(3)).toList());
      state = show.begin(now);
    }

    private Exhibit exhibit() {
      if (random.nextInt(10) == 0) {
        return TestExhibits.everything();
      }
      List<Language> languages = ANY_LANGUAGE.subList(0, 1 + random.nextInt(4));
      Slide[] slides =
          Stream.generate(this::slide).limit(1 + random.nextInt(6)).toArray(Slide[]::new);
      return Programmes.exhibit("exhibit-" + random.nextInt(1000), languages, slides);
    }

    private Slide slide() {
      return random.nextInt(5) == 0
          ? Programmes.silence(1 + random.nextInt(600))
          : Programmes.text(random.nextInt(random.nextBoolean() ? 30 : 400));
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private Event event() {
      return switch (random.nextInt(20)) {
        case 0 -> new Event.Ready(new Place(random.nextInt(3), random.nextInt(6)));
        case 1 ->
            state instanceof State.Loop loop
                ? new Event.Ready(show.following(loop.place()))
                : new Event.Tick();
        case 2 -> new Event.Touch();
        case 3 -> new Event.ChooseLanguage(any(ANY_LANGUAGE));
        case 4, 5 -> new Event.Next();
        case 6 -> new Event.Previous();
        case 7 -> new Event.GoTo(random.nextInt(12) - 3);
        case 8 -> new Event.Home();
        case 9 -> new Event.Here();
        case 10 -> random.nextInt(5) == 0 ? new Event.Finish() : new Event.Here();
        case 11 -> new Event.OpenPanel(any(List.of(Panel.values())));
        case 12 -> new Event.ClosePanel();
        case 13 -> new Event.ChooseTextSize(any(List.of(TextSize.values())));
        case 14 -> new Event.ChooseTheme(any(List.of(Theme.values())));
        case 15 -> new Event.ChooseMotion(any(List.of(Motion.values())));
        case 16 -> new Event.LookCloser(random.nextInt(4) - 1);
        case 17 -> random.nextInt(5) == 0 ? new Event.LookAway() : new Event.Here();
        case 18 -> new Event.ChooseReach(any(List.of(Reach.values())));
        default -> new Event.Tick();
      };
    }

    /// Most pauses are short, some are as long as the program waits, some are hours.
    private void passTime() {
      now =
          switch (random.nextInt(8)) {
            case 0 -> now;
            case 1 -> show.nextWake(state, now).filter(due -> due.compareTo(now) > 0).orElse(now);
            case 2 -> now.plusSeconds(random.nextInt(100));
            case 3 -> now.plusSeconds(random.nextInt(20) == 0 ? 4_000 : 1);
            default -> now.plusMillis(random.nextInt(4000));
          };
    }

    State step(Event event) {
      State before = state;
      state = show.next(before, event, now);
      told.addAll(show.facts(before, event, state, now));
      return before;
    }

    Event stepAtRandom() {
      passTime();
      Event event = event();
      step(event);
      return event;
    }

    boolean inSilence() {
      return state instanceof State.Loop loop
          && show.programme().get(loop.place().exhibit()).shown(loop.place().slide())
              instanceof Slide.Silence;
    }
  }

  private static Place place(State state) {
    return switch (state) {
      case State.Nothing _ -> throw new AssertionError("nothing of a programme");
      case State.Loop loop -> loop.place();
      case State.Visit visit -> visit.place();
      case State.Held held -> place(held.before());
    };
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theStateMakesSense(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      Place before = place(hall.state);
      hall.stepAtRandom();
      Place place = place(hall.state);
      List<Exhibit> programme = hall.show.programme();
      assertTrue(place.exhibit() >= 0 && place.exhibit() < programme.size());
      Exhibit exhibit = programme.get(place.exhibit());
      assertTrue(place.slide() >= (hall.state instanceof State.Loop ? Exhibit.TITLE_CARD : 0));
      assertTrue(place.slide() < exhibit.slides().size());
      if (hall.state instanceof State.Visit visit) {
        assertEquals(before.exhibit(), place.exhibit());
        assertTrue(exhibit.languages().contains(visit.language()));
        assertTrue(visit.began().compareTo(visit.opened()) <= 0);
        assertTrue(visit.opened().compareTo(visit.touched()) <= 0);
        assertTrue(visit.asked().isEmpty() || visit.asked().get().compareTo(visit.touched()) > 0);
        int pictures = exhibit.slides().get(place.slide()).pictures().size();
        assertTrue(visit.closer().isEmpty() || visit.closer().getAsInt() < pictures);
        assertTrue(visit.closer().isEmpty() || visit.panel().isEmpty());
        int left = hall.show.secondsLeft(visit, hall.now).orElse(20);
        assertTrue(left >= 0 && left <= 20);
      }
      if (hall.state instanceof State.Loop loop) {
        double elapsed = hall.show.elapsed(loop, hall.now);
        assertTrue(elapsed >= 0 && elapsed <= 1);
        int boards = 2 + place.slide();
        assertTrue(hall.show.board(loop, boards, hall.now) < boards);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTouchIsAnsweredByTheNextState(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      hall.passTime();
      boolean inSilence = hall.inSilence();
      boolean asked = hall.state instanceof State.Visit v && v.asked().isPresent();
      State before = hall.step(new Event.Touch());
      if (inSilence) {
        assertEquals(before, hall.state);
      } else {
        State.Visit visit = assertInstanceOf(State.Visit.class, hall.state);
        assertEquals(place(before).entered(), visit.place());
        assertEquals(hall.now, visit.touched());
        assertTrue(visit.asked().isEmpty());
        assertTrue(!asked || !before.equals(hall.state));
      }
      hall.stepAtRandom();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAVisitorPressesIsDoneAtOnceUnlessTheQuestionStandsThere(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      hall.stepAtRandom();
      if (hall.state instanceof State.Visit visit && visit.asked().isEmpty()) {
        Exhibit exhibit = hall.show.programme().get(visit.place().exhibit());
        int last = exhibit.slides().size() - 1;
        hall.step(new Event.Next());
        assertEquals(Math.min(visit.place().slide() + 1, last), place(hall.state).slide());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNextWakeIsAlwaysInTheFuture(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      hall.stepAtRandom();
      Duration wake = hall.show.nextWake(hall.state, hall.now).orElseThrow();
      assertTrue(wake.compareTo(hall.now) > 0, hall.state + " at " + hall.now + ": " + wake);
    }
  }

  /// Simulates nobody: only the clock goes on, at the times the slideshow asks for.
  @ParameterizedTest
  @MethodSource("seeds")
  void theLoopComesBackWhenNobodyTouches(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      hall.stepAtRandom();
      if (i % 10 == 0 && hall.state instanceof State.Visit visit) {
        Exhibit exhibit = hall.show.programme().get(visit.place().exhibit());
        Duration patience = Pacing.untilAsked(exhibit, visit.place().slide(), visit.language());
        Duration left = hall.now;
        int wakes = 0;
        while (hall.state instanceof State.Visit) {
          hall.now = hall.show.nextWake(hall.state, hall.now).orElseThrow();
          hall.step(new Event.Tick());
          wakes++;
        }
        assertTrue(
            hall.now.minus(left).compareTo(patience.plus(Slideshow.ANSWER)) <= 0,
            "after " + hall.now.minus(left));
        // Each second of an open silence, once to ask, then each second of the ring.
        long silent =
            exhibit.slides().get(visit.place().slide()) instanceof Slide.Silence held
                ? held.seconds()
                : 0;
        assertTrue(wakes <= silent + 21, wakes + " wakes");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLoopShowsEverySlideThoughNoPictureIsEverReady(long seed) {
    Hall hall = new Hall(seed);
    int exhibits = hall.show.programme().size();
    int slides = hall.show.programme().stream().mapToInt(e -> e.slides().size()).sum();
    slides += exhibits > 1 || slides == 1 ? exhibits : 0;
    List<Place> shown = new ArrayList<>(List.of(place(hall.state)));
    while (shown.size() <= slides) {
      State.Loop loop = (State.Loop) hall.state;
      Duration stay =
          Pacing.inLoop(hall.show.programme().get(loop.place().exhibit()), loop.place().slide());
      while (hall.state.equals(loop)) {
        hall.now = hall.show.nextWake(hall.state, hall.now).orElseThrow();
        hall.step(new Event.Tick());
      }
      Duration stayed = hall.now.minus(loop.since());
      assertTrue(stayed.compareTo(stay) >= 0);
      assertTrue(stayed.compareTo(stay.plusSeconds(11)) <= 0, "late by " + stayed.minus(stay));
      shown.add(place(hall.state));
    }
    assertEquals(slides, shown.stream().distinct().count());
    assertEquals(shown.getFirst(), shown.getLast());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLoopMovesOnToTheMomentWhenPicturesAreReady(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < 20; i++) {
      State.Loop loop = (State.Loop) hall.state;
      hall.step(new Event.Ready(hall.show.following(loop.place())));
      Place shown = loop.place();
      Duration stay = Pacing.inLoop(hall.show.programme().get(shown.exhibit()), shown.slide());
      while (((State.Loop) hall.state).since().equals(loop.since())) {
        hall.now = hall.show.nextWake(hall.state, hall.now).orElseThrow();
        hall.step(new Event.Tick());
      }
      assertEquals(loop.since().plus(stay), hall.now);
      assertEquals(hall.show.following(shown), place(hall.state));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFactsOfEveryVisitBalance(long seed) {
    Hall hall = new Hall(seed);
    for (int i = 0; i < EVENTS; i++) {
      hall.stepAtRandom();
    }
    while (hall.state instanceof State.Visit) {
      hall.now = hall.show.nextWake(hall.state, hall.now).orElseThrow();
      hall.step(new Event.Tick());
    }
    assertBalanced(hall.told);
  }

  private static void assertBalanced(List<VisitFact> told) {
    VisitFact.Began visit = null;
    VisitFact.SlideOpened open = null;
    Language language = null;
    Duration onSlides = Duration.ZERO;
    for (VisitFact fact : told) {
      assertTrue(
          fact instanceof VisitFact.Began == (visit == null), "one visit at a time: " + fact);
      switch (fact) {
        case VisitFact.Began began -> {
          visit = began;
          language = began.language();
          onSlides = Duration.ZERO;
        }
        case VisitFact.SlideOpened opened -> {
          assertEquals(null, open);
          assertEquals(language, opened.language());
          open = opened;
        }
        case VisitFact.LanguageChosen chosen -> {
          assertNotEquals(language, chosen.language());
          language = chosen.language();
        }
        case VisitFact.SlideLeft left -> {
          assertEquals(open.slide(), left.slide());
          onSlides = onSlides.plus(left.stayed());
          open = null;
        }
        case VisitFact.Ended ended -> {
          assertEquals(null, open);
          assertEquals(visit.exhibit(), ended.exhibit());
          assertEquals(ended.lasted(), onSlides);
          visit = null;
        }
      }
    }
    assertEquals(null, visit);
  }

  @Tag("campaign")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void allOfThisHoldsForManySeeds(long seed) {
    theStateMakesSense(seed);
    aTouchIsAnsweredByTheNextState(seed);
    whatAVisitorPressesIsDoneAtOnceUnlessTheQuestionStandsThere(seed);
    theNextWakeIsAlwaysInTheFuture(seed);
    theLoopComesBackWhenNobodyTouches(seed);
    theLoopShowsEverySlideThoughNoPictureIsEverReady(seed);
    theLoopMovesOnToTheMomentWhenPicturesAreReady(seed);
    theFactsOfEveryVisitBalance(seed);
  }
}
