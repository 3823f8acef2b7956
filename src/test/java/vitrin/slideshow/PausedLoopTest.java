package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The button that holds a slide of the loop.
class PausedLoopTest {
  private static final Event STILL = new Event.ChooseMotion(Motion.STILL);
  private static final Event MOVING = new Event.ChooseMotion(Motion.MOVING);

  /// Each slide stays 8 s.
  private final Slideshow show =
      new Slideshow(
          List.of(
              Programmes.exhibit(
                  "a", Programmes.text(5), Programmes.text(5), Programmes.silence(60))));

  private static Duration s(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static State.Loop loop(int slide) {
    return new State.Loop(new Place(0, slide), s(0), State.Readiness.READY);
  }

  private State.Loop paused(double at) {
    return (State.Loop) show.next(loop(0), STILL, s(at));
  }

  @Test
  void aHeldSlideStays() {
    assertEquals(paused(3), show.next(paused(3), new Event.Tick(), s(100)));
  }

  @Test
  void itsProgressStandsStill() {
    assertEquals(0.5, show.elapsed(paused(4), s(100)));
    assertEquals(1, show.board(paused(4), 3, s(100)));
  }

  @Test
  void aHeldSlideCostsNothingUntilItIsForgotten() {
    assertEquals(Optional.of(s(3).plus(Slideshow.PAUSE)), show.nextWake(paused(3), s(4)));
  }

  @Test
  void aSlideThatGoesOnHasTheRestOfItsTime() {
    State.Loop on = (State.Loop) show.next(paused(3), MOVING, s(100));

    assertEquals(on, show.next(on, new Event.Tick(), s(104.9)));
    State.Loop next = (State.Loop) show.next(on, new Event.Tick(), s(105));
    assertEquals(new Place(0, 1), next.place());
  }

  @Test
  void aHeldSlideThatEverybodyHasLeftGoesOn() {
    Duration forgotten = s(3).plus(Slideshow.PAUSE);
    assertEquals(
        Optional.empty(),
        ((State.Loop) show.next(paused(3), new Event.Tick(), forgotten)).paused());
  }

  @Test
  void leafingKeepsItHeldAndIsASignOfBeingThere() {
    State.Loop next = (State.Loop) show.next(paused(3), new Event.Next(), s(60));

    assertEquals(new Place(0, 1), next.place());
    assertEquals(Optional.of(s(60)), next.paused());
  }

  @Test
  void aPictureThatComesDoesNotLetItGoOn() {
    State.Loop ready = (State.Loop) show.next(paused(3), new Event.Ready(new Place(0, 1)), s(100));

    assertEquals(new Place(0, 0), ready.place());
    assertEquals(State.Readiness.READY, ready.ready());
  }

  @Test
  void aSilenceIsNotHeldLonger() {
    State.Loop silence = loop(2);
    State.Loop before = (State.Loop) show.next(loop(1), STILL, s(3));

    assertEquals(silence, show.next(silence, STILL, s(3)));
    assertEquals(
        Optional.empty(), ((State.Loop) show.next(before, new Event.Next(), s(5))).paused());
  }

  @Test
  void aVisitThatBeginsThereIsStillTooAndTheLoopAfterItIsNot() {
    State.Visit visit =
        assertInstanceOf(State.Visit.class, show.next(paused(3), new Event.Touch(), s(10)));

    assertEquals(Motion.STILL, visit.motion());
    assertEquals(
        Optional.empty(), ((State.Loop) show.next(visit, new Event.Finish(), s(20))).paused());
  }
}
