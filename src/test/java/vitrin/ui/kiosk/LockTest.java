package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.slideshow.State;
import vitrin.ui.FxTest;

/// The locked window of the hall.
@FxTest
class LockTest {
  @TempDir Path folder;

  private TestHall hall(KioskOptions.Leaving leaving) throws Exception {
    return new TestHall(
        folder,
        "2026-05-10T10:00:00",
        TestHall.LANDSCAPE,
        leaving,
        List.of(TestExhibits.everything()));
  }

  private static void assertOpen(TestHall hall, String after) {
    assertEquals(List.of(), hall.left, after);
    assertTrue(hall.stage.isShowing(), after);
    assertTrue(!hall.stage.isIconified(), after);
  }

  @Test
  void noKeyLeavesTheProgramInTheLoopOrInAVisit() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.LOCKED)) {
      for (int visit = 0; visit < 2; visit++) {
        for (KeyCode key : KeyCode.values()) {
          if (key != KeyCode.UNDEFINED) {
            hall.key(key);
            assertOpen(hall, key.name());
          }
        }
        hall.tap(480, 200);
      }
    }
  }

  @Test
  void noKeyTogetherWithAnotherDoesAnything() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.LOCKED)) {
      State before = hall.kiosk.state();
      for (KeyCode held : List.of(KeyCode.ALT, KeyCode.CONTROL, KeyCode.META)) {
        for (KeyCode key :
            List.of(
                KeyCode.F4,
                KeyCode.F11,
                KeyCode.Q,
                KeyCode.W,
                KeyCode.C,
                KeyCode.TAB,
                KeyCode.ESCAPE,
                KeyCode.DELETE,
                KeyCode.ENTER,
                KeyCode.RIGHT)) {
          hall.together(held, key);
          assertOpen(hall, held + " " + key);
        }
      }
      hall.key(KeyCode.F11);
      assertEquals(before, hall.kiosk.state());
    }
  }

  @Test
  void aCloseFromOutsideAMouseMenuAndALongPressLeaveNothing() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.LOCKED)) {
      hall.stage.fireEvent(new WindowEvent(hall.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      assertOpen(hall, "close");
      hall.click(MouseButton.SECONDARY, 300, 300);
      hall.click(MouseButton.MIDDLE, 300, 300);
      assertOpen(hall, "other buttons");
      hall.press(300, 300);
      hall.pass(10);
      hall.release();
      assertOpen(hall, "long press");
      hall.drag(0, 300, 400, 300);
      hall.drag(959, 300, 500, 300);
      hall.drag(400, 539, 400, 100);
      hall.drag(400, 0, 400, 300);
      assertOpen(hall, "from the edges");
    }
  }

  @Test
  void escapeAndCloseLeaveWhatWasOpenedByPlay() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.BY_ESCAPE)) {
      hall.key(KeyCode.ESCAPE);
      assertEquals(1, hall.left.size());
      hall.stage.fireEvent(new WindowEvent(hall.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      assertEquals(2, hall.left.size());
    }
  }

  @Test
  void aPlainKeyOpensAVisitAndTheArrowsTurnTheLoop() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.LOCKED)) {
      hall.key(KeyCode.RIGHT);
      assertEquals(1, ((State.Loop) hall.kiosk.state()).place().slide());
      hall.key(KeyCode.A);
      assertInstanceOf(State.Visit.class, hall.kiosk.state());
    }
  }

  @Test
  void theCursorIsThereForAMouseAndGoneAfterATouch() throws Exception {
    try (TestHall hall = hall(KioskOptions.Leaving.LOCKED)) {
      assertEquals(Cursor.NONE, hall.scene().getCursor());
      for (int i = 0; i < 5; i++) {
        hall.move(100 + 10 * i, 100);
      }
      assertEquals(Cursor.DEFAULT, hall.scene().getCursor());
      hall.tap(480, 200);
      assertEquals(Cursor.NONE, hall.scene().getCursor());
      hall.tap(700, 300);
      assertEquals(Cursor.NONE, hall.scene().getCursor());
    }
  }
}
