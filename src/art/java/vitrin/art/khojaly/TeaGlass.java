package vitrin.art.khojaly;

/// A pear-shaped glass on its saucer, as a solid standing at the origin, in metres.
final class TeaGlass {
  private TeaGlass() {}

  /// The pear-shaped glass on its saucer.
  static double distance(double x, double up, double z) {
    double r = Math.sqrt(x * x + z * z);
    double bound = Math.max(r - 0.067, Math.max(up - 0.13, -up));
    if (bound > 0.06) {
      return bound;
    }
    double saucer = Math.max(Math.abs(up - 0.006 - 1.6 * r * r) - 0.0035, r - 0.066);
    return 0.7 * Math.min(saucer, Math.max(r - radius(up), Math.max(up - 0.128, 0.010 - up)));
  }

  /// The glass's radius at this height: full at the foot and at the lip, narrow between.
  static double radius(double up) {
    double t = Math.clamp((up - 0.01) / 0.118, 0, 1);
    return 0.0235 + 0.0105 * StrictMath.sin(Math.PI * (1.55 * t + 0.18)) + 0.010 * t * t;
  }
}
