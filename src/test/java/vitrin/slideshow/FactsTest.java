package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrin.model.Language;
import vitrin.model.VisitFact;

/// What is told of a visit, from one state to the next.
class FactsTest {

  private static final Slideshow SHOW =
      new Slideshow(
          List.of(
              Programmes.exhibit(
                  "kilims", Programmes.text(5), Programmes.text(5), Programmes.text(5))));

  private final List<VisitFact> told = new ArrayList<>();
  private State state = SHOW.begin(Duration.ZERO);

  private static Duration s(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private void at(int seconds, Event event) {
    State before = state;
    state = SHOW.next(before, event, s(seconds));
    told.addAll(SHOW.facts(before, event, state, s(seconds)));
  }

  @Test
  void theLoopTellsNothing() {
    at(0, new Event.Ready(new Place(0, 1)));
    at(8, new Event.Tick());
    at(9, new Event.Next());
    at(10, new Event.Finish());
    assertEquals(List.of(), told);
  }

  @Test
  void aVisitIsToldFromItsBeginningToItsEnd() {
    at(3, new Event.ChooseLanguage(Language.RU));
    at(10, new Event.Next());
    at(12, new Event.OpenPanel(Panel.LANGUAGE));
    at(14, new Event.ChooseLanguage(Language.EN));
    at(15, new Event.ChooseLanguage(Language.EN));
    at(20, new Event.GoTo(2));
    at(21, new Event.Next());
    at(33, new Event.Finish());
    assertEquals(
        List.of(
            new VisitFact.Began("kilims", Language.RU),
            new VisitFact.SlideOpened("kilims", 0, Language.RU),
            new VisitFact.SlideLeft("kilims", 0, s(7)),
            new VisitFact.SlideOpened("kilims", 1, Language.RU),
            new VisitFact.LanguageChosen("kilims", Language.EN),
            new VisitFact.SlideLeft("kilims", 1, s(10)),
            new VisitFact.SlideOpened("kilims", 2, Language.EN),
            new VisitFact.SlideLeft("kilims", 2, s(13)),
            new VisitFact.Ended("kilims", s(30), VisitFact.End.BY_VISITOR)),
        told);
  }

  @Test
  void aVisitThatNobodyEndsIsToldAsLongAsItWasOpen() {
    at(3, new Event.Touch());
    at(63, new Event.Tick());
    at(83, new Event.Tick());
    assertEquals(
        List.of(
            new VisitFact.Began("kilims", Language.AZ),
            new VisitFact.SlideOpened("kilims", 0, Language.AZ),
            new VisitFact.SlideLeft("kilims", 0, s(80)),
            new VisitFact.Ended("kilims", s(80), VisitFact.End.BY_IDLE)),
        told);
  }

  @Test
  void aSlideIsNeverToldAsOpenForADay() {
    at(3, new Event.Touch());
    at(300_000, new Event.Next());
    assertEquals(
        List.of(new VisitFact.SlideLeft("kilims", 0, Duration.ofDays(1).minusNanos(1))),
        told.stream().filter(fact -> fact instanceof VisitFact.SlideLeft).toList());
  }
}
