package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;

/// What must hold on every screen of the hall.
@FxTest
class VisitScreensTest {

  /// EN 301 549 asks for less; fingers of a hall's visitors need this.
  private static final double LEAST_MM = 20;

  private static final Exhibit SAMPLE = Exhibits.sample();

  /// The sample's first slide of each kind.
  private static List<Integer> kinds() {
    Map<Slide.Kind, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < SAMPLE.slides().size(); i++) {
      first.putIfAbsent(SAMPLE.slides().get(i).kind(), i);
    }
    return List.copyOf(first.values());
  }

  private interface Look {
    void at(Visiting visiting, String where);
  }

  /// Every kind of slide in every language and text size.
  private static void leaves(Glass glass, Look look) {
    for (Language language : SAMPLE.languages()) {
      for (TextSize size : TextSize.values()) {
        for (int slide : kinds()) {
          Visiting visiting = new Visiting(SAMPLE, glass).slide(slide).in(language).at(size);
          look.at(visiting, "slide %d, %s, %s".formatted(slide, language, size));
        }
      }
    }
  }

  /// Everything that can lie open, in every language.
  private static void opened(Glass glass, Look look) {
    for (Language language : SAMPLE.languages()) {
      Visiting visiting = new Visiting(SAMPLE, glass).slide(kinds().get(1)).in(language);
      for (Panel panel : Panel.values()) {
        look.at(visiting.open(panel), "%s, %s".formatted(panel, language));
      }
      look.at(visiting.close().ask(14), "idle card, " + language);
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTargetIsUnder20MillimetresAndNoTwoOverlap(Glass glass) {
    List<String> wrong = new ArrayList<>();
    Look look =
        (visiting, where) -> {
          List<Node> targets = reachable(visiting);
          for (int i = 0; i < targets.size(); i++) {
            Bounds drawn = Visiting.drawn(targets.get(i));
            double least = Math.min(drawn.getWidth(), drawn.getHeight()) * glass.mmPerPixel();
            if (least < LEAST_MM) {
              wrong.add("%s: %s %.1f mm".formatted(where, says(targets.get(i)), least));
            }
            for (int j = 0; j < i; j++) {
              Bounds both =
                  Visiting.common(Visiting.seen(targets.get(i)), Visiting.seen(targets.get(j)));
              if (both.getWidth() > 0.5 && both.getHeight() > 0.5) {
                wrong.add(where + ": " + says(targets.get(i)) + " on " + says(targets.get(j)));
              }
            }
          }
        };
    leaves(glass, look);
    opened(glass, look);
    assertEquals(List.of(), wrong);
  }

  /// What a finger can reach: what lies over the page covers what is under it.
  private static List<Node> reachable(Visiting visiting) {
    List<Opened> over = Screens.find(visiting.page, Opened.class);
    return visiting.targets().stream()
        .filter(node -> over.isEmpty() || isIn(node, over.getLast()) || !isCovered(node, over))
        .toList();
  }

  private static boolean isCovered(Node node, List<Opened> over) {
    return over.stream().anyMatch(o -> Screens.onScreen(o).contains(Screens.onScreen(node)));
  }

  private static boolean isIn(Node node, Node ancestor) {
    Node up = node;
    while (up != null && up != ancestor) {
      up = up.getParent();
    }
    return up != null;
  }

  private static String says(Node node) {
    return node.getAccessibleText();
  }

  /// The screens as nobody measured how they hang, and hung at several heights.
  static Stream<Glass> hung() {
    return Screens.all()
        .flatMap(
            glass -> Stream.of(glass, glass.hungAt(400), glass.hungAt(700), glass.hungAt(1400)));
  }

  @ParameterizedTest
  @MethodSource("hung")
  void whereAVisitorReachesLowNoTargetAndNoTextToReadLiesAboveTheLine(Glass glass) {
    List<String> wrong = new ArrayList<>();
    Look look =
        (visiting, where) -> {
          visiting.reaching(Reach.LOW);
          double line = lowest(glass);
          for (Node target : reachable(visiting)) {
            if (Visiting.seen(target).getMinY() < line - 0.5) {
              wrong.add(where + ": " + says(target) + " " + Visiting.seen(target));
            }
          }
        };
    leaves(glass, look);
    opened(glass, look);
    assertEquals(List.of(), wrong);
  }

  /// Where the line is, or where it is on a screen that hangs too high for what must be there.
  private static double lowest(Glass glass) {
    double room = glass.height() - VisitRoom.band(glass) - glass.px(19.67);
    return Math.min(glass.reachLine(), room);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noLabelIsWiderThanItsCell(Glass glass) {
    List<String> wrong = new ArrayList<>();
    Look look =
        (visiting, where) -> {
          for (Cell cell : Screens.find(visiting.page, Cell.class)) {
            Bounds shape = Visiting.drawn(cell);
            for (Text text : Screens.texts(cell)) {
              Bounds label = Screens.onScreen(text);
              if (label.getMinX() < shape.getMinX() + 3 || label.getMaxX() > shape.getMaxX() - 3) {
                wrong.add(where + ": " + text.getText());
              }
            }
          }
        };
    leaves(glass, look);
    opened(glass, look);
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextIsCutOffBrokenOrUnderTheControls(Glass glass) {
    List<String> wrong = new ArrayList<>();
    leaves(
        glass,
        (visiting, where) -> {
          List<Band> bands = Screens.find(visiting.page, Band.class);
          double lowest =
              bands.isEmpty() ? glass.height() : Screens.onScreen(bands.getFirst()).getMinY();
          for (Text text : Screens.texts(visiting.page)) {
            Bounds bounds = Screens.onScreen(text);
            boolean scrolls = isScrolled(text);
            boolean control = !bands.isEmpty() && isIn(text, bands.getFirst());
            if (bounds.getMinX() < 0
                || bounds.getMaxX() > glass.width() + 0.5
                || !scrolls && bounds.getMinY() < 0
                || !scrolls && bounds.getMaxY() > (control ? glass.height() : lowest) + 0.5) {
              wrong.add(where + ": " + text.getText() + " " + bounds);
            }
            if (text.getWrappingWidth() > 0
                && Words.widestWord(text.getText(), text.getFont())
                    > text.getWrappingWidth() + 0.5) {
              wrong.add(where + ": broken word in " + text.getText());
            }
          }
        });
    assertEquals(List.of(), wrong);
  }

  private static boolean isScrolled(Node node) {
    Node up = node;
    while (up != null && up.getClip() == null) {
      up = up.getParent();
    }
    return up != null;
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTwoTextsLieOnEachOtherAndNoneOnAPicture(Glass glass) {
    List<String> wrong = new ArrayList<>();
    leaves(
        glass,
        (visiting, where) -> {
          List<Text> texts = Screens.texts(visiting.page);
          for (int i = 0; i < texts.size(); i++) {
            Bounds one = ink(texts.get(i));
            for (ImageView picture : Screens.find(visiting.page, ImageView.class)) {
              if (overlaps(one, Screens.onScreen(picture), 1)) {
                wrong.add(where + ": " + texts.get(i).getText() + " on a picture");
              }
            }
            for (int j = 0; j < i; j++) {
              if (texts.get(i).getParent() != texts.get(j).getParent()
                  && overlaps(one, ink(texts.get(j)), glass.em() * 0.25)) {
                wrong.add(where + ": " + texts.get(i).getText() + " on " + texts.get(j).getText());
              }
            }
          }
        });
    assertEquals(List.of(), wrong);
  }

  /// What is seen of a text without the room above its capitals, and below its figures.
  private static Bounds ink(Text text) {
    Bounds box = Visiting.seen(text);
    double size = text.getFont().getSize();
    double above = 0.2 * size;
    double below = text.getText().matches("[0-9\\p{Z}]+") ? 0.23 * size : 0;
    return new BoundingBox(
        box.getMinX(),
        box.getMinY() + above,
        box.getWidth(),
        Math.max(0, box.getHeight() - above - below));
  }

  private static boolean overlaps(Bounds a, Bounds b, double slack) {
    Bounds both = Visiting.common(a, b);
    return both.getWidth() > slack && both.getHeight() > slack;
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noTextIsSmallerThanOneEm(Glass glass) {
    Look look =
        (visiting, where) -> {
          for (Text text : Screens.texts(visiting.page)) {
            assertTrue(text.getFont().getSize() >= glass.em(), where + ": " + text.getText());
          }
        };
    leaves(glass, look);
    opened(glass, look);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theControlsStandOnTheSamePixelsOnEverySlideAndInEveryLanguage(Glass glass) {
    List<List<Bounds>> places = new ArrayList<>();
    for (Language language : SAMPLE.languages()) {
      for (int slide : kinds()) {
        Visiting visiting = new Visiting(SAMPLE, glass).slide(slide).in(language);
        for (Band band : Screens.find(visiting.page, Band.class)) {
          places.add(Screens.find(band, Cell.class).stream().map(Screens::onScreen).toList());
        }
      }
    }
    assertEquals(10, places.getFirst().size());
    assertEquals(1, places.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void thatNothingIsOnStandsThereWholeInAllLanguages(Glass glass) {
    EmptyPage page = new EmptyPage(glass);
    VisitorScene.of(page);
    page.resize(glass.width(), glass.height());
    page.applyCss();
    page.layout();
    List<Text> texts = Screens.texts(page);
    assertEquals(3, texts.size());
    for (Text text : texts) {
      Bounds bounds = Screens.onScreen(text);
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= glass.width());
      assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= glass.height());
      assertTrue(
          Words.widestWord(text.getText(), text.getFont()) <= text.getWrappingWidth(),
          text.getText());
    }
  }
}
