package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vitrin.model.Exhibit;
import vitrin.model.Language;

/// What happens when a slide turns out not to be showable, and when other exhibits are on.
class OtherContentTest {
  private static final Exhibit FIRST =
      Programmes.exhibit("first", Programmes.text(25), Programmes.text(25), Programmes.silence(60));
  private static final Exhibit SECOND = Programmes.exhibit("second", Programmes.text(25));
  private static final Slideshow SHOW = new Slideshow(List.of(FIRST, SECOND));

  private static final Place A = new Place(0, 0);
  private static final Place B = new Place(0, 1);
  private static final Place SILENCE = new Place(0, 2);
  private static final Place CARD = new Place(1, Exhibit.TITLE_CARD);
  private static final Place LAST = new Place(1, 0);
  private static final Place FIRST_CARD = new Place(0, Exhibit.TITLE_CARD);

  @Test
  void theLoopPassesOverASlideWhosePhotoCannotBeShown() {
    assertEquals(List.of(SILENCE, CARD, LAST, FIRST_CARD), round(SHOW.passingOver(B), A));
  }

  @Test
  void goingBackPassesOverItToo() {
    Slideshow show = SHOW.passingOver(SILENCE).passingOver(LAST);

    assertEquals(loop(B, 103), show.next(loop(A, 100), new Event.Previous(), s(103)));
  }

  @Test
  void aVisitShowsItAllTheSame() {
    Slideshow show = SHOW.passingOver(B);
    State visit = show.next(loop(A, 100), new Event.Touch(), s(101));

    State next = show.next(visit, new Event.Next(), s(102));

    assertEquals(B, ((State.Visit) next).place());
  }

  @Test
  void theOnlySlideThatCanBeShownTakesTurnsWithTheCardOfItsExhibitSoThatNothingStandsForDays() {
    Slideshow show = SHOW.passingOver(A).passingOver(SILENCE).passingOver(LAST);

    assertEquals(List.of(FIRST_CARD, B, FIRST_CARD, B), round(show, B));
    assertEquals(List.of(B, FIRST_CARD, B, FIRST_CARD), round(show, A));
  }

  @Test
  void ifNoSlideCanBeShownTheLoopShowsAllOfThem() {
    Slideshow show = SHOW.passingOver(A).passingOver(B).passingOver(SILENCE).passingOver(LAST);

    assertEquals(List.of(B, SILENCE, CARD, LAST), round(show, A));
  }

  @Test
  void aKeyDoesNotBreakASilenceEither() {
    State silence = loop(SILENCE, 100);

    assertEquals(silence, SHOW.next(silence, new Event.Next(), s(103)));
    assertEquals(silence, SHOW.next(silence, new Event.Previous(), s(103)));
    assertEquals(silence, SHOW.next(silence, new Event.ChooseLanguage(Language.RU), s(103)));
  }

  @Test
  void otherExhibitsComeOnlyWhenNobodyIsThere() {
    State visit = SHOW.next(loop(A, 100), new Event.Touch(), s(101));

    assertEquals(Optional.empty(), SHOW.change(List.of(SECOND), visit, s(110)));
    assertEquals(Optional.empty(), SHOW.change(List.of(SECOND), loop(SILENCE, 100), s(110)));
  }

  @Test
  void anExhibitThatStaysOnGoesOnWhereItIs() {
    assertEquals(
        Optional.of(
            new Slideshow.Change(
                new Slideshow(List.of(SECOND, FIRST)), loop(new Place(1, 1), 100))),
        SHOW.change(List.of(SECOND, FIRST), loop(B, 100), s(110)));
  }

  @Test
  void withoutTheExhibitThatIsShownTheOthersBegin() {
    assertEquals(
        loop(A, 110), SHOW.change(List.of(SECOND), loop(B, 100), s(110)).orElseThrow().state());
    assertEquals(
        new State.Nothing(), SHOW.change(List.of(), loop(B, 100), s(110)).orElseThrow().state());
  }

  @Test
  void afterNothingTheFirstExhibitBegins() {
    Slideshow empty = new Slideshow(List.of());

    assertEquals(
        loop(A, 110),
        empty.change(List.of(SECOND), new State.Nothing(), s(110)).orElseThrow().state());
  }

  private static List<Place> round(Slideshow show, Place from) {
    return Stream.iterate(show.following(from), show::following).limit(4).toList();
  }

  private static State.Loop loop(Place place, long since) {
    return new State.Loop(place, s(since), State.Readiness.LOADING);
  }

  private static Duration s(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
