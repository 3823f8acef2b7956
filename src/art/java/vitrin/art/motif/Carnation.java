package vitrin.art.motif;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// A carnation with its stem, lying to the right, on a sheet of its own.
///
/// The sheet is three times as wide as high; the mouth of the calyx is at (2.18, 0.5), the flower
/// reaches about 0.46 from there and the stem ends at x = 0.05.
public final class Carnation {
  /// Where the flower leaves its calyx, in heights of the sheet.
  public static final double MOUTH_X = 2.18;

  public static final double MOUTH_Y = 0.5;

  private static final Colour DEEP = Colour.hex(0x2E030A);
  private static final Colour RED = Colour.hex(0xB4141F);
  private static final Colour RIM = Colour.hex(0xF0453F);
  private static final Colour STEM = Colour.hex(0x45574A);
  private static final Colour STEM_DARK = Colour.hex(0x0C1512);

  private final Layer sheet;
  private final SplittableRandom dice;
  private final Noise noise;

  private Carnation(int height, long seed) {
    this.sheet = new Layer(height * 3, height);
    this.dice = new SplittableRandom(seed);
    this.noise = new Noise(seed + 99);
  }

  /// One flower, `height` pixels of sheet; every seed grows another.
  public static Sprite grow(int height, long seed) {
    Carnation c = new Carnation(height, seed);
    c.stem();
    c.head();
    return new Sprite(c.sheet);
  }

  private void stem() {
    double sag = dice.nextDouble(-0.09, 0.09);
    double[] line = {0.05, 0.5 + sag, 0.7, 0.5 + sag * 0.2, 1.4, 0.5 - sag * 0.3, 2.0, 0.5};
    double turned = dice.nextDouble() < 0.5 ? -1 : 1;
    for (int k = 0; k < 2; k++) {
      double x = 0.55 + 0.68 * k + dice.nextDouble(-0.07, 0.07);
      double y = 0.5 + sag * (1 - x / 1.2) * 0.6;
      for (int side = -1; side <= 1; side += 2) {
        double l = dice.nextDouble(0.34, 0.60) * (side == turned ? 1 : 0.7);
        double out = side * dice.nextDouble(0.02, 0.055);
        double curl = side * dice.nextDouble(-0.05, 0.07);
        rod(
            0.030,
            0.002,
            x,
            y,
            x + l * 0.35,
            y + out * 1.2,
            x + l * 0.7,
            y + out * 1.6 + curl * 0.4,
            x + l,
            y + out * 1.5 + curl);
      }
      sheet.fill(sheet.soft(Outline.oval(x, y, 0.022, 0.021), 0.01), Ink.flat(STEM), 0.7);
    }
    rod(0.026, 0.032, line);
  }

  private void rod(double from, double to, double... line) {
    Mask m = sheet.mask(Outline.taper(from, to, line));
    sheet.fill(m, Ink.flat(STEM.mix(STEM_DARK, 0.62)).grained(5, 0.08, 0.02, 0.3), 1);
    Shape lit =
        AffineTransform.getTranslateInstance(0, -0.006)
            .createTransformedShape(Outline.taper(from * 0.35, to * 0.35, line));
    sheet.fill(sheet.soft(lit, 0.006), Ink.flat(STEM), 0.8);
  }

  private void head() {
    int layers = 13;
    for (int k = 0; k < layers; k++) {
      double t = (double) k / (layers - 1);
      if (k == 5) {
        calyx();
      }
      int n = k < 4 ? 9 : 7;
      double spread = 1.16 - 0.34 * t;
      for (int p = 0; p < n; p++) {
        double at = 2.0 * ((p * 5 + k) % n) / (n - 1) - 1;
        double turn = at * spread + dice.nextDouble(-0.17, 0.17);
        double out = t * dice.nextDouble(0.02, 0.23);
        double rim = (0.50 - 0.13 * t) * dice.nextDouble(0.86, 1.06) * (1 - 0.30 * at * at);
        double bx = MOUTH_X - 0.03 + out * 0.85 * StrictMath.cos(turn);
        double by = MOUTH_Y + out * StrictMath.sin(turn);
        double lean = dice.nextDouble(-0.30, 0.30) * t;
        double half = dice.nextDouble(0.34, 0.48) + 0.25 * t;
        petal(bx, by, turn + lean, Math.max(0.1, rim - out), half, t);
      }
    }
  }

  private void calyx() {
    Path2D.Double cup =
        Outline.blob(
            1.98, 0.482, 2.06, 0.452, 2.20, 0.425, 2.27, 0.44, 2.25, 0.5, 2.27, 0.56, 2.20, 0.575,
            2.06, 0.548, 1.98, 0.518);
    sheet.fill(sheet.mask(cup), Ink.down(0.42, 0.58, STEM, STEM.mix(STEM_DARK, 0.5), STEM_DARK), 1);
  }

  private void petal(double bx, double by, double turn, double length, double half, double t) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(0, 0);
    double phase = dice.nextDouble(0, 90);
    int steps = 56;
    for (int k = 0; k <= steps; k++) {
      double u = 2.0 * k / steps - 1;
      double ruffle = noise.fbm(u * 2.1 + phase, phase, 2);
      double a = u * half + 0.16 * half * noise.at(u * 3.1 + phase, 7);
      double r = length * (1 - 0.20 * u * u * u * u + 0.10 * ruffle);
      r *= 1 - (k % 2 == 0 ? 0 : 0.034 * dice.nextDouble(0.1, 1.4));
      if (k == 0) {
        p.curveTo(
            r * 0.3,
            -0.02 * r,
            r * 0.55 * StrictMath.cos(a),
            r * 0.55 * StrictMath.sin(a),
            r * StrictMath.cos(a),
            r * StrictMath.sin(a));
      } else {
        p.lineTo(r * StrictMath.cos(a), r * StrictMath.sin(a));
      }
    }
    double end = half * length;
    p.curveTo(length * 0.5, end * 0.5, length * 0.3, 0.02 * length, 0, 0);
    p.closePath();
    Shape placed = Outline.placed(p, bx, by, 1, turn);
    sheet.shade(
        sheet.soft(Outline.placed(p, bx - 0.008, by + 0.016, 1.02, turn), 0.035),
        Colour.hex(0x300409),
        0.80);
    sheet.fill(sheet.mask(placed), petalInk(bx, by, turn, length, half, phase), 1);
  }

  private Ink petalInk(
      double bx, double by, double turn, double length, double half, double phase) {
    double s = StrictMath.sin(turn);
    double c = StrictMath.cos(turn);
    double own = dice.nextDouble(0.72, 1.18);
    return (x, y, o) -> {
      double dx = x - bx;
      double dy = y - by;
      double along = (dx * c + dy * s) / length;
      double across = (dy * c - dx * s) / (half * length * Math.max(0.2, along));
      double ruffle = noise.fbm(across * 2.1 + phase, phase + (along - 1) * 0.8, 2);
      double slope = noise.at(across * 3.4 + phase + 40, along * 1.1);
      double veins = noise.at(across * 14 + phase, along * 2.5);
      double body = Math.clamp((along - 0.10) / 0.85, 0, 1);
      double rim = Math.clamp((along - 0.82 - 0.08 * ruffle) / 0.16, 0, 1);
      double lift = Math.clamp(0.62 - 1.45 * (y - MOUTH_Y) - 0.55 * (x - MOUTH_X), 0.05, 1.3);
      double light = own * (0.10 + 0.90 * body * body) * (0.75 + 0.55 * ruffle + 0.45 * slope);
      light *= lift * (1 + 0.10 * veins * body);
      double k = Math.max(0.012, light) * 1.45;
      double hot = Math.clamp(rim * (0.35 + 0.7 * slope + 0.4 * ruffle) * lift, 0, 1);
      o[0] = (float) (DEEP.r() * 0.5 + (RED.r() * (1 - hot) + RIM.r() * hot) * k);
      o[1] = (float) (DEEP.g() * 0.5 + (RED.g() * (1 - hot) + RIM.g() * hot) * k);
      o[2] = (float) (DEEP.b() * 0.5 + (RED.b() * (1 - hot) + RIM.b() * hot) * k);
      o[3] = 1;
    };
  }
}
