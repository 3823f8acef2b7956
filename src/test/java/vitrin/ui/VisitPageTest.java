package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Prose;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Panel;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

@FxTest
class VisitPageTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);
  private static final LocalizedText TITLE = Exhibits.words("Ad", "Имя", "Name");
  private static final Slide SHORT =
      Exhibits.photo(TITLE, Exhibits.prose("Qısa mətn.", "Короткий текст.", "A short text."));
  private static final Slide LONG = Exhibits.photo(TITLE, paragraphs(30));
  private static final Slide SILENCE = new Slide.Silence(TITLE, 60);

  private final Exhibit exhibit = Exhibits.of(SHORT, LONG, SHORT);
  private Visiting visiting;

  @BeforeEach
  void begin() {
    visiting = new Visiting(exhibit, GLASS).slide(1);
  }

  private static LocalizedProse paragraphs(int count) {
    return new LocalizedProse(
        Map.of(
            Language.AZ,
            prose("Dağda qar əriyir və çay daşır. ", 4, count),
            Language.RU,
            prose("В горах тает снег, и река выходит из берегов. ", 6, count),
            Language.EN,
            prose("Snow melts and the river rises. ", 5, count)));
  }

  private static Prose prose(String sentence, int times, int paragraphs) {
    return new Prose(
        sentence,
        Stream.generate(() -> (Prose.Block) paragraph(sentence.repeat(times).strip()))
            .limit(paragraphs)
            .toList());
  }

  private static Prose.Paragraph paragraph(String text) {
    return new Prose.Paragraph(List.of(new Prose.Span(text, Prose.Emphasis.NONE)));
  }

  private Node next() {
    return visiting.control("Növbəti");
  }

  private ScrollArea scroll() {
    return Screens.find(visiting.page, ScrollArea.class).getLast();
  }

  private List<String> words() {
    return Screens.words(visiting.page).stream().map(w -> w.replace('\u00a0', ' ')).toList();
  }

  @Test
  void aControlActsWhenTheFingerLeavesItAndNotBefore() {
    Visiting.mouse(next(), MouseEvent.MOUSE_PRESSED, 9, 9);
    assertEquals(List.of(), visiting.events);
    Visiting.mouse(next(), MouseEvent.MOUSE_RELEASED, 9, 9);
    assertEquals(List.of(new Event.Next()), visiting.events);
  }

  @Test
  void slidingOffAControlDoesNothing() {
    Visiting.mouse(next(), MouseEvent.MOUSE_PRESSED, 9, 9);
    Visiting.mouse(next(), MouseEvent.MOUSE_DRAGGED, 9, -60);
    Visiting.mouse(next(), MouseEvent.MOUSE_RELEASED, 9, -60);
    assertEquals(List.of(), visiting.events);
  }

  @Test
  void everyControlOfTheBandMeansItsEvent() {
    Texts texts = Texts.of(Language.AZ);
    Map<String, Event> meanings =
        Map.of(
            "visit.home", new Event.Home(),
            "visit.contents", new Event.OpenPanel(Panel.CONTENTS),
            "visit.sources", new Event.OpenPanel(Panel.SOURCES),
            "visit.previous", new Event.Previous(),
            "visit.next", new Event.Next(),
            "visit.language", new Event.OpenPanel(Panel.LANGUAGE),
            "visit.textSize", new Event.OpenPanel(Panel.TEXT_SIZE),
            "visit.contrast", new Event.OpenPanel(Panel.CONTRAST));
    meanings.forEach((key, event) -> {
      visiting.events.clear();
      visiting.tap(visiting.control(texts.get(key)));
      assertEquals(List.of(event), visiting.events, key);
    });
  }

  @Test
  void pauseStopsWhatMovesAndTheSameControlLetsItMoveAgain() {
    visiting.moving(Motion.MOVING);
    visiting.tap(visiting.control("Dayandır"));
    visiting.moving(Motion.STILL);
    visiting.tap(visiting.control("Davam"));
    assertEquals(
        List.of(new Event.ChooseMotion(Motion.STILL), new Event.ChooseMotion(Motion.MOVING)),
        visiting.events);
  }

  @Test
  void thereIsNoWayBackFromTheFirstSlideAndNoneOnFromTheLast() {
    visiting.slide(0);
    assertTrue(visiting.control("Əvvəlki").isDisabled());
    assertFalse(next().isDisabled());
    visiting.slide(2);
    assertFalse(visiting.control("Əvvəlki").isDisabled());
    assertTrue(next().isDisabled());
  }

  @Test
  void everyControlIsAButtonThatSaysInTheVisitorsLanguageWhatItDoes() {
    for (Language language : exhibit.languages()) {
      visiting.in(language);
      for (Node target : visiting.targets()) {
        assertEquals(AccessibleRole.BUTTON, target.getAccessibleRole());
        assertFalse(target.getAccessibleText().isBlank());
      }
      Texts texts = Texts.of(language);
      for (String key : List.of("visit.home", "visit.next", "visit.down", "visit.up")) {
        visiting.control(texts.get(key));
      }
    }
  }

  @Test
  void onePanelIsOpenAtATime() {
    for (Panel panel : Panel.values()) {
      visiting.open(panel);
      assertEquals(1, Screens.find(visiting.page, Opened.class).size(), panel.name());
    }
    visiting.close();
    assertEquals(0, Screens.find(visiting.page, Opened.class).size());
  }

  @Test
  void theControlOfAnOpenPanelAndATouchBesideItCloseIt() {
    visiting.open(Panel.LANGUAGE);
    visiting.tap(visiting.control("Dil"));
    Opened panel = Screens.find(visiting.page, Opened.class).getFirst();
    Visiting.mouse(panel, MouseEvent.MOUSE_RELEASED, 30, 30);
    visiting.tap(visiting.control("Bağla"));
    Event close = new Event.ClosePanel();
    assertEquals(List.of(close, close, close), visiting.events);
  }

  @Test
  void languagesSizesAndColoursAreChosenInTheirPanels() {
    visiting.tap(visiting.open(Panel.LANGUAGE).control("Русский"));
    visiting.tap(visiting.open(Panel.TEXT_SIZE).control("Ən iri"));
    visiting.tap(visiting.open(Panel.CONTRAST).control("Açıq"));
    assertEquals(
        List.of(
            new Event.ChooseLanguage(Language.RU),
            new Event.ChooseTextSize(TextSize.LARGEST),
            new Event.ChooseTheme(Theme.LIGHT)),
        visiting.events);
  }

  @Test
  void theTextSizeMultipliesTheTextAloneAndNotTitleOrControls() {
    for (TextSize size : TextSize.values()) {
      visiting.slide(0).at(size);
      double text = size("Qısa mətn.");
      assertEquals(Math.round(GLASS.em() * 1.125 * size.factor()), text);
      assertEquals(GLASS.px(2.25), size("Ad"));
      assertEquals(GLASS.em(), size("Növbəti"));
    }
  }

  private double size(String words) {
    return Screens.texts(visiting.page).stream()
        .filter(t -> t.getText().replace('\u00a0', ' ').equals(words))
        .findFirst()
        .orElseThrow()
        .getFont()
        .getSize();
  }

  @Test
  void aTextThatIsMissingInTheVisitorsLanguageIsShownInAnotherAndSaysSo() {
    LocalizedText only = LocalizedText.of(Language.RU, "Только по-русски");
    Slide slide =
        Exhibits.photo(
            only, new LocalizedProse(Map.of(Language.RU, Exhibits.prose("Русский текст."))));
    Visiting in = new Visiting(Exhibits.of(slide), GLASS).slide(0).in(Language.AZ);
    List<String> words = Screens.words(in.page);
    assertTrue(words.contains("Только по-русски"), words.toString());
    assertTrue(words.contains("Bu mətn hələlik yalnız rus dilindədir"), words.toString());
    in.in(Language.RU);
    assertFalse(Screens.words(in.page).stream().anyMatch(w -> w.contains("только на")));
  }

  @Test
  void anotherLanguageKeepsTheSlideAndTheParagraph() {
    scroll().show(new ScrollArea.Anchor(6, 0.5));
    double before = scroll().offset();
    visiting.in(Language.RU);
    ScrollArea.Anchor there = scroll().anchor();
    assertEquals(6, there.paragraph());
    assertEquals(0.5, there.within(), 0.01);
    assertNotEquals(before, scroll().offset());
  }

  @Test
  void anotherSizeKeepsTheParagraphAndAnotherSlideBeginsAtItsTop() {
    scroll().show(new ScrollArea.Anchor(4, 0));
    visiting.at(TextSize.LARGEST);
    assertEquals(4, scroll().anchor().paragraph());
    visiting.slide(0);
    visiting.slide(1);
    assertEquals(0, scroll().offset());
  }

  @Test
  void buttonsKeysAndAFingerScrollAndSayThatSomebodyIsThere() {
    visiting.tap(visiting.control("Mətni aşağı sürüşdürün"));
    double once = scroll().offset();
    assertTrue(once > 0);
    visiting.press(visiting.page, KeyCode.DOWN);
    assertTrue(scroll().offset() > once);
    visiting.press(visiting.page, KeyCode.UP);
    assertEquals(once, scroll().offset());
    Visiting.mouse(scroll(), MouseEvent.MOUSE_PRESSED, 200, 400);
    Visiting.mouse(scroll(), MouseEvent.MOUSE_DRAGGED, 200, 330);
    assertEquals(once + 70, scroll().offset());
    Visiting.mouse(scroll(), MouseEvent.MOUSE_RELEASED, 200, 330);
    assertTrue(visiting.events.size() >= 4);
    assertTrue(visiting.events.stream().allMatch(e -> e instanceof Event.Here));
  }

  @Test
  void aTextThatIsDrawnSmallerFollowsTheFingerAsFar() {
    visiting.page.getTransforms().setAll(new Scale(0.5, 0.5));
    Visiting.mouse(scroll(), MouseEvent.MOUSE_PRESSED, 200, 400);
    Visiting.mouse(scroll(), MouseEvent.MOUSE_DRAGGED, 200, 330);
    assertEquals(70, scroll().offset());
  }

  @Test
  void theArrowsAndAClickerTurnTheSlides() {
    for (KeyCode code :
        List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.HOME)) {
      visiting.press(visiting.page, code);
    }
    Event next = new Event.Next();
    Event previous = new Event.Previous();
    assertEquals(List.of(next, next, previous, previous, new Event.Home()), visiting.events);
  }

  @Test
  void enterAndSpacePressTheControlThatHasTheKeyboard() {
    visiting.press(next(), KeyCode.ENTER);
    visiting.press(next(), KeyCode.SPACE);
    assertEquals(List.of(new Event.Next(), new Event.Next()), visiting.events);
  }

  @Test
  void escapeClosesAPanelAndOtherwiseIsLeftToWhoeverShowsThePage() {
    visiting.press(visiting.page, KeyCode.ESCAPE);
    visiting.open(Panel.CONTRAST).press(visiting.page, KeyCode.ESCAPE);
    assertEquals(List.of(new Event.ClosePanel()), visiting.events);
  }

  @Test
  void aFingerThatMovesAcrossTurnsThePageWhereverItBegins() {
    Node photo = Screens.find(visiting.page, ImageView.class).getFirst();
    swipe(photo, -200);
    swipe(scroll(), 200);
    assertEquals(0, leaves().getLast().getTranslateX());
    assertEquals(List.of(new Event.Next(), new Event.Previous()), visiting.events);
  }

  @Test
  void aPageFollowsTheFingerAndSpringsBackFromALittleWay() {
    Node photo = Screens.find(visiting.page, ImageView.class).getFirst();
    Visiting.mouse(photo, MouseEvent.MOUSE_PRESSED, 300, 200);
    Visiting.mouse(photo, MouseEvent.MOUSE_DRAGGED, 250, 205);
    double slack = GLASS.px(1);
    assertEquals(-50 + slack, leaves().getLast().getTranslateX());
    Visiting.mouse(photo, MouseEvent.MOUSE_DRAGGED, 230 + slack, 205);
    Visiting.mouse(photo, MouseEvent.MOUSE_RELEASED, 230 + slack, 205);
    assertEquals(0, leaves().getLast().getTranslateX());
    assertEquals(List.of(new Event.Here()), visiting.events);
  }

  @Test
  void atTheEndsOfAnExhibitAPageGoesOnlyALittleWayAndTurnsNothing() {
    visiting.slide(0);
    Node photo = Screens.find(visiting.page, ImageView.class).getFirst();
    Visiting.mouse(photo, MouseEvent.MOUSE_PRESSED, 300, 200);
    Visiting.mouse(photo, MouseEvent.MOUSE_DRAGGED, 600, 205);
    assertTrue(leaves().getLast().getTranslateX() < 80);
    Visiting.mouse(photo, MouseEvent.MOUSE_RELEASED, 600, 205);
    assertEquals(0, leaves().getLast().getTranslateX());
    assertEquals(List.of(new Event.Here()), visiting.events);
  }

  @Test
  void aFingerThatScrollsDoesNotTurnThePageWhereverItWanders() {
    ScrollArea text = scroll();
    Visiting.mouse(text, MouseEvent.MOUSE_PRESSED, 300, 300);
    Visiting.mouse(text, MouseEvent.MOUSE_DRAGGED, 300, 240);
    Visiting.mouse(text, MouseEvent.MOUSE_DRAGGED, 20, 230);
    assertEquals(0, leaves().getLast().getTranslateX());
    Visiting.mouse(text, MouseEvent.MOUSE_RELEASED, 20, 230);
    assertTrue(visiting.events.stream().allMatch(e -> e instanceof Event.Here));
  }

  private static void swipe(Node on, double across) {
    Visiting.mouse(on, MouseEvent.MOUSE_PRESSED, 300, 200);
    Visiting.mouse(on, MouseEvent.MOUSE_DRAGGED, 300 + across / 2, 205);
    Visiting.mouse(on, MouseEvent.MOUSE_RELEASED, 300 + across, 210);
  }

  @Test
  void aTouchOfTheSlideSaysThatSomebodyIsThere() {
    visiting.tap(Screens.find(visiting.page, Leaves.class).getFirst());
    assertEquals(List.of(new Event.Here()), visiting.events);
  }

  @Test
  void theQuestionShowsTheSecondsThatAreLeftAndBothAnswersAreHeard() {
    visiting.ask(14);
    assertTrue(words().contains("14"));
    visiting.ask(13);
    assertTrue(words().contains("13"));
    visiting.tap(visiting.control("Bəli, oxuyuram"));
    visiting.tap(visiting.control("Bitirdim"));
    assertEquals(List.of(new Event.Here(), new Event.Finish()), visiting.events);
  }

  @Test
  void theQuestionIsNotSeenBeforeItsFadeHasBegun() {
    visiting.moving(Motion.MOVING).ask(14);
    assertEquals(
        List.of(0.0),
        visiting.page.lookupAll("*").stream()
            .filter(IdleCard.class::isInstance)
            .map(Node::getOpacity)
            .toList());
  }

  @Test
  void theQuestionGoesWhenItIsAnswered() {
    visiting.ask(14).close();
    assertEquals(0, Screens.find(visiting.page, IdleCard.class).size());
  }

  @Test
  void contentsShowEverySlideAndGoThere() {
    Exhibit sample = Exhibits.sample();
    Visiting in = new Visiting(sample, GLASS).slide(3).open(Panel.CONTENTS);
    List<Node> entries = Screens.styled(in.page, "thumbnail");
    assertEquals(sample.slides().size(), entries.size());
    in.tap(entries.get(5));
    assertEquals(List.of(new Event.GoTo(5)), in.events);
    List<Node> current = Screens.styled(in.page, "current");
    assertEquals(List.of(entries.get(3)), current);
  }

  @Test
  void contentsOpenWithAWholeRowAtTheirTop() {
    Slide[] many =
        Collections.nCopies(60, Exhibits.sample().slides().getFirst()).toArray(Slide[]::new);
    Exhibit exhibit = Exhibits.of(many);
    for (int slide = 20; slide < 40; slide++) {
      Visiting in = new Visiting(exhibit, GLASS).slide(slide).open(Panel.CONTENTS);
      double top = Screens.onScreen(Screens.find(in.page, ScrollArea.class).getLast()).getMinY();
      List<Node> entries = Screens.styled(in.page, "thumbnail");
      assertTrue(Screens.onScreen(entries.get(slide)).getMinY() >= top);
      assertTrue(
          entries.stream()
              .map(Screens::onScreen)
              .noneMatch(entry -> entry.getMinY() < top && top + 1 < entry.getMaxY()));
    }
  }

  @Test
  void aFingerThatScrollsContentsOpensNoSlide() {
    Visiting in = new Visiting(Exhibits.sample(), GLASS).slide(0).open(Panel.CONTENTS);
    Node entry = Screens.styled(in.page, "thumbnail").get(1);
    Visiting.mouse(entry, MouseEvent.MOUSE_PRESSED, 20, 60);
    Visiting.mouse(entry, MouseEvent.MOUSE_DRAGGED, 20, 20);
    assertTrue(Screens.find(in.page, ScrollArea.class).getLast().offset() > 0);
    Visiting.mouse(entry, MouseEvent.MOUSE_RELEASED, 20, 20);
    assertFalse(in.events.stream().anyMatch(e -> e instanceof Event.GoTo), in.events.toString());
  }

  @Test
  void aPictureThatCannotBeShownGivesItsDescriptionAndTheReason() {
    visiting.slide(0).broken(0);
    assertTrue(words().contains("Dənizdə qayıq"), words().toString());
    assertTrue(words().contains(Texts.of(Language.AZ).get("missing.photo")), words().toString());
    assertEquals(0, Screens.find(visiting.page, ImageView.class).size());
  }

  @Test
  void aPhotoKeepsItsProportionsOnEveryScreen() {
    Screens.all()
        .forEach(glass -> {
          for (int slide = 0; slide < 3; slide++) {
            Visiting in = new Visiting(exhibit, glass).slide(slide);
            double aspect =
                Screens.plates(exhibit, slide)
                    .of(exhibit.slides().get(slide).pictures().getFirst())
                    .orElseThrow()
                    .picture()
                    .aspect();
            ImageView photo = Screens.find(in.page, ImageView.class).getFirst();
            assertEquals(aspect, photo.getFitWidth() / photo.getFitHeight(), 0.02);
            assertEquals(null, photo.getViewport());
          }
        });
  }

  @Test
  void inASmallRoomTheLargestTextMakesThePhotoAStripAboveIt() {
    Visiting in = new Visiting(exhibit, Screens.glass(1920, 1080, 27)).slide(0);
    double beside = textLeft(in);
    in.at(TextSize.LARGEST);
    ImageView photo = Screens.find(in.page, ImageView.class).getFirst();
    assertEquals(in.glass.px(9), photo.getFitHeight(), 1);
    assertTrue(textLeft(in) < beside);
  }

  @Test
  void inPortraitATallPhotoIsLargerWhereNobodyHasToScrollInAnyLanguage() {
    Glass portrait = Screens.glass(1080, 1920, 43);
    Visiting few = new Visiting(Exhibits.of(SHORT, SHORT, SHORT), portrait).slide(2);
    double large = photoHeight(few);
    for (Language language : few.exhibit.languages()) {
      assertEquals(large, photoHeight(few.in(language)));
      assertEquals(List.of(), Screens.find(few.page, ScrollArea.class));
    }
    Visiting many = new Visiting(Exhibits.of(SHORT, SHORT, LONG), portrait).slide(2);
    assertTrue(photoHeight(many) < large * 0.9);
    Slide longInOne =
        Exhibits.photo(TITLE, Exhibits.prose("Qısa.", "Слово. ".repeat(400), "Short."));
    Visiting one = new Visiting(Exhibits.of(SHORT, SHORT, longInOne), portrait).slide(2);
    assertEquals(photoHeight(many), photoHeight(one));
  }

  private static double photoHeight(Visiting in) {
    return Screens.find(in.page, ImageView.class).getFirst().getFitHeight();
  }

  private static double textLeft(Visiting in) {
    Text text =
        Screens.texts(in.page).stream()
            .filter(t -> t.getText().startsWith("Qısa"))
            .findFirst()
            .orElseThrow();
    return Screens.onScreen(text).getMinX();
  }

  @Test
  void aSilenceDrawsNoControlAndNoTouchBreaksItUntilItIsOver() {
    Visiting in = new Visiting(Exhibits.of(SHORT, SILENCE, SHORT), GLASS).slide(1);
    in.page.elapsed(0.5);
    assertEquals(List.of(), in.targets());
    swipe(in.page.getChildrenUnmodifiable().getFirst(), -400);
    in.press(in.page, KeyCode.RIGHT);
    assertEquals(List.of(new Event.Here(), new Event.Here()), in.events);
    in.page.elapsed(1);
    assertEquals(List.of(), in.targets());
    in.tap(in.page.getChildrenUnmodifiable().getFirst());
    assertEquals(10, in.targets().size());
  }

  @Test
  void aSilenceIsNamedInAllLanguages() {
    Visiting in = new Visiting(Exhibits.of(SILENCE), GLASS).slide(0).in(Language.RU);
    assertEquals(List.of("Ad", "Имя", "Name"), Screens.words(in.page));
  }

  @Test
  void theSlideBeforeStaysUnderTheComingOneUnlessEverythingIsStill() {
    visiting.moving(Motion.MOVING).slide(0);
    assertEquals(2, leaves().size());
    assertEquals(1, leaves().getFirst().getOpacity());
    visiting.moving(Motion.STILL).slide(1);
    assertEquals(1, leaves().size());
  }

  private List<Node> leaves() {
    return ((Parent) visiting.page.getChildrenUnmodifiable().getFirst()).getChildrenUnmodifiable();
  }

  @Test
  void aLeafKeepsTheColoursOfItsThemeWhileItGivesWay() {
    visiting.moving(Motion.MOVING).under(Theme.LIGHT);
    assertFalse(leaves().getFirst().getStyleClass().contains("light"));
    assertTrue(leaves().getLast().getStyleClass().contains("light"));
  }

  @Test
  void theSameStateShownAgainChangesNoNode() {
    List<Node> before = Screens.find(visiting.page, Node.class);
    visiting.close();
    assertEquals(before, Screens.find(visiting.page, Node.class));
  }

  @Test
  void aPageInALanguageFromRightToLeftIsTheMirrorOfOneFromLeftToRight() {
    List<Language> languages = List.of(Language.EN, Exhibits.AR);
    LocalizedText title = new LocalizedText(Map.of(Language.EN, "Carpet", Exhibits.AR, "سجادة"));
    LocalizedProse text =
        new LocalizedProse(
            Map.of(Language.EN, Exhibits.prose("Wool."), Exhibits.AR, Exhibits.prose("صوف")));
    Visiting in = new Visiting(Exhibits.of(languages, Exhibits.photo(title, text)), GLASS).slide(0);
    List<Double> left = edges(in.in(Language.EN), GLASS.width());
    List<Double> right = edges(in.in(Exhibits.AR), 0);
    assertEquals(left.size(), right.size());
    for (int i = 0; i < left.size(); i++) {
      assertEquals(left.get(i), right.get(i), 2, "control or picture " + i);
    }
  }

  /// Distances of pictures and controls from that side of the screen.
  private static List<Double> edges(Visiting in, double side) {
    return Stream.concat(
            Screens.find(in.page, ImageView.class).stream(),
            Screens.find(in.page, Cell.class).stream())
        .map(Screens::onScreen)
        .map(b -> side == 0 ? b.getMinX() : side - b.getMaxX())
        .toList();
  }

  @Test
  void aQuotationBesideAPhotoNamesWhoSaidIt() {
    Slide.Quote quote =
        new Slide.Quote(
            Exhibits.prose("Söz.", "Слово.", "A word."),
            Exhibits.words("Kim", "Кто", "Who"),
            Optional.of(Exhibits.picture()),
            List.of());
    Visiting in = new Visiting(Exhibits.of(quote), GLASS).slide(0);
    assertTrue(Screens.words(in.page).containsAll(List.of("Söz.", "Kim")));
    assertEquals(1, Screens.find(in.page, ImageView.class).size());
  }

  @Test
  void theKeyboardStaysOnTheTwoAnswersOfTheQuestion() {
    visiting.ask(14);
    visiting.press(visiting.page, KeyCode.RIGHT);
    visiting.press(visiting.page, KeyCode.TAB);
    assertEquals(List.of(), visiting.events);
  }

  @Test
  void thumbnailsThatComeLateAreShownInOpenContents() {
    visiting.open(Panel.CONTENTS);
    int before = Screens.find(visiting.page, ImageView.class).size();
    visiting.page.thumbnails(Map.of("photos/a.jpg", new WritableImage(160, 120)));
    assertEquals(before + 3, Screens.find(visiting.page, ImageView.class).size());
  }

  @Test
  void theArrowOfAPressedWayOnIsReadOnItsAccent() {
    Node next = visiting.control(Texts.of(Language.AZ).get("visit.next"));
    next.pseudoClassStateChanged(PseudoClass.getPseudoClass("armed"), true);
    visiting.page.applyCss();
    Region shape = (Region) Screens.styled(next, "shape").getFirst();
    Paint accent = shape.getBackground().getFills().getFirst().getFill();
    for (Node part : Screens.styled(next, "icon")) {
      assertNotEquals(accent, ((Shape) part).getStroke());
    }
  }

  /// Whatever changes the style classes of a page has everything on it styled anew, and what fades
  /// then comes from black.
  @Test
  void nothingOfAVisitBlinksWhileTimePasses() {
    visiting.moving(Motion.STILL);
    List<String> changes = new ArrayList<>();
    visiting.page.getStyleClass().addListener((Observable _) -> changes.add("styled anew"));
    visiting.slide(2);
    visiting.slide(2);
    assertEquals(List.of(), changes);
  }
}
