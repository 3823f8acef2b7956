package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.motif.Trees;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Dark apartment blocks of nine storeys at night; almost no window is lit.
final class Blocks {
  private static final double TALL = 27;
  private static final double STOREY = TALL / 9;
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(301);
  private final SplittableRandom dice = new SplittableRandom(302);

  private Blocks(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 3.2, 0.78, on.aspect() / 2, 0.845).turned(0.50);
  }

  static BufferedImage draw(Layer on) {
    Blocks b = new Blocks(on);
    b.sky();
    b.slab(-70, 250, 150, 300, 0.70);
    b.slab(-14, 150, 62, 168, 0.50);
    b.slab(-34, 40, -15, 128, 0.24);
    b.slab(21, 24, 92, 116, 0.0);
    b.yard();
    return Finish.night(15).exposed(1.45).corners(0.6).bloom(0.7).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                0.85,
                Night.INK,
                Night.DEEP.times(0.8),
                Night.DEEP,
                Night.BLUE.times(0.8),
                Night.BLUE.mix(Night.DUSK, 0.25))
            .grained(303, 0.8, 0.3, 0.25));
    Ink cloud =
        (x, y, o) -> {
          double n = noise.fbm(x * 1.3 + 0.4 * noise.at(x * 2, y * 4), y * 4.2, 6);
          Colour c = Night.BLUE.mix(Night.DUSK, 0.30);
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (0.42 * Math.clamp(n * 1.7, 0, 1));
        };
    on.fill(on.mask(Outline.box(0, 0, on.aspect(), 0.85)), cloud, 1);
  }

  /// A slab on the plan x0…x1, z0…z1 (metres); `air` 0 to 1 is how much of it the distance takes.
  private void slab(double x0, double z0, double x1, double z1, double air) {
    Colour haze = Night.BLUE.mix(Night.DUSK, 0.10).times(0.72);
    Colour shade = Night.INK.times(0.75).mix(haze, air);
    Colour face = Night.DEEP.mix(Night.BLUE, 0.30).mix(haze, air);
    boolean right = eye.see(x0, 0, z0).x > on.aspect() * 0.25;
    double side = right ? x0 : x1;
    wall(side, z0, side, z1, shade, 310);
    wall(x0, z0, x1, z0, face, 311);
    rows(side, z0, z1, right ? -1 : 1, shade, face, air);
    front(x0, x1, z0, face, air);
    double over = 0.35 * (right ? -1 : 1);
    on.fill(
        eye.polygon(
            side + over,
            TALL,
            z0 - 0.3,
            side + over,
            TALL + 1.1,
            z0 - 0.3,
            side + over,
            TALL + 1.1,
            z1,
            side + over,
            TALL,
            z1),
        shade.mix(face, 0.25));
    on.fill(
        eye.polygon(
            x0 - 0.3,
            TALL,
            z0 - 0.3,
            x0 - 0.3,
            TALL + 1.1,
            z0 - 0.3,
            x1,
            TALL + 1.1,
            z0 - 0.3,
            x1,
            TALL,
            z0 - 0.3),
        face.mix(haze, 0.2));
    sheds(x0, x1, z0, face.times(0.8));
  }

  private void wall(double xa, double za, double xb, double zb, Colour c, long seed) {
    on.fill(
        on.mask(eye.polygon(xa, 0, za, xa, TALL, za, xb, TALL, zb, xb, 0, zb)),
        Ink.flat(c).grained(seed, 0.05, 0.12, 0.22).grained(seed + 5, 0.006, 0.006, 0.16),
        1);
  }

  private void sheds(double x0, double x1, double z, Colour c) {
    for (double x = x0 + 6; x < x1 - 4; x += 17) {
      on.fill(
          eye.polygon(
              x,
              TALL + 1,
              z + 4,
              x,
              TALL + 3.6,
              z + 4,
              x + 4,
              TALL + 3.6,
              z + 4,
              x + 4,
              TALL + 1,
              z + 4),
          c);
      Point2D.Double p = eye.see(x + 8, TALL + 1, z + 3);
      double s = eye.scale(eye.depth(x + 8, z + 3));
      on.fill(Outline.box(p.x, p.y - 4.5 * s, 0.10 * s, 4.5 * s), c);
      for (int bar = 0; bar < 3; bar++) {
        on.fill(Outline.box(p.x - 0.8 * s, p.y - (4.4 - 0.6 * bar) * s, 1.6 * s, 0.08 * s), c);
      }
    }
  }

  /// The long side: windows and balconies in rows, the seams of the panels between.
  private void rows(
      double x, double z0, double z1, int out, Colour shade, Colour face, double air) {
    for (double z = z1 - 3; z > z0 + 0.5; z -= 3.3) {
      boolean balcony = (int) ((z - z0) / 3.3) % 2 == 0;
      for (int s = 0; s < 9; s++) {
        double y = s * STOREY;
        if (balcony) {
          pane(
              eye.polygon(
                  x, y + 0.2, z + 0.4, x, y + 2.5, z + 0.4, x, y + 2.5, z + 2.9, x, y + 0.2,
                  z + 2.9),
              air);
          double b = x + out * 1.1;
          on.fill(
              eye.polygon(b, y, z + 0.2, b, y + 1.05, z + 0.2, b, y + 1.05, z + 3.1, b, y, z + 3.1),
              shade.mix(face, dice.nextDouble(0.15, 0.55)));
          on.fill(
              eye.polygon(b, y, z + 0.2, b, y + 1.05, z + 0.2, x, y + 1.05, z + 0.2, x, y, z + 0.2),
              face.times(0.9));
        } else {
          pane(
              eye.polygon(
                  x, y + 0.9, z + 0.7, x, y + 2.4, z + 0.7, x, y + 2.4, z + 2.5, x, y + 0.9,
                  z + 2.5),
              air);
        }
        seam(x, y, z, x, z + 3.3, shade);
      }
    }
  }

  private void front(double x0, double x1, double z, Colour face, double air) {
    for (double x = x0 + 0.8; x < x1 - 2.5; x += 3.4) {
      for (int s = 0; s < 9; s++) {
        double y = s * STOREY;
        pane(
            eye.polygon(x, y + 0.9, z, x, y + 2.4, z, x + 1.9, y + 2.4, z, x + 1.9, y + 0.9, z),
            air);
        on.fill(
            eye.polygon(
                x + 1.15, y + 0.9, z, x + 1.15, y + 2.4, z, x + 1.25, y + 2.4, z, x + 1.25, y + 0.9,
                z),
            face.times(0.5));
        on.fill(
            eye.polygon(
                x - 0.1, y + 0.78, z, x - 0.1, y + 0.9, z, x + 2.0, y + 0.9, z, x + 2.0, y + 0.78,
                z),
            face.mix(Night.DUSK, 0.14));
        seam(x - 0.8, y, z, x + 2.6, z, face);
      }
      on.fill(
          eye.polygon(x - 0.82, 0, z, x - 0.82, TALL, z, x - 0.76, TALL, z, x - 0.76, 0, z),
          face.times(0.55),
          0.7);
    }
  }

  private void seam(double xa, double y, double za, double xb, double zb, Colour c) {
    on.fill(
        eye.polygon(xa, y, za, xa, y + 0.06, za, xb, y + 0.06, zb, xb, y, zb), c.times(0.5), 0.8);
  }

  private void pane(Path2D.Double p, double air) {
    double k = dice.nextDouble();
    Colour glass = Night.BLACK.mix(Night.BLUE, 0.10 + 0.55 * k * k * k).mix(Night.BLUE, air * 0.6);
    on.fill(p, glass);
  }

  /// The one lit window of this block's front, and its light on the sill.
  private void lit(double x, double storey, double z) {
    double y = storey * STOREY;
    Path2D.Double p =
        eye.polygon(x, y + 0.9, z, x, y + 2.4, z, x + 1.9, y + 2.4, z, x + 1.9, y + 0.9, z);
    var box = p.getBounds2D();
    on.fill(on.mask(p), Ink.down(box.getMinY(), box.getMaxY(), Night.CANDLE, Night.LAMP), 1);
    on.fill(
        eye.polygon(
            x + 1.15, y + 0.9, z, x + 1.15, y + 2.4, z, x + 1.25, y + 2.4, z, x + 1.25, y + 0.9, z),
        Colour.hex(0x3A2210));
    on.glow(box.getCenterX(), box.getCenterY(), 0.020, 0.16, Night.LAMP, 0.30);
  }

  private void yard() {
    on.fill(
        on.mask(eye.polygon(-400, 0, 1, -400, 0, 900, 400, 0, 900, 400, 0, 1)),
        Ink.down(0.845, 1, Night.DEEP.times(0.9), Night.INK.times(0.7), Night.BLACK)
            .grained(306, 0.3, 0.02, 0.5),
        1);
    on.fill(
        on.soft(Outline.box(-0.1, 0.835, 2, 0.02), 0.04), Ink.flat(Night.BLUE.times(0.8)), 0.40);
    lit(31.8, 5, 24);
    Point2D.Double far = eye.see(7, 18.5, 150);
    on.glow(far.x, far.y, 0.0028, 0.03, Night.LAMP, 0.9);
    double[][] trees = {
      {0.52, 0.885, 0.20},
      {0.66, 0.895, 0.26},
      {0.40, 0.90, 0.30},
      {0.16, 0.95, 0.55},
      {1.02, 0.915, 0.34},
      {1.62, 0.985, 0.70}
    };
    for (int k = 0; k < trees.length; k++) {
      double[] t = trees[k];
      Colour c = Night.BLACK.mix(Night.DEEP, k < 3 ? 0.7 : 0.15);
      on.fill(
          on.mask(Trees.bare(330 + k, t[0], t[1], t[2], 0.03 * (k % 3 - 1))), Ink.flat(c), 0.97);
    }
    bench(0.80, 0.955);
  }

  private void bench(double x, double y) {
    Colour c = Night.BLACK.times(0.7);
    on.fill(Outline.box(x, y - 0.030, 0.115, 0.006), c);
    on.fill(Outline.box(x, y - 0.052, 0.115, 0.006), c);
    on.fill(Outline.box(x, y - 0.062, 0.115, 0.005), c);
    for (double leg : new double[] {0.010, 0.100}) {
      on.fill(Outline.box(x + leg, y - 0.062, 0.005, 0.064), c);
    }
  }
}
