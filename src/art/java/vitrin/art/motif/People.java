package vitrin.art.motif;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Outline;

/// People standing in winter clothes, as outlines without faces.
public final class People {
  private People() {}

  /// One person standing at the point, so many heights tall; the seed says who.
  public static Path2D.Double standing(long seed, double x, double ground, double tall) {
    SplittableRandom dice = new SplittableRandom(seed);
    double broad = dice.nextDouble(0.88, 1.15);
    double hem = dice.nextDouble(-0.46, -0.22);
    double flare = dice.nextDouble(0.100, 0.135) * broad;
    double sway = dice.nextDouble(-0.012, 0.012);
    double s = 0.118 * broad;
    double slope = dice.nextDouble(-0.012, 0.012);
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    p.append(
        Outline.blob(
            -0.030 + sway,
            -0.868,
            -0.045 + sway,
            -0.842,
            -s * 0.86,
            -0.822 + slope,
            -s * 1.04,
            -0.775 + slope,
            -s * 1.16,
            -0.64,
            -s * 1.13,
            -0.50,
            -flare,
            hem - 0.02,
            -flare * 0.9,
            hem,
            0,
            hem + 0.008,
            flare * 0.9,
            hem,
            flare,
            hem - 0.02,
            s * 1.13,
            -0.50,
            s * 1.16,
            -0.64,
            s * 1.04,
            -0.775 - slope,
            s * 0.86,
            -0.822 - slope,
            0.045 + sway,
            -0.842,
            0.030 + sway,
            -0.868),
        false);
    leg(p, -0.048, hem, dice.nextDouble(-0.02, 0.01));
    leg(p, 0.048, hem, dice.nextDouble(-0.01, 0.02));
    double hx = sway + dice.nextDouble(-0.012, 0.012);
    p.append(Outline.oval(hx, -0.923, 0.043, 0.058), false);
    switch (dice.nextInt(6)) {
      case 0 -> p.append(cap(hx), false);
      case 1 -> p.append(fur(hx), false);
      case 2 -> p.append(scarf(hx), false);
      case 3 -> p.append(Outline.oval(hx, -0.935, 0.050, 0.052), false);
      default -> p.append(Outline.oval(hx, -0.945, 0.046, 0.040), false);
    }
    double mirror = dice.nextDouble() < 0.5 ? -1 : 1;
    AffineTransform t = AffineTransform.getTranslateInstance(x, ground);
    t.scale(tall * mirror, tall);
    Path2D.Double placed = new Path2D.Double(Path2D.WIND_NON_ZERO);
    placed.append(p.getPathIterator(t), false);
    return placed;
  }

  private static void leg(Path2D.Double p, double x, double hem, double step) {
    p.append(
        Outline.turning(
            x - 0.040,
            hem - 0.03,
            x + 0.040,
            hem - 0.03,
            x + 0.030 + step,
            -0.03,
            x + 0.042 + step,
            0,
            x - 0.034 + step,
            0,
            x - 0.030 + step,
            -0.03),
        false);
  }

  private static Path2D.Double cap(double x) {
    return Outline.blob(
        x - 0.052, -0.945, x - 0.05, -0.975, x, -0.990, x + 0.05, -0.975, x + 0.075, -0.948, x,
        -0.940);
  }

  private static Path2D.Double fur(double x) {
    return Outline.blob(
        x - 0.056, -0.94, x - 0.056, -0.99, x, -1.005, x + 0.056, -0.99, x + 0.056, -0.94, x,
        -0.93);
  }

  private static Path2D.Double scarf(double x) {
    return Outline.blob(
        x - 0.048, -0.96, x, -0.990, x + 0.048, -0.96, x + 0.058, -0.90, x + 0.085, -0.835, x,
        -0.80, x - 0.085, -0.835, x - 0.058, -0.90);
  }
}
