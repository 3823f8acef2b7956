package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;

class PacingTest {

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static double inLoop(Slide slide) {
    return seconds(Pacing.inLoop(Programmes.exhibit("a", slide), 0));
  }

  @ParameterizedTest(name = "{0} words stay {1} s")
  @CsvSource({
    "0, 8",
    "1, 8",
    "7, 8",
    "8, 8.2",
    "25, 15",
    "50, 25",
    "87, 39.8",
    "88, 40",
    "5000, 40"
  })
  void aSlideStaysFiveSecondsAndItsReadingTimeWithinBounds(int words, double stay) {
    assertEquals(stay, inLoop(Programmes.text(words)));
  }

  @Test
  void theSlowestLanguageDecides() {
    Slide slide = Programmes.text(Map.of(Language.AZ, 10, Language.RU, 50, Language.EN, 30));
    assertEquals(25, inLoop(slide));
  }

  @Test
  void aMissingTranslationCostsNoTime() {
    assertEquals(25, inLoop(Programmes.text(Map.of(Language.RU, 50))));
  }

  @Test
  void theLoopReadsTheLeadAndTheVisitAll() {
    Slide slide = Programmes.text(50, 250);
    assertEquals(25, inLoop(slide));
    Exhibit exhibit = Programmes.exhibit("a", slide);
    assertEquals(180, seconds(Pacing.untilAsked(exhibit, 0, Language.AZ)));
  }

  @Test
  void aVisitorIsNotAskedWithinAMinute() {
    Exhibit exhibit = Programmes.exhibit("a", Programmes.text(99));
    assertEquals(60, seconds(Pacing.untilAsked(exhibit, 0, Language.AZ)));
  }

  @Test
  void whoReadsTheShorterTextIsAskedEarlier() {
    Exhibit exhibit =
        Programmes.exhibit("a", Programmes.text(Map.of(Language.AZ, 200, Language.RU, 400)));
    assertEquals(120, seconds(Pacing.untilAsked(exhibit, 0, Language.AZ)));
    assertEquals(240, seconds(Pacing.untilAsked(exhibit, 0, Language.RU)));
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "60", "600"})
  void aSilenceKeepsItsOwnSeconds(int length) {
    assertEquals(length, inLoop(Programmes.silence(length)));
  }

  @Test
  void aSilenceIsNotInterruptedByTheQuestion() {
    Exhibit exhibit = Programmes.exhibit("a", Programmes.silence(600));
    assertTrue(Pacing.untilAsked(exhibit, 0, Language.AZ).compareTo(Duration.ofSeconds(600)) > 0);
  }

  @Test
  void everyBoardHasTheTimeOfOne() {
    List<Language> six = Stream.of("az", "ru", "en", "ar", "tr", "fa").map(Language::new).toList();
    Slide slide = Programmes.text(50);
    assertEquals(50, seconds(Pacing.inLoop(Programmes.exhibit("a", six, slide), 0)));
    assertEquals(50, seconds(Pacing.inLoop(Programmes.exhibit("a", six.subList(0, 4), slide), 0)));
    assertEquals(25, seconds(Pacing.inLoop(Programmes.exhibit("a", six.subList(0, 3), slide), 0)));
    assertEquals(
        60, seconds(Pacing.inLoop(Programmes.exhibit("a", six, Programmes.silence(60)), 0)));
  }

  @Test
  void everyKindOfSlideHasItsTime() {
    Exhibit exhibit = TestExhibits.everything();
    for (int i = 0; i < exhibit.slides().size(); i++) {
      double stay = seconds(Pacing.inLoop(exhibit, i));
      boolean silence = exhibit.slides().get(i) instanceof Slide.Silence;
      assertTrue(silence ? stay == 60 : stay >= 8 && stay <= 40, "slide " + i + ": " + stay);
      assertTrue(seconds(Pacing.untilAsked(exhibit, i, Language.RU)) >= 60);
    }
  }
}
