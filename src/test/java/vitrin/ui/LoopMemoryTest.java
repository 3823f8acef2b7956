package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

class LoopMemoryTest {
  private static final Glass GLASS = Screens.glass(960, 540, 43);
  private static final int CHANGES = 40;

  /// Bytes of one image as large as the glass, as the toolkit keeps it.
  private static final long IMAGE = 4L * 960 * 540;

  /// Before it was mended, each change kept the image in which the words of the old slide had been
  /// blended: two thirds of the glass.
  @Test
  void aChangeOfSlidesLeavesNoImageBehind() throws Throwable {
    Slide slide =
        Exhibits.photo(
            Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Söz.", "Слово.", "Word."));
    Exhibit exhibit = Exhibits.of(slide, slide);
    LoopPage page =
        FxTest.OnFxThread.call(() -> {
          LoopPage loop = Screens.loop(exhibit, 0, Screens.plates(exhibit, 0), GLASS);
          Stage stage = new Stage();
          Scene scene = loop.getScene();
          stage.setScene(scene);
          stage.show();
          return loop;
        });
    for (int k = 0; k < 5; k++) {
      change(page, exhibit, k);
    }
    long before = Frames.held();
    for (int k = 0; k < CHANGES; k++) {
      change(page, exhibit, k);
    }
    long grown = Frames.held() - before;
    FxTest.OnFxThread.call(() -> {
      page.getScene().getWindow().hide();
      return null;
    });
    assertTrue(grown < CHANGES / 4 * IMAGE, grown + " bytes after " + CHANGES + " changes");
  }

  /// One fade, of which some frames are drawn.
  private static void change(LoopPage page, Exhibit exhibit, int k) throws Throwable {
    FxTest.OnFxThread.call(() -> {
      page.show(exhibit, k % 2, Screens.plates(exhibit, k % 2), Arrival.FADE);
      return null;
    });
    Frames.pass(4);
    FxTest.OnFxThread.call(() -> {
      page.finish();
      return null;
    });
    Frames.pass(2);
  }
}
