package vitrin.art.khojaly;

import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// What hangs over the land: stars, the moon, thin cloud.
final class Sky {
  private Sky() {}

  /// Stars down to the height `low`, fainter towards it.
  static void stars(Layer on, long seed, int count, double low, double power) {
    SplittableRandom dice = new SplittableRandom(seed);
    for (int k = 0; k < count; k++) {
      double x = dice.nextDouble() * on.aspect();
      double y = dice.nextDouble() * low;
      double s = StrictMath.pow(dice.nextDouble(), 6);
      Colour c = Winter.MOON.mix(Winter.CANDLE, dice.nextDouble() * 0.5);
      double clear = Math.clamp(1.3 * (1 - y / low), 0, 1);
      on.glow(x, y, 0.0004 + 0.0004 * s, 0.0016 + 0.003 * s, c, power * clear * (0.15 + 1.6 * s));
    }
  }

  /// A pale full moon behind a breath of haze.
  static void moon(Layer on, double x, double y, double r, double power) {
    on.glow(x, y, r * 1.6, r * 24, Winter.HAZE, 0.16 * power);
    on.glow(x, y, r * 1.2, r * 6, Winter.MOON, 0.22 * power);
    Noise maria = new Noise(901);
    Ink face =
        (px, py, o) -> {
          double u = (px - x) / r;
          double v = (py - y) / r;
          double d = Math.sqrt(u * u + v * v);
          double edge = Math.clamp((1 - d) * 14, 0, 1);
          double m = maria.fbm(u * 1.35 + 3, v * 1.35 + 1, 5);
          double k = power * (1 - 0.34 * Math.clamp(0.2 + 1.5 * m, 0, 1)) * (1 - 0.18 * d * d);
          o[0] = (float) (Winter.MOON.r() * k * 1.03);
          o[1] = (float) (Winter.MOON.g() * k);
          o[2] = (float) (Winter.MOON.b() * k * 0.96);
          o[3] = (float) edge;
        };
    on.fill(on.mask(vitrin.art.paint.Outline.oval(x, y, r * 1.05, r * 1.05)), face, 1);
  }

  /// Drawn-out cloud from the height `from` down to `to`, at most so opaque.
  static void cloud(Layer on, long seed, double from, double to, Colour colour, double most) {
    Noise n = new Noise(seed);
    on.wash((x, y, o) -> {
      double t = (y - from) / (to - from);
      double band = t <= 0 || t >= 1 ? 0 : StrictMath.sin(Math.PI * t);
      double w = n.fbm(x * 1.3 + 0.4 * n.at(x * 2, y * 5), y * 6.5, 6);
      o[0] = colour.r();
      o[1] = colour.g();
      o[2] = colour.b();
      o[3] = (float) (band * most * Math.clamp(0.15 + 1.5 * w, 0, 1));
    });
  }
}
