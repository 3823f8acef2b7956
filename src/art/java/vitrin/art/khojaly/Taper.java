package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A burning candle seen close.
///
/// @param x of its middle; `foot` where it stands; `tall` without the flame, all in heights
record Taper(double x, double foot, double tall) {

  /// Where its light comes from.
  double flameY() {
    return foot - tall - 0.40 * flame();
  }

  private double half() {
    return tall * 0.105;
  }

  private double flame() {
    return tall * 0.50;
  }

  void paint(Layer on) {
    glow(on);
    plate(on);
    body(on);
    fire(on);
  }

  private void glow(Layer on) {
    double f = flame();
    on.glow(x, flameY(), 0.7 * f, 5.2 * f, Winter.FLAME, 0.085);
    on.glow(x, flameY(), 0.32 * f, 2.1 * f, Winter.FLAME, 0.24);
  }

  /// A small tin plate under it.
  private void plate(Layer on) {
    double r = half() * 2.9;
    on.shade(
        on.soft(Outline.oval(x, foot + 0.30 * half(), r * 1.15, r * 0.26), 0.35 * half()),
        Winter.BLACK,
        0.85);
    Colour tin = Winter.STONE.mix(Winter.FLAME, 0.16);
    on.fill(
        on.mask(Outline.oval(x, foot + 0.10 * half(), r, r * 0.21)),
        Ink.around(x, foot, r, tin.times(2.4), tin.times(1.1), tin.times(0.5)),
        1);
    on.fill(
        on.mask(Outline.oval(x, foot + 0.02 * half(), r * 0.90, r * 0.16)),
        Ink.around(x, foot, r, tin.times(0.35), tin.times(1.6), tin.times(0.6)),
        1);
    Mask rim =
        on.mask(Outline.oval(x, foot + 0.10 * half(), r, r * 0.21))
            .outside(on.mask(Outline.oval(x, foot + 0.13 * half(), r * 0.985, r * 0.20)));
    on.light(rim, Ink.flat(Winter.CANDLE), 0.30);
  }

  private void body(Layer on) {
    double top = foot - tall;
    double w = half();
    double dip = w * 0.24;
    Noise n = new Noise(1191);
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    p.moveTo(x - w * 0.96, top + 0.02 * tall);
    p.quadTo(x - w * 0.98, top - 0.006 * tall, x - w * 0.5, top + 0.004 * tall);
    p.quadTo(x, top + dip * 1.5, x + w * 0.55, top - 0.004 * tall);
    p.quadTo(x + w * 0.99, top - 0.012 * tall, x + w * 0.97, top + 0.03 * tall);
    p.lineTo(x + w, foot);
    p.quadTo(x, foot + dip * 2, x - w, foot);
    p.closePath();
    p.append(drip(-0.72, 0.34, 0.20), false);
    p.append(drip(0.86, 0.52, 0.17), false);
    p.append(drip(0.30, 0.17, 0.15), false);
    Mask m = on.mask(p);
    Colour wax = Colour.hex(0xF3DDB8);
    on.fill(
        m,
        Ink.down(
                top,
                foot,
                wax.times(1.25),
                Colour.hex(0xE7B06A).times(0.80),
                Colour.hex(0xC98B50).times(0.62),
                Colour.hex(0xB07A4C).times(0.50),
                Colour.hex(0x9A6C48).times(0.46))
            .lit((px, py) -> 1 + 0.10 * n.fbm(px / w * 1.2, py / w * 0.8, 4)),
        1);
    on.shade(
        m.times((px, py) -> StrictMath.pow(Math.abs(px - x) / w, 2.2) - 0.12),
        Colour.hex(0x4A2614),
        0.80);
    for (double[] d :
        new double[][] {{-0.72, 0.34, 0.20}, {0.86, 0.52, 0.17}, {0.30, 0.17, 0.15}}) {
      Path2D.Double drop = drip(d[0], d[1], d[2]);
      Mask body = on.mask(drop);
      on.shade(
          on.soft(Outline.placed(drop, w * 0.10, w * 0.03, 1, 0), w * 0.08).outside(body).inside(m),
          Colour.hex(0x5A2E18),
          0.55);
      on.light(
          body.outside(on.soft(Outline.placed(drop, w * 0.09, 0, 1, 0), w * 0.08)),
          Ink.flat(Winter.CANDLE),
          0.16);
    }
    on.light(
        on.soft(Outline.oval(x, top + 0.10 * tall, w * 0.85, 0.13 * tall), 0.06 * tall).inside(m),
        Ink.flat(Winter.FLAME),
        0.42);
    on.fill(
        on.mask(Outline.oval(x, top + dip * 0.55, w * 0.72, dip * 0.62)),
        Ink.around(x, top, w, Winter.CANDLE.times(1.5), Winter.CANDLE, wax.times(0.8)),
        0.9);
  }

  private Path2D.Double drip(double at, double down, double thick) {
    double w = half();
    double top = foot - tall;
    double cx = x + at * w;
    double r = thick * w;
    Path2D.Double p =
        Outline.taper(
            r * 1.5,
            r * 1.7,
            cx,
            top + 0.01 * tall,
            cx,
            top + down * tall * 0.6,
            cx,
            top + down * tall);
    p.append(Outline.oval(cx, top + down * tall, r * 1.0, r * 1.35), false);
    return p;
  }

  private void fire(Layer on) {
    double f = flame();
    double base = foot - tall + 0.004 * tall;
    double w = half();
    on.fill(
        Outline.taper(
            w * 0.17, w * 0.12, x, base, x, base - f * 0.10, x + w * 0.10, base - f * 0.2),
        Colour.hex(0x1E0E08));
    double lean = f * 0.035;
    double half = f * 0.165;
    light(on, base, f, lean, half, Winter.EMBER.mix(Winter.FLAME, 0.5), 0.75, 0.5);
    light(on, base - f * 0.03, f * 0.93, lean, half * 0.84, Winter.FLAME, 0.95, 0.4);
    light(on, base - f * 0.12, f * 0.74, lean, half * 0.56, Winter.CANDLE, 1.6, 0.55);
    on.light(
        on.soft(Outline.oval(x, base - f * 0.085, half * 0.62, f * 0.07), half * 0.35),
        Ink.flat(Colour.hex(0x3A5FC0)),
        0.55);
    on.fill(
        on.soft(Outline.oval(x + lean * 0.1, base - f * 0.16, half * 0.22, f * 0.10), half * 0.22),
        Ink.flat(Colour.hex(0x7A3A14)),
        0.55);
    on.fill(
        Outline.oval(x + w * 0.10, base - f * 0.205, w * 0.085, w * 0.085),
        Winter.EMBER.times(1.6));
  }

  private void light(
      Layer on,
      double base,
      double f,
      double lean,
      double half,
      Colour c,
      double power,
      double soft) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x + lean, base - f);
    p.curveTo(
        x + lean * 0.8 + half * 0.40,
        base - f * 0.74,
        x + half * 1.22,
        base - f * 0.46,
        x + half,
        base - f * 0.22);
    p.curveTo(
        x + half * 0.7,
        base + f * 0.02,
        x - half * 0.7,
        base + f * 0.02,
        x - half,
        base - f * 0.22);
    p.curveTo(
        x - half * 1.22,
        base - f * 0.46,
        x + lean * 0.8 - half * 0.40,
        base - f * 0.74,
        x + lean,
        base - f);
    p.closePath();
    on.light(on.soft(p, half * soft), Ink.flat(c), power);
  }
}
