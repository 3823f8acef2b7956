package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Slide;
import vitrin.slideshow.Panel;

/// What must hold on every screen of the hall: 27, 43 and 55 inches, landscape and portrait, in all
/// languages and text sizes, on every page and with everything open that can be.
@FxTest
class VisitScreensTest {
  private static final Exhibit SAMPLE = Exhibits.sample();

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTargetIsUnder20Millimetres(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TARGET_TOO_SMALL));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTwoTargetsOverlap(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TARGETS_OVERLAP));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noLabelIsWiderThanItsCell(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.LABEL_TOO_WIDE));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextIsCutOffBrokenOrUnderTheControls(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TEXT_CUT_OFF));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTwoTextsLieOnEachOtherAndNoneOnAPicture(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TEXTS_OVERLAP));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextIsSmallerThanOneEm(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TEXT_TOO_SMALL));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void everyPageThatThereIsWasLookedAtInEveryLanguageSizeAndReach(Glass glass) {
    int languages = SAMPLE.languages().size();
    int slides = SAMPLE.slides().size();
    int leaves = Walk.kinds().size() * languages * 3 * 2;
    int opened = (Panel.values().length + 1) * languages * 2;
    // The first photo and the books that have pictures, each whole and larger.
    long pictured =
        SAMPLE.slides().stream()
            .filter(slide -> slide instanceof Slide.Book && !slide.pictures().isEmpty())
            .count();
    long closer = (1 + pictured) * languages * 2;
    int loop = slides + 1;
    int withoutVisitors = 1 + languages + 1;
    int talk = (slides + 1) * 3;
    assertEquals(8, Walk.kinds().size());
    assertEquals(
        leaves + opened + closer + loop + withoutVisitors + talk + languages,
        Walk.of(glass).pages());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void withinALowReachNoTargetLiesAboveTheLineWhereNobodyMeasuredTheScreen(Glass glass) {
    assertEquals(List.of(), Walk.of(glass).found(Walk.Fault.TARGET_ABOVE_THE_LINE));
  }

  /// The screens as they are usually hung.
  static Stream<Glass> hung() {
    return Screens.all().map(glass -> glass.hungAt(700));
  }

  @ParameterizedTest
  @MethodSource("hung")
  void withinALowReachNoTargetLiesAbove1220Millimetres(Glass glass) {
    Walk walk = Walk.low(glass);
    assertEquals(List.of(), walk.found(Walk.Fault.TARGET_ABOVE_THE_LINE));
    assertEquals(List.of(), walk.found(Walk.Fault.TARGETS_OVERLAP));
    assertEquals(List.of(), walk.found(Walk.Fault.TEXT_CUT_OFF));
    assertEquals(List.of(), walk.found(Walk.Fault.TEXTS_OVERLAP));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theControlsStandOnTheSamePixelsOnEverySlideAndInEveryLanguage(Glass glass) {
    var places = Walk.of(glass).controls();
    assertEquals(1, places.size());
    assertEquals(10, places.iterator().next().size());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void thatNothingIsOnStandsThereWholeInAllLanguages(Glass glass) {
    assertEquals(3, wholeTexts(new EmptyPage(glass), glass).size());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void whatComesNextAndWhenStandsThereWholeInAllLanguages(Glass glass) {
    EmptyPage page = new EmptyPage(glass);
    page.show(
        Optional.of(
            new Coming(
                Exhibits.words(
                    "Azərbaycan Xalq Cümhuriyyətinin diplomatik nümayəndələrinin Paris konfransı",
                    "Деятельность дипломатических представителей на конференции в Париже",
                    "The diplomatic representatives of the republic at the Paris conference"),
                LocalDate.of(2027, 9, 22))));
    List<String> texts =
        wholeTexts(page, glass).stream().map(t -> t.getText().replace('\u00a0', ' ')).toList();
    assertEquals(12, texts.size());
    assertTrue(
        texts.containsAll(List.of("22 sentyabr 2027", "22 сентября 2027", "22 September 2027")),
        texts.toString());
    page.show(Optional.empty());
    assertEquals(3, wholeTexts(page, glass).size());
  }

  private static List<Text> wholeTexts(EmptyPage page, Glass glass) {
    if (page.getScene() == null) {
      VisitorScene.of(page);
    }
    page.resize(glass.width(), glass.height());
    page.applyCss();
    page.layout();
    List<Text> texts = Screens.texts(page);
    for (Text text : texts) {
      Bounds bounds = Screens.onScreen(text);
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= glass.width());
      assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= glass.height());
      assertTrue(
          Words.widestWord(text.getText(), text.getFont()) <= text.getWrappingWidth(),
          text.getText());
    }
    return texts;
  }
}
