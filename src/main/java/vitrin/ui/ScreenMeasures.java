package vitrin.ui;

import java.util.OptionalInt;

/// What a technician has measured of the screen.
///
/// @param diagonalInches 10–120
/// @param distanceMm from the reader's eye to the screen, 200–5000; absent: as usual for the
///   diagonal
/// @param mountingMm of the lower edge above the floor, 0–2500; absent: not measured
public record ScreenMeasures(
    double diagonalInches, OptionalInt distanceMm, OptionalInt mountingMm) {

  private static final int USUAL_MOUNTING_MM = 800;

  /// Something that is measured, and by how much a touch changes it.
  public enum What {
    DIAGONAL(0.5),
    DISTANCE(50),
    MOUNTING(10);

    private final double step;

    What(double step) {
      this.step = step;
    }
  }

  /// The distance that letters are drawn for.
  int readingMm() {
    return distanceMm.orElse(diagonalInches <= 32 ? 600 : 700);
  }

  /// The same with one of them greater by so many touches, or smaller by a number below 0. A first
  /// touch of what was not measured begins where it usually is.
  public ScreenMeasures changed(What what, int touches) {
    double by = touches * what.step;
    return switch (what) {
      case DIAGONAL ->
          new ScreenMeasures(
              Math.clamp(Math.round((diagonalInches + by) * 2) / 2.0, 10, 120),
              distanceMm,
              mountingMm);
      case DISTANCE ->
          new ScreenMeasures(
              diagonalInches,
              OptionalInt.of(Math.clamp(Math.round(readingMm() + by), 200, 5000)),
              mountingMm);
      case MOUNTING ->
          new ScreenMeasures(
              diagonalInches,
              distanceMm,
              OptionalInt.of(
                  mountingMm.isEmpty()
                      ? USUAL_MOUNTING_MM
                      : Math.clamp(Math.round(mountingMm.getAsInt() + by), 0, 2500)));
    };
  }
}
