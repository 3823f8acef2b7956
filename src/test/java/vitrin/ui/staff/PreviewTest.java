package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.Bundle;
import vitrin.model.Exhibit;
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
  @CsvSource({"1080, 1920, 43", "1080, 1920, 27", "1280, 720, 27", "2160, 3840, 55"})
  void everyControlOfTheBarLiesOnANarrowScreenAndUnderNoOther(int wide, int high, double inches)
      throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      new TestStick(desk).trusted().put("a.vitrin", TestStick.exhibit("carpets", 1, "Xalça"));
      StaffHands hands = StaffHands.inside(desk, wide, high, inches);
      hands.touch("Paketlər");
      hands.seconds(1);
      hands.touch("Önizlə: Xalça");
      hands.lay();
      List<Bounds> places =
          StaffHands.all(hands.face).stream()
              .filter(node -> node instanceof Cell && node.getParent() instanceof PreviewBar)
              .map(node -> node.localToScene(node.getLayoutBounds()))
              .toList();
      assertEquals(8, places.size());
      for (int i = 0; i < places.size(); i++) {
        Bounds place = places.get(i);
        assertTrue(place.getMinX() >= 0 && place.getMaxX() <= wide, place.toString());
        assertTrue(
            places.stream().skip(i + 1).noneMatch(place::intersects), "under another: " + place);
      }
    }
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
