package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrin.bundle.TestExhibits;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Silences;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;

class PlaybackTest {
  private static final Duration LONGER_THAN_A_SLIDE = Duration.ofSeconds(45);

  private final TestMachine machine = new TestMachine("2026-03-01T09:00:00");
  private final Slideshow slideshow =
      new Slideshow(List.of(TestExhibits.everything()), Motion.MOVING);
  private Playback playback;
  private Place broken;

  private void show(State after) {
    if (after instanceof State.Loop loop && loop.place().equals(broken)) {
      throw new IllegalStateException("this can't be drawn");
    }
    if (after instanceof State.Loop loop && loop.ready() == State.Readiness.LOADING) {
      machine.later(() -> playback.handle(new Event.Ready(slideshow.following(loop.place()))));
    }
  }

  private Place place() {
    return ((State.Loop) playback.state()).place();
  }

  @Test
  void whereASlideCannotBeDrawnTheLoopGoesOn() {
    playback =
        new Playback(machine, slideshow, Silences.none(), (_, after, _) -> show(after), _ -> {});
    playback.begin();
    machine.pass(Duration.ZERO);
    Place first = place();

    broken = slideshow.following(first);
    assertThrows(IllegalStateException.class, () -> machine.pass(LONGER_THAN_A_SLIDE));
    assertEquals(broken, place());
    Place next = slideshow.following(broken);
    assertThrows(IllegalStateException.class, () -> playback.handle(new Event.Ready(next)));
    for (int i = 0; i < LONGER_THAN_A_SLIDE.toSeconds() && !place().equals(next); i++) {
      try {
        machine.pass(Duration.ofSeconds(1));
      } catch (IllegalStateException _) {
        // The toolkit's thread survives it.
      }
    }

    assertEquals(next, place());
  }
}
