package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vitrin.i18n.Texts;
import vitrin.library.Schedule;
import vitrin.model.Dates;
import vitrin.model.Language;
import vitrin.ui.FxTest;

/// The officer's face on the smallest screen that there is, standing, in each language.
@FxTest
class NarrowestScreenTest {
  private static final int WIDE = 1080;
  private static final double LEAST_GAP = 0.67 * 32;

  static final List<Language> LANGUAGES = Texts.LANGUAGES;

  @TempDir Path folder;

  private TestDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StaffHands officer(Language language) throws Exception {
    StaffLook.speak(desk, language);
    return StaffHands.inside(desk, WIDE, 1920, 27);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void tabsStandApart(Language language) throws Exception {
    List<Bounds> tabs =
        StaffHands.all(officer(language).face).stream()
            .filter(node -> node.getStyleClass().contains("plain-label"))
            .map(NarrowestScreenTest::place)
            .toList();
    for (int i = 1; i < tabs.size(); i++) {
      assertTrue(tabs.get(i).getMinX() - tabs.get(i - 1).getMaxX() >= LEAST_GAP, tabs::toString);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noWordsReachBeyondTheirCardOrTheScreen(Language language) throws Exception {
    StaffBundles bundles = new StaffBundles(desk);
    bundles.install("carpets", 1, "Azərbaycan xalçası: yun, boya, ilmə və naxış");
    bundles.install("night", 1, "Qara Yanvar: 19-dan 20-nə keçən gecə");
    Schedule once =
        Schedule.AS_PACKED.on(
            new Schedule.Days.Within(
                new Dates.Once(LocalDate.of(2027, 9, 23), LocalDate.of(2028, 11, 30))));
    desk.library.schedule("night", once.as(Schedule.Role.ALONE));
    StaffHands hands = officer(language);
    for (String tab : List.of("now", "bundles", "calendar", "counters", "machine")) {
      hands.touch(Texts.of(language).get("staff.tab." + tab));
      words(hands).forEach(NarrowestScreenTest::requireInside);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noWordsOfTheSettingsReachBeyondTheirCardOrTheScreen(Language language) throws Exception {
    StaffLook.furnish(desk);
    StaffHands hands = officer(language);
    Texts texts = Texts.of(language);
    hands.touch(texts.get("staff.tab.machine"));
    for (String part : StaffLook.PARTS) {
      hands.touch(texts.get("staff.machine." + part));
      words(hands).forEach(NarrowestScreenTest::requireInside);
    }
    hands.touch(texts.get("staff.touch.start"));
    words(hands).forEach(NarrowestScreenTest::requireInside);
  }

  private static Stream<Text> words(StaffHands hands) {
    return StaffHands.all(hands.face).stream()
        .filter(node -> node instanceof Text text && !text.getText().isEmpty())
        .map(Text.class::cast);
  }

  private static void requireInside(Text words) {
    double right =
        Math.min(edge(words), card(words).map(card -> place(card).getMaxX()).orElse((double) WIDE));
    assertTrue(
        place(words).getMaxX() <= right,
        () -> words.getText() + " until " + place(words).getMaxX());
  }

  /// Where what is scrolled is cut off.
  private static double edge(Node within) {
    return Stream.iterate(within, node -> node != null, Node::getParent)
        .filter(node -> node.getClip() != null)
        .mapToDouble(node -> node.localToScene(node.getClip().getBoundsInParent()).getMaxX())
        .min()
        .orElse(WIDE);
  }

  private static Optional<Node> card(Node within) {
    return Stream.<Node>iterate(within, node -> node != null, Node::getParent)
        .filter(node ->
            node.getStyleClass().contains("staff-card") || node.getStyleClass().contains("card"))
        .findFirst();
  }
}
