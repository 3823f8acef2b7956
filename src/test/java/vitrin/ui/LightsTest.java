package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.Slide;
import vitrin.slideshow.Theme;

@FxTest
class LightsTest {

  @Test
  void thereAreAsManyLightsOnTheScreenAsPeopleInTheFigure() {
    assertEquals(613, seen(Lights.Flow.DOWN, 63, 106, 70, 374));
    assertEquals(613, seen(Lights.Flow.ACROSS, 63, 106, 70, 374));
    assertEquals(1, seen(Lights.Flow.DOWN, 1));
    assertEquals(27, seen(Lights.Flow.ACROSS, 27));
    assertEquals(1000, seen(Lights.Flow.DOWN, 1000));
  }

  @Test
  void partsAndTheRestTogetherAreTheWhole() {
    var figure = Exhibits.people(613, 63, 106, 70).items().getFirst();
    List<LightGroup> groups = LightGroup.of(figure);
    assertEquals(List.of(63, 106, 70, 374), groups.stream().map(LightGroup::count).toList());
    assertTrue(groups.getLast().label().isEmpty());
  }

  @Test
  void partsThatAreTheWholeLeaveNoRest() {
    var figure = Exhibits.people(100, 60, 40).items().getFirst();
    assertEquals(List.of(60, 40), LightGroup.of(figure).stream().map(LightGroup::count).toList());
  }

  @Test
  void moreThanAThousandPeopleAreOnlyNumbered() {
    Exhibit exhibit = Exhibits.of(Exhibits.people(1001));
    Glass glass = Screens.glass(1920, 1080, 43);
    LoopPage page = Screens.loop(exhibit, 0, Plates.NONE, glass);
    assertTrue(Screens.find(page, Lights.class).isEmpty());
    assertTrue(Screens.words(page).contains("1001"));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void allLightsOfABoardAreAboveTheButtonsAndInsideTheScreen(Glass glass) {
    Slide figures = Exhibits.people(613, 63, 106, 70);
    LoopPage page = Screens.loop(Exhibits.of(figures), 0, Plates.NONE, glass);
    List<Lights> lights = Screens.find(page, Lights.class);
    assertEquals(4, lights.size());
    double top = Screens.styled(page, "language-button").getFirst().getBoundsInParent().getMinY();
    for (Lights block : lights) {
      var bounds = Screens.onScreen(block);
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= glass.width(), bounds.toString());
      assertTrue(bounds.getMaxY() <= top, bounds + " reaches the buttons at " + top);
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void nobodyIsLeftOutWhereThereIsNoRoomForLabels(Glass glass) {
    var label =
        Exhibits.words(
            "çox uzun bir izah, heç yerə sığmır", "очень длинное пояснение", "a very long label");
    Figure counted = new Figure(Figure.As.PEOPLE, 30, label, List.of(), List.of());
    Figure number = new Figure(Figure.As.NUMBER, 1234567, label, List.of(), List.of());
    Slide slide =
        new Slide.Figures(
            List.of(number, counted, number, counted, number, counted),
            Optional.empty(),
            Optional.empty(),
            List.of());
    LoopPage page = Screens.loop(Exhibits.of(slide), 0, Plates.NONE, glass);
    assertEquals(3, Screens.find(page, Lights.class).size());
  }

  @Test
  void nobodyIsLeftOutOnAScreenSmallerThanAnyThatIsMeant() {
    Glass laptop = Screens.glass(1280, 720, 9);
    LoopPage page =
        Screens.loop(Exhibits.of(Exhibits.people(613, 63, 106, 70)), 0, Plates.NONE, laptop);
    assertEquals(4, Screens.find(page, Lights.class).size());
  }

  @Test
  void inHighContrastPartsAreToldApartByShape() {
    int disc = lit(Lights.Grade.FIRST);
    int ring = lit(Lights.Grade.SECOND);
    int diamond = lit(Lights.Grade.THIRD);
    int small = lit(Lights.Grade.REST);
    assertEquals(4, List.of(disc, ring, diamond, small).stream().distinct().count());
  }

  private static int lit(Lights.Grade grade) {
    Lights light = new Lights(1, grade, Lights.Flow.DOWN, 60, Theme.HIGH_CONTRAST, "");
    PixelReader pixels = image(light).getPixelReader();
    int lit = 0;
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 60; y++) {
        lit += pixels.getColor(x, y).getBrightness() > 0.5 ? 1 : 0;
      }
    }
    return lit;
  }

  /// Counts the lights that can be seen, apart from each other.
  private static int seen(Lights.Flow flow, int... counts) {
    int seen = 0;
    List<Lights.Grade> grades = List.of(Lights.Grade.values());
    for (int i = 0; i < counts.length; i++) {
      Lights lights = new Lights(counts[i], grades.get(i), flow, 20, Theme.DARK, "");
      seen += spots(image(lights), 0.55);
    }
    return seen;
  }

  private static WritableImage image(Lights lights) {
    Scene scene = new Scene(new Group(lights), Color.BLACK);
    return scene.snapshot(null);
  }

  private static int spots(WritableImage image, double threshold) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    boolean[] lit = new boolean[width * height];
    for (int i = 0; i < lit.length; i++) {
      lit[i] = image.getPixelReader().getColor(i % width, i / width).getBrightness() > threshold;
    }
    int spots = 0;
    for (int i = 0; i < lit.length; i++) {
      if (lit[i]) {
        spots++;
        darken(lit, i, width);
      }
    }
    return spots;
  }

  private static void darken(boolean[] lit, int from, int width) {
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (at >= 0 && at < lit.length && lit[at]) {
        lit[at] = false;
        open.addAll(List.of(at - width, at + width));
        if (at % width > 0) {
          open.add(at - 1);
        }
        if (at % width < width - 1) {
          open.add(at + 1);
        }
      }
    }
  }
}
