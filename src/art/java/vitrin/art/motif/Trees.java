package vitrin.art.motif;

import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Outlines of trees.
public final class Trees {
  private final SplittableRandom dice;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final double finest;

  private Trees(long seed, double finest) {
    this.dice = new SplittableRandom(seed);
    this.finest = finest;
  }

  /// A bare tree standing at the point, so many heights tall, leaning to one side by `lean`
  /// radians.
  public static Path2D.Double bare(long seed, double x, double ground, double tall, double lean) {
    Trees t = new Trees(seed, tall * 0.0009);
    t.roots(x, ground, tall * 0.042, lean);
    t.branch(x, ground, -Math.PI / 2 + lean, tall * 0.30, tall * 0.042, 0);
    return t.path;
  }

  /// A cypress: a tall narrow flame with a brushed outline.
  public static Path2D.Double cypress(long seed, double x, double ground, double tall) {
    Noise noise = new Noise(seed);
    int n = 46;
    double[] xy = new double[n * 4];
    double half = tall * 0.105;
    for (int side = 0; side < 2; side++) {
      for (int k = 0; k < n; k++) {
        double t = (k + 0.5) / n;
        double up = side == 0 ? t : 1 - t;
        double swell = StrictMath.pow(StrictMath.sin(Math.PI * StrictMath.pow(up, 0.62)), 0.8);
        double r = half * swell * (1 + 0.30 * noise.fbm(up * 13 + side * 50, side * 7.7, 4));
        int at = (side * n + k) * 2;
        xy[at] = x + (side == 0 ? -r : r) + 0.015 * tall * noise.at(up * 3, 9);
        xy[at + 1] = ground - up * tall;
      }
    }
    return Outline.blob(xy);
  }

  /// The foot of the trunk, spreading into the ground.
  private void roots(double x, double ground, double width, double lean) {
    double w = width * 0.675;
    double up = ground - width * 1.1;
    double over = width * 1.1 * StrictMath.tan(lean);
    path.append(
        Outline.polygon(
            Outline.turning(
                x - w * 0.9 + over,
                up,
                x + w * 0.9 + over,
                up,
                x + w * 1.02,
                ground - width * 0.4,
                x + w * 1.35,
                ground - width * 0.08,
                x + w * 2.0,
                ground + width * 0.10,
                x,
                ground + width * 0.16,
                x - w * 2.0,
                ground + width * 0.10,
                x - w * 1.35,
                ground - width * 0.08,
                x - w * 1.02,
                ground - width * 0.4)),
        false);
  }

  private void branch(double x, double y, double angle, double length, double width, int depth) {
    double bend = dice.nextDouble(-0.22, 0.22) * (depth == 0 ? 0.25 : 1);
    double x1 = x + length * 0.5 * StrictMath.cos(angle + bend);
    double y1 = y + length * 0.5 * StrictMath.sin(angle + bend);
    double x2 = x1 + length * 0.5 * StrictMath.cos(angle - bend * 0.4);
    double y2 = y1 + length * 0.5 * StrictMath.sin(angle - bend * 0.4);
    double end = width * dice.nextDouble(0.62, 0.74);
    path.append(Outline.taper(width * (depth == 0 ? 1.35 : 1), end, x, y, x1, y1, x2, y2), false);
    if (depth >= 9 || end < finest) {
      return;
    }
    int forks = dice.nextDouble() < 0.28 ? 3 : 2;
    double open = dice.nextDouble(0.42, 0.80);
    for (int k = 0; k < forks; k++) {
      double at = forks == 2 ? k - 0.45 : k - 1;
      double a = angle + at * open + dice.nextDouble(-0.16, 0.16);
      a += 0.10 * (-Math.PI / 2 - a);
      double l = length * dice.nextDouble(0.66, 0.86);
      branch(x2, y2, a, l, end * (k == 0 ? 0.92 : dice.nextDouble(0.60, 0.85)), depth + 1);
    }
    if (depth > 1 && dice.nextDouble() < 0.6) {
      double side = dice.nextDouble() < 0.5 ? -1 : 1;
      branch(x1, y1, angle + side * dice.nextDouble(0.5, 1.0), length * 0.45, end * 0.4, depth + 3);
    }
  }
}
