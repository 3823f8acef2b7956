package vitrin.art.khojaly;

import java.awt.Shape;
import java.awt.geom.Path2D;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// The window of the cover from inside: its bars, the sill with snow before it, the wall and the
/// curtain, all in the light of the candle.
record Casement(Layer on) {
  static final double SILL = 0.872;
  static final double BAR = 0.90;
  static final double JAMB = 1.60;
  static final double TOP = 0.035;
  private static final Taper CANDLE = Cover.CANDLE;

  void paint() {
    frame();
    curtain();
  }

  /// How much of the candle's light arrives at a point of the window, 1 close by.
  static double warmth(double x, double y) {
    double dx = x - CANDLE.x();
    double dy = y - CANDLE.flameY();
    return 1 / (1 + (dx * dx + dy * dy) / 0.030);
  }

  private void frame() {
    wood(Outline.box(BAR - 0.019, -0.1, 0.038, SILL + 0.1), 1110, 1);
    wood(Outline.box(-0.1, -0.1, on.aspect() + 0.2, TOP + 0.1), 1111, 0);
    wood(Outline.box(JAMB, -0.1, 0.06, SILL + 0.12), 1112, 1);
    bevel(BAR - 0.019, BAR + 0.019);
    bevel(JAMB, JAMB + 0.06);
    wall();
    sill();
  }

  private void wood(Shape part, long seed, int upright) {
    Noise n = new Noise(seed);
    Colour c = Winter.WOOD.mix(Winter.STONE, 0.35);
    on.fill(
        on.mask(part),
        (x, y, o) -> {
          double g = upright > 0 ? n.fbm(x * 130, y * 5, 4) : n.fbm(x * 5, y * 130, 4);
          double w = warmth(x, y);
          double k = (0.10 + 1.25 * w) * (1 + 0.35 * g);
          Colour light = Winter.BLUE.times(0.10).plus(Winter.FLAME.times(k * 0.62));
          o[0] = c.r() * light.r() * 2.2f + 0.0012f;
          o[1] = c.g() * light.g() * 2.2f + 0.0020f;
          o[2] = c.b() * light.b() * 2.2f + 0.0036f;
          o[3] = 1;
        },
        1);
  }

  /// The lit edge of a bar towards the candle, the shaded one away from it, moonlight on the left.
  private void bevel(double x0, double x1) {
    boolean right = CANDLE.x() > x1;
    double lit = right ? x1 - 0.007 : x0;
    on.light(
        on.soft(Outline.box(lit, TOP, 0.007, SILL - TOP), 0.0015),
        (x, y, o) -> {
          double w = warmth(x, y);
          o[0] = Winter.FLAME.r();
          o[1] = Winter.FLAME.g();
          o[2] = Winter.FLAME.b();
          o[3] = (float) Math.clamp(w * 0.55, 0, 1);
        },
        0.55);
    double dark = right ? x0 : x1 - 0.007;
    on.shade(on.soft(Outline.box(dark, TOP, 0.007, SILL - TOP), 0.0015), Winter.BLACK, 0.6);
    on.light(
        on.soft(Outline.box(x0 - 0.0008, TOP, 0.0016, SILL - TOP), 0.001),
        Ink.flat(Winter.HAZE),
        right ? 0.12 : 0.03);
  }

  private void wall() {
    Noise n = new Noise(1113);
    on.fill(
        on.mask(Outline.box(JAMB + 0.06, -0.1, 1, 1.2)),
        (x, y, o) -> {
          double w = warmth(x, y);
          double k = w * (0.9 + 0.30 * n.fbm(x * 14, y * 14, 5));
          Colour c = Winter.PAPER.under(Winter.FLAME).times(0.30 * k).plus(Winter.INK.times(0.25));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
  }

  private void sill() {
    Noise n = new Noise(1114);
    double front = 0.972;
    Colour paint = Winter.PAPER.mix(Winter.STONE, 0.45);
    on.fill(
        on.mask(Outline.box(-0.1, SILL, on.aspect() + 0.2, 0.3)),
        (x, y, o) -> {
          double depth = (y - SILL) / (front - SILL);
          double dx = x - CANDLE.x();
          double dy = (y - CANDLE.foot()) * 2.6;
          double w = 1 / (1 + (dx * dx + dy * dy) / 0.036);
          double g = n.fbm(x * 9, y * 160, 5);
          double worn = n.fbm(x * 26 + 9, y * 60, 4);
          double k = y < front ? w * (0.85 + 0.22 * g + 0.16 * worn) : 0.16 * w * (1 + 0.3 * g);
          double moon = y < front ? 0.030 * (1 - depth) * (x < 1.1 ? 1 : 0.5) : 0.004;
          Colour c =
              paint
                  .under(Winter.FLAME)
                  .times(0.52 * k)
                  .plus(paint.under(Winter.DUSK).times(moon * 4));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
    on.light(
        on.soft(Outline.box(-0.1, front - 0.002, on.aspect() + 0.2, 0.004), 0.0016),
        (x, y, o) -> {
          double dx = (x - CANDLE.x()) / 0.24;
          o[0] = Winter.FLAME.r();
          o[1] = Winter.FLAME.g();
          o[2] = Winter.FLAME.b();
          o[3] = (float) (0.03 + 0.30 / (1 + dx * dx));
        },
        0.8);
    on.shade(
        on.soft(Outline.box(-0.1, SILL - 0.003, on.aspect() + 0.2, 0.008), 0.004),
        Winter.BLACK,
        0.75);
    Path2D.Double bank = new Path2D.Double();
    bank.moveTo(-0.02, SILL);
    for (double x = -0.02; x < JAMB; x += 0.002) {
      double corner = Math.min(Math.abs(x - BAR), JAMB - x);
      double y = 0.010 + 0.020 * StrictMath.exp(-corner / 0.09) + 0.006 * n.fbm(x * 8, 3, 4);
      bank.lineTo(x, SILL - 0.004 - y);
    }
    bank.lineTo(JAMB, SILL);
    bank.closePath();
    Mask outside = on.mask(bank).outside(on.mask(Outline.box(BAR - 0.019, 0, 0.038, 1)));
    on.fill(
        outside,
        (x, y, o) -> {
          Colour c =
              Winter.DUSK.times(0.26).plus(Winter.FLAME.times(0.30 * warmth(x, y) * warmth(x, y)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        0.92);
  }

  /// Thin cloth at the right edge, in folds.
  private void curtain() {
    Noise n = new Noise(1115);
    Path2D.Double p = new Path2D.Double();
    p.moveTo(1.50, -0.05);
    for (double y = -0.05; y < 0.95; y += 0.01) {
      p.lineTo(1.545 + 0.035 * StrictMath.sin(y * 2.2) + 0.006 * n.at(y * 6, 1), y);
    }
    p.lineTo(2.0, 0.97);
    p.lineTo(2.0, -0.05);
    p.closePath();
    on.shade(on.soft(Outline.placed(p, 0.03, 0.01, 1, 0), 0.05), Winter.BLACK, 0.5);
    on.fill(
        on.mask(p),
        (x, y, o) -> {
          double u = (x - 1.545 - 0.035 * StrictMath.sin(y * 2.2)) * 52;
          double fold = StrictMath.sin(u + 1.1 * n.at(y * 1.3, u * 0.2));
          double face = 0.5 - 0.5 * fold;
          double cloth = 1 + 0.10 * n.at(x * 900, y * 60) + 0.10 * n.at(x * 60, y * 900);
          double w = warmth(x, y);
          double k = w * (0.35 + 2.1 * face * face) * cloth;
          Colour c =
              Winter.PAPER
                  .under(Winter.FLAME)
                  .times(0.75 * k)
                  .plus(Winter.DEEP.times(0.20 * (1 - face)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        0.97);
  }
}
