package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;

@FxTest
class LoopPageTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextOfTheSampleIsCutOffOrUnderTheButtons(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    List<String> wrong = new ArrayList<>();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      LoopPage page = Screens.sample(glass).get(slide);
      List<Node> buttons = Screens.styled(page, "language-button");
      double lowest =
          buttons.isEmpty() ? glass.height() : Screens.onScreen(buttons.get(0)).getMinY();
      for (Text text : Screens.texts(page)) {
        Bounds bounds = Screens.onScreen(text);
        boolean control = bounds.getMinY() >= lowest;
        if (bounds.getMinX() < 0
            || bounds.getMaxX() > glass.width()
            || bounds.getMinY() < 0
            || bounds.getMaxY() > (control ? glass.height() : lowest)) {
          wrong.add(slide + ": " + text.getText() + " " + bounds);
        }
        if (text.getWrappingWidth() > 0
            && Words.widestWord(text.getText(), text.getFont()) > text.getWrappingWidth()) {
          wrong.add(slide + ": broken word in " + text.getText());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noWordIsDrawnOverAPhoto(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      LoopPage page = Screens.sample(glass).get(slide);
      for (ImageView photo : Screens.find(page, ImageView.class)) {
        for (Text text : Screens.texts(page)) {
          assertFalse(
              Screens.onScreen(text).intersects(Screens.onScreen(photo)),
              "slide " + slide + ": " + text.getText());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void aChangeBlendsNoMoreOfTheScreenThanThePhotoOfASlideLeavesToItsWords(Glass glass) {
    int slides = 0;
    for (LoopPage page : Screens.sample(glass)) {
      for (ImageView photo : Screens.find(page, ImageView.class)) {
        Bounds words = Screens.find(page, Group.class).getFirst().getBoundsInParent();
        double left = glass.width() * glass.height() - photo.getFitWidth() * photo.getFitHeight();
        assertTrue(words.getWidth() * words.getHeight() <= left, words + " beside " + photo);
        slides++;
      }
    }
    assertTrue(slides > 0);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noLeadIsLargerThanItsTitle(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    int titles = 0;
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      if (exhibit.slides().get(slide) instanceof Slide.Text) {
        List<Text> words = Screens.texts(Screens.sample(glass).get(slide));
        double title =
            words.stream()
                .filter(text -> text.getFont().getName().contains("Semi"))
                .mapToDouble(text -> text.getFont().getSize())
                .min()
                .orElseThrow();
        // Below the title; the buttons of the languages have a size of their own.
        double lead =
            words.stream()
                .filter(text -> text.getFont().getName().endsWith("Regular"))
                .filter(text -> text.getWrappingWidth() > 0)
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElseThrow();
        assertTrue(lead <= title, "slide " + slide + ": " + lead + " below " + title);
        titles++;
      }
    }
    assertTrue(titles > 0);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextIsSmallerThanOneEm(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      LoopPage page = Screens.sample(glass).get(slide);
      for (Text text : Screens.texts(page)) {
        assertTrue(text.getFont().getSize() >= glass.em(), text.getText());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theLanguageButtonsStandOnTheSamePixelsOnEverySlide(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    List<List<Bounds>> places = new ArrayList<>();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      LoopPage page = Screens.sample(glass).get(slide);
      if (!(exhibit.slides().get(slide) instanceof Slide.Silence)) {
        places.add(
            Screens.styled(page, "language-button").stream().map(Screens::onScreen).toList());
      }
    }
    assertEquals(3, places.getFirst().size());
    assertEquals(1, places.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theButtonThatPausesStandsFreeBesideTheOthersOnEveryScreen(Glass glass) {
    for (int languages = 1; languages <= 3; languages++) {
      Exhibit exhibit = Exhibits.of(Texts.LANGUAGES.subList(0, languages), Exhibits.people(5, 2));
      LoopPage page = Screens.loop(exhibit, 0, Plates.NONE, glass);
      Bounds pause = Screens.onScreen(Screens.styled(page, "pause-button").getFirst());
      double gap = 2.5 / glass.mmPerPixel();
      for (Node other : Screens.styled(page, "language-button")) {
        Bounds bounds = Screens.onScreen(other);
        assertTrue(
            bounds.getMaxX() + gap <= pause.getMinX() || bounds.getMaxY() <= pause.getMinY());
      }
      for (Text words : Screens.texts(page)) {
        assertFalse(Screens.onScreen(words).intersects(pause), words.getText());
      }
      assertTrue(pause.getWidth() * glass.mmPerPixel() >= 20);
      assertTrue(pause.getHeight() * glass.mmPerPixel() >= 20);
    }
  }

  @Test
  void theButtonThatPausesSaysWhatItDoesAndAsksForIt() {
    List<Event> asked = new ArrayList<>();
    Exhibit exhibit = Exhibits.sample();
    LoopPage page = new LoopPage(GLASS, asked::add);
    page.show(exhibit, 0, Screens.plates(exhibit, 0), Arrival.CUT);
    for (Motion motion : List.of(Motion.STILL, Motion.MOVING)) {
      Node pause = Screens.styled(page, "pause-button").getFirst();
      assertEquals(
          motion == Motion.STILL ? Says.pause(Language.AZ) : Says.resume(Language.AZ),
          pause.getAccessibleText());
      pause.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      assertEquals(new Event.ChooseMotion(motion), asked.removeLast());
      page.motion(motion);
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void theCardOfAnExhibitHasItsTitleInAllLanguagesAndNoNumber() {
    Exhibit exhibit = Exhibits.sample();
    LoopPage page = Screens.loop(exhibit, Exhibit.TITLE_CARD, Screens.plates(exhibit, 0), GLASS);
    String words = String.join(" ", Screens.words(page)).replace('\n', ' ');
    for (Language language : exhibit.languages()) {
      String title = exhibit.title().byLanguage().get(language);
      for (String word : title.split("[ \u00a0]")) {
        assertTrue(words.contains(word), words);
      }
    }
    assertFalse(Screens.words(page).contains("0"));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void figuresNameTheirSourcesOnEveryScreen(Glass glass) {
    Exhibit exhibit = Exhibits.sample();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      if (exhibit.slides().get(slide) instanceof Slide.Figures figures) {
        String source = figures.items().getFirst().sources().getFirst();
        String publisher = exhibit.source(source).get().publisher().get();
        String said = String.join(" ", Screens.words(Screens.sample(glass).get(slide)));
        assertTrue(said.contains(publisher), said);
      }
    }
  }

  @Test
  void noneOfManySourcesStandsOnALineByItself() {
    Glass glass = Screens.glass(1080, 1920, 43);
    int slide = Walk.kinds().stream().filter(LoopPageTest::isFigures).findFirst().orElseThrow();
    List<String> lines =
        Screens.words(Screens.sample(glass).get(slide)).stream()
            .filter(words -> words.contains("  ·  "))
            .flatMap(String::lines)
            .toList();
    assertTrue(lines.size() > 1, lines.toString());
    assertTrue(lines.stream().allMatch(line -> line.contains("  ·  ")), lines.toString());
  }

  private static boolean isFigures(int slide) {
    return Exhibits.sample().slides().get(slide) instanceof Slide.Figures;
  }

  @Test
  void leadsOfAllLanguagesHaveOneSize() {
    Exhibit exhibit = Exhibits.sample();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      if (exhibit.slides().get(slide) instanceof Slide.Photo photo) {
        LoopPage page = Screens.sample(GLASS).get(slide);
        List<Double> sizes = new ArrayList<>();
        for (Language language : exhibit.languages()) {
          String begin = photo.text().get().in(language).get().lead().plain().substring(0, 24);
          Screens.texts(page).stream()
              .filter(
                  t -> t.getText().replace('\u00a0', ' ').startsWith(begin.replace('\u00a0', ' ')))
              .forEach(t -> sizes.add(t.getFont().getSize()));
        }
        assertEquals(3, sizes.size());
        assertEquals(1, sizes.stream().distinct().count());
      }
    }
  }

  @Test
  void theLastSentenceLeavesAllLanguagesTogether() {
    String az = "Birinci cümlə burada dayanır. ";
    String ru = "Первое предложение стоит здесь. ";
    String en = "The first sentence stands here. ";
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Ad", "Имя", "Name"),
            Exhibits.prose(
                (az.repeat(20) + "Son.").strip(),
                (ru.repeat(20) + "Конец.").strip(),
                (en.repeat(20) + "End.").strip()));
    Exhibit exhibit = Exhibits.of(slide);
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    List<Integer> kept =
        Screens.words(page).stream()
            .filter(w -> w.endsWith(".") && w.length() > 20)
            .map(w -> w.split("\\.").length)
            .toList();
    assertEquals(3, kept.size());
    assertEquals(1, kept.stream().distinct().count());
    assertTrue(kept.getFirst() < 21 && kept.getFirst() >= 1, kept.toString());
    assertFalse(Screens.words(page).toString().contains("…"));
  }

  @Test
  void softHyphensAreGone() {
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Xal\u00adça", "Ко\u00adвёр", "Car\u00adpet"),
            Exhibits.prose("Xal\u00adça.", "Ко\u00adвёр.", "A car\u00adpet."));
    Exhibit exhibit = Exhibits.of(slide);
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    assertTrue(Screens.words(page).containsAll(List.of("Xalça", "Ковёр", "Carpet", "A carpet.")));
    assertFalse(Screens.words(page).toString().contains("\u00ad"));
  }

  @Test
  void aPictureThatCannotBeDecodedIsToldInWords() {
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Söz.", "Слово.", "Word."));
    Exhibit exhibit = Exhibits.of(slide);
    LoopPage page = Screens.loop(exhibit, 0, Screens.broken(exhibit, 0), GLASS);
    assertTrue(Screens.find(page, ImageView.class).isEmpty());
    List<String> words = Screens.words(page);
    assertTrue(words.containsAll(List.of("Dənizdə qayıq", "Лодка в море", "A boat at sea")));
    assertTrue(words.contains(Says.cannotShow(Language.EN)));
  }

  @Test
  void aPictureOfWhichNothingIsStoredIsToldInWordsToo() {
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Söz.", "Слово.", "Word."));
    LoopPage page = Screens.loop(Exhibits.of(slide), 0, Plates.NONE, GLASS);
    assertTrue(Screens.words(page).contains("A boat at sea"));
  }

  @Test
  void aColumnWithoutTranslationHasItsButtonAndOnlyTheMark() {
    LocalizedText title = LocalizedText.of(Language.RU, "Имя");
    LocalizedProse text =
        new LocalizedProse(java.util.Map.of(Language.RU, Exhibits.prose("Слово.")));
    Exhibit exhibit = Exhibits.of(Exhibits.photo(title, text));
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    List<String> words = Screens.words(page);
    assertTrue(words.contains(Says.onlyIn(Language.AZ, Language.RU)));
    assertTrue(words.contains(Says.onlyIn(Language.EN, Language.RU)));
    assertFalse(words.contains(Says.onlyIn(Language.RU, Language.RU)));
    assertEquals(3, Screens.styled(page, "language-button").size());
  }

  @Test
  void moreThanThreeLanguagesTakeTurnsAndEveryOneHasItsTurn() {
    List<Language> languages =
        List.of(Language.AZ, Language.RU, Language.EN, new Language("tr"), Exhibits.AR);
    LocalizedText title =
        new LocalizedText(
            languages.stream().collect(Collectors.toMap(l -> l, l -> "title " + l.tag())));
    Slide slide =
        new Slide.Chapter(title, java.util.Optional.empty(), java.util.Optional.empty(), List.of());
    Exhibit exhibit = Exhibits.of(languages, slide);
    List<String> seen = new ArrayList<>();
    assertEquals(2, new LoopPage(GLASS, _ -> {}).boards(exhibit, 0));
    for (int board = 0; board < 2; board++) {
      LoopPage page = Screens.loop(exhibit, 0, Plates.NONE, GLASS);
      page.show(exhibit, 0, board, Plates.NONE, Arrival.CUT);
      assertEquals(3, Screens.styled(page, "language-button").size());
      seen.addAll(Screens.words(page));
    }
    languages.forEach(l -> assertTrue(seen.contains("title " + l.tag()), l.tag()));
  }

  @Test
  void aColumnFromRightToLeftBeginsAtItsRightEdge() {
    List<Language> languages = List.of(Language.EN, Exhibits.AR);
    var title = new LocalizedText(java.util.Map.of(Language.EN, "Carpet", Exhibits.AR, "سجادة"));
    var text =
        new LocalizedProse(
            java.util.Map.of(
                Language.EN, Exhibits.prose("Wool."), Exhibits.AR, Exhibits.prose("صوف")));
    Exhibit exhibit = Exhibits.of(languages, Exhibits.photo(title, text));
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    Text arabic =
        Screens.texts(page).stream().filter(t -> t.getText().equals("صوف")).findFirst().get();
    double row = Screens.onScreen(Screens.styled(page, "pause-button").getFirst()).getMaxX();
    Bounds drawn = arabic.localToScene(arabic.getBoundsInLocal());
    assertEquals(row, drawn.getMaxX(), GLASS.em());
    assertEquals(javafx.scene.text.TextAlignment.RIGHT, arabic.getTextAlignment());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void aLongTextFromRightToLeftIsBrokenBetweenItsWords(Glass glass) {
    List<Language> languages = List.of(Exhibits.AR, new Language("he"));
    String arabic = "يُغسل الصوف في ماء جارٍ بارد حتى يبقى الخيط قويًّا. ".repeat(3).strip();
    String hebrew = "הצמר נשטף במים קרים וזורמים כדי שהחוט יישאר חזק. ".repeat(3).strip();
    var text =
        new LocalizedProse(
            java.util.Map.of(
                languages.get(0),
                Exhibits.prose(arabic),
                languages.get(1),
                Exhibits.prose(hebrew)));
    Slide slide =
        new Slide.Photo(
            Exhibits.picture(), java.util.Optional.empty(), java.util.Optional.of(text), List.of());
    Exhibit exhibit = Exhibits.of(languages, slide);
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), glass);
    List<String> words = Screens.words(page).stream().map(w -> w.replace('\n', ' ')).toList();
    assertTrue(words.stream().anyMatch(arabic::startsWith), words.toString());
    assertTrue(words.stream().anyMatch(hebrew::startsWith), words.toString());
    for (Text drawn : Screens.texts(page)) {
      assertTrue(Screens.onScreen(drawn).getMaxX() <= glass.width());
    }
  }

  @Test
  void inASilenceNoControlIsDrawn() {
    Slide silence = new Slide.Silence(Exhibits.words("Sükut", "Молчание", "Silence"), 60);
    LoopPage page = Screens.loop(Exhibits.of(silence), 0, Plates.NONE, GLASS);
    assertEquals(List.of("Sükut", "Молчание", "Silence"), Screens.words(page));
    assertEquals(1, Screens.find(page, Flame.class).size());
    assertTrue(Screens.styled(page, "language-button").isEmpty());
  }

  @Test
  void theOldSlideStaysUntilTheNewOneHasCome() {
    Exhibit exhibit =
        Exhibits.of(
            new Slide.Text(
                java.util.Optional.empty(), Exhibits.prose("Bir.", "Один.", "One."), List.of()),
            new Slide.Text(
                java.util.Optional.empty(), Exhibits.prose("İki.", "Два.", "Two."), List.of()));
    LoopPage page = Screens.loop(exhibit, 0, Plates.NONE, GLASS);
    page.show(exhibit, 1, Plates.NONE, Arrival.FADE);
    assertTrue(Screens.words(page).contains("One."));
    page.finish();
    assertFalse(Screens.words(page).contains("One."));
    assertTrue(Screens.words(page).contains("Two."));
  }

  @Test
  void whileOnePhotoGivesWayToAnotherEveryPixelOfBothIsCovered() {
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Söz.", "Слово.", "Word."));
    Exhibit exhibit = Exhibits.of(slide, slide, slide);
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    Bounds wide = Screens.onScreen(Screens.find(page, ImageView.class).getFirst());
    page.show(exhibit, 2, Screens.plates(exhibit, 2), Arrival.FADE);
    double area =
        Screens.find(page, ImageView.class).stream()
            .mapToDouble(v -> v.getFitWidth() * v.getFitHeight())
            .sum();
    assertEquals(wide.getWidth() * wide.getHeight(), area, 1, "the old photo in pieces");
  }

  /// Whatever changes the style classes of a page has everything on it styled anew, and what fades
  /// then comes from black.
  @Test
  void theLanguageButtonsDoNotBlinkWhenTheNextSlideComes() {
    Exhibit exhibit = Exhibits.sample();
    LoopPage page = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
    List<Node> buttons = Screens.styled(page, "language-button");
    List<String> changes = new ArrayList<>();
    page.getStyleClass().addListener((Observable _) -> changes.add("styled anew"));
    page.show(exhibit, 1, Screens.plates(exhibit, 1), Arrival.CUT);
    assertEquals(List.of(), changes);
    assertEquals(buttons, Screens.styled(page, "language-button"));
  }
}
