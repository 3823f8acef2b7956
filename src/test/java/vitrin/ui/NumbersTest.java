package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;

/// Figures that have numbers only, no lights.
@FxTest
class NumbersTest {
  private static final Exhibit KNOTS =
      Exhibits.of(
          new Slide.Figures(
              List.of(
                  knots(
                      1225,
                      "ilmə Naxçıvan xalçasının bir kvadrat desimetrinə düşür",
                      "узлов на квадратном дециметре нахчыванского ковра",
                      "knots in one square decimetre of a Nakhchivan carpet"),
                  knots(
                      160_000,
                      "ilmə ən sıx Naxçıvan xalçalarının kvadratmetrinə düşür",
                      "узлов на квадратном метре самых плотных ковров Нахчывана",
                      "knots in a square metre of the densest Nakhchivan carpets"),
                  knots(
                      183_750,
                      "ilmə bir xalçaya gedir: hesablama bizimdir",
                      "узлов в одном ковре: это наш расчёт",
                      "knots in one carpet, by our own calculation")),
              Optional.of(Exhibits.words("İlmələr", "Узлы", "Knots")),
              Optional.of(Exhibits.prose("Söz.", "Слово.", "A word.")),
              List.of()));

  private static Figure knots(long value, String az, String ru, String en) {
    return new Figure(Figure.As.NUMBER, value, Exhibits.words(az, ru, en), List.of(), List.of());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void inTheLoopTheyStandBelowEachOtherOverTheWholeHeightBesideTheirWords(Glass glass) {
    LoopPage page = Screens.loop(KNOTS, 0, Plates.NONE, glass);
    double floor = new LoopGrid(glass, 3).floor();
    List<Bounds> numbers = bounds(page, "1225", "160\u00a0000", "183\u00a0750");
    List<Bounds> words = bounds(page, "knots in one square", "knots in a square", "knots in one c");
    assertTrue(words.getLast().getMaxY() > floor * 0.75, words + " of " + floor);
    double left = words.getFirst().getMinX();
    for (int i = 0; i < numbers.size(); i++) {
      assertTrue(numbers.get(i).getMaxX() < left, numbers.toString());
      assertEquals(left, words.get(i).getMinX());
      if (i > 0) {
        assertTrue(words.get(i - 1).getMaxY() < words.get(i).getMinY(), words.toString());
        assertTrue(numbers.get(i - 1).getMaxY() < numbers.get(i).getMaxY(), numbers.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void inAVisitTheWordsOfTheSmallerOnesAllStandBesideThemOrAllBelow(Glass glass) {
    Visiting visiting = new Visiting(KNOTS, glass);
    for (Language language : KNOTS.languages()) {
      visiting.show(0, language, TextSize.NORMAL, Reach.FULL);
      List<String> said =
          KNOTS.slides().getFirst() instanceof Slide.Figures figures
              ? figures.items().stream().skip(1).map(f -> f.label().in(language).get()).toList()
              : List.of();
      assertEquals(
          1,
          said.stream()
              .map(label -> bounds(visiting.page, label).getFirst().getMinX())
              .distinct()
              .count(),
          glass + ", " + language);
    }
  }

  @Test
  void onALyingScreenWhatThereIsToReadStandsBesideAllOfThem() {
    Visiting visiting = new Visiting(KNOTS, Screens.glass(1920, 1080, 43));
    visiting.show(0, Language.EN, TextSize.NORMAL, Reach.FULL);
    Bounds text = bounds(visiting.page, "A word.").getFirst();
    for (Bounds number : bounds(visiting.page, "1,225", "160,000", "183,750")) {
      assertTrue(number.getMaxX() < text.getMinX(), number + " " + text);
    }
  }

  /// Where the first texts that begin so stand on the screen.
  private static List<Bounds> bounds(Node page, String... beginnings) {
    List<Text> texts = Screens.texts(page);
    return Stream.of(beginnings)
        .map(begin ->
            texts.stream()
                .filter(t -> plain(t.getText()).startsWith(plain(begin)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(begin)))
        .map(Screens::onScreen)
        .toList();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
