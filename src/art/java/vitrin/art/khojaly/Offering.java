package vitrin.art.khojaly;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.motif.Carnation;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// What lies at the foot of the memorial, eight carnations and a candle in its glass, and the rain
/// over everything.
final class Offering {
  private final Layer on;
  private final Rays eye;
  private final double step;
  private final double lampX;
  private final double lampZ;
  private final SplittableRandom dice = new SplittableRandom(2510);

  /// @param step the height of the stone they lie on; `lampX` and `lampZ` where the candle stands
  Offering(Layer on, Rays eye, double step, double lampX, double lampZ) {
    this.on = on;
    this.eye = eye;
    this.step = step;
    this.lampX = lampX;
    this.lampZ = lampZ;
  }

  void draw() {
    double[][] lying = {
      {-0.52, 0.24, 2.75}, {-0.38, 0.16, 2.95}, {-0.16, 0.20, 2.62}, {0.02, 0.10, 2.88},
      {-0.60, 0.02, 2.84}, {-0.30, -0.02, 2.52}, {-0.08, -0.06, 2.98}, {-0.44, -0.10, 2.70}
    };
    for (int k = 0; k < lying.length; k++) {
      carnation(k, lying[k][0], lampZ + lying[k][1], lying[k][2]);
    }
    candle();
    rain();
  }

  private double px(double x, double z) {
    return eye.centre() + (x - eye.x()) * eye.focal() / (z - eye.z());
  }

  private double py(double y, double z) {
    return eye.horizon() - (y - eye.y()) * eye.focal() / (z - eye.z());
  }

  /// Its flower at x and z; the stem points the other way by `turn`.
  private void carnation(int k, double x, double z, double turn) {
    double s = eye.focal() / (z - eye.z());
    double size = 0.20 * s;
    Sprite flower = Carnation.grow(on.pixels(0.10), 2520 + k);
    double cx = px(x, z);
    double cy = py(step + 0.035, z);
    double flat = 0.66;
    AffineTransform place = AffineTransform.getTranslateInstance(cx, cy);
    place.scale(1, flat);
    place.rotate(turn);
    place.scale(size, (k % 2 == 0 ? 1 : -1) * size);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    Path2D.Double line = new Path2D.Double();
    double[] ends = {0.1, 0.5, 2.2, 0.5};
    place.transform(ends, 0, ends, 0, 2);
    line.append(
        Outline.taper(
            0.06 * size,
            0.10 * size,
            ends[0],
            ends[1] + 0.05 * size,
            ends[2],
            ends[3] + 0.10 * size),
        false);
    on.shade(on.soft(line, 0.07 * size), Winter.BLACK, 0.75);
    on.shade(
        on.soft(
            Outline.oval(cx + 0.1 * size, cy + 0.14 * size, 0.5 * size, 0.26 * size), 0.2 * size),
        Winter.BLACK,
        0.8);
    double near = Math.abs(x - lampX) + Math.abs(z - lampZ);
    double warm = 1 / (1 + 7 * near * near);
    Colour light = new Colour(0.72f, 0.74f, 0.80f).plus(Winter.CANDLE.times(0.95 * warm));
    flower.lay(on, place, light, 1);
  }

  private void candle() {
    double s = eye.focal() / (lampZ - eye.z());
    double x = px(lampX, lampZ);
    double foot = py(step, lampZ);
    double half = 0.050 * s;
    double tall = 0.185 * s;
    double dip = half * 0.30;
    double top = foot - tall;
    on.shade(
        on.soft(Outline.oval(x, foot + dip * 0.4, half * 1.5, dip * 1.4), half * 0.4),
        Winter.BLACK,
        0.75);
    on.glow(x, foot + 0.02 * s, 0.07 * s, 0.42 * s, 0.34, Winter.FLAME, 0.35);
    Path2D.Double glass = tube(x, foot, half, tall, dip);
    Mask m = on.mask(glass);
    on.fill(m, Ink.down(top, foot, Colour.hex(0x3A4656), Colour.hex(0x6B4322)), 0.35);
    double wax = foot - 0.085 * s;
    Path2D.Double body = tube(x, foot - dip * 0.2, half * 0.82, foot - wax, dip * 0.82);
    on.fill(
        on.mask(body),
        Ink.down(
            wax, foot, Colour.hex(0xFFE2B0).times(1.1), Colour.hex(0xDF9A52), Colour.hex(0x7A4522)),
        1);
    on.fill(on.mask(Outline.oval(x, wax, half * 0.82, dip * 0.8)), Ink.flat(Winter.CANDLE), 1);
    double f = 0.062 * s;
    double base = wax - 0.004 * s;
    on.fill(Outline.taper(0.004 * s, 0.003 * s, x, wax, x, base - 0.012 * s), Winter.BLACK);
    on.glow(x, base - f * 0.5, 0.035 * s, 0.36 * s, Winter.FLAME, 0.85);
    flame(x, base, f, f * 0.17, Winter.EMBER.mix(Winter.FLAME, 0.5), 1.7);
    flame(x, base - f * 0.06, f * 0.72, f * 0.10, Winter.CANDLE, 2.6);
    for (int side = -1; side <= 1; side += 2) {
      double ex = x + side * half * 0.94;
      on.light(
          on.soft(Outline.box(ex - half * 0.05, top, half * 0.10, tall), half * 0.05),
          Ink.down(top, foot, Winter.MOON.times(0.5), Winter.FLAME),
          0.5);
    }
    on.light(
        on.soft(
            Outline.box(x - half * 0.62, top + tall * 0.1, half * 0.16, tall * 0.6), half * 0.08),
        Ink.flat(Winter.MOON),
        0.22);
    Path2D.Double rim = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    rim.append(Outline.oval(x, top, half, dip), false);
    rim.append(Outline.oval(x, top + dip * 0.08, half * 0.92, dip * 0.82), false);
    on.light(on.mask(rim), Ink.flat(Winter.CANDLE), 0.55);
  }

  private static Path2D.Double tube(double x, double foot, double half, double tall, double dip) {
    Path2D.Double p = new Path2D.Double();
    double top = foot - tall;
    p.moveTo(x - half, top);
    p.lineTo(x - half, foot);
    p.curveTo(x - half, foot + dip * 1.3, x + half, foot + dip * 1.3, x + half, foot);
    p.lineTo(x + half, top);
    p.curveTo(x + half, top - dip * 1.3, x - half, top - dip * 1.3, x - half, top);
    p.closePath();
    return p;
  }

  private void flame(double x, double base, double f, double half, Colour c, double power) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x, base - f);
    p.curveTo(
        x + half * 0.5, base - f * 0.7, x + half * 1.25, base - f * 0.42, x + half, base - f * 0.2);
    p.curveTo(
        x + half * 0.7, base + f * 0.02, x - half * 0.7, base + f * 0.02, x - half, base - f * 0.2);
    p.curveTo(x - half * 1.25, base - f * 0.42, x - half * 0.5, base - f * 0.7, x, base - f);
    p.closePath();
    on.light(on.soft(p, half * 0.35), Ink.flat(c), power);
  }

  private void rain() {
    Noise gust = new Noise(2511);
    for (int depth = 0; depth < 3; depth++) {
      Path2D.Double drops = new Path2D.Double(Path2D.WIND_NON_ZERO);
      double size = depth == 0 ? 0.4 : depth == 1 ? 0.75 : 1.5;
      int count = depth == 0 ? 900 : depth == 1 ? 380 : 70;
      for (int k = 0; k < count; k++) {
        double x = dice.nextDouble(-0.05, on.aspect() + 0.08);
        double y = dice.nextDouble(-0.08, 1.0);
        double length = size * dice.nextDouble(0.030, 0.060);
        double wide = size * dice.nextDouble(0.0007, 0.0012);
        double slant = -0.115 - 0.02 * gust.at(x * 3, y * 3);
        drops.append(Outline.taper(wide * 0.3, wide, x, y, x + slant * length, y + length), false);
      }
      on.light(
          depth == 2 ? on.soft(drops, 0.0012) : on.mask(drops),
          Ink.flat(Winter.MOON),
          depth == 0 ? 0.055 : depth == 1 ? 0.085 : 0.06);
    }
    for (int k = 0; k < 150; k++) {
      double z = eye.z() + dice.nextDouble(1.75, 2.6);
      double x = dice.nextDouble(-1.5, 1.5);
      double s = eye.focal() / (z - eye.z());
      double r = 0.016 * s * dice.nextDouble(0.4, 1.2);
      double cy = py(0, z);
      Path2D.Double ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      ring.append(Outline.oval(px(x, z), cy, r, r * 0.42), false);
      ring.append(Outline.oval(px(x, z), cy, r * 0.84, r * 0.33), false);
      on.light(on.mask(ring), Ink.flat(Winter.MOON), dice.nextDouble(0.03, 0.12));
    }
  }
}
