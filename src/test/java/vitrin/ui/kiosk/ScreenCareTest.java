package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.ui.FxTest;

/// What always stands in the same place does not stand on the same pixels for ever.
@FxTest
class ScreenCareTest {
  private static final int TWENTY_MINUTES = 1200;

  @TempDir Path folder;

  private TestHall hall(Exhibit... exhibits) throws Exception {
    return new TestHall(
        folder,
        "2026-05-10T10:00:00",
        TestHall.LANDSCAPE,
        KioskOptions.Leaving.LOCKED,
        List.of(exhibits));
  }

  private static Bounds place(TestHall hall, String style) {
    Node found = hall.page().lookup("." + style);
    return found.localToScene(found.getLayoutBounds());
  }

  private static List<Bounds> words(TestHall hall) {
    List<Bounds> places = new ArrayList<>();
    hall.page()
        .lookupAll(".text")
        .forEach(node -> {
          if (node instanceof Text text) {
            places.add(text.localToScene(text.getLayoutBounds()));
          }
        });
    return places;
  }

  @Test
  void theButtonsOfTheLoopMoveWhileTimePasses() throws Exception {
    try (TestHall hall = hall(TestExhibits.least())) {
      Bounds before = place(hall, "loop-button");
      hall.pass(TWENTY_MINUTES);
      assertNotEquals(before, place(hall, "loop-button"));
    }
  }

  @Test
  void thePageThatSaysThatNothingIsOnMovesWhileTimePasses() throws Exception {
    try (TestHall hall = hall()) {
      List<Bounds> before = words(hall);
      assertEquals(3, before.size());
      hall.pass(TWENTY_MINUTES);
      assertNotEquals(before, words(hall));
    }
  }

  @Test
  void nothingMovesUnderAFingerThatIsThere() throws Exception {
    try (TestHall hall = hall(TestExhibits.least())) {
      hall.pass(TWENTY_MINUTES);
      Node pause = hall.page().lookup(".pause-button");
      hall.tap(pause);
      Bounds before = place(hall, "loop-button");
      hall.pass(30);
      assertEquals(before, place(hall, "loop-button"));
    }
  }
}
