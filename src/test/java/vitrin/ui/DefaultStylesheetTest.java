package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;

/// The staff's screens will load JavaFX's default stylesheet for the whole program.
@FxTest
class DefaultStylesheetTest {

  @Test
  void aControlThatStaffOpenLeavesTheVisitorsScreenAsItIs() {
    int[] before = loop();
    Scene staff = new Scene(new StackPane(new Button("A"), new ToggleSwitch("B")));
    staff.snapshot(null);
    Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
    assertNotNull(Application.getUserAgentStylesheet());
    assertArrayEquals(before, loop());
  }

  private static int[] loop() {
    Glass glass = Screens.glass(1280, 720, 27);
    LoopPage page = new LoopPage(glass, _ -> {});
    page.show(Exhibits.sample(), 1, Screens.plates(Exhibits.sample(), 1), Arrival.CUT);
    page.resize(glass.width(), glass.height());
    StackPane root = new StackPane(page);
    root.setPrefSize(glass.width(), glass.height());
    Scene scene = VisitorScene.of(root);
    WritableImage seen = scene.snapshot(new WritableImage(glass.width(), glass.height()));
    int[] pixels = new int[glass.width() * glass.height()];
    seen.getPixelReader()
        .getPixels(
            0,
            0,
            glass.width(),
            glass.height(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            glass.width());
    return pixels;
  }
}
