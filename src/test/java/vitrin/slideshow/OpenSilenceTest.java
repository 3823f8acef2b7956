package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrin.model.Language;

class OpenSilenceTest {
  private static final Duration OPENED = Duration.ofSeconds(100);

  private final Slideshow show =
      new Slideshow(List.of(Programmes.exhibit("a", Programmes.silence(60))));

  private static State.Visit visit() {
    return State.Visit.begun(new Place(0, 0), Language.AZ, Motion.MOVING, OPENED);
  }

  private static Duration after(double seconds) {
    return OPENED.plusMillis(Math.round(seconds * 1000));
  }

  @Test
  void itsRingDrainsWithItsSeconds() {
    assertEquals(0, show.silence(visit(), after(0)));
    assertEquals(0.25, show.silence(visit(), after(15)));
    assertEquals(1, show.silence(visit(), after(60)));
    assertEquals(1, show.silence(visit(), after(75)));
  }

  @Test
  void itsRingMovesOnceASecondUntilItIsOver() {
    assertEquals(Optional.of(after(16)), show.nextWake(visit(), after(15.3)));
    assertEquals(Optional.of(after(60)), show.nextWake(visit(), after(59.9)));
    assertEquals(Optional.of(after(90)), show.nextWake(visit(), after(60)));
  }

  @Test
  void itsRingMovesOnceASecondInTheLoopToo() {
    State loop = new State.Loop(new Place(0, 0), OPENED, State.Readiness.READY);
    assertEquals(Optional.of(after(16)), show.nextWake(loop, after(15.3)));
  }

  @Test
  void aSlideThatStandsInTheLoopIsWokenEveryFiveSecondsAndWhenItsTimeIsOver() {
    Slideshow texts = new Slideshow(List.of(Programmes.exhibit("a", Programmes.text(40))));
    State loop = new State.Loop(new Place(0, 0), OPENED, State.Readiness.READY);
    assertEquals(Optional.of(after(5)), texts.nextWake(loop, after(0.3)));
    Duration over = OPENED.plus(Pacing.inLoop(Programmes.exhibit("a", Programmes.text(40)), 0));
    assertEquals(Optional.of(over), texts.nextWake(loop, over.minusMillis(1)));
  }
}
