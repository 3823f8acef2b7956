package vitrin.art.khojaly;

/// A plain wooden chair as a solid, in metres.
final class Chair {
  private Chair() {}

  /// One chair facing u, its middle at v = 0, seen from one side.
  static double distance(double u, double y, double v) {
    double bound = Solids.box(u + 0.02, y - 0.44, v, 0.28, 0.46, 0.24, 0);
    if (bound > 0.08) {
      return bound;
    }
    double d = Solids.box(u, y - 0.445, v, 0.215, 0.017, 0.215, 0.012);
    d = Math.min(d, Solids.box(u, y - 0.405, v - 0.17, 0.18, 0.025, 0.011, 0.004));
    d = Math.min(d, Solids.box(u - 0.17, y - 0.405, v, 0.011, 0.025, 0.17, 0.004));
    d = Math.min(d, Solids.rod(u, y, v, 0.175, 0.43, 0.175, 0.185, 0.005, 0.18, 0.017));
    d = Math.min(d, Solids.rod(u, y, v, -0.185, 0.45, 0.175, -0.215, 0.005, 0.18, 0.017));
    d = Math.min(d, Solids.rod(u, y, v, -0.185, 0.45, 0.175, -0.255, 0.885, 0.17, 0.016));
    d = Math.min(d, Solids.rod(u, y, v, 0.18, 0.20, 0.177, -0.20, 0.20, 0.178, 0.010));
    double bent = u + 0.20 + 0.13 * (y - 0.5) + 0.25 * v * v;
    d = Math.min(d, Solids.box(bent, y - 0.815, v, 0.010, 0.055, 0.175, 0.008));
    return Math.min(d, Solids.box(bent, y - 0.665, v, 0.009, 0.028, 0.175, 0.008));
  }
}
