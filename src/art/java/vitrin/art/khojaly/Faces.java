package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Comparator;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;

/// Paints the flat faces of one building in the morning sun, as seen through air of this colour, of
/// which `fade` (0 to 1) lies before it. The building stands at x, z on ground of the height
/// `base`, turned by `turn`; faces are given in its own metres, x along its front.
record Faces(
    Layer on,
    Camera eye,
    Colour air,
    double fade,
    double x,
    double z,
    double base,
    double turn,
    long seed) {

  private static final Colour SUN = Colour.hex(0xFFD2A0).times(1.9);
  private static final Colour SKY = Colour.hex(0x8FA6C6).times(0.52);

  /// A flat face, its corners anticlockwise as seen from outside; not painted when turned away.
  void face(Colour c, double grain, double... xyz) {
    double ax = xyz[3] - xyz[0];
    double ay = xyz[4] - xyz[1];
    double az = xyz[5] - xyz[2];
    int last = xyz.length - 3;
    double bx = xyz[last] - xyz[0];
    double by = xyz[last + 1] - xyz[1];
    double bz = xyz[last + 2] - xyz[2];
    double nx = az * by - ay * bz;
    double ny = ax * bz - az * bx;
    double nz = ay * bx - ax * by;
    ny = -ny;
    nx = -nx;
    nz = -nz;
    double l = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny + nz * nz));
    double k = StrictMath.cos(turn);
    double s = StrictMath.sin(turn);
    double wx = -(nx * k + nz * s) / l;
    double wy = -ny / l;
    double wz = -(-nx * s + nz * k) / l;
    double[] p = place(xyz[0], xyz[2]);
    double away = (p[0] - eye.x()) * wx + (base + xyz[1] - eye.y()) * wy + p[1] * wz;
    if (away > 0) {
      return;
    }
    double sun = Math.max(0, wx * NewHouse.SUN_X + wy * NewHouse.SUN_Y + wz * NewHouse.SUN_Z);
    Colour lit = c.under(SUN.times(sun).plus(SKY.times(0.62 + 0.38 * wy)));
    Ink ink = Ink.flat(lit.mix(air, fade));
    double size = eye.scale(p[1]);
    on.fill(
        on.mask(poly(xyz)), grain > 0 ? ink.grained(seed, 0.5 * size, 0.5 * size, grain) : ink, 1);
  }

  /// The shadow of a house of this width, depth and height of walls.
  void shadow(double w, double d, double wall) {
    double k = Math.min(w, d) * 0.28;
    double[][] corners = {
      {-w / 2, -d / 2, 0}, {w / 2, -d / 2, 0}, {w / 2, d / 2, 0}, {-w / 2, d / 2, 0},
      {-w / 2, -d / 2, wall}, {w / 2, -d / 2, wall}, {w / 2, d / 2, wall}, {-w / 2, d / 2, wall},
      {-w / 2 + k, 0, wall + d * 0.25}, {w / 2 - k, 0, wall + d * 0.25}
    };
    double[][] fall = new double[corners.length][];
    for (int n = 0; n < corners.length; n++) {
      double[] q = place(corners[n][0], corners[n][1]);
      double t = corners[n][2] / NewHouse.SUN_Y;
      fall[n] = new double[] {q[0] - NewHouse.SUN_X * t, q[1] - NewHouse.SUN_Z * t};
    }
    Path2D.Double p = eye.polygon(around(fall));
    on.shade(on.soft(p, 0.4 * eye.scale(z)), Colour.hex(0x56688C), 0.80);
  }

  /// The outline around points x, z of the ground, as x, y, z, …
  private double[] around(double[][] points) {
    Arrays.sort(points, Comparator.<double[]>comparingDouble(q -> q[0]).thenComparing(q -> q[1]));
    double[][] ring = new double[points.length * 2][];
    int n = 0;
    for (int pass = 0; pass < 2; pass++) {
      int from = n;
      for (int k = 0; k < points.length; k++) {
        double[] q = points[pass == 0 ? k : points.length - 1 - k];
        while (n >= from + 2 && left(ring[n - 2], ring[n - 1], q) <= 0) {
          n--;
        }
        ring[n++] = q;
      }
      n--;
    }
    double[] out = new double[n * 3];
    for (int k = 0; k < n; k++) {
      out[3 * k] = ring[k][0];
      out[3 * k + 1] = base;
      out[3 * k + 2] = ring[k][1];
    }
    return out;
  }

  private static double left(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }

  Path2D.Double poly(double... xyz) {
    double[] out = new double[xyz.length];
    for (int k = 0; k < xyz.length; k += 3) {
      double[] p = place(xyz[k], xyz[k + 2]);
      out[k] = p[0];
      out[k + 1] = base + xyz[k + 1];
      out[k + 2] = p[1];
    }
    return eye.polygon(out);
  }

  private double[] place(double along, double across) {
    double k = StrictMath.cos(turn);
    double s = StrictMath.sin(turn);
    return new double[] {x + along * k + across * s, z - along * s + across * k};
  }
}
