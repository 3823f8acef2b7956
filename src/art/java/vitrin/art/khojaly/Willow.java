package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Outline;

/// A bare willow: a short leaning trunk and a fountain of long thin branches.
final class Willow {
  private Willow() {}

  /// Outlines of the tree standing at the point, so many heights tall, its trunk leaning to one
  /// side by `lean` radians; nothing is thinner than `finest`.
  static Path2D.Double bare(
      long seed, double x, double ground, double tall, double lean, double finest) {
    SplittableRandom dice = new SplittableRandom(seed);
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double up = tall * dice.nextDouble(0.26, 0.34);
    double hx = x + up * StrictMath.tan(lean);
    double hy = ground - up;
    double thick = tall * 0.065;
    double mx = (x + hx) / 2 - up * 0.05 * dice.nextDouble(-1, 1);
    p.append(
        Outline.taper(
            thick * 1.7,
            thick * 1.25,
            x,
            ground + 0.01 * tall,
            x,
            ground - up * 0.1,
            mx,
            ground - up * 0.5,
            hx,
            hy),
        false);
    p.append(Outline.oval(hx, hy, thick * 0.72, thick * 0.60), false);
    for (int k = 0; k < 6; k++) {
      double t = dice.nextDouble(0.1, 1);
      double side = dice.nextDouble(-0.55, 0.55) * thick;
      double r = thick * dice.nextDouble(0.16, 0.34);
      p.append(Outline.oval(x + (hx - x) * t + side, ground - up * t, r, r * 1.5), false);
    }
    int limbs = dice.nextInt(8, 12);
    for (int k = 0; k < limbs; k++) {
      double a = lean * 0.6 + (k - (limbs - 1) / 2.0) / limbs * 2.5 + dice.nextDouble(-0.16, 0.16);
      double l = tall * dice.nextDouble(0.24, 0.40);
      double bend = dice.nextDouble(-0.25, 0.25);
      double x1 = hx + 0.5 * l * StrictMath.sin(a - bend);
      double y1 = hy - 0.5 * l * StrictMath.cos(a - bend);
      double x2 = x1 + 0.5 * l * StrictMath.sin(a * 0.9 + bend);
      double y2 = y1 - 0.5 * l * StrictMath.cos(a * 0.9 + bend);
      double w = thick * dice.nextDouble(0.28, 0.45);
      p.append(Outline.taper(w, w * 0.5, hx, hy, x1, y1, x2, y2), false);
      int whips = dice.nextInt(14, 21);
      for (int n = 0; n < whips; n++) {
        double t = dice.nextDouble(0.25, 1);
        double sx = t < 0.5 ? hx + (x1 - hx) * 2 * t : x1 + (x2 - x1) * (2 * t - 1);
        double sy = t < 0.5 ? hy + (y1 - hy) * 2 * t : y1 + (y2 - y1) * (2 * t - 1);
        double b = a * 0.9 + dice.nextDouble(-0.75, 0.75);
        whip(p, dice, sx, sy, b, tall * dice.nextDouble(0.24, 0.58), w * 0.28, finest);
      }
    }
    return p;
  }

  private static void whip(
      Path2D.Double p,
      SplittableRandom dice,
      double x,
      double y,
      double angle,
      double length,
      double width,
      double finest) {
    int n = 7;
    double[] xy = new double[2 * n];
    double a = angle;
    double fall = dice.nextDouble(0.06, 0.40);
    for (int k = 0; k < n; k++) {
      xy[2 * k] = x;
      xy[2 * k + 1] = y;
      x += length / n * StrictMath.sin(a);
      y -= length / n * StrictMath.cos(a);
      a += (a < 0 ? -1 : 1) * fall * (0.4 + 0.25 * k) + dice.nextDouble(-0.07, 0.07);
      if (k > 1 && k < n - 1 && width > finest * 1.4 && dice.nextDouble() < 0.55) {
        double side = a + dice.nextDouble(-0.7, 0.7);
        whip(p, dice, x, y, side, length * dice.nextDouble(0.25, 0.5), finest * 1.2, finest);
      }
    }
    p.append(Outline.taper(Math.max(width, finest), finest * 0.7, xy), false);
  }
}
