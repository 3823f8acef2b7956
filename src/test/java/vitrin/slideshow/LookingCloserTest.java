package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// When a picture fills the screen, and when it gives way.
class LookingCloserTest {
  private static final Slide PHOTO =
      new Slide.Photo(
          new Picture("photos/a.jpg", Optional.empty(), Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          List.of());
  private static final Slideshow SHOW =
      new Slideshow(List.of(Programmes.exhibit("one", PHOTO, Programmes.text(5))));
  private static final Event LOOK = new Event.LookCloser(0);

  private Duration now = Duration.ofSeconds(10);
  private State state = SHOW.begin(Duration.ZERO);

  private State.Visit on(Event... events) {
    for (Event event : events) {
      now = now.plusSeconds(1);
      state = SHOW.next(state, event, now);
    }
    return (State.Visit) state;
  }

  private static OptionalInt first() {
    return OptionalInt.of(0);
  }

  @Test
  void aPictureOfTheSlideFillsTheScreenAndGivesWay() {
    assertEquals(first(), on(new Event.Touch(), LOOK).closer());
    assertEquals(OptionalInt.empty(), on(new Event.LookAway()).closer());
  }

  @Test
  void lookingCloserIsBeingThere() {
    assertEquals(now.plusSeconds(2), on(new Event.Touch(), LOOK).touched());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, Integer.MAX_VALUE})
  void aPictureThatTheSlideLacksChangesNothing(int picture) {
    assertEquals(
        OptionalInt.empty(), on(new Event.Touch(), new Event.LookCloser(picture)).closer());
  }

  @Test
  void theLoopIsNotLookedAtCloser() {
    State loop = state;
    assertEquals(loop, SHOW.next(loop, LOOK, now));
    assertEquals(loop, SHOW.next(loop, new Event.LookAway(), now));
  }

  @Test
  void anotherLanguageSizeOrThemeKeepsIt() {
    on(new Event.Touch(), LOOK);
    assertEquals(first(), on(new Event.ChooseLanguage(Language.RU)).closer());
    assertEquals(first(), on(new Event.ChooseTextSize(TextSize.LARGEST)).closer());
    assertEquals(first(), on(new Event.ChooseTheme(Theme.LIGHT)).closer());
    assertEquals(first(), on(new Event.ChooseMotion(Motion.STILL)).closer());
    assertEquals(first(), on(new Event.Here()).closer());
  }

  @Test
  void anotherSlideEndsItAndSoDoesTheWayBackToTheSameOne() {
    assertEquals(OptionalInt.empty(), on(new Event.Touch(), LOOK, new Event.Next()).closer());
    on(new Event.Previous());
    assertEquals(OptionalInt.empty(), on(LOOK, new Event.Home()).closer());
  }

  @Test
  void aPanelAndACloserLookAreNeverOpenTogether() {
    State.Visit looking = on(new Event.Touch(), new Event.OpenPanel(Panel.CONTENTS), LOOK);
    assertEquals(Optional.empty(), looking.panel());
    State.Visit reading = on(new Event.OpenPanel(Panel.CONTENTS));
    assertEquals(OptionalInt.empty(), reading.closer());
  }

  @Test
  void theQuestionStandsOverItAndTheAnswerKeepsIt() {
    on(new Event.Touch(), LOOK);
    now = now.plusSeconds(60);
    State.Visit asked = on(new Event.Tick());
    assertEquals(Optional.of(now), asked.asked());
    assertEquals(first(), asked.closer());
    assertEquals(first(), on(new Event.LookAway()).closer());
  }

  @Test
  void nobodyAnsweringEndsItWithTheVisit() {
    on(new Event.Touch(), LOOK);
    now = now.plusSeconds(60);
    on(new Event.Tick());
    State loop = SHOW.next(state, new Event.Tick(), now.plus(Slideshow.ANSWER));
    State.Visit again = (State.Visit) SHOW.next(loop, new Event.Touch(), now.plusSeconds(30));
    assertEquals(OptionalInt.empty(), again.closer());
  }
}
