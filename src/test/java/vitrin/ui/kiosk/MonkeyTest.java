package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.model.PixelSize;
import vitrin.slideshow.State;
import vitrin.ui.Frames;
import vitrin.ui.FxTest;
import vitrin.ui.LoopPage;
import vitrin.ui.SilencePage;
import vitrin.ui.VisitPage;

/// Somebody who touches, drags and types whatever comes to hand. The same seed does the same again.
class MonkeyTest {

  /// How many steps are done before the toolkit may draw.
  private static final int AT_A_TIME = 100;

  /// Nobody reads a page of these exhibits that long.
  private static final int UNTIL_EVERYBODY_HAS_LEFT = 15 * 60;

  private static final int BETWEEN_MEASURES = 2_500;

  /// How much more may be held after all steps than after the first, in megabytes: less than four
  /// pictures as large as these screens.
  private static final long MOST_GROWTH = 8;

  @TempDir Path folder;

  private TestHall hall;
  private Random random;
  private PixelSize size;
  private final List<Throwable> faults = new ArrayList<>();

  private void run(long seed, PixelSize screen, int steps) throws Throwable {
    random = new Random(seed);
    size = screen;
    hall = FxTest.OnFxThread.call(this::begin);
    try {
      List<Long> kept = new ArrayList<>();
      for (int done = 0; done < steps; done += AT_A_TIME) {
        int from = done;
        FxTest.OnFxThread.call(() -> {
          for (int i = from; i < Math.min(from + AT_A_TIME, steps); i++) {
            String what = step();
            assertSound("seed " + seed + ", step " + i + ": " + what);
          }
          return null;
        });
        if ((done + AT_A_TIME) % BETWEEN_MEASURES == 0) {
          kept.add(keptInTheLoop(seed));
        }
      }
      FxTest.OnFxThread.call(() -> {
        everybodyLeaves(seed);
        return null;
      });
      if (!kept.isEmpty()) {
        System.Logger.Level level = System.Logger.Level.INFO;
        System.getLogger(MonkeyTest.class.getName()).log(level, "megabytes kept: {0}", kept);
        assertTrue(kept.getLast() - kept.getFirst() < MOST_GROWTH, "megabytes kept: " + kept);
      }
    } finally {
      FxTest.OnFxThread.call(() -> {
        hall.close();
        return null;
      });
    }
  }

  private TestHall begin() throws Exception {
    Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
    return new TestHall(
        folder,
        "2026-02-26T16:30:00",
        size,
        KioskOptions.Leaving.LOCKED,
        List.of(TestExhibits.everything(), TestExhibits.least()));
  }

  /// Megabytes that are still held after everybody has left and nothing moves any more.
  private long keptInTheLoop(long seed) throws Throwable {
    FxTest.OnFxThread.call(() -> {
      everybodyLeaves(seed);
      return null;
    });
    Frames.settle();
    return Frames.heldWhenShort() >> 20;
  }

  private double x() {
    return random.nextInt(size.width());
  }

  /// Most controls are at the lower edge.
  private double y() {
    return random.nextBoolean()
        ? random.nextInt(size.height())
        : size.height() - 1 - random.nextInt(size.height() / 5);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String step() {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> {
        double x = x();
        double y = y();
        hall.tap(x, y);
        return "tap " + x + " " + y;
      }
      case 8, 9, 10 -> {
        double x = x();
        double y = y();
        double toX = x();
        double toY = y();
        hall.drag(x, y, toX, toY);
        return "drag " + x + " " + y + " to " + toX + " " + toY;
      }
      case 11, 12, 13, 14 -> {
        KeyCode key = any(List.of(KeyCode.values()));
        if (key != KeyCode.UNDEFINED) {
          hall.key(key);
        }
        return "key " + key;
      }
      case 15 -> {
        KeyCode key =
            any(
                List.of(
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.RIGHT,
                    KeyCode.DOWN,
                    KeyCode.ESCAPE));
        hall.key(key);
        return "key " + key;
      }
      case 16 -> {
        KeyCode held = any(List.of(KeyCode.ALT, KeyCode.CONTROL, KeyCode.META, KeyCode.SHIFT));
        KeyCode key = any(List.of(KeyCode.F4, KeyCode.Q, KeyCode.W, KeyCode.TAB, KeyCode.F11));
        hall.together(held, key);
        return held + " and " + key;
      }
      case 17 -> {
        hall.click(any(List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)), x(), y());
        return "other mouse button";
      }
      default -> {
        double seconds = random.nextInt(8) == 0 ? random.nextInt(120) : random.nextInt(40) / 10.0;
        hall.pass(seconds);
        return "wait " + seconds;
      }
    }
  }

  private void assertSound(String after) {
    assertEquals(List.of(), faults, after);
    assertEquals(List.of(), hall.left, after);
    assertTrue(hall.stage.isShowing(), after);
    Class<?> page =
        switch (hall.kiosk.state()) {
          case State.Nothing _ -> throw new AssertionError("an empty programme after " + after);
          case State.Loop _ -> LoopPage.class;
          case State.Visit _ -> VisitPage.class;
          case State.Held _ -> SilencePage.class;
        };
    assertInstanceOf(page, hall.page(), after);
  }

  private void everybodyLeaves(long seed) {
    hall.pass(UNTIL_EVERYBODY_HAS_LEFT);
    assertSound("everybody has left, seed " + seed);
    State.Loop loop = assertInstanceOf(State.Loop.class, hall.kiosk.state());
    assertEquals(Optional.empty(), loop.paused());
  }

  @Test
  void fiveHundredStepsBreakNothingAndTheLoopComesBack() throws Throwable {
    run(1, TestHall.LANDSCAPE, 300);
    run(2, TestHall.PORTRAIT, 200);
  }

  @Tag("campaign")
  @Test
  void twentyThousandStepsBreakNothingAndMemoryStaysFlat() throws Throwable {
    run(3, TestHall.LANDSCAPE, 20_000);
  }

  @Tag("campaign")
  @Test
  void soItIsInPortrait() throws Throwable {
    run(4, TestHall.PORTRAIT, 10_000);
  }
}
