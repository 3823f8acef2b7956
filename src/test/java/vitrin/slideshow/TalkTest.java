package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vitrin.model.Exhibit;
import vitrin.model.Language;

/// A talk: what each cue of the speaker does.
class TalkTest {
  private static final Cue FORWARD = new Cue.Forward();
  private static final Cue BACK = new Cue.Back();
  private static final Cue BLACK = new Cue.Black();
  private static final Cue LEAVE = new Cue.Leave();

  /// That a slide takes whose languages have no room on one.
  private int boards = 2;

  private final Talk talk =
      new Talk(
          List.of(
              Programmes.exhibit("a", Programmes.text(5), Programmes.silence(60)),
              Programmes.exhibit(
                  "b",
                  List.of(Language.AZ, Language.RU, Language.EN, new Language("tr")),
                  Programmes.text(5))),
          (exhibit, _) -> exhibit.languages().size() > 3 ? boards : 1);

  private static Duration s(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /// All at the same moment.
  private Talk.Shown after(Cue... cues) {
    return Stream.of(cues)
        .reduce(talk.begin(s(0)), (shown, cue) -> talk.next(shown, cue, s(1)), (a, _) -> a);
  }

  private Place place(Cue... cues) {
    return talk.step(after(cues)).place();
  }

  @Test
  void itBeginsWithTheTitleAndGoesThroughEverySlideOfEveryExhibit() {
    assertEquals(new Place(0, Exhibit.TITLE_CARD), place());
    assertEquals(new Place(0, 0), place(FORWARD));
    assertEquals(new Place(0, 1), place(FORWARD, FORWARD));
    assertEquals(new Place(1, Exhibit.TITLE_CARD), place(FORWARD, FORWARD, FORWARD));
  }

  @Test
  void aSlideOfSeveralBoardsTakesAsManySteps() {
    assertEquals(
        new Talk.Step(new Place(1, Exhibit.TITLE_CARD), 1),
        talk.step(after(FORWARD, FORWARD, FORWARD, FORWARD)));
    assertEquals(
        new Talk.Step(new Place(1, 0), 0),
        talk.step(after(FORWARD, FORWARD, FORWARD, FORWARD, FORWARD)));
    assertEquals(
        new Talk.Step(new Place(1, Exhibit.TITLE_CARD), 1),
        talk.step(after(FORWARD, FORWARD, FORWARD, FORWARD, FORWARD, BACK)));
    assertEquals(new Talk.Step(new Place(1, 0), 1), talk.step(after(new Cue.Last())));
    assertEquals(5, talk.size());
  }

  @Test
  void onAScreenThatHasBecomeLargerTheSameSlideGoesOn() {
    Talk.Shown last = after(new Cue.Last());
    boards = 1;
    assertEquals(new Talk.Step(new Place(1, 0), 0), talk.step(last));
    assertEquals(new Place(1, Exhibit.TITLE_CARD), talk.step(talk.next(last, BACK, s(2))).place());
  }

  @Test
  void itStaysAtItsEnds() {
    assertEquals(place(), place(BACK));
    assertEquals(place(new Cue.Last()), place(new Cue.Last(), FORWARD));
    assertEquals(new Place(1, 0), place(new Cue.Last()));
    assertEquals(place(), place(FORWARD, FORWARD, new Cue.First()));
  }

  @Test
  void timeTurnsNoSlide() {
    Talk.Shown shown = after(FORWARD);

    assertEquals(shown, talk.next(shown, new Cue.Tick(), s(3600)));
    assertEquals(talk.step(shown), talk.step(talk.next(shown, new Cue.Tick(), s(100_000))));
  }

  @Test
  void aSlideThatNobodyHasTurnedForAnHourMakesPlaceForABlackScreen() {
    Talk.Shown shown = after(FORWARD);
    assertEquals(Optional.of(s(3601)), talk.nextWake(shown, s(2)));

    Talk.Shown black = talk.next(shown, new Cue.Tick(), s(3601));
    assertEquals(Talk.Light.BLACK, black.light());
    assertEquals(Optional.empty(), talk.nextWake(black, s(3601)));

    Talk.Shown back = talk.next(black, FORWARD, s(9000));
    assertEquals(Talk.Light.ON, back.light());
    assertEquals(new Place(0, 0), talk.step(back).place());
    assertEquals(Optional.of(s(9000 + 3600)), talk.nextWake(back, s(9000)));
  }

  @Test
  void aBlackScreenComesBackWithTheSameSlideWhateverIsPressed() {
    assertEquals(Talk.Light.BLACK, after(FORWARD, BLACK).light());
    for (Cue cue : List.of(BLACK, FORWARD, BACK, new Cue.Go())) {
      Talk.Shown back = after(FORWARD, BLACK, cue);
      assertEquals(Talk.Light.ON, back.light());
      assertEquals(new Place(0, 0), talk.step(back).place());
    }
  }

  @Test
  void theNumberIsShownOnDemandAndCountsTitlesToo() {
    Talk.Shown shown = after(FORWARD, FORWARD, new Cue.Number());

    assertEquals(true, shown.numbered());
    assertEquals(3, talk.number(shown));
    assertEquals(true, talk.next(shown, FORWARD, s(2)).numbered());
    assertEquals(false, talk.next(shown, new Cue.Number(), s(2)).numbered());
  }

  @Test
  void aTypedNumberIsGoneTo() {
    assertEquals(new Place(0, 1), place(new Cue.Digit(3), new Cue.Go()));
    assertEquals(new Place(1, 0), place(new Cue.Digit(9), new Cue.Digit(9), new Cue.Go()));
    assertEquals(place(), place(FORWARD, new Cue.Digit(0), new Cue.Go()));
  }

  @Test
  void aNumberThatIsNotFinishedIsForgotten() {
    Talk.Shown typed = talk.next(talk.begin(s(0)), new Cue.Digit(3), s(10));

    assertEquals(Optional.of(s(13)), talk.nextWake(typed, s(10)));
    assertEquals("", talk.next(typed, new Cue.Tick(), s(13)).typed());
  }

  @Test
  void goingWithoutANumberGoesOn() {
    assertEquals(new Place(0, 0), place(new Cue.Go()));
  }

  @Test
  void leavingTakesTwoCuesWithinThreeSeconds() {
    Talk.Shown asked = talk.next(talk.begin(s(0)), LEAVE, s(10));

    assertEquals(Talk.Leaving.ASKED, asked.leaving());
    assertEquals(Talk.Leaving.LEFT, talk.next(asked, LEAVE, s(12.9)).leaving());
    assertEquals(Talk.Leaving.ASKED, talk.next(asked, LEAVE, s(13)).leaving());
    assertEquals(Talk.Leaving.NO, talk.next(asked, new Cue.Tick(), s(13)).leaving());
    assertEquals(Talk.Leaving.NO, talk.next(asked, FORWARD, s(11)).leaving());
  }

  @Test
  void theRingOfASilenceDrainsAndTheSpeakerMayEndIt() {
    Talk.Shown silence = after(FORWARD, FORWARD);

    assertEquals(0.5, talk.silence(silence, s(31)));
    assertEquals(Optional.of(s(32)), talk.nextWake(silence, s(31.5)));
    assertEquals(Optional.of(s(3601)), talk.nextWake(silence, s(61)));
    assertEquals(
        new Place(1, Exhibit.TITLE_CARD), talk.step(talk.next(silence, FORWARD, s(31))).place());
  }
}
