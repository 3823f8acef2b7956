package vitrin.art.khojaly;

/// A samovar as a solid, standing at the origin, half a metre high.
final class Samovar {
  /// Heights and radii of its outline, in metres.
  private static final double[] UP = {
    0.000, 0.012, 0.028, 0.050, 0.075, 0.105, 0.145, 0.200, 0.255, 0.300, 0.328, 0.338, 0.352,
    0.385, 0.400, 0.412, 0.425, 0.455, 0.462, 0.480
  };

  private static final double[] WIDE = {
    0.085, 0.085, 0.075, 0.040, 0.034, 0.062, 0.100, 0.125, 0.136, 0.132, 0.118, 0.122, 0.098,
    0.060, 0.046, 0.052, 0.060, 0.062, 0.054, 0.050
  };

  private Samovar() {}

  static double distance(double x, double y, double z) {
    double r = Math.sqrt(x * x + z * z);
    double bound = Math.max(r - 0.19, Math.max(y - 0.60, -y));
    if (bound > 0.05) {
      return bound;
    }
    double body = Math.max(r - radius(y), Math.max(-y, y - 0.48));
    double d = 0.62 * body;
    double pot = Math.max(Math.sqrt(r * r + sq((y - 0.520) * 1.2)) - 0.060, 0.478 - y);
    double knob = Math.sqrt(r * r + sq(y - 0.578)) - 0.012;
    d = Math.min(d, 0.7 * Math.min(pot, knob));
    d = Math.min(d, Solids.rod(x, y, z, -0.045, 0.515, -0.01, -0.100, 0.552, -0.02, 0.009));
    double ear = Math.sqrt(sq(x - 0.058) + sq(y - 0.525)) - 0.028;
    d = Math.min(d, 0.85 * (Math.sqrt(ear * ear + z * z) - 0.006));
    double side = Math.abs(x);
    double loop = Math.sqrt(sq(side - 0.140) + sq((y - 0.278) * 0.85)) - 0.036;
    d = Math.min(d, 0.85 * (Math.sqrt(loop * loop + z * z) - 0.0085));
    double tap = Solids.rod(x, y, z, 0.03, 0.135, -0.09, 0.045, 0.125, -0.175, 0.011);
    tap = Math.min(tap, Solids.rod(x, y, z, 0.045, 0.125, -0.175, 0.046, 0.098, -0.180, 0.009));
    tap = Math.min(tap, Solids.rod(x, y, z, 0.040, 0.13, -0.150, 0.040, 0.168, -0.150, 0.005));
    tap = Math.min(tap, Solids.rod(x, y, z, 0.020, 0.170, -0.150, 0.062, 0.170, -0.150, 0.006));
    return Math.min(d, tap);
  }

  private static double radius(double y) {
    int k = 1;
    while (k < UP.length - 1 && UP[k] < y) {
      k++;
    }
    double t = Math.clamp((y - UP[k - 1]) / (UP[k] - UP[k - 1]), 0, 1);
    double a = WIDE[Math.max(0, k - 2)];
    double b = WIDE[k - 1];
    double c = WIDE[k];
    double d = WIDE[Math.min(WIDE.length - 1, k + 1)];
    double v = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    return Math.clamp(v, Math.min(b, c) - 0.004, Math.max(b, c) + 0.004);
  }

  private static double sq(double v) {
    return v * v;
  }
}
