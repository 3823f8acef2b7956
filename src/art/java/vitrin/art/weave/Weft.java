package vitrin.art.weave;

import vitrin.art.paint.Noise;

/// Where the knots of a carpet lie, in its own fine pixels from the upper left knot's corner: rows
/// and columns that wander a little, as a weaver beats them down.
///
/// @param wander how far they wander, in knots
record Weft(double knotWidth, double knotHeight, double wander, Noise noise) {

  double x(int i, int j) {
    return knotWidth
        * (i
            + wander * noise.fbm(j / 130.0, 3.7 + i / 400.0, 2)
            + wander * 0.12 * noise.at(j / 3.0, 80));
  }

  double y(int i, int j) {
    return knotHeight
        * (j
            + wander * noise.fbm(i / 90.0 + 50, j / 300.0, 2)
            + 0.1 * noise.at(i / 6.0, j * 0.9 + 7));
  }

  /// How much the pile rises towards the light here, about -1 to 1.
  double swell(double px, double py) {
    double i = px / knotWidth;
    double j = py / knotHeight;
    return 0.6 * noise.at(i / 26 + 4, j / 34) + 0.4 * noise.at(i / 70, j / 8 + 3);
  }
}
