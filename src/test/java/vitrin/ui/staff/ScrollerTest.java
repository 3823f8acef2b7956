package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.ui.Cell;
import vitrin.ui.FxTest;
import vitrin.ui.Glass;
import vitrin.ui.VisitorScene;

@FxTest
class ScrollerTest {
  @TempDir Path folder;

  @Test
  void whatComesIntoItLaterCanBeScrolledTo() throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      Glass glass = Glass.of(1920, 1080, OptionalDouble.of(43), OptionalDouble.empty());
      VBox page = new VBox();
      // It asks the face for nothing.
      Scroller scroller =
          new Scroller(new StaffRoom(glass, Texts.of(Language.AZ), desk, null), page);
      VisitorScene.of(scroller);
      scroller.resize(800, 400);
      settle(scroller);
      assertFalse(down(scroller).isVisible());

      Region late = new Region();
      late.setMinHeight(1000);
      page.getChildren().add(late);
      settle(scroller);
      assertTrue(down(scroller).isVisible());
    }
  }

  /// As frames do it: until nothing asks to be laid out any more.
  private static void settle(Scroller scroller) {
    for (int frame = 0; frame < 10 && scroller.isNeedsLayout(); frame++) {
      scroller.layout();
    }
    assertFalse(scroller.isNeedsLayout());
  }

  private static Cell down(Scroller scroller) {
    List<Cell> buttons =
        scroller.getChildrenUnmodifiable().stream()
            .filter(node -> node instanceof Cell)
            .map(Cell.class::cast)
            .toList();
    return buttons.getLast();
  }
}
