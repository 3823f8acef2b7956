package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.slideshow.State;
import vitrin.ui.FxTest;
import vitrin.ui.LoopPage;
import vitrin.ui.SilencePage;
import vitrin.ui.VisitPage;

/// The silence of 26 February at 17:00, on the kiosk itself.
@FxTest
class HeldSilenceOnScreenTest {
  @TempDir Path folder;

  private TestHall hall(String begins) throws Exception {
    return new TestHall(
        folder,
        begins,
        TestHall.LANDSCAPE,
        KioskOptions.Leaving.LOCKED,
        List.of(TestExhibits.everything()));
  }

  @Test
  void itInterruptsTheLoopInAllLanguagesAndTheLoopGoesOn() throws Exception {
    try (TestHall hall = hall("2026-02-26T16:59:50")) {
      assertInstanceOf(LoopPage.class, hall.page());
      hall.pass(9.9);
      assertInstanceOf(LoopPage.class, hall.page());
      hall.pass(0.1);
      assertInstanceOf(SilencePage.class, hall.page());
      assertEquals(List.of("Anma", "Память", "In memory"), TestHall.words(hall.page()));
      hall.pass(59.9);
      assertInstanceOf(SilencePage.class, hall.page());
      hall.pass(0.1);
      assertInstanceOf(LoopPage.class, hall.page());
    }
  }

  @Test
  void whateverIsTouchedDoesNotBreakIt() throws Exception {
    try (TestHall hall = hall("2026-02-26T17:00:00")) {
      State held = hall.kiosk.state();
      for (int i = 0; i < 50; i++) {
        hall.tap(i * 18 + 5, i * 10 + 20);
      }
      for (KeyCode key : List.of(KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.TAB)) {
        hall.key(key);
      }
      assertEquals(held, hall.kiosk.state());
      assertInstanceOf(SilencePage.class, hall.page());
      assertEquals(List.of(), hall.left);
    }
  }

  @Test
  void aVisitComesBackAsItWas() throws Exception {
    try (TestHall hall = hall("2026-02-26T16:59:30")) {
      hall.tap(480, 200);
      hall.key(KeyCode.PAGE_DOWN);
      hall.key(KeyCode.PAGE_DOWN);
      State.Visit before = assertInstanceOf(State.Visit.class, hall.kiosk.state());
      Node page = hall.page();
      List<String> read = TestHall.words(page);
      assertInstanceOf(VisitPage.class, page);
      hall.pass(30);
      assertInstanceOf(SilencePage.class, hall.page());
      hall.tap(480, 500);
      hall.pass(60);
      assertEquals(page, hall.page());
      assertEquals(read, TestHall.words(page));
      State.Visit visit = assertInstanceOf(State.Visit.class, hall.kiosk.state());
      assertEquals(before.place(), visit.place());
      assertTrue(
          hall.facts.stream().noneMatch(vitrin.model.VisitFact.Ended.class::isInstance),
          hall.facts.toString());
    }
  }

  @Test
  void aKioskThatStartsInItJoinsIt() throws Exception {
    try (TestHall hall = hall("2026-02-26T17:00:45")) {
      assertInstanceOf(SilencePage.class, hall.page());
      hall.pass(15);
      assertInstanceOf(LoopPage.class, hall.page());
    }
  }

  @Test
  void aClockThatIsSetIntoItBeginsItWithinASecondAlsoInAVisit() throws Exception {
    try (TestHall hall = hall("2026-02-26T09:00:00.300")) {
      hall.tap(480, 200);
      hall.pass(3);
      hall.machine.setClock("2026-02-26T17:00:20");
      assertInstanceOf(VisitPage.class, hall.page());
      hall.pass(1);
      assertInstanceOf(SilencePage.class, hall.page());
      hall.pass(40);
      assertInstanceOf(VisitPage.class, hall.page());
    }
  }

  @Test
  void aClockThatIsSetPastItHoldsNone() throws Exception {
    try (TestHall hall = hall("2026-02-26T16:59:00")) {
      hall.machine.setClock("2026-02-26T17:02:00");
      for (int i = 0; i < 120; i++) {
        hall.pass(1);
        assertNotEquals(SilencePage.class, hall.page().getClass());
      }
    }
  }

  @Test
  void staffHoldOneAtOnceAndEndItEarly() throws Exception {
    try (TestHall hall = hall("2026-03-01T10:00:00")) {
      hall.kiosk.silence().hold();
      hall.pass(4);
      assertInstanceOf(SilencePage.class, hall.page());
      assertTrue(hall.kiosk.silence().isHeld());
      hall.tap(480, 200);
      assertInstanceOf(SilencePage.class, hall.page());
      hall.kiosk.silence().end();
      hall.pass(4);
      assertInstanceOf(LoopPage.class, hall.page());
      assertFalse(hall.kiosk.silence().isHeld());
    }
  }

  @Test
  void staffHaveOneHeldAtAnHourThroughAChangeOfTheProgramme() throws Exception {
    try (TestHall hall = hall("2026-03-01T11:59:50")) {
      LocalDateTime noon = LocalDateTime.parse("2026-03-01T12:00");
      hall.kiosk.silence().hold(noon);
      assertEquals(Optional.of(noon), hall.kiosk.silence().called());
      hall.kiosk.play(List.of(), () -> {});
      hall.pass(9);
      assertFalse(hall.kiosk.silence().isHeld());
      hall.pass(1);
      assertInstanceOf(SilencePage.class, hall.page());
      assertEquals(Optional.empty(), hall.kiosk.silence().called());
      hall.pass(60);
      assertFalse(hall.kiosk.silence().isHeld());
    }
  }

  @Test
  void oneAtASetHourThatStaffEndStaysEnded() throws Exception {
    try (TestHall hall = hall("2026-02-26T17:00:00")) {
      assertTrue(hall.kiosk.silence().isHeld());
      hall.kiosk.silence().end();
      for (int i = 0; i < 60; i++) {
        hall.pass(1);
        assertFalse(hall.kiosk.silence().isHeld());
      }
    }
  }
}
