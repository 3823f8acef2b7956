package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrin.ui.FxTest;

/// Seconds that are counted before somebody's eyes.
@FxTest
class SeenSecondsTest {
  private static final long SECOND = 1_000_000_000;

  private int counted;
  private final SeenSeconds seconds = new SeenSeconds();

  @BeforeEach
  void begin() {
    seconds.after(() -> counted++);
    seconds.handle(5 * SECOND);
  }

  @Test
  void eachSecondIsCounted() {
    for (int picture = 1; picture <= 600; picture++) {
      seconds.handle(5 * SECOND + picture * SECOND / 60);
    }
    assertEquals(10, counted);
  }

  @Test
  void aScreenThatStoodStillForAMinuteCountsOneSecondSinceNobodySawTheOthers() {
    seconds.handle(65 * SECOND);
    assertEquals(1, counted);
    seconds.handle(65 * SECOND + SECOND / 2);
    assertEquals(1, counted);
    seconds.handle(66 * SECOND);
    assertEquals(2, counted);
  }
}
