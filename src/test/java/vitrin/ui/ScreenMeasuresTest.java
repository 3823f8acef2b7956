package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vitrin.ui.ScreenMeasures.What;

/// What a touch of a button changes.
class ScreenMeasuresTest {
  private static final ScreenMeasures UNKNOWN =
      new ScreenMeasures(27, OptionalInt.empty(), OptionalInt.empty());

  @Test
  void aTouchChangesTheDiagonalByHalfAnInch() {
    assertEquals(27.5, UNKNOWN.changed(What.DIAGONAL, 1).diagonalInches());
    assertEquals(26.5, UNKNOWN.changed(What.DIAGONAL, -1).diagonalInches());
    ScreenMeasures odd = new ScreenMeasures(26.96, OptionalInt.empty(), OptionalInt.empty());
    assertEquals(27.5, odd.changed(What.DIAGONAL, 1).diagonalInches());
  }

  @Test
  void theDistanceBeginsWhereItIsUsualForTheDiagonal() {
    assertEquals(OptionalInt.of(650), UNKNOWN.changed(What.DISTANCE, 1).distanceMm());
    assertEquals(
        OptionalInt.of(750),
        UNKNOWN.changed(What.DIAGONAL, 32).changed(What.DISTANCE, 1).distanceMm());
  }

  @Test
  void aDistanceThatNobodySetStaysUnset() {
    assertEquals(OptionalInt.empty(), UNKNOWN.changed(What.DIAGONAL, 1).distanceMm());
  }

  @Test
  void theFirstTouchOfAHeightThatWasNotMeasuredSaysTheUsualOne() {
    assertEquals(OptionalInt.of(800), UNKNOWN.changed(What.MOUNTING, 1).mountingMm());
    assertEquals(
        OptionalInt.of(790),
        UNKNOWN.changed(What.MOUNTING, -1).changed(What.MOUNTING, -1).mountingMm());
  }

  @Test
  void nothingLeavesTheRangeThatSettingsHave() {
    for (int touches : new int[] {-100_000, 100_000}) {
      ScreenMeasures far =
          UNKNOWN
              .changed(What.DIAGONAL, touches)
              .changed(What.DISTANCE, touches)
              .changed(What.MOUNTING, touches)
              .changed(What.MOUNTING, touches);
      assertEquals(touches < 0 ? 10 : 120, far.diagonalInches());
      assertEquals(touches < 0 ? 200 : 5000, far.distanceMm().getAsInt());
      assertEquals(touches < 0 ? 0 : 2500, far.mountingMm().getAsInt());
    }
  }
}
