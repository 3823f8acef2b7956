package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Medallions and what hangs from them.
final class Medallions {
  private Medallions() {}

  /// A lobed medallion from whose heart flames go out like rays; 2 × rx + 1 by 2 × ry + 1 knots.
  ///
  /// @param ground the ground between the flames
  /// @param flame the flames' edge; `core` what they hold
  static Cartoon radiant(int rx, int ry, Yarn ground, Yarn flame, Yarn core, Yarn heart) {
    int w = 2 * rx + 1;
    int h = 2 * ry + 1;
    double x = rx + 0.5;
    double y = ry + 0.5;
    Cartoon c = new Cartoon(w, h);
    Region.stepped(w, h, Forms.lobed(x, y, x, y, 16, 0.14, 0), 1, x, y)
        .bands(
            c,
            new int[] {1, 2, 1, 4, 1, 1},
            Yarn.OUTLINE,
            Yarn.STRAW,
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            ground);
    dots(c, x, y);
    for (int k = 0; k < 16; k++) {
      tongue(c, x, y, k / 16.0, 0.83, 0.050, Yarn.OUTLINE, flame, Yarn.OUTLINE, core);
    }
    for (int k = 0; k < 16; k++) {
      tongue(
          c,
          x,
          y,
          (k + 0.5) / 16,
          0.72,
          0.030,
          Yarn.OUTLINE,
          Yarn.APRICOT,
          Yarn.OUTLINE,
          Yarn.OUTLINE);
    }
    for (int k = 0; k < 16; k++) {
      double a = (k + 0.5) / 16 * 2 * StrictMath.PI;
      c.centre(
          Motifs.speck(k % 2 == 0 ? Yarn.ROSE : Yarn.LIGHT_BLUE, Yarn.IVORY),
          x + 0.815 * x * StrictMath.sin(a),
          y - 0.815 * y * StrictMath.cos(a));
    }
    heart(c, x, y, 0.47, heart, core);
    grow(c, ground);
    c.mirrorRight();
    c.mirrorDown();
    return c;
  }

  /// Small flowers on what is left of the ground.
  private static void grow(Cartoon c, Yarn ground) {
    Filling filling = new Filling(c, ground, 1);
    filling.scatter(
        3,
        3000,
        Motifs.blossom(Yarn.LIGHT_BLUE, Yarn.MADDER),
        Motifs.blossom(Yarn.ROSE, Yarn.STRAW),
        Motifs.sprig(Yarn.ROSE, Yarn.GREEN));
    filling.scatter(
        4,
        5000,
        Motifs.speck(Yarn.SAFFRON, Yarn.MADDER),
        Motifs.speck(Yarn.LIGHT_BLUE, Yarn.IVORY),
        Motifs.speck(Yarn.ROSE, Yarn.IVORY));
  }

  private static void dots(Cartoon c, double x, double y) {
    int n = 72;
    for (int k = 0; k < n; k++) {
      double a = (k + 0.5) / n * 2 * StrictMath.PI;
      double wave = 1 - 0.14 * (1 - StrictMath.sqrt(StrictMath.abs(StrictMath.cos(8 * a))));
      double dx = (x - 5.5) * wave * StrictMath.sin(a);
      double dy = (y - 5.5) * wave * StrictMath.cos(a);
      c.fill(Forms.diamond(x + dx, y - dy, 1.3, 1.3), k % 2 == 0 ? Yarn.IVORY : Yarn.SAFFRON);
    }
  }

  /// One flame from the middle outwards, at this part of the circle.
  private static void tongue(
      Cartoon c, double x, double y, double part, double reach, double half, Yarn... bands) {
    double[] t = {0.30, 0.42, 0.50, 0.56, 0.64, 0.72, 0.80, 0.90, 1.0};
    double[] w = {0.55, 0.80, 1.05, 0.85, 1.25, 0.92, 0.95, 0.42, 0.0};
    double[] xy = new double[4 * t.length - 2];
    for (int k = 0; k < t.length; k++) {
      point(xy, k, x, y, part, t[k] * reach, w[k] * half);
      if (k < t.length - 1) {
        point(xy, 2 * t.length - 2 - k, x, y, part, t[k] * reach, -w[k] * half);
      }
    }
    Region.of(c.width(), c.height(), Forms.polygon(xy)).bands(c, new int[] {1, 2, 1}, bands);
  }

  private static void point(
      double[] xy, int k, double x, double y, double part, double r, double off) {
    double a = part * 2 * StrictMath.PI;
    double s = StrictMath.sin(a);
    double co = StrictMath.cos(a);
    xy[2 * k] = x + x * (r * s + off * co * 1.6);
    xy[2 * k + 1] = y - y * (r * co - off * s * 1.6);
  }

  /// The octagon in the middle: a cross of four blossoms around an eight-pointed star.
  static void heart(Cartoon c, double x, double y, double size, Yarn ground, Yarn second) {
    double rx = x * size;
    double ry = y * size;
    int w = c.width();
    int h = c.height();
    Region.stepped(w, h, Forms.octagon(x, y, rx, ry, rx * 0.56), 2, x, y)
        .bands(
            c,
            new int[] {1, 2, 1, 3, 1},
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.OUTLINE,
            second,
            Yarn.OUTLINE,
            ground);
    int r = (int) (Math.min(rx, ry) * 0.27);
    Region.stepped(w, h, Forms.lobed(x, y, rx * 0.56, ry * 0.56, 8, 0.3, 0), 1, x, y)
        .bands(
            c,
            new int[] {1, 2, 1},
            Yarn.OUTLINE,
            Yarn.LIGHT_BLUE,
            Yarn.OUTLINE,
            second == Yarn.MADDER ? Yarn.CRIMSON : Yarn.MADDER);
    for (int k = 0; k < 4; k++) {
      double dx = k % 2 == 0 ? 0 : (k - 2) * rx * 0.64;
      double dy = k % 2 == 1 ? 0 : (k - 1) * ry * 0.66;
      c.centre(
          Ornaments.rosette(
              r,
              8,
              k % 2 == 0 ? Yarn.ROSE : Yarn.APRICOT,
              k % 2 == 0 ? Yarn.ROSE : Yarn.APRICOT,
              Yarn.IVORY,
              Yarn.CRIMSON,
              Yarn.OUTLINE),
          x + dx,
          y + dy);
      double sx = k < 2 ? 1 : -1;
      double sy = k % 3 == 0 ? 1 : -1;
      Ornaments.leaf(
          c,
          x + sx * rx * 0.36,
          y + sy * ry * 0.36,
          x + sx * rx * 0.68,
          y + sy * ry * 0.64,
          rx * 0.10,
          4,
          Yarn.OUTLINE,
          Yarn.GREEN,
          Yarn.SAFFRON);
    }
    int s = (int) (Math.min(rx, ry) * 0.40);
    c.centre(Ornaments.star(s, Yarn.OUTLINE, Yarn.IVORY), x, y);
    c.centre(Ornaments.star(Math.round(s * 0.72f), Yarn.OUTLINE, Yarn.MADDER), x, y);
    c.centre(
        Ornaments.rosette(
            Math.round(s * 0.45f),
            8,
            Yarn.STRAW,
            Yarn.STRAW,
            Yarn.INDIGO,
            Yarn.IVORY,
            Yarn.OUTLINE),
        x,
        y);
    Filling filling = new Filling(c, ground, 1);
    filling.scatter(
        9,
        6000,
        Motifs.blossom(Yarn.LIGHT_BLUE, Yarn.MADDER),
        Motifs.speck(Yarn.SAFFRON, Yarn.MADDER),
        Motifs.blossom(Yarn.STRAW, Yarn.ROSE),
        Motifs.speck(Yarn.ROSE, Yarn.IVORY));
  }

  /// A blossom on a stem that hangs above a medallion (flip it for below).
  static Cartoon pendant(int radius, Yarn ground, Yarn flame) {
    int w = 2 * radius + 1;
    int h = radius * 3;
    Cartoon c = new Cartoon(w, h);
    double m = radius + 0.5;
    c.fill(radius - 2, radius, 5, 2 * radius, Yarn.OUTLINE);
    c.fill(radius - 1, radius, 3, 2 * radius, Yarn.SAFFRON);
    Ornaments.leaf(
        c,
        m,
        h - 2,
        m - radius * 0.8,
        h - radius * 0.95,
        radius * 0.2,
        3,
        Yarn.OUTLINE,
        Yarn.GREEN,
        Yarn.SAFFRON);
    Ornaments.leaf(
        c,
        m,
        h - 2,
        m + radius * 0.8,
        h - radius * 0.95,
        radius * 0.2,
        3,
        Yarn.OUTLINE,
        Yarn.GREEN,
        Yarn.SAFFRON);
    Region.of(w, h, Forms.lobed(m, m, m, m, 8, 0.2, 0))
        .bands(c, new int[] {1, 1, 1}, Yarn.OUTLINE, Yarn.STRAW, Yarn.OUTLINE, ground);
    c.centre(
        Ornaments.rosette(
            (int) (radius * 0.66), 8, flame, flame, Yarn.ROSE, Yarn.CRIMSON, Yarn.OUTLINE),
        m,
        m);
    c.mirrorRight();
    return c;
  }
}
