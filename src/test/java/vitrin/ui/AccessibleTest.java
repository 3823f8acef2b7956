package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.slideshow.Panel;

/// What a reader of screens would find on every page of the visitor's face: a role and words on
/// every node, in the language of the visit, in the order one reads.
@FxTest
class AccessibleTest {
  private static final Exhibit SAMPLE = Exhibits.sample();
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);

  private static final Map<Language, Set<String>> INTERFACE = new HashMap<>();

  /// Everything the visitor's interface says in a language, without places to fill.
  private static Set<String> said(Language language) {
    return INTERFACE.computeIfAbsent(
        language,
        l -> {
          Properties all = new Properties();
          try (var in =
              new InputStreamReader(
                  Texts.class.getResourceAsStream("messages_" + l.tag() + ".properties"),
                  StandardCharsets.UTF_8)) {
            all.load(in);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return all.stringPropertyNames().stream()
              .filter(key -> key.matches("(visit|panel|idle|size|theme|contents)\\..*"))
              .map(all::getProperty)
              .filter(text -> !text.contains("{"))
              .collect(Collectors.toSet());
        });
  }

  /// Every node that is drawn, down to what a control is made of.
  private static void walk(Node from, List<Node> into) {
    if (!from.isVisible()) {
      return;
    }
    into.add(from);
    if (from.isFocusTraversable()) {
      return;
    }
    if (from instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, into));
    }
  }

  private static List<Node> nodes(Node page) {
    List<Node> nodes = new ArrayList<>();
    walk(page, nodes);
    return nodes;
  }

  /// @param language of the visit; absent where all languages stand beside each other
  private static void assertAccessible(Node page, Optional<Language> language, String where) {
    for (Node node : nodes(page)) {
      String what = where + ": " + node + " " + node.getStyleClass();
      if (node.isFocusTraversable()) {
        assertEquals(AccessibleRole.BUTTON, node.getAccessibleRole(), what);
        assertNotNull(node.getAccessibleText(), what);
        assertFalse(node.getAccessibleText().isBlank(), what);
        language.ifPresent(spoken -> assertSpoken(node.getAccessibleText(), spoken, what));
      } else if (node instanceof Text text) {
        assertEquals(AccessibleRole.TEXT, node.getAccessibleRole(), what);
        assertFalse(text.getText().isBlank(), what);
        language.ifPresent(spoken -> assertSpoken(text.getText(), spoken, what));
      } else if (node instanceof ImageView && !isShadow(node)) {
        assertEquals(AccessibleRole.IMAGE_VIEW, node.getAccessibleRole(), what);
        assertNotNull(node.getAccessibleText(), what);
      } else if (node instanceof Parent) {
        assertNotNull(node.getAccessibleRole(), what);
      } else {
        // Drawn, and nothing to those who don't see it unless it has words.
        boolean silent = node.getAccessibleRole() == AccessibleRole.NODE;
        assertTrue(silent || node.getAccessibleText() != null, what);
      }
    }
  }

  /// Words of the interface are in that language and in no other. What lies under a sheet of paper
  /// and is no picture.
  private static boolean isShadow(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE && node.isMouseTransparent();
  }

  private static void assertSpoken(String words, Language language, String what) {
    for (Language other : Texts.LANGUAGES) {
      boolean foreign = said(other).contains(words) && !said(language).contains(words);
      assertFalse(foreign, what + " says in " + other + ": " + words);
    }
  }

  /// The keyboard goes as one reads: row by row, along the lines of the language.
  private static void assertInReadingOrder(Parent of, Language language, String where) {
    List<Node> controls =
        of.getChildrenUnmodifiable().stream()
            .filter(node -> node.isVisible() && node.isFocusTraversable())
            .toList();
    Comparator<Node> along =
        Comparator.comparingDouble(n -> Math.round(Screens.onScreen(n).getMinX()));
    Comparator<Node> reading =
        Comparator.<Node>comparingDouble(n -> Math.round(Screens.onScreen(n).getMinY()))
            .thenComparing(language.isRightToLeft() ? along.reversed() : along);
    assertEquals(sayings(controls.stream().sorted(reading).toList()), sayings(controls), where);
    for (Node child : of.getChildrenUnmodifiable()) {
      if (child instanceof Parent parent && child.isVisible() && !child.isFocusTraversable()) {
        assertInReadingOrder(parent, language, where);
      }
    }
  }

  private static List<String> sayings(List<Node> controls) {
    return controls.stream().map(Node::getAccessibleText).toList();
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void everySlideOfTheLoop(Glass glass) {
    for (int slide = 0; slide < SAMPLE.slides().size(); slide++) {
      LoopPage page = Screens.sample(glass).get(slide);
      assertAccessible(page, Optional.empty(), "slide " + slide);
      assertInReadingOrder(page, Language.AZ, "slide " + slide);
    }
  }

  @Test
  void everySlideOfAVisitInEveryLanguage() {
    for (Glass glass : List.of(GLASS, Screens.glass(1080, 1920, 27))) {
      for (Language language : SAMPLE.languages()) {
        for (int slide = 0; slide < SAMPLE.slides().size(); slide++) {
          Visiting visiting = new Visiting(SAMPLE, glass).slide(slide).in(language);
          String where = "slide " + slide + " in " + language;
          assertAccessible(visiting.page, Optional.of(language), where);
          assertInReadingOrder(visiting.page, language, where);
        }
      }
    }
  }

  @Test
  void everyPanelAndTheQuestionInEveryLanguage() {
    for (Glass glass : List.of(GLASS, Screens.glass(1080, 1920, 27))) {
      for (Language language : SAMPLE.languages()) {
        Visiting visiting = new Visiting(SAMPLE, glass).slide(1).in(language);
        for (Panel panel : Panel.values()) {
          visiting.open(panel);
          assertAccessible(visiting.page, Optional.of(language), panel + " in " + language);
          assertInReadingOrder(visiting.page, language, panel + " in " + language);
        }
        visiting.close().ask(14);
        assertAccessible(visiting.page, Optional.of(language), "question in " + language);
      }
    }
  }

  @Test
  void pagesWithoutAControl() {
    EmptyPage empty = new EmptyPage(GLASS);
    VisitorScene.of(empty);
    assertAccessible(empty, Optional.empty(), "nothing is on");
    SilencePage silence = new SilencePage(GLASS);
    silence.show(Texts.LANGUAGES, Optional.empty());
    assertAccessible(silence, Optional.empty(), "silence");
    assertTrue(nodes(empty).stream().noneMatch(Node::isFocusTraversable));
    assertTrue(nodes(silence).stream().noneMatch(Node::isFocusTraversable));
  }

  @Test
  void theCalibrationInEveryLanguage() {
    for (Language language : Texts.LANGUAGES) {
      CalibrationPage page = new CalibrationPage(1920, 1080, _ -> {});
      VisitorScene.of(page);
      ScreenMeasures measures = new ScreenMeasures(43, OptionalInt.empty(), OptionalInt.of(800));
      page.show(measures, ScreenMeasures.What.DIAGONAL, language, Optional.empty());
      page.resize(1920, 1080);
      page.applyCss();
      page.layout();
      assertAccessible(page, Optional.of(language), "calibration");
    }
  }

  @Test
  void aPhotoSaysWhatIsToBeSeenInTheLanguageOfTheVisit() {
    for (Language language : SAMPLE.languages()) {
      for (int slide = 0; slide < SAMPLE.slides().size(); slide++) {
        Visiting visiting = new Visiting(SAMPLE, GLASS).slide(slide).in(language);
        Set<String> alts =
            SAMPLE.slides().get(slide).pictures().stream()
                .map(Picture::alt)
                .flatMap(Optional::stream)
                .map(alt -> alt.resolve(language, SAMPLE.languages()).value())
                .collect(Collectors.toSet());
        for (ImageView view : Screens.find(visiting.page, ImageView.class)) {
          String says = view.getAccessibleText();
          assertTrue(isShadow(view) || alts.contains(says), says);
        }
      }
    }
  }

  @Test
  void whereTheKeyboardIsCanBeSeenOnEveryControl() {
    Visiting visiting = new Visiting(SAMPLE, GLASS).slide(1);
    LoopPage loop = Screens.sample(GLASS).get(1);
    List<Node> controls = new ArrayList<>(visiting.targets());
    nodes(loop).stream().filter(Node::isFocusTraversable).forEach(controls::add);
    assertTrue(controls.size() > 10);
    for (Node control : controls) {
      Bounds bounds = control.getLayoutBounds();
      List<Node> rings = Screens.styled(control, "ring");
      assertEquals(1, rings.size(), control.getAccessibleText());
      assertTrue(rings.getFirst().getLayoutBounds().getWidth() <= bounds.getWidth());
    }
  }
}
