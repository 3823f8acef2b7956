package vitrin.art.january;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// The eternal flame on its eight-pointed star of stone, under the tower with the golden glass
/// dome, at dusk.
final class Flame {
  private static final double X = 0.375;
  private static final double FLOOR = 0.800;
  private static final double STAR = 0.868;
  private final Layer on;
  private final Noise noise = new Noise(1101);

  private Flame(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Flame f = new Flame(on);
    f.sky();
    f.ground();
    new Tower(on, X, FLOOR).draw();
    f.star();
    f.fire();
    return Finish.night(24).exposed(1.15).bloom(0.6).corners(0.7).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                FLOOR,
                Night.INK,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK.mix(Night.BLUE, 0.35),
                Night.HAZE.mix(Night.ROSE, 0.7).times(0.62))
            .grained(1102, 0.5, 0.12, 0.22));
    Ink cloud =
        (x, y, o) -> {
          double n = noise.fbm(x * 1.6 + 0.4 * noise.at(x * 2, y * 7), y * 10, 6);
          double low = Math.clamp(y / FLOOR, 0, 1);
          Colour c = Night.BLUE.mix(Night.ROSE.times(0.8), 0.5 * low * low);
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (0.45 * Math.clamp(n * 2, 0, 1));
        };
    on.fill(on.mask(Outline.box(0, 0, on.aspect(), FLOOR)), cloud, 1);
    Path2D.Double hill = new Path2D.Double();
    hill.moveTo(-0.01, FLOOR);
    for (double x = -0.01; x < on.aspect() + 0.01; x += 0.002) {
      double trees = 0.010 * Math.abs(noise.fbm(x * 45, 3, 3));
      hill.lineTo(x, FLOOR - 0.030 - 0.016 * noise.fbm(x * 3.2, 1, 3) - trees);
    }
    hill.lineTo(on.aspect() + 0.01, FLOOR);
    hill.closePath();
    on.fill(
        on.mask(hill),
        Ink.down(FLOOR - 0.06, FLOOR, Night.DEEP.mix(Night.DUSK, 0.2), Night.INK),
        1);
    SplittableRandom dice = new SplittableRandom(1109);
    for (int k = 0; k < 90; k++) {
      double y = FLOOR - dice.nextDouble(0.002, 0.028);
      on.glow(
          dice.nextDouble() * on.aspect(), y, 0.0007, 0.006, Night.LAMP, dice.nextDouble(0.1, 0.9));
    }
  }

  private void ground() {
    on.fill(
        on.mask(Outline.box(0, FLOOR - 0.004, on.aspect(), 0.3)),
        Ink.down(
                FLOOR,
                1,
                Night.DUSK.mix(Night.ROSE, 0.3).times(0.26),
                Night.DEEP.times(0.8),
                Night.BLACK)
            .grained(1103, 0.25, 0.02, 0.30),
        1);
    for (double d = 0.010; d < 0.2; d *= 1.5) {
      on.fill(
          on.mask(Outline.box(0, FLOOR + d, on.aspect(), 0.0005 + d * 0.008)),
          Ink.flat(Night.BLACK),
          0.5);
    }
    for (int k = -12; k <= 12; k++) {
      double a = X + k * 0.055;
      double b = X + k * 0.155;
      on.fill(
          on.mask(Outline.polygon(a, FLOOR, a + 0.0006, FLOOR, b + 0.0018, 1.01, b, 1.01)),
          Ink.flat(Night.BLACK),
          0.40);
    }
    on.light((x, y, o) -> {
      double dx = (x - X) / 0.25;
      double dy = (y - STAR - 0.01) / 0.075;
      double k = y < FLOOR ? 0 : 0.26 * StrictMath.exp(-dx * dx - dy * dy);
      k *= 1 + 0.5 * noise.fbm(x * 30, y * 90, 3);
      o[0] = (float) k;
      o[1] = (float) (k * 0.50);
      o[2] = (float) (k * 0.18);
      o[3] = 1;
    });
  }

  /// An eight-pointed star (two squares, one turned) seen lying; `radius` of its points.
  private static Path2D.Double eightPoints(double radius, double y) {
    double[] xy = new double[32];
    for (int k = 0; k < 16; k++) {
      double a = k * Math.PI / 8 - Math.PI / 2;
      double r = k % 2 == 0 ? radius : radius * 0.765;
      xy[2 * k] = X + r * StrictMath.cos(a);
      xy[2 * k + 1] = y + r * 0.30 * StrictMath.sin(a);
    }
    return Outline.polygon(xy);
  }

  private void star() {
    on.shade(on.soft(Outline.oval(X, STAR + 0.045, 0.25, 0.055), 0.05), Night.BLACK, 0.85);
    slab(0.235, STAR + 0.030, 0.020, 0.55);
    slab(0.165, STAR + 0.006, 0.020, 1.0);
    on.fill(
        on.mask(Outline.oval(X, STAR - 0.002, 0.040, 0.011)), Ink.flat(Colour.hex(0x050302)), 1);
    Shape rim =
        new BasicStroke(0.0022f).createStrokedShape(Outline.oval(X, STAR - 0.002, 0.040, 0.011));
    on.fill(on.mask(rim), Ink.flat(Colour.hex(0xE0B36A)), 0.8);
  }

  private void slab(double radius, double y, double thick, double lit) {
    Path2D.Double top = eightPoints(radius, y);
    for (int k = 24; k >= 1; k--) {
      Shape s = AffineTransform.getTranslateInstance(0, thick * k / 24).createTransformedShape(top);
      on.fill(
          on.mask(s),
          Ink.between(
              X - radius,
              0,
              X + radius,
              0,
              Colour.hex(0x050506),
              Colour.hex(0x1A110B),
              Colour.hex(0x050506)),
          1);
    }
    on.fill(
        on.mask(top),
        Ink.around(
                X,
                y - 0.01,
                radius * 1.05,
                Colour.hex(0xB87A42).times(lit),
                Colour.hex(0x50311D).times(lit),
                Colour.hex(0x1C1613),
                Colour.hex(0x100E0E))
            .grained(1107, 0.01, 0.004, 0.30),
        1);
    Shape edge = new BasicStroke(0.0020f).createStrokedShape(top);
    on.fill(
        on.mask(edge),
        Ink.around(X, y, radius, Colour.hex(0xFFD590), Colour.hex(0xE0B36A), Colour.hex(0x8A6233)),
        0.9);
    Shape inner = new BasicStroke(0.0010f).createStrokedShape(eightPoints(radius * 0.86, y));
    on.fill(on.mask(inner), Ink.flat(Colour.hex(0xC8985A)), 0.45 * lit);
  }

  private void fire() {
    SplittableRandom dice = new SplittableRandom(1108);
    double base = STAR - 0.002;
    on.glow(X, base - 0.07, 0.10, 0.50, Night.EMBER, 0.16);
    on.glow(X, base - 0.06, 0.05, 0.22, Night.LAMP, 0.34);
    for (int k = 0; k < 34; k++) {
      double x = X + dice.nextDouble(-0.031, 0.031);
      double off = Math.abs(x - X) / 0.031;
      double tall = dice.nextDouble(0.06, 0.185) * (1 - 0.58 * off);
      double sway = dice.nextDouble(-0.017, 0.017);
      Shape tongue =
          Outline.taper(
              0.019 * (1 - 0.3 * off),
              0.0006,
              x,
              base + 0.003,
              x + sway,
              base - tall * 0.3,
              X + (x - X) * 0.7 - sway,
              base - tall * 0.66,
              X + (x - X) * 0.3 + sway * 1.4,
              base - tall);
      on.light(
          on.soft(tongue, 0.0045),
          Ink.down(
              base - tall,
              base,
              Night.EMBER.times(0.55),
              Night.EMBER,
              Night.LAMP,
              Night.CANDLE,
              Night.LAMP.times(0.55)),
          0.24);
    }
    on.light(
        on.soft(
            Outline.taper(0.022, 0.002, X, base, X + 0.003, base - 0.035, X, base - 0.070), 0.012),
        Ink.flat(Night.CANDLE),
        0.8);
  }
}
