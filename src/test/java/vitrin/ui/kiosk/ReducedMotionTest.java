package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.slideshow.Motion;
import vitrin.slideshow.State;
import vitrin.ui.FxTest;
import vitrin.ui.LoopPage;
import vitrin.ui.SilencePage;
import vitrin.ui.VisitPage;

/// A hall in which every fade is to be a cut: what is said here of a moment is said of the very
/// moment of the event.
@FxTest
class ReducedMotionTest {
  @TempDir Path folder;

  private TestHall hall(Motion motion, String begins) throws Exception {
    return new TestHall(
        folder,
        begins,
        TestHall.LANDSCAPE,
        KioskOptions.Leaving.LOCKED,
        motion,
        List.of(TestExhibits.everything()));
  }

  /// How many pages are drawn, however faintly.
  private static long drawn(TestHall hall) {
    return hall.page().getParent().getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .count();
  }

  private static boolean saysOf(TestHall hall, String title) {
    return TestHall.words(hall.page()).contains(title);
  }

  @Test
  void theNextSlideOfTheLoopIsThereAtOnceAndTheOneBeforeIsGone() throws Exception {
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T09:00:00")) {
      assertTrue(saysOf(hall, "Узор"));
      hall.pass(8);
      assertTrue(saysOf(hall, "Гёль"));
      assertFalse(saysOf(hall, "Узор"));
    }
    try (TestHall hall = hall(Motion.MOVING, "2026-02-26T09:00:00")) {
      hall.pass(8);
      assertTrue(saysOf(hall, "Гёль") && saysOf(hall, "Узор"));
    }
  }

  @Test
  void aVisitIsThereAtOnceAndTheLoopComesBackAtOnce() throws Exception {
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T09:00:00")) {
      hall.tap(480, 100);
      assertInstanceOf(VisitPage.class, hall.page());
      assertEquals(1, hall.page().getOpacity());
      assertEquals(1, drawn(hall));
      hall.pass(10 * 60);
      assertInstanceOf(LoopPage.class, hall.page());
      assertEquals(1, drawn(hall));
    }
    try (TestHall hall = hall(Motion.MOVING, "2026-02-26T09:00:00")) {
      hall.tap(480, 100);
      assertEquals(2, drawn(hall));
    }
  }

  @Test
  void aHeldSilenceIsThereAtOnce() throws Exception {
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T16:59:59")) {
      hall.pass(1);
      assertInstanceOf(SilencePage.class, hall.page());
      assertEquals(1, hall.page().getOpacity());
      assertEquals(1, drawn(hall));
    }
  }

  @Test
  void theLoopGoesOnAllTheSame() throws Exception {
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T09:00:00")) {
      State.Loop first = assertInstanceOf(State.Loop.class, hall.kiosk.state());
      hall.pass(60);
      State.Loop later = assertInstanceOf(State.Loop.class, hall.kiosk.state());
      assertTrue(later.place().slide() > first.place().slide());
    }
  }

  @Test
  void aVisitorMayWantThingsToMove() throws Exception {
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T09:00:00")) {
      hall.tap(480, 100);
      assertEquals(Motion.STILL, visit(hall).motion());
      hall.tap(TestHall.control(hall.page(), "Davam"));
      assertEquals(Motion.MOVING, visit(hall).motion());
      hall.pass(10 * 60);
      hall.tap(480, 100);
      assertEquals(Motion.STILL, visit(hall).motion());
    }
  }

  private static Paint fill(TestHall hall, String control) {
    Region shape = (Region) TestHall.control(hall.page(), control).lookup(".shape");
    return shape.getBackground().getFills().getFirst().getFill();
  }

  @Test
  void aControlThatIsLetGoFadesBackButNotHere() throws Exception {
    String contents = "Mündəricat";
    try (TestHall hall = hall(Motion.MOVING, "2026-02-26T09:00:00")) {
      hall.tap(480, 100);
      Paint before = fill(hall, contents);
      hall.press(TestHall.control(hall.page(), contents));
      Paint pressed = fill(hall, contents);
      hall.release();
      assertNotEquals(before, pressed);
      assertEquals(pressed, fill(hall, contents));
    }
    try (TestHall hall = hall(Motion.STILL, "2026-02-26T09:00:00")) {
      hall.tap(480, 100);
      Paint before = fill(hall, contents);
      hall.press(TestHall.control(hall.page(), contents));
      assertNotEquals(before, fill(hall, contents));
      hall.release();
      assertEquals(before, fill(hall, contents));
    }
  }

  private static State.Visit visit(TestHall hall) {
    return assertInstanceOf(State.Visit.class, hall.kiosk.state());
  }
}
