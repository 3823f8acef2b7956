package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.PartialDate;
import vitrin.model.Slide;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;

/// Timelines that have little room.
@FxTest
class TimelineTest {
  private static final Glass SMALLEST = Screens.glass(1920, 1080, 27);
  private static final int FIRST_YEAR = 1990;

  private static Exhibit exhibit(int events, String az, String ru, String en) {
    List<Slide.Timeline.Event> all =
        IntStream.range(0, events)
            .mapToObj(i ->
                new Slide.Timeline.Event(
                    PartialDate.parse(Integer.toString(FIRST_YEAR + i)).orElseThrow(),
                    Exhibits.prose(az, ru, en),
                    List.of()))
            .toList();
    return Exhibits.of(
        new Slide.Timeline(all, Optional.of(Exhibits.words("Ad", "Имя", "Name")), List.of()));
  }

  private static String loop(Exhibit exhibit) {
    return String.join(" ", Screens.words(Screens.loop(exhibit, 0, Plates.NONE, SMALLEST)));
  }

  @Test
  void inTheSmallestRoomEventsLoseTheirLastSentencesBeforeAnyOfThemLeaves() {
    String said =
        loop(
            exhibit(
                6,
                "Birinci cümlə qısadır. İkinci cümlə bundan xeyli uzundur və yerə sığmır.",
                "Первое предложение короткое. Второе намного длиннее и сюда не помещается.",
                "The first sentence is short. The second is longer by far and has no room."));
    for (int year = FIRST_YEAR; year < FIRST_YEAR + 6; year++) {
      assertTrue(said.contains(Integer.toString(year)), said);
    }
    assertTrue(said.contains("The first sentence is short."), said);
    for (String second : List.of("İkinci", "Второе", "The second")) {
      assertFalse(said.contains(second), said);
    }
  }

  private static Exhibit longExhibit() {
    return exhibit(
        14,
        "Hadisə bir neçə sözlə danışılır.",
        "О событии сказано несколькими словами.",
        "The event is told in a few words.");
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1080,1920"})
  void everyEventOfALongTimelineHasItsTurnInTheLoop(int width, int height) {
    everyEventIsSaidOnce(Screens.glass(width, height, 27), _ -> Plates.NONE);
  }

  @Test
  void aLongTimelineThatWasLaidOutAheadIsShownInItsPartsAllTheSame() {
    everyEventIsSaidOnce(
        SMALLEST,
        exhibit ->
            new Plates(
                Map.of(),
                Optional.of(Draft.of(exhibit, 0, Screens.NOTHING, SMALLEST, Page.ATTRACT))));
  }

  private static void everyEventIsSaidOnce(Glass glass, Function<Exhibit, Plates> plates) {
    Exhibit exhibit = longExhibit();
    LoopPage page = new LoopPage(glass, _ -> {});
    everyEventIsSaidOnce(
        page,
        page.boards(exhibit, 0),
        board -> page.show(exhibit, 0, board, plates.apply(exhibit), Arrival.CUT));
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1080,1920"})
  void everyEventOfALongTimelineHasItsTurnInATalk(int width, int height) {
    Exhibit exhibit = longExhibit();
    TalkPage page = new TalkPage(TalkPage.glassOf(Screens.glass(width, height, 27)));
    everyEventIsSaidOnce(
        page,
        page.boards(exhibit, 0),
        board -> page.show(exhibit, 0, board, Plates.NONE, Arrival.CUT));
  }

  private static void everyEventIsSaidOnce(Parent page, int boards, IntConsumer show) {
    assertTrue(boards > 1);
    StringBuilder said = new StringBuilder();
    for (int board = 0; board < boards; board++) {
      show.accept(board);
      said.append(String.join(" ", Screens.words(page))).append(' ');
    }
    for (int year = FIRST_YEAR; year < FIRST_YEAR + 14; year++) {
      assertEquals(4, said.toString().split(Integer.toString(year)).length, year + ": " + said);
    }
  }

  @Test
  void aTimelineThatHasRoomIsToldWhole() {
    String said = loop(exhibit(2, "Bir. İki.", "Раз. Два.", "One day. Two days."));
    assertTrue(said.contains("Two days."), said);
  }

  @ParameterizedTest
  @CsvSource({"5,5", "6,3 3", "7,4 3", "9,5 4"})
  void theRowsOfAVisitAreAboutEquallyLong(int events, String rows) {
    Exhibit exhibit = exhibit(events, "Söz.", "Слово.", "Word.");
    Visiting visiting = new Visiting(exhibit, Screens.glass(1920, 1080, 43)).slide(0);
    String found =
        Screens.find(visiting.page, Circle.class).stream()
            .filter(c -> c.getStyleClass().contains("timeline-dot"))
            .collect(
                Collectors.groupingBy(
                    c -> Screens.onScreen(c).getMinY(), TreeMap::new, Collectors.counting()))
            .values()
            .stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertEquals(rows, found);
  }

  @ParameterizedTest
  @EnumSource(TextSize.class)
  void noDateOfAVisitIsSmallerThanWhatHappened(TextSize size) {
    Exhibit exhibit = exhibit(9, "Söz.", "Слово. ".repeat(20).strip(), "Word.");
    Visiting visiting = new Visiting(exhibit, Screens.glass(1920, 1080, 43));
    for (Language language : exhibit.languages()) {
      visiting.show(0, language, size, Reach.FULL);
      double date = fontSize(visiting, Integer.toString(FIRST_YEAR));
      double words = Math.round(visiting.glass.em() * 1.125 * size.factor());
      assertTrue(date > words, size + ", " + language + ": " + date + " above " + words);
    }
  }

  private static double fontSize(Visiting visiting, String words) {
    return Screens.texts(visiting.page).stream()
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .getFont()
        .getSize();
  }
}
