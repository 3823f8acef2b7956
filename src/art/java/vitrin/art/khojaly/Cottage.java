package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;

/// A low house of one storey with snow on its roof, in metres.
///
/// @param x of its middle; `z` likewise; `base` the ground's height; `turn` radians
/// @param w length along its ridge, `d` depth, `wall` height of its walls
/// @param seed decides its colours, windows and chimney
record Cottage(
    double x, double z, double base, double turn, double w, double d, double wall, long seed) {

  /// Paints it as seen in this air, of which `fade` (0 to 1) lies before it.
  void paint(Layer on, Camera eye, Colour air, double fade) {
    SplittableRandom dice = new SplittableRandom(seed);
    Colour plaster =
        Winter.STONE
            .mix(Winter.PAPER, dice.nextDouble(0.05, 0.45))
            .under(new Colour(0.21f, 0.25f, 0.36f));
    double lit = dice.nextDouble();
    double s = eye.scale(z);
    double rise = d * dice.nextDouble(0.26, 0.34);
    double over = 0.55;
    double hip = dice.nextDouble() < 0.45 ? d * 0.42 : 0;
    ground(on, eye, s);
    for (int side = 0; side < 4; side++) {
      if (faces(eye, side)) {
        face(on, eye, side, plaster, air, fade, dice, lit);
      }
    }
    double top = base + wall;
    double a = w / 2 + over;
    double b = d / 2 + over;
    double ridge = w / 2 + (hip > 0 ? over - hip : over);
    double peak = top + rise;
    double low = top - 0.18;
    Colour snow = Winter.BLUE.mix(Winter.DUSK, 0.5).times(0.72);
    Colour rose = Winter.ROSE.mix(Winter.DUSK, 0.35).times(0.36);
    double[][] slopes = {
      {-a, low, -b, a, low, -b, ridge, peak, 0, -ridge, peak, 0},
      {-a, low, b, a, low, b, ridge, peak, 0, -ridge, peak, 0},
      {-a, low, -b, -a, low, b, -ridge, peak, 0, -ridge, peak, 0},
      {a, low, -b, a, low, b, ridge, peak, 0, ridge, peak, 0}
    };
    if (hip == 0) {
      for (int side = -1; side <= 1; side += 2) {
        if (faces(eye, side < 0 ? 2 : 3)) {
          double g = side * w / 2;
          Path2D.Double gable = poly(eye, g, top, -d / 2, g, top, d / 2, g, peak - 0.25, 0);
          on.fill(on.mask(gable), Ink.flat(plaster.times(0.8).mix(air, fade)), 1);
        }
      }
    }
    int[] order = slopeOrder(eye);
    for (int n : order) {
      if (n > 1 && hip == 0) {
        continue;
      }
      double turned = facing(n) * 0.5 + 0.5;
      Colour c = snow.times(0.75 + 0.25 * turned).plus(rose.times(turned * turned));
      Path2D.Double slope = poly(eye, slopes[n]);
      on.fill(
          on.mask(slope), Ink.flat(c.mix(air, fade)).grained(seed + n, 0.9 * s, 0.35 * s, 0.16), 1);
      if (faces(eye, n)) {
        Path2D.Double eave =
            poly(
                eye,
                slopes[n][0],
                low - 0.24,
                slopes[n][2],
                slopes[n][3],
                low - 0.24,
                slopes[n][5],
                slopes[n][3],
                low,
                slopes[n][5],
                slopes[n][0],
                low,
                slopes[n][2]);
        on.fill(on.mask(eave), Ink.flat(c.times(1.12).mix(air, fade)), 1);
      }
    }
    chimney(on, eye, peak, air, fade, dice);
  }

  /// Where its smoke begins.
  Point2D.Double flue(Camera eye) {
    double[] p = place(w * 0.22, 0);
    return eye.see(p[0], base + wall + d * 0.30 + 1.2, p[1]);
  }

  private void ground(Layer on, Camera eye, double s) {
    Path2D.Double foot =
        poly(
            eye,
            -w / 2 - 1,
            base,
            -d / 2 - 1,
            w / 2 + 1,
            base,
            -d / 2 - 1,
            w / 2 + 1,
            base,
            d / 2 + 1,
            -w / 2 - 1,
            base,
            d / 2 + 1);
    on.shade(on.soft(foot, 1.6 * s), Winter.DEEP, 0.75);
  }

  private void face(
      Layer on,
      Camera eye,
      int side,
      Colour plaster,
      Colour air,
      double fade,
      SplittableRandom dice,
      double lit) {
    double half = side < 2 ? w / 2 : d / 2;
    double out = (side < 2 ? d : w) / 2 * (side % 2 == 0 ? -1 : 1);
    Colour c = plaster.times(0.62 + 0.35 * (facing(side) * 0.5 + 0.5)).mix(air, fade);
    on.fill(
        on.mask(wallPart(eye, side, out, -half, half, 0, wall)),
        Ink.flat(c).grained(seed + 11 + side, 1.5 * eye.scale(z), 0.2),
        1);
    int windows = side < 2 ? (int) (w / 2.6) : 1;
    for (int k = 0; k < windows; k++) {
      double at = -half + (k + 0.5) * 2 * half / windows;
      boolean door = side < 2 && k == windows / 2 && windows > 2;
      double low = door ? 0.1 : 1.0;
      Path2D.Double glass = wallPart(eye, side, out, at - 0.45, at + 0.45, low, 2.25);
      boolean warm = !door && lit < 0.36 && dice.nextDouble() < 0.72;
      Colour dark = Winter.INK.mix(Winter.BLUE, 0.35).mix(air, fade);
      on.fill(on.mask(glass), Ink.flat(door ? Winter.WOOD.times(0.3).mix(air, fade) : dark), 1);
      if (warm) {
        on.light(on.mask(glass), Ink.flat(Winter.FLAME), 0.85 * (1 - 0.6 * fade));
        double[] p = place(side < 2 ? at : out, side < 2 ? out : at);
        Point2D.Double g = eye.see(p[0], base + 1.5, p[1]);
        double s = eye.scale(p[1]);
        on.glow(g.x, g.y, 1.2 * s, 5.5 * s, Winter.FLAME, 0.16 * (1 - 0.5 * fade));
        on.glow(g.x, g.y + 2.6 * s, 1.5 * s, 5 * s, 0.35, Winter.FLAME, 0.16 * (1 - 0.5 * fade));
        double bar = 0.04;
        on.fill(
            wallPart(eye, side, out, at - bar, at + bar, low, 2.25), Winter.WOOD.times(0.25), 0.8);
      }
    }
  }

  private void chimney(
      Layer on, Camera eye, double peak, Colour air, double fade, SplittableRandom dice) {
    double[] p = place(w * 0.22, 0);
    double s = eye.scale(p[1]);
    Point2D.Double at = eye.see(p[0], peak - 0.5, p[1]);
    Colour brick = Winter.WOOD.mix(Winter.STONE, dice.nextDouble()).times(0.30).mix(air, fade);
    on.fill(
        vitrin.art.paint.Outline.box(at.x - 0.25 * s, at.y - 1.3 * s, 0.50 * s, 1.4 * s), brick);
    on.fill(
        vitrin.art.paint.Outline.oval(at.x, at.y - 1.32 * s, 0.32 * s, 0.11 * s),
        Winter.HAZE.times(0.5).mix(air, fade));
  }

  /// How much a side (0 near, 1 far, 2 left, 3 right) is turned to the light in the left and back.
  private double facing(int side) {
    double a = turn + new double[] {Math.PI, 0, -Math.PI / 2, Math.PI / 2}[side];
    return StrictMath.sin(a) * -0.8 + StrictMath.cos(a) * 0.6;
  }

  private boolean faces(Camera eye, int side) {
    double nx = side == 2 ? -1 : side == 3 ? 1 : 0;
    double nz = side == 0 ? -1 : side == 1 ? 1 : 0;
    double out = side < 2 ? d / 2 : w / 2;
    double k = StrictMath.cos(turn);
    double s = StrictMath.sin(turn);
    double gx = nx * k + nz * s;
    double gz = -nx * s + nz * k;
    return (x + gx * out - eye.x()) * gx + (z + gz * out) * gz < 0;
  }

  /// The slopes that look away from the eye first.
  private int[] slopeOrder(Camera eye) {
    int[] order = new int[4];
    int n = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int side = 0; side < 4; side++) {
        if (faces(eye, side) == (pass == 1)) {
          order[n++] = side;
        }
      }
    }
    return order;
  }

  private Path2D.Double wallPart(
      Camera eye, int side, double out, double from, double to, double low, double high) {
    double y0 = base + low;
    double y1 = base + high;
    return side < 2
        ? poly(eye, from, y0, out, to, y0, out, to, y1, out, from, y1, out)
        : poly(eye, out, y0, from, out, y0, to, out, y1, to, out, y1, from);
  }

  private Path2D.Double poly(Camera eye, double... xyz) {
    double[] out = new double[xyz.length];
    for (int k = 0; k < xyz.length; k += 3) {
      double[] p = place(xyz[k], xyz[k + 2]);
      out[k] = p[0];
      out[k + 1] = xyz[k + 1];
      out[k + 2] = p[1];
    }
    return eye.polygon(out);
  }

  private double[] place(double along, double across) {
    double k = StrictMath.cos(turn);
    double s = StrictMath.sin(turn);
    return new double[] {x + along * k + across * s, z - along * s + across * k};
  }
}
