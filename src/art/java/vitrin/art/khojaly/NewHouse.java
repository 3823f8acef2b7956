package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Layer;

/// A new house of one storey with a hipped roof, in metres, in the light of a low sun.
///
/// @param x of its middle; `z` likewise; `base` the ground's height; `turn` radians
/// @param w length along its front, `d` depth
/// @param seed decides the colours and where the porch is
record NewHouse(double x, double z, double base, double turn, double w, double d, long seed) {
  /// Direction to the sun, of length 1.
  static final double SUN_X = 0.868;

  static final double SUN_Y = 0.315;
  static final double SUN_Z = 0.384;
  private static final double WALL = 3.2;
  private static final double OVER = 0.55;
  private static final int[] ROOFS = {
    0x84503F, 0x8E5845, 0x74483C, 0x80564A, 0x6B5A52, 0x5A626B, 0x8E5845
  };
  private static final int[] WALLS = {0xD9D2C4, 0xCFC6B4, 0xDCD8CF, 0xCDBFA6};

  /// Paints it as seen through this air, of which `fade` (0 to 1) lies before it.
  void paint(Layer on, Camera eye, Colour air, double fade) {
    SplittableRandom dice = new SplittableRandom(seed);
    Colour roof = Colour.hex(ROOFS[dice.nextInt(ROOFS.length)]).times(dice.nextDouble(0.85, 1.1));
    Colour wall = Colour.hex(WALLS[dice.nextInt(WALLS.length)]);
    Faces f = new Faces(on, eye, air, fade, x, z, base, turn, seed);
    f.shadow(w, d, WALL);
    double s = eye.scale(z);
    double a = w / 2;
    double b = d / 2;
    boolean porchBehind = frontIsAway(eye, b);
    double from = w * (dice.nextDouble() < 0.5 ? -0.45 : 0.25) - 0.6;
    if (porchBehind) {
      porch(f, wall, roof, s, from, b);
    }
    box(f, wall, -a, a, -b, b, 0, WALL);
    openings(f, a, b);
    roof(f, roof, s, -a - OVER, a + OVER, -b - OVER, b + OVER, WALL - 0.05, d * 0.25);
    if (!porchBehind) {
      porch(f, wall, roof, s, from, b);
    }
    Colour brick = Colour.hex(0x9A5540);
    box(f, brick, a * 0.4, a * 0.4 + 0.7, 0.3, 1.0, WALL + d * 0.10, WALL + d * 0.25 + 0.8);
  }

  private boolean frontIsAway(Camera eye, double b) {
    double s = StrictMath.sin(turn);
    double k = StrictMath.cos(turn);
    return (x - b * s - eye.x()) * -s + (z - b * k) * -k > 0;
  }

  private static void porch(Faces f, Colour wall, Colour roof, double s, double from, double b) {
    double to = from + 3.2;
    double front = -b - 1.62;
    box(f, wall.times(1.04), from, to, -b - 1.6, -b, 0, 2.7);
    double l = from + 1;
    double r = from + 2.1;
    f.face(Colour.hex(0x5A3B28), 0, l, 0.1, front, r, 0.1, front, r, 2.2, front, l, 2.2, front);
    roof(f, roof, s, from - 0.4, to + 0.4, -b - 2, -b + 1.0, 2.65, 0.9);
  }

  private static void box(
      Faces f, Colour c, double x0, double x1, double z0, double z1, double y0, double y1) {
    f.face(c, 0.06, x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0);
    f.face(c, 0.06, x1, y0, z1, x0, y0, z1, x0, y1, z1, x1, y1, z1);
    f.face(c, 0.06, x0, y0, z1, x0, y0, z0, x0, y1, z0, x0, y1, z1);
    f.face(c, 0.06, x1, y0, z0, x1, y0, z1, x1, y1, z1, x1, y1, z0);
  }

  private static void roof(
      Faces f,
      Colour c,
      double s,
      double x0,
      double x1,
      double z0,
      double z1,
      double low,
      double rise) {
    double zm = (z0 + z1) / 2;
    double in = Math.min((z1 - z0) / 2, (x1 - x0) / 2.2);
    double top = low + rise;
    double l = x0 + in;
    double r = x1 - in;
    Colour under = c.times(0.35);
    f.face(under, 0.06, x0, low - 0.22, z0, x1, low - 0.22, z0, x1, low, z0, x0, low, z0);
    f.face(under, 0.06, x0, low - 0.22, z1, x0, low - 0.22, z0, x0, low, z0, x0, low, z1);
    f.face(under, 0.06, x1, low - 0.22, z0, x1, low - 0.22, z1, x1, low, z1, x1, low, z0);
    f.face(c, 0.22, x0, low, z1, x0, low, z0, l, top, zm);
    f.face(c, 0.22, x1, low, z0, x1, low, z1, r, top, zm);
    f.face(c, 0.22, x1, low, z1, x0, low, z1, l, top, zm, r, top, zm);
    f.face(c, 0.22, x0, low, z0, x1, low, z0, r, top, zm, l, top, zm);
    if (s * 0.3 > 0.0012) {
      for (double x = x0 + 0.45; x < x1; x += 0.45) {
        double up = Math.min(1, Math.min(x - x0, x1 - x) / in);
        Path2D.Double seam =
            f.poly(
                x,
                low,
                z0,
                x + 0.05,
                low,
                z0,
                x + 0.05,
                low + rise * up,
                z0 + (zm - z0) * up,
                x,
                low + rise * up,
                z0 + (zm - z0) * up);
        f.on().shade(f.on().mask(seam), Winter.INK, 0.28 * (1 - f.fade()));
      }
    }
  }

  private void openings(Faces f, double a, double b) {
    int n = (int) (w / 3.1);
    for (int k = 0; k < n; k++) {
      double at = -a + (k + 0.5) * w / n;
      window(f, at - 0.75, 1.0, -b - 0.02, at + 0.75, 2.4, -b - 0.02);
    }
    for (double at : new double[] {-d * 0.22, d * 0.22}) {
      window(f, a + 0.02, 1.0, at - 0.65, a + 0.02, 2.4, at + 0.65);
      window(f, -a - 0.02, 1.0, at + 0.65, -a - 0.02, 2.4, at - 0.65);
    }
  }

  private static void window(
      Faces f, double x0, double y0, double z0, double x1, double y1, double z1) {
    double ux = (x1 - x0) * 0.10;
    double uz = (z1 - z0) * 0.10;
    f.face(
        Winter.PAPER,
        0,
        x0 - ux,
        y0 - 0.12,
        z0 - uz,
        x1 + ux,
        y0 - 0.12,
        z1 + uz,
        x1 + ux,
        y1 + 0.12,
        z1 + uz,
        x0 - ux,
        y1 + 0.12,
        z0 - uz);
    f.face(Colour.hex(0x33465C), 0, x0, y0, z0, x1, y0, z1, x1, y1, z1, x0, y1, z0);
    f.face(
        Winter.PAPER,
        0,
        x0 + 4.7 * ux,
        y0,
        z0 + 4.7 * uz,
        x0 + 5.3 * ux,
        y0,
        z0 + 5.3 * uz,
        x0 + 5.3 * ux,
        y1,
        z0 + 5.3 * uz,
        x0 + 4.7 * ux,
        y1,
        z0 + 4.7 * uz);
  }
}
