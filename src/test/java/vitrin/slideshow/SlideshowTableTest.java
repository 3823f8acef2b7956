package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrin.slideshow.State.Readiness.LOADING;
import static vitrin.slideshow.State.Readiness.READY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Language;

/// What comes next, as a table: a state, an event, the second it happens at, the state after it.
class SlideshowTableTest {

  /// Slides of the first exhibit.
  private static final int SHORT = 0;

  private static final int LEAD = 1;
  private static final int SILENCE = 2;
  private static final int LONG = 3;

  private static final Slideshow SHOW =
      new Slideshow(
          List.of(
              Programmes.exhibit(
                  "first",
                  // 8 s in the loop, asked after 60 s in a visit
                  Programmes.text(5),
                  // 25 s, 60 s
                  Programmes.text(50),
                  Programmes.silence(60),
                  // 40 s, 240 s
                  Programmes.text(400)),
              Programmes.exhibit(
                  "second", List.of(Language.EN), Programmes.text(5), Programmes.text(5))));

  private static final int CARD = Exhibit.TITLE_CARD;

  private static final Event TICK = new Event.Tick();
  private static final Event TOUCH = new Event.Touch();
  private static final Event NEXT = new Event.Next();
  private static final Event PREVIOUS = new Event.Previous();
  private static final Event HOME = new Event.Home();
  private static final Event HERE = new Event.Here();
  private static final Event FINISH = new Event.Finish();
  private static final Event CLOSE = new Event.ClosePanel();
  private static final Event CONTENTS = new Event.OpenPanel(Panel.CONTENTS);
  private static final Event STILL = new Event.ChooseMotion(Motion.STILL);
  private static final Event LOW = new Event.ChooseReach(Reach.LOW);
  private static final Event LIGHT = new Event.ChooseTheme(Theme.LIGHT);
  private static final Event LARGE = new Event.ChooseTextSize(TextSize.LARGE);

  private static final Language FRENCH = new Language("fr");

  private static Event choose(Language language) {
    return new Event.ChooseLanguage(language);
  }

  private static Event ready(int exhibit, int slide) {
    return new Event.Ready(new Place(exhibit, slide));
  }

  private static Event goTo(int slide) {
    return new Event.GoTo(slide);
  }

  private static Duration s(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static State.Loop loop(int slide, State.Readiness ready) {
    return loop(0, slide, 100, ready);
  }

  private static State.Loop loop(int exhibit, int slide, double since, State.Readiness ready) {
    return new State.Loop(new Place(exhibit, slide), s(since), ready);
  }

  /// A visit that began at 100 s with a touch of that slide.
  private static Given visit(int slide) {
    return visit(0, slide, Language.AZ);
  }

  private static Given visit(int exhibit, int slide, Language language) {
    return new Given(State.Visit.begun(new Place(exhibit, slide), language, Motion.MOVING, s(100)));
  }

  /// A visit to which more has happened.
  private record Given(State.Visit visit) {
    Given in(Language language) {
      return new Given(visit.in(language).with(visit.panel()));
    }

    Given large() {
      return new Given(visit.at(TextSize.LARGE).with(visit.panel()));
    }

    Given light() {
      return new Given(visit.under(Theme.LIGHT).with(visit.panel()));
    }

    Given still() {
      return new Given(visit.moving(Motion.STILL));
    }

    Given low() {
      return new Given(visit.reaching(Reach.LOW));
    }

    Given contents() {
      return new Given(visit.with(Optional.of(Panel.CONTENTS)));
    }

    Given touched(double at) {
      return new Given(visit.touchedAt(s(at)));
    }

    Given opened(int slide, double at) {
      Place there = new Place(visit.place().exhibit(), slide);
      return new Given(visit.touchedAt(s(at)).opened(there, s(at)));
    }

    Given asked(double at) {
      return new Given(visit.askedAt(s(at)));
    }
  }

  /// @param at seconds since the program began
  private record Row(String name, State before, Event event, double at, State after) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Row row(String name, State before, Event event, double at, State after) {
    return new Row(name, before, event, at, after);
  }

  private static Row row(String name, Given before, Event event, double at, Given after) {
    return new Row(name, before.visit(), event, at, after.visit());
  }

  private static Row row(String name, Given before, Event event, double at, State after) {
    return new Row(name, before.visit(), event, at, after);
  }

  private static Row row(String name, State before, Event event, double at, Given after) {
    return new Row(name, before, event, at, after.visit());
  }

  static Stream<Row> rows() {
    return Stream.of(theLoopGoesOn(), aVisitBegins(), inAVisit(), aVisitEnds())
        .flatMap(List::stream);
  }

  private static List<Row> theLoopGoesOn() {
    State nothing = new State.Nothing();
    return List.of(
        row("nothing to show stays nothing, in time", nothing, TICK, 1e6, nothing),
        row("nothing to show stays nothing, touched", nothing, TOUCH, 1, nothing),
        row("not over yet", loop(SHORT, READY), TICK, 107.999, loop(SHORT, READY)),
        row("over", loop(SHORT, READY), TICK, 108, loop(0, LEAD, 108, LOADING)),
        row("more to read stays longer", loop(LEAD, READY), TICK, 124.999, loop(LEAD, READY)),
        row("and is over then", loop(LEAD, READY), TICK, 125, loop(0, SILENCE, 125, LOADING)),
        row("a silence is kept", loop(SILENCE, READY), TICK, 159.999, loop(SILENCE, READY)),
        row("and ends", loop(SILENCE, READY), TICK, 160, loop(0, LONG, 160, LOADING)),
        row(
            "the card of the next exhibit",
            loop(LONG, READY),
            TICK,
            140,
            loop(1, CARD, 140, LOADING)),
        row("around", loop(1, 1, 100, READY), TICK, 108, loop(0, CARD, 108, LOADING)),
        row("a card stays too", loop(1, CARD, 100, READY), TICK, 107, loop(1, CARD, 100, READY)),
        row(
            "and leads to the exhibit",
            loop(1, CARD, 100, READY),
            TICK,
            108,
            loop(1, 0, 108, LOADING)),
        row("a late picture is waited for", loop(SHORT, LOADING), TICK, 108, loop(SHORT, LOADING)),
        row(
            "but not longer than ten seconds",
            loop(SHORT, LOADING),
            TICK,
            118,
            loop(0, LEAD, 118, LOADING)),
        row(
            "the next picture is there",
            loop(SHORT, LOADING),
            ready(0, LEAD),
            103,
            loop(SHORT, READY)),
        row(
            "a late picture comes",
            loop(SHORT, LOADING),
            ready(0, LEAD),
            109,
            loop(0, LEAD, 109, LOADING)),
        row(
            "the picture of the next exhibit's card",
            loop(LONG, LOADING),
            ready(1, CARD),
            103,
            loop(LONG, READY)),
        row(
            "another picture is there",
            loop(SHORT, LOADING),
            ready(0, LONG),
            109,
            loop(SHORT, LOADING)),
        row("a key leafs on", loop(SHORT, LOADING), NEXT, 103, loop(0, LEAD, 103, LOADING)),
        row("a key leafs back", loop(LEAD, READY), PREVIOUS, 103, loop(0, SHORT, 103, LOADING)),
        row(
            "back before the beginning",
            loop(0, CARD, 100, READY),
            PREVIOUS,
            103,
            loop(1, 1, 103, LOADING)),
        row("back to the card", loop(1, 0, 100, READY), PREVIOUS, 103, loop(1, CARD, 103, LOADING)),
        row(
            "back to the exhibit before",
            loop(1, CARD, 100, READY),
            PREVIOUS,
            103,
            loop(0, LONG, 103, LOADING)),
        row("a late answer is no visit", loop(SHORT, READY), HERE, 103, loop(SHORT, READY)),
        row("a late end is no visit", loop(SHORT, READY), FINISH, 103, loop(SHORT, READY)),
        row("no contents in the loop", loop(SHORT, READY), CONTENTS, 103, loop(SHORT, READY)),
        row("no other slide in the loop", loop(SHORT, READY), goTo(1), 103, loop(SHORT, READY)));
  }

  private static List<Row> aVisitBegins() {
    return List.of(
        row("a touch opens that slide", loop(LEAD, READY), TOUCH, 100, visit(LEAD)),
        row(
            "a touch opens it though the next picture is late",
            loop(LONG, LOADING),
            TOUCH,
            100,
            visit(LONG)),
        row(
            "a touch in the exhibit's first language",
            loop(1, 1, 90, READY),
            TOUCH,
            100,
            visit(1, 1, Language.EN)),
        row(
            "a touch of a card opens the first slide",
            loop(1, CARD, 90, READY),
            TOUCH,
            100,
            visit(1, 0, Language.EN)),
        row(
            "a language button",
            loop(LEAD, READY),
            choose(Language.RU),
            100,
            visit(0, LEAD, Language.RU)),
        row(
            "a language the exhibit lacks",
            loop(1, 0, 90, READY),
            choose(Language.RU),
            100,
            loop(1, 0, 90, READY)),
        row(
            "a touch does not break a silence",
            loop(SILENCE, READY),
            TOUCH,
            103,
            loop(SILENCE, READY)),
        row(
            "a language button neither",
            loop(SILENCE, READY),
            choose(Language.RU),
            103,
            loop(SILENCE, READY)));
  }

  private static List<Row> inAVisit() {
    return List.of(
        row("next", visit(SHORT), NEXT, 110, visit(SHORT).opened(LEAD, 110)),
        row("previous", visit(LEAD), PREVIOUS, 110, visit(LEAD).opened(SHORT, 110)),
        row("next after the last", visit(LONG), NEXT, 110, visit(LONG).touched(110)),
        row("previous before the first", visit(SHORT), PREVIOUS, 110, visit(SHORT).touched(110)),
        row(
            "a slide of the contents",
            visit(SHORT).contents(),
            goTo(LONG),
            110,
            visit(SHORT).opened(LONG, 110)),
        row(
            "the open slide of the contents",
            visit(LEAD).contents(),
            goTo(LEAD),
            110,
            visit(LEAD).touched(110)),
        row("a slide beyond the last", visit(SHORT), goTo(99), 110, visit(SHORT).opened(LONG, 110)),
        row("a slide before the first", visit(LEAD), goTo(-1), 110, visit(LEAD).opened(SHORT, 110)),
        row("home", visit(LONG), HOME, 110, visit(LONG).opened(SHORT, 110)),
        row(
            "home of the second exhibit",
            visit(1, 1, Language.EN),
            HOME,
            110,
            visit(1, 1, Language.EN).opened(0, 110)),
        row(
            "another language",
            visit(LEAD),
            choose(Language.EN),
            110,
            visit(LEAD).in(Language.EN).touched(110)),
        row(
            "another language closes its panel",
            visit(LEAD).contents(),
            choose(Language.EN),
            110,
            visit(LEAD).in(Language.EN).touched(110)),
        row(
            "a language that is not there",
            visit(LEAD),
            choose(FRENCH),
            110,
            visit(LEAD).touched(110)),
        row("contents", visit(LEAD), CONTENTS, 110, visit(LEAD).contents().touched(110)),
        row("contents closed", visit(LEAD).contents(), CLOSE, 110, visit(LEAD).touched(110)),
        row("larger text", visit(LEAD), LARGE, 110, visit(LEAD).large().touched(110)),
        row("light", visit(LEAD), LIGHT, 110, visit(LEAD).light().touched(110)),
        row("no motion", visit(LEAD), STILL, 110, visit(LEAD).still().touched(110)),
        row("within reach", visit(LEAD), LOW, 110, visit(LEAD).low().touched(110)),
        row(
            "a panel stays open while everything goes down",
            visit(LEAD).contents(),
            LOW,
            110,
            visit(LEAD).contents().low().touched(110)),
        row(
            "what was chosen stays on the next slide",
            visit(SHORT).in(Language.RU).large().light().still().low(),
            NEXT,
            110,
            visit(SHORT).in(Language.RU).large().light().still().low().opened(LEAD, 110)),
        row("a touch", visit(LEAD), TOUCH, 110, visit(LEAD).touched(110)),
        row("scrolling", visit(LEAD), HERE, 110, visit(LEAD).touched(110)),
        row(
            "scrolling under a panel",
            visit(LEAD).contents(),
            HERE,
            110,
            visit(LEAD).contents().touched(110)),
        row("a picture is there", visit(LEAD), ready(0, SHORT), 110, visit(LEAD)),
        row("time passes", visit(LEAD), TICK, 110, visit(LEAD)));
  }

  private static List<Row> aVisitEnds() {
    Given changed = visit(LEAD).in(Language.RU).large().light().still().low().contents();
    return List.of(
        row("the visitor ends it", visit(LEAD), FINISH, 110, loop(0, LEAD, 110, LOADING)),
        row("nobody for almost a minute", visit(LEAD), TICK, 159.999, visit(LEAD)),
        row("nobody for a minute: still reading?", visit(LEAD), TICK, 160, visit(LEAD).asked(160)),
        row("whoever reads much has longer", visit(LONG), TICK, 339.999, visit(LONG)),
        row("and is asked then", visit(LONG), TICK, 340, visit(LONG).asked(340)),
        row("a late clock asks too", visit(LEAD), TICK, 5000, visit(LEAD).asked(5000)),
        row(
            "a picture that comes does not put off the question",
            visit(LEAD),
            ready(0, 2),
            160,
            visit(LEAD).asked(160)),
        row("the question opens above a panel", changed, TICK, 160, changed.asked(160)),
        row("the question waits", visit(LEAD).asked(160), TICK, 179.999, visit(LEAD).asked(160)),
        row("nobody answers", visit(LEAD).asked(160), TICK, 180, loop(0, LEAD, 180, LOADING)),
        row("all that was chosen goes", changed.asked(160), TICK, 180, loop(0, LEAD, 180, LOADING)),
        row("yes", visit(LEAD).asked(160), HERE, 175, visit(LEAD).touched(175)),
        row(
            "a touch anywhere is yes",
            visit(LEAD).asked(160),
            TOUCH,
            175,
            visit(LEAD).touched(175)),
        row(
            "a touch on a button is yes and no more",
            visit(LEAD).asked(160),
            NEXT,
            175,
            visit(LEAD).touched(175)),
        row("yes keeps what was chosen", changed.asked(160), HERE, 175, changed.touched(175)),
        row("no", visit(LEAD).asked(160), FINISH, 175, loop(0, LEAD, 175, LOADING)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void comesNext(Row row) {
    assertEquals(row.after(), SHOW.next(row.before(), row.event(), s(row.at())));
  }
}
