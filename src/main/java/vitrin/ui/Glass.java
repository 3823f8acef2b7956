package vitrin.ui;

import java.util.OptionalDouble;

/// The screen as a person in front of it sees it: how many pixels, how large each is, how far away
/// it is read. From it follows one em, and everything is laid out in em.
///
/// @param width in pixels
/// @param height in pixels
/// @param mmPerPixel length of a pixel's side in millimetres
/// @param distanceMm from the reader's eye to the screen, in millimetres
/// @param lowerEdgeMm of the screen above the floor, in millimetres; absent: not measured
public record Glass(
    int width, int height, double mmPerPixel, double distanceMm, OptionalDouble lowerEdgeMm) {

  /// Height of a capital that is seen under 0.7° from one metre, in millimetres: EN 301 549, clause
  /// 5.1.4 (tan 0.7° · 1000).
  private static final double CAPITAL_MM_PER_METRE = 12.2;

  /// Height of Inter's capitals in em.
  static final double CAPITAL_HEIGHT = 0.727;

  /// The attract loop is read from 1.2 m where a visit is read from 0.7 m.
  private static final double ATTRACT = 1.2 / 0.7;

  private static final double MM_PER_INCH = 25.4;

  /// What a hand reaches forward from a wheelchair, above the floor, in millimetres: EN 301 549,
  /// clause 8.3.
  static final double REACH_MM = 1220;

  /// A screen of the hall of which nothing is known.
  private static final double USUAL_DIAGONAL_INCHES = 27;

  /// @throws IllegalArgumentException if a size is not positive
  public Glass {
    if (width <= 0 || height <= 0 || !(mmPerPixel > 0) || !(distanceMm > 0)) {
      throw new IllegalArgumentException("a glass without extent");
    }
  }

  /// The glass of a screen of that diagonal, filled by that many pixels.
  ///
  /// @param diagonalInches absent: 27 inches
  /// @param distanceMetres absent: 0.6 m up to 32 inches, 0.7 m above
  public static Glass of(
      int width, int height, OptionalDouble diagonalInches, OptionalDouble distanceMetres) {
    double inches = diagonalInches.orElse(USUAL_DIAGONAL_INCHES);
    double metres = distanceMetres.orElse(inches <= 32 ? 0.6 : 0.7);
    return new Glass(
        width,
        height,
        inches * MM_PER_INCH / Math.hypot(width, height),
        metres * 1000,
        OptionalDouble.empty());
  }

  /// The same screen hung at that height.
  ///
  /// @param lowerEdge of the screen above the floor, in millimetres
  public Glass hungAt(double lowerEdge) {
    return new Glass(width, height, mmPerPixel, distanceMm, OptionalDouble.of(lowerEdge));
  }

  /// Pixels of one em of a visit, a whole number: capitals under 0.7°, and never so small that the
  /// screen is over 80 em wide (45 em in portrait).
  public int em() {
    double capitals = capitalPx() / CAPITAL_HEIGHT;
    double room = isPortrait() ? width / 45.0 : width / 80.0;
    return (int) Math.max(Math.round(capitals), Math.ceil(room));
  }

  /// Height of a capital that is seen under 0.7°, in pixels.
  double capitalPx() {
    return CAPITAL_MM_PER_METRE * distanceMm / 1000 / mmPerPixel;
  }

  /// Pixels of one em of the attract loop, a whole number.
  public int attractEm() {
    return (int) Math.round(em() * ATTRACT);
  }

  public boolean isPortrait() {
    return height > width;
  }

  /// Width of the screen in em.
  public double widthInEm() {
    return (double) width / em();
  }

  /// The height that a sitting visitor reaches, in whole pixels from the upper edge; 0 where all of
  /// the screen is below it. Where nobody measured how the screen hangs it is its middle: museums
  /// keep what is touched in the lower half.
  double reachLine() {
    double line =
        lowerEdgeMm.isPresent()
            ? height - (REACH_MM - lowerEdgeMm.getAsDouble()) / mmPerPixel
            : height / 2.0;
    return Math.ceil(Math.clamp(line, 0, height));
  }

  /// That many em of a visit, in whole pixels.
  public double px(double em) {
    return Math.round(em * em());
  }

  /// That many em of the attract loop, in whole pixels.
  public double attractPx(double em) {
    return Math.round(em * attractEm());
  }
}
