package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.model.Exhibit;
import vitrin.ui.Arrival;
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
