package vitrin.art.khojaly;

/// Distances in metres from a point to simple solids; negative inside.
final class Solids {
  private Solids() {}

  /// A box around its centre with half sides and rounded edges.
  static double box(double x, double y, double z, double hx, double hy, double hz, double round) {
    double qx = Math.abs(x) - hx + round;
    double qy = Math.abs(y) - hy + round;
    double qz = Math.abs(z) - hz + round;
    double ax = Math.max(qx, 0);
    double ay = Math.max(qy, 0);
    double az = Math.max(qz, 0);
    return Math.sqrt(ax * ax + ay * ay + az * az)
        + Math.min(Math.max(qx, Math.max(qy, qz)), 0)
        - round;
  }

  /// A rod with round ends from one point to another.
  static double rod(
      double x,
      double y,
      double z,
      double ax,
      double ay,
      double az,
      double bx,
      double by,
      double bz,
      double radius) {
    double ux = bx - ax;
    double uy = by - ay;
    double uz = bz - az;
    double px = x - ax;
    double py = y - ay;
    double pz = z - az;
    double t = Math.clamp((px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz), 0, 1);
    double ex = px - ux * t;
    double ey = py - uy * t;
    double ez = pz - uz * t;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - radius;
  }

  /// Two solids grown together over `k` metres.
  static double grown(double a, double b, double k) {
    double h = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.min(a, b) - h * h * k / 4;
  }
}
