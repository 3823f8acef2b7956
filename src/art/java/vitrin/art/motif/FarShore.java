package vitrin.art.motif;

import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// Hills and a city's lights beyond the water.
public final class FarShore {
  private static final Colour WARM = Colour.hex(0xFFB35C);
  private static final Colour PALE = Colour.hex(0xFFE2B0);
  private static final Colour COOL = Colour.hex(0xB9D2F0);

  private FarShore() {}

  /// A ridge from the left edge to the right: `top` gives its height at each x; filled down to the
  /// shore.
  public static Path2D.Double ridge(double aspect, double shore, Ink.Field top) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(-0.02, shore);
    for (double x = -0.02; x < aspect + 0.02; x += 0.0003) {
      p.lineTo(x, shore - Math.max(0, top.at(x, shore)));
    }
    p.lineTo(aspect + 0.02, shore);
    p.closePath();
    return p;
  }

  /// Roofs along the ridge: the ridge's height plus blocks of houses.
  public static Ink.Field roofs(long seed, Ink.Field ridge, double block, double tall) {
    Noise n = new Noise(seed);
    return (x, y) -> {
      long i = (long) Math.floor(x / block + 0.4 * n.at(x / block / 3, 4));
      double house = n.cell(i, 1) < 0.28 ? 0 : n.cell(i, 2) * n.cell(i, 3);
      double part = x / block + 0.4 * n.at(x / block / 3, 4) - i;
      double attic = part > n.cell(i, 4) * 0.6 && part < n.cell(i, 4) * 0.6 + 0.3 ? 0.12 : 0;
      double mast = n.cell(i, 5) < 0.3 && part > 0.48 && part < 0.54 ? 0.5 : 0;
      return ridge.at(x, y) + tall * (house + (house > 0 ? attic + mast : 0));
    };
  }

  /// Lamps scattered over the slope between shore and ridge, fewer where `density` is small.
  public static void lights(
      Layer on,
      long seed,
      int count,
      double shore,
      Ink.Field top,
      Ink.Field density,
      double power) {
    SplittableRandom dice = new SplittableRandom(seed);
    for (int k = 0; k < count; k++) {
      double x = dice.nextDouble() * on.aspect();
      double up = dice.nextDouble();
      double y = shore - top.at(x, shore) * up * up * 0.96 - 0.0005;
      double tone = dice.nextDouble();
      double strength = dice.nextDouble();
      if (dice.nextDouble() < density.at(x, y)) {
        Colour c = tone < 0.68 ? WARM : tone < 0.9 ? PALE : COOL;
        double s = strength * strength * strength;
        on.glow(x, y, 0.0007, 0.0024 + 0.010 * s, c, power * (0.35 + 2.6 * s));
      }
    }
  }

  /// A row of street lamps at the water's edge.
  public static void promenade(
      Layer on, long seed, double x0, double x1, double step, double y, double power) {
    SplittableRandom dice = new SplittableRandom(seed);
    for (double x = x0; x < x1; x += step * dice.nextDouble(0.9, 1.1)) {
      double k = power * dice.nextDouble(0.5, 1.2);
      on.glow(x, y, 0.0011, 0.020, WARM.mix(PALE, dice.nextDouble()), k * 2.4);
    }
  }
}
