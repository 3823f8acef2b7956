package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.Bundle;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.ui.Arrival;
import vitrin.ui.Cell;
import vitrin.ui.Draft;
import vitrin.ui.FxTest;
import vitrin.ui.Glass;
import vitrin.ui.LoopPage;
import vitrin.ui.Page;
import vitrin.ui.PlateReader;
import vitrin.ui.VisitorScene;

/// What an officer sees of a bundle before it is installed.
@FxTest
class PreviewTest {
  private static final int WIDE = 1920;
  private static final int HIGH = 1080;
  private static final double INCHES = 43;

  @TempDir Path folder;

  @Test
  void aPageOfThePreviewIsToThePixelThePageOfTheHall() throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      Exhibit exhibit = TestStick.exhibit("carpets", 1, "Xalça");
      TestStick stick = new TestStick(desk).trusted();
      stick.put("a.vitrin", exhibit);
      StaffHands hands = StaffHands.inside(desk, WIDE, HIGH, INCHES);
      hands.touch("Paketlər");
      hands.seconds(1);
      hands.touch("Önizlə: Xalça");

      int[] preview = pixels(page(hands));

      assertArrayEquals(inTheHall(stick.pack(exhibit)), preview);
    }
  }

  @ParameterizedTest
  @CsvSource({"1920, 1080, 43", "1080, 1920, 27"})
  void theBarCoversNothingOfThePageAndFoldedAwayLeavesItAsLargeAsInTheHall(
      int wide, int high, double inches) throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      new TestStick(desk).trusted().put("a.vitrin", TestStick.exhibit("carpets", 1, "Xalça"));
      StaffHands hands = StaffHands.inside(desk, wide, high, inches);
      hands.touch("Önizlə: Xalça");
      Bounds bar =
          place(
              StaffHands.all(hands.face).stream()
                  .filter(PreviewBar.class::isInstance)
                  .findFirst()
                  .orElseThrow());
      Bounds small = place(page(hands));
      assertTrue(small.getMinY() >= bar.getMaxY(), small + " under " + bar);
      assertTrue(small.getMaxY() <= high + 0.5 && small.getMinX() >= 0, small.toString());
      assertEquals((double) wide / high, small.getWidth() / small.getHeight(), 0.01);
      hands.touch("Düymələri gizlət");
      assertEquals(new BoundingBox(0, 0, wide, high), place(page(hands)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1080, 1920, 43", "1080, 1920, 27", "1280, 720, 27", "2160, 3840, 55"})
  void everyControlOfTheBarLiesOnANarrowScreenAndUnderNoOther(int wide, int high, double inches)
      throws Exception {
    Exhibit three = TestStick.exhibit("carpets", 1, "Xalça");
    requireApart(cells(three, Language.AZ, wide, high, inches), 8, wide);
  }

  @ParameterizedTest
  @CsvSource({
    "az, 1080, 1920, 27",
    "ru, 1080, 1920, 27",
    "en, 1080, 1920, 27",
    "az, 1280, 720, 27",
    "ru, 1280, 720, 27",
    "en, 1280, 720, 27",
    "ru, 1920, 1080, 43"
  })
  void sixLanguagesHaveRoomToo(String spoken, int wide, int high, double inches) throws Exception {
    Exhibit three = TestStick.exhibit("carpets", 1, "Xalça");
    List<Language> six =
        Stream.of("az", "ru", "en", "ka", "zh-Hant", "sr-Latn-RS").map(Language::new).toList();
    Exhibit exhibit =
        new Exhibit(
            three.id(),
            1,
            six,
            three.title(),
            three.summary(),
            three.cover(),
            three.accent(),
            three.dates(),
            three.silences(),
            three.sources(),
            three.slides());
    requireApart(cells(exhibit, new Language(spoken), wide, high, inches), 11, wide);
  }

  /// The controls of the bar over a preview.
  private List<Cell> cells(Exhibit exhibit, Language spoken, int wide, int high, double inches)
      throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      StaffLook.speak(desk, spoken);
      new TestStick(desk).trusted().put("a.vitrin", exhibit);
      StaffHands hands = StaffHands.inside(desk, wide, high, inches);
      Texts texts = Texts.of(spoken);
      hands.touch(texts.get("staff.tab.bundles"));
      hands.seconds(1);
      hands.touch(texts.get("staff.bundle.preview.of", exhibit.title().in(spoken).orElseThrow()));
      hands.lay();
      return StaffHands.all(hands.face).stream()
          .filter(node -> node instanceof Cell && node.getParent() instanceof PreviewBar)
          .map(Cell.class::cast)
          .toList();
    }
  }

  private static void requireApart(List<Cell> cells, int count, int wide) {
    assertEquals(count, cells.size());
    List<Bounds> places = cells.stream().map(PreviewTest::place).toList();
    for (int i = 0; i < places.size(); i++) {
      Bounds place = places.get(i);
      assertTrue(place.getMinX() >= 0 && place.getMaxX() <= wide, place.toString());
      assertTrue(
          places.stream().skip(i + 1).noneMatch(place::intersects), "under another: " + place);
      for (Node within : StaffHands.all(cells.get(i))) {
        assertTrue(
            !(within instanceof Text text) || place.contains(place(text)),
            () -> "beyond its control: " + within);
      }
    }
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Node page(StaffHands hands) {
    return StaffHands.all(hands.face).stream()
        .filter(LoopPage.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private int[] inTheHall(Path file) throws Exception {
    Glass glass = Glass.of(WIDE, HIGH, OptionalDouble.of(INCHES), OptionalDouble.empty());
    try (Bundle bundle = Bundle.open(file, folder.resolve("copy"))) {
      LoopPage page = new LoopPage(glass, _ -> {});
      StackPane root = new StackPane(page);
      VisitorScene.of(root);
      page.show(
          bundle.exhibit(),
          0,
          PlateReader.read(Draft.of(bundle.exhibit(), 0, bundle, glass, Page.ATTRACT), bundle),
          Arrival.CUT);
      root.applyCss();
      root.resize(WIDE, HIGH);
      root.layout();
      return pixels(page);
    }
  }

  private static int[] pixels(Node page) {
    WritableImage seen = page.snapshot(null, null);
    int[] pixels = new int[WIDE * HIGH];
    seen.getPixelReader()
        .getPixels(0, 0, WIDE, HIGH, PixelFormat.getIntArgbInstance(), pixels, 0, WIDE);
    return pixels;
  }
}
