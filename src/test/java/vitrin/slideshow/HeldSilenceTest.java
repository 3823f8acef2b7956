package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Language;

/// A silence that interrupts the loop or a visit.
class HeldSilenceTest {
  private static final Silence MINUTE = new Silence(Programmes.THREE, Optional.empty(), 60);
  private static final Event HOLD = new Event.Hold(MINUTE, Duration.ZERO);
  private static final Event END = new Event.EndSilence();

  /// Each slide stays 8 s and is asked about after 60 s.
  private final Slideshow show =
      new Slideshow(List.of(Programmes.exhibit("a", Programmes.text(5), Programmes.text(5))));

  private static Duration s(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private State visit() {
    return Stream.<Event>of(
            new Event.ChooseLanguage(Language.RU),
            new Event.Next(),
            new Event.ChooseTextSize(TextSize.LARGE),
            new Event.ChooseTheme(Theme.LIGHT),
            new Event.OpenPanel(Panel.CONTENTS))
        .reduce(show.begin(s(0)), (state, event) -> show.next(state, event, s(10)), (a, _) -> a);
  }

  private State after(State before, double held) {
    State silent = show.next(before, HOLD, s(held));
    assertInstanceOf(State.Held.class, silent);
    return show.next(silent, new Event.Tick(), s(held + 60));
  }

  static Stream<Event> touches() {
    return Stream.of(
        new Event.Touch(),
        new Event.Here(),
        new Event.ChooseLanguage(Language.EN),
        new Event.Next(),
        new Event.Previous(),
        new Event.Home(),
        new Event.GoTo(0),
        new Event.Finish(),
        new Event.ClosePanel(),
        new Event.OpenPanel(Panel.LANGUAGE),
        new Event.ChooseTheme(Theme.DARK),
        new Event.ChooseMotion(Motion.STILL),
        new Event.Ready(new Place(0, 1)),
        HOLD);
  }

  @ParameterizedTest
  @MethodSource("touches")
  void noTouchBreaksIt(Event touch) {
    for (State before : List.of(show.begin(s(0)), visit(), new State.Nothing())) {
      State held = show.next(before, HOLD, s(20));

      assertEquals(held, show.next(held, touch, s(30)));
    }
  }

  @Test
  void itLastsItsSeconds() {
    State held = show.next(show.begin(s(0)), HOLD, s(20));

    assertEquals(held, show.next(held, new Event.Tick(), s(79.9)));
    assertInstanceOf(State.Loop.class, show.next(held, new Event.Tick(), s(80)));
  }

  @Test
  void oneThatWasJoinedLateEndsWithTheOthers() {
    State held = show.next(show.begin(s(0)), new Event.Hold(MINUTE, s(40)), s(5));

    assertEquals(0.75, show.elapsed((State.Held) held, s(10)));
    assertInstanceOf(State.Loop.class, show.next(held, new Event.Tick(), s(25)));
  }

  @Test
  void itsRingMovesOnceASecond() {
    State held = show.next(show.begin(s(0)), HOLD, s(20.4));

    assertEquals(Optional.of(s(31.4)), show.nextWake(held, s(30.5)));
  }

  @Test
  void afterItTheLoopHasAsMuchTimeLeftAsBefore() {
    State.Loop loop = assertInstanceOf(State.Loop.class, after(show.begin(s(0)), 5));

    assertEquals(s(60), loop.since());
    assertEquals(new Place(0, 0), loop.place());
  }

  @Test
  void afterItAPausedLoopIsPausedStill() {
    State paused = show.next(show.begin(s(0)), new Event.ChooseMotion(Motion.STILL), s(3));
    State.Loop loop = assertInstanceOf(State.Loop.class, after(paused, 5));

    assertEquals(Optional.of(s(63)), loop.paused());
    assertEquals(show.elapsed((State.Loop) paused, s(5)), show.elapsed(loop, s(65)));
  }

  @Test
  void afterItNothingOfAVisitIsLost() {
    State.Visit before = (State.Visit) visit();
    State.Visit visit = assertInstanceOf(State.Visit.class, after(before, 30));

    assertEquals(before.after(s(30), s(90)), visit);
    assertEquals(before.place(), visit.place());
    assertEquals(before.language(), visit.language());
    assertEquals(before.textSize(), visit.textSize());
    assertEquals(before.theme(), visit.theme());
    assertEquals(before.panel(), visit.panel());
  }

  @Test
  void afterItAVisitorIsNotAskedForAsLongAsAfterATouch() {
    State asked = show.next(visit(), new Event.Tick(), s(70));
    assertEquals(Optional.of(s(70)), ((State.Visit) asked).asked());

    State.Visit visit = (State.Visit) after(asked, 75);
    assertEquals(Optional.empty(), visit.asked());
    assertEquals(visit, show.next(visit, new Event.Tick(), s(194.9)));
  }

  @Test
  void itTellsNothingOfTheVisitAndItsTimeIsNobodysReading() {
    State.Visit before = (State.Visit) visit();
    State held = show.next(before, HOLD, s(30));
    State visit = show.next(held, new Event.Tick(), s(90));

    assertEquals(List.of(), show.facts(before, HOLD, held, s(30)));
    assertEquals(List.of(), show.facts(held, new Event.Tick(), visit, s(90)));
    assertEquals(s(70), ((State.Visit) visit).opened());
  }

  @Test
  void noOtherProgrammeComesDuringIt() {
    State held = show.next(show.begin(s(0)), HOLD, s(5));

    assertEquals(Optional.empty(), show.change(List.of(), held, s(6)));
  }

  @Test
  void staffEndItEarlyAndNothingOfAVisitIsLost() {
    State.Visit before = (State.Visit) visit();
    State held = show.next(before, HOLD, s(30));

    assertEquals(before.after(s(30), s(40)), show.next(held, END, s(40)));
  }

  @Test
  void afterAnEarlyEndTheLoopHasAsMuchTimeLeftAsBefore() {
    State held = show.next(show.begin(s(0)), HOLD, s(5));
    State.Loop loop = assertInstanceOf(State.Loop.class, show.next(held, END, s(15)));

    assertEquals(s(10), loop.since());
  }

  @Test
  void whereNoneIsHeldAnEarlyEndChangesNothing() {
    for (State state : List.of(show.begin(s(0)), visit(), new State.Nothing())) {
      assertEquals(state, show.next(state, END, s(30)));
      assertFalse(show.isSilent(state));
    }
  }

  @Test
  void aSilenceOfTheLoopIsEndedByStaffToo() {
    Slideshow kept =
        new Slideshow(List.of(Programmes.exhibit("a", Programmes.silence(60), Programmes.text(5))));
    State silent = kept.begin(s(0));

    assertTrue(kept.isSilent(silent));
    assertEquals(State.Loop.at(new Place(0, 1), s(10)), kept.next(silent, END, s(10)));
  }
}
