package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// One lit window in a dark facade; somebody stands behind the curtain.
final class LitWindow {
  private static final double X = 0.405;
  private static final double Y = 0.405;
  private final Layer on;
  private final Noise noise = new Noise(601);
  private final SplittableRandom dice = new SplittableRandom(602);

  private LitWindow(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    LitWindow w = new LitWindow(on);
    w.wall();
    for (int col = 0; col < 3; col++) {
      for (int row = 0; row < 3; row++) {
        if (col != 1 || row != 1) {
          w.dark(X + (col - 1) * 0.335, Y + (row - 1) * 0.405);
        }
      }
    }
    w.lit();
    return Finish.night(18).exposed(1.25).corners(0.75).bloom(0.6).of(on);
  }

  private double spill(double x, double y) {
    double dx = (x - X) / 0.20;
    double dy = (y - Y - 0.06) / 0.27;
    return StrictMath.exp(-(dx * dx + dy * dy));
  }

  private void wall() {
    Colour stone = Colour.hex(0x3C4757);
    on.wash(
        Ink.down(0, 1, stone.times(0.55), stone.times(0.36), stone.times(0.24))
            .grained(603, 0.2, 0.3, 0.35));
    double course = 0.0405;
    for (int row = 0; row < 26; row++) {
      double y = row * course - 0.01;
      double shift = row % 2 == 0 ? 0 : 0.055;
      for (double x = -0.11 + shift; x < on.aspect(); x += 0.11) {
        double tone = dice.nextDouble(0.78, 1.22);
        Colour c = stone.times(0.40 * tone);
        on.fill(
            on.rough(
                Outline.box(x + 0.0012, y + 0.0012, 0.1076, course - 0.0024),
                row * 31L,
                0.01,
                0.0012),
            Ink.flat(c)
                .grained(604 + row, 0.02, 0.012, 0.4)
                .lit((a, b) -> 0.45 + 0.6 * (1 - b) + 0.0),
            0.9);
        on.light(
            on.mask(Outline.box(x + 0.002, y + 0.0014, 0.106, 0.0009)), Ink.flat(Night.DUSK), 0.07);
      }
    }
    for (double y : new double[] {Y - 0.200, Y + 0.205}) {
      on.fill(
          on.mask(Outline.box(0, y, on.aspect(), 0.013)),
          Ink.down(y, y + 0.013, stone.times(0.75), stone.times(0.30)),
          1);
      on.shade(on.soft(Outline.box(-0.1, y + 0.013, 1, 0.018), 0.012), Night.BLACK, 0.65);
    }
    pipe(0.575);
    on.light((x, y, o) -> {
      double k = spill(x, y) * 0.085 * (1 + 0.25 * noise.fbm(x * 50, y * 50, 3));
      o[0] = (float) k;
      o[1] = (float) (k * 0.58);
      o[2] = (float) (k * 0.22);
      o[3] = 1;
    });
  }

  private void pipe(double x) {
    on.shade(on.soft(Outline.box(x + 0.006, -0.1, 0.018, 1.2), 0.012), Night.BLACK, 0.7);
    on.fill(
        on.mask(Outline.box(x - 0.009, 0, 0.018, 1)),
        Ink.between(
            x - 0.009,
            0,
            x + 0.009,
            0,
            Colour.hex(0x3A3A3C),
            Colour.hex(0x2A3440),
            Colour.hex(0x0A0E14)),
        1);
    for (double y : new double[] {0.13, 0.52, 0.91}) {
      on.fill(Outline.box(x - 0.013, y, 0.026, 0.010), Colour.hex(0x1B222B));
    }
  }

  private void frame(double x, double y, Colour light, Colour dark) {
    double w = 0.092;
    double h = 0.135;
    on.shade(
        on.soft(Outline.box(x - w - 0.02, y - h - 0.02, 2 * w + 0.04, 2 * h + 0.05), 0.02),
        Night.BLACK,
        0.5);
    on.fill(
        on.mask(Outline.box(x - w - 0.020, y - h - 0.022, 2 * w + 0.040, 2 * h + 0.040)),
        Ink.down(y - h, y + h, light, dark).grained(611, 0.02, 0.02, 0.25),
        1);
    on.fill(Outline.box(x - w - 0.006, y - h - 0.006, 2 * w + 0.012, 2 * h + 0.012), Night.BLACK);
    on.fill(
        on.mask(Outline.box(x - w - 0.034, y + h + 0.014, 2 * w + 0.068, 0.016)),
        Ink.down(y + h + 0.014, y + h + 0.03, light, dark),
        1);
    on.shade(
        on.soft(Outline.box(x - w - 0.03, y + h + 0.03, 2 * w + 0.06, 0.02), 0.014),
        Night.BLACK,
        0.6);
    Path2D.Double head =
        Outline.polygon(
            x - w - 0.03,
            y - h - 0.022,
            x - w - 0.03,
            y - h - 0.036,
            x,
            y - h - 0.062,
            x + w + 0.03,
            y - h - 0.036,
            x + w + 0.03,
            y - h - 0.022);
    on.fill(on.mask(head), Ink.down(y - h - 0.062, y - h - 0.02, light, dark), 1);
  }

  private void bars(double x, double y, Colour c) {
    double w = 0.092;
    double h = 0.135;
    for (double a : new double[] {-1, 0, 1}) {
      on.fill(Outline.box(x + a * w - 0.0055, y - h, 0.011, 2 * h), c);
    }
    on.fill(Outline.box(x - w, y - h, 2 * w, 0.008), c);
    on.fill(Outline.box(x - w, y + h - 0.010, 2 * w, 0.010), c);
    on.fill(Outline.box(x - w, y - 0.066, 2 * w, 0.009), c);
  }

  private void dark(double x, double y) {
    Colour stone = Colour.hex(0x566173).times(1.15 - 0.9 * y);
    frame(x, y, stone.times(0.55), stone.times(0.30));
    Mask glass = on.mask(Outline.box(x - 0.092, y - 0.135, 0.184, 0.270));
    on.fill(
        glass,
        Ink.down(y - 0.135, y + 0.135, Night.BLUE.times(0.8), Night.INK, Night.BLACK)
            .grained(dice.nextLong(), 0.06, 0.10, 0.55),
        1);
    double drawn = dice.nextDouble(0.02, 0.075);
    for (int side = -1; side <= 1; side += 2) {
      double cx = side < 0 ? x - 0.092 : x + 0.092 - drawn;
      on.fill(
          on.mask(Outline.box(cx, y - 0.135, drawn, 0.27)),
          Ink.flat(Night.BLUE.times(0.6)).grained(dice.nextLong(), 0.008, 0.5, 0.6),
          0.5);
    }
    bars(x, y, Night.INK.mix(Night.BLUE, 0.3));
  }

  private void lit() {
    frame(X, Y, Colour.hex(0x9A7F60).times(0.55), Colour.hex(0x8A5F38).times(0.55));
    Mask glass = on.mask(Outline.box(X - 0.092, Y - 0.135, 0.184, 0.270));
    on.fill(
        glass,
        Ink.around(
            X + 0.01,
            Y - 0.07,
            0.24,
            Colour.hex(0xFFDFA0),
            Colour.hex(0xF6AE58),
            Colour.hex(0xA8571E),
            Colour.hex(0x542409)),
        1);
    figure(glass);
    Ink net =
        (x, y, o) -> {
          double u =
              (x - X) / 0.0105 + 0.8 * noise.at(y * 5, x * 9) + 0.4 * noise.at(x * 60, y * 2);
          double f = 0.5 + 0.5 * StrictMath.sin(u * 2 * Math.PI);
          double k = 0.40 + 0.65 * f;
          o[0] = (float) (0.95 * k);
          o[1] = (float) (0.60 * k);
          o[2] = (float) (0.26 * k);
          o[3] = (float) (0.13 + 0.15 * (1 - f));
        };
    on.fill(glass, net, 1);
    for (int side = -1; side <= 1; side += 2) {
      drape(side);
    }
    bars(X, Y, Colour.hex(0x2A1A10));
    on.light(
        on.soft(Outline.box(X - 0.12, Y + 0.150, 0.24, 0.004), 0.003), Ink.flat(Night.LAMP), 0.35);
    on.light(
        on.soft(
            Outline.polygon(
                X - 0.10, Y + 0.17, X + 0.10, Y + 0.17, X + 0.20, Y + 0.42, X - 0.20, Y + 0.42),
            0.09),
        Ink.flat(Night.EMBER),
        0.022);
    on.glow(X, Y - 0.02, 0.09, 0.34, Night.LAMP, 0.10);
  }

  private void drape(int side) {
    double x0 = X + side * 0.092;
    double in = X + side * 0.052;
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x0, Y - 0.135);
    p.lineTo(in - side * 0.012, Y - 0.135);
    p.curveTo(in, Y - 0.02, in + side * 0.006, Y + 0.05, in + side * 0.014, Y + 0.135);
    p.lineTo(x0, Y + 0.135);
    p.closePath();
    Ink cloth =
        (x, y, o) -> {
          double u =
              (x - x0) / 0.0125
                  + 0.7 * noise.at(y * 4 + side * 9, 3)
                  + 0.3 * noise.at(x * 90, y * 2);
          double f = 0.5 + 0.5 * StrictMath.sin(u * 2 * Math.PI);
          double k = 0.10 + 0.42 * f * f;
          o[0] = (float) (0.85 * k);
          o[1] = (float) (0.32 * k);
          o[2] = (float) (0.10 * k);
          o[3] = 0.96f;
        };
    on.fill(on.mask(p), cloth, 1);
  }

  /// Somebody standing a step behind the curtain, looking out; the shadow grows softer downwards.
  private void figure(Mask glass) {
    double x = X + 0.012;
    double y = Y + 0.15;
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    p.append(
        Outline.blob(
            Outline.turning(
                x - 0.064, y + 0.03, x - 0.062, y - 0.05, x - 0.060, y - 0.095, x - 0.050,
                y - 0.116, x - 0.028, y - 0.128, x - 0.013, y - 0.140, x - 0.012, y - 0.160,
                x + 0.012, y - 0.160, x + 0.013, y - 0.140, x + 0.028, y - 0.128, x + 0.050,
                y - 0.116, x + 0.060, y - 0.095, x + 0.062, y - 0.05, x + 0.064, y + 0.03)),
        false);
    p.append(Outline.oval(x, y - 0.184, 0.0245, 0.031), false);
    p.append(
        Outline.blob(
            Outline.turning(
                x - 0.028, y - 0.190, x - 0.021, y - 0.217, x, y - 0.224, x + 0.021, y - 0.217,
                x + 0.028, y - 0.190, x + 0.027, y - 0.165, x + 0.018, y - 0.150, x - 0.018,
                y - 0.150, x - 0.027, y - 0.165)),
        false);
    Colour shadow = Colour.hex(0x1E0C05);
    on.fill(on.soft(p, 0.016).inside(glass), Ink.flat(shadow), 0.55);
    on.fill(on.soft(p, 0.007).inside(glass), Ink.flat(shadow), 0.62);
  }
}
