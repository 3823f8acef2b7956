package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.slideshow.State;
import vitrin.ui.EmptyPage;
import vitrin.ui.FxTest;
import vitrin.ui.LoopPage;
import vitrin.ui.VisitPage;

/// Another programme while the kiosk runs.
@FxTest
class ChangeOfProgrammeTest {
  private static final Exhibit OLD = TestExhibits.everything();
  private static final Exhibit NEW = TestExhibits.least();

  @TempDir Path folder;

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void close() {
    bundles.forEach(Bundle::close);
  }

  private TestHall hall(Exhibit... exhibits) throws Exception {
    return new TestHall(
        folder,
        "2026-05-10T10:00:00",
        TestHall.LANDSCAPE,
        KioskOptions.Leaving.LOCKED,
        List.of(exhibits));
  }

  private List<Playable> programme(Exhibit... exhibits) throws Exception {
    // The first files of the folder are those of the hall.
    return TestHall.open(
        java.nio.file.Files.createTempDirectory(folder, "other"), List.of(exhibits), bundles);
  }

  private void play(TestHall hall, Exhibit... exhibits) throws Exception {
    hall.kiosk.play(programme(exhibits), () -> done.add("done"));
    hall.pass(0);
  }

  private static boolean shows(TestHall hall, Exhibit exhibit) {
    String first = exhibit.title().byLanguage().values().iterator().next();
    return exhibit == NEW
        ? TestHall.words(hall.page()).contains("Words.")
        : !TestHall.words(hall.page()).contains("Words.") && !first.isEmpty();
  }

  @Test
  void itComesAtOnceWhenNobodyIsThereAndThePageOfTheLoopIsNeverLeft() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.pass(3);
      assertTrue(shows(hall, OLD));
      play(hall, NEW);
      assertInstanceOf(LoopPage.class, hall.page());
      assertTrue(shows(hall, NEW));
      assertEquals(List.of("done"), done);
      hall.pass(60);
      assertTrue(shows(hall, NEW));
    }
  }

  @Test
  void whoReadsKeepsTheirExhibitUntilTheyHaveLeft() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.tap(480, 200);
      play(hall, NEW);
      hall.key(KeyCode.RIGHT);
      hall.pass(20);
      hall.key(KeyCode.RIGHT);
      assertInstanceOf(VisitPage.class, hall.page());
      assertEquals(List.of(), done);
      hall.pass(600);
      assertInstanceOf(LoopPage.class, hall.page());
      assertTrue(shows(hall, NEW));
      assertEquals(List.of("done"), done);
    }
  }

  @Test
  void ofSeveralThatWaitTheLastComes() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.tap(480, 200);
      hall.kiosk.play(List.of(), () -> done.add("first"));
      hall.kiosk.play(programme(NEW), () -> done.add("second"));
      hall.pass(600);
      assertTrue(shows(hall, NEW));
      assertEquals(List.of("second"), done);
    }
  }

  @Test
  void anEmptyProgrammeShowsTheQuietPageAndWhatComesNextReplacesIt() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.kiosk.play(List.of(), () -> {});
      hall.pass(1);
      assertInstanceOf(EmptyPage.class, hall.page());
      play(hall, NEW);
      assertInstanceOf(LoopPage.class, hall.page());
      assertTrue(shows(hall, NEW));
    }
  }

  @Test
  void anExhibitThatIsInBothGoesOnWhereItIs() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.key(KeyCode.RIGHT);
      hall.key(KeyCode.RIGHT);
      play(hall, NEW, OLD);
      State.Loop now = (State.Loop) hall.kiosk.state();
      assertEquals(1, now.place().exhibit());
      assertEquals(2, now.place().slide());
    }
  }

  @Test
  void outsideTheOpeningHoursItIsDarkAndStillAndNoTouchWakesIt() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.kiosk.goDark(() -> done.add("dark"));
      hall.pass(1);
      var night = hall.page();
      assertFalse(night instanceof LoopPage || night instanceof EmptyPage);
      assertEquals(List.of(), TestHall.words(night));
      hall.tap(480, 200);
      hall.key(KeyCode.ENTER);
      hall.pass(4000);
      assertEquals(night, hall.page());
      assertInstanceOf(State.Nothing.class, hall.kiosk.state());
      assertEquals(List.of("dark"), done);
      play(hall, OLD);
      assertInstanceOf(LoopPage.class, hall.page());
    }
  }

  @Test
  void itIsStillDarkAfterTheWindowHasAnotherSize() throws Exception {
    try (TestHall hall = hall(OLD)) {
      hall.kiosk.goDark(() -> {});
      hall.pass(1);
      hall.stage.setWidth(800);
      hall.pass(1);
      assertEquals(List.of(), TestHall.words(hall.page()));
    }
  }

  @Test
  void whoWatchesIsToldOfEachSlideThatComesOnTheScreen() throws Exception {
    try (TestHall hall = hall(OLD)) {
      List<Integer> seen = new ArrayList<>();
      hall.kiosk.watchedBy(
          new Watcher() {
            @Override
            public void seen(Exhibit exhibit, int slide) {
              seen.add(slide);
            }

            @Override
            public void unshowable(Exhibit exhibit, int slide) {
              seen.add(-slide);
            }
          });
      int slides = OLD.slides().size();
      for (int i = 1; i < 2 * slides && !(seen.size() >= slides); i++) {
        hall.pass(130);
      }
      assertEquals(
          IntStream.range(0, slides).boxed().toList(), seen.stream().distinct().sorted().toList());
    }
  }
}
