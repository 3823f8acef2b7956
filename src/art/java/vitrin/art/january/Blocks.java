package vitrin.art.january;

import java.awt.geom.Path2D;
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

/// Dark apartment blocks at night; almost no window is lit.
final class Blocks {
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(301);
  private final SplittableRandom dice = new SplittableRandom(302);

  private Blocks(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 5, 0.86, on.aspect() / 2, 0.80).turned(0.42);
  }

  static BufferedImage draw(Layer on) {
    Blocks b = new Blocks(on);
    b.sky();
    b.block(-170, 330, 420, 16, 27, 0.72);
    b.block(-60, 215, 300, 18, 27, 0.50);
    b.block(122, 150, 300, 14, 27, 0.42);
    b.block(-95, 92, 78, 16, 27, 0.16);
    b.block(62, 42, 210, 16, 27, 0.0);
    b.yard();
    return Finish.night(15).exposed(1.25).corners(0.7).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(0, 0.85, Night.BLACK, Night.INK, Night.DEEP, Night.BLUE.mix(Night.DUSK, 0.25))
            .grained(303, 0.8, 0.3, 0.35));
    on.fill(
        on.mask(Outline.box(0, 0, on.aspect(), 1)),
        Ink.flat(Night.DUSK).thin((x, y) -> 0.32 * Math.max(0, noise.fbm(x * 1.6, y * 3.4, 6))),
        1);
  }

  /// A slab of nine storeys with its long side facing left, from depth z to zFar.
  private void block(double x, double z, double zFar, double wide, double tall, double air) {
    Colour haze = Night.BLUE.mix(Night.DUSK, 0.2).times(0.8);
    Colour shade = Night.INK.mix(Night.DEEP, 0.5).mix(haze, air);
    Colour face = Night.DEEP.mix(Night.BLUE, 0.42).mix(haze, air);
    on.fill(
        on.mask(eye.polygon(x, 0, z, x, tall, z, x + wide, tall, z, x + wide, 0, z)),
        Ink.flat(face).grained(304, 0.08, 0.08, 0.18),
        1);
    on.fill(
        on.mask(eye.polygon(x, 0, z, x, tall, z, x, tall, zFar, x, 0, zFar)),
        Ink.flat(shade).grained(305, 0.06, 0.06, 0.2),
        1);
    double storey = tall / 9;
    for (int s = 0; s < 9; s++) {
      double y = s * storey;
      line(x, y, z, x, y, zFar, 0.10, shade.times(0.5));
      line(x, y, z, x + wide, y, z, 0.10, face.times(0.6));
      for (double d = z + 1; d < zFar - 3; d += 6.4) {
        window(x, y + 0.9, d + 0.9, 2.0, 1.5, shade, air);
        balcony(x, y + 0.25, d + 3.4, face, shade);
      }
      for (double e = 2.2; e < wide - 2; e += 4.6) {
        frontWindow(x + e, y + 0.95, z, face, air);
      }
    }
    Colour roof = face.mix(Night.DUSK, 0.35);
    on.fill(
        eye.polygon(
            x - 0.3,
            tall,
            z - 0.3,
            x - 0.3,
            tall + 0.9,
            z - 0.3,
            x + wide,
            tall + 0.9,
            z - 0.3,
            x + wide,
            tall,
            z - 0.3),
        face.times(0.75));
    on.fill(
        eye.polygon(
            x - 0.3,
            tall,
            z - 0.3,
            x - 0.3,
            tall + 0.9,
            z - 0.3,
            x - 0.3,
            tall + 0.9,
            zFar,
            x - 0.3,
            tall,
            zFar),
        roof.times(0.55));
  }

  private void line(
      double x, double y, double z, double x2, double y2, double z2, double w, Colour c) {
    on.fill(eye.polygon(x, y, z, x, y + w, z, x2, y2 + w, z2, x2, y2, z2), c);
  }

  private void window(double x, double y, double z, double w, double h, Colour wall, double air) {
    Path2D.Double p = eye.polygon(x, y, z, x, y + h, z, x, y + h, z + w, x, y, z + w);
    glass(p, air);
  }

  private void frontWindow(double x, double y, double z, Colour wall, double air) {
    Path2D.Double p = eye.polygon(x, y, z, x, y + 1.5, z, x + 1.9, y + 1.5, z, x + 1.9, y, z);
    glass(p, air);
    on.fill(
        eye.polygon(x + 1.1, y, z, x + 1.1, y + 1.5, z, x + 1.2, y + 1.5, z, x + 1.2, y, z),
        wall.times(0.6));
  }

  private void glass(Path2D.Double p, double air) {
    double k = dice.nextDouble();
    Colour dark = Night.BLACK.mix(Night.BLUE, 0.25 + 0.35 * k * k).mix(Night.BLUE, air * 0.8);
    on.fill(p, dark);
    if (dice.nextDouble() < 0.006) {
      var box = p.getBounds2D();
      on.fill(p, Night.LAMP.times(0.85));
      on.glow(box.getCenterX(), box.getCenterY(), 0.010, 0.09, Night.LAMP, 0.35);
    }
  }

  private void balcony(double x, double y, double z, Colour face, Colour shade) {
    double out = x - 1.1;
    on.fill(
        eye.polygon(x, y, z, x, y + 2.3, z, x, y + 2.3, z + 2.4, x, y, z + 2.4), shade.times(0.45));
    on.fill(
        eye.polygon(out, y, z, out, y + 1.0, z, out, y + 1.0, z + 2.6, out, y, z + 2.6),
        shade.mix(face, 0.45));
    on.fill(eye.polygon(out, y, z, out, y + 1.0, z, x, y + 1.0, z, x, y, z), face.times(1.1));
  }

  private void yard() {
    on.fill(
        on.mask(eye.polygon(-400, 0, 2, -400, 0, 900, 400, 0, 900, 400, 0, 2)),
        Ink.down(0.80, 1, Night.DEEP, Night.INK, Night.BLACK).grained(306, 0.3, 0.02, 0.4),
        1);
    on.fill(on.soft(Outline.box(-0.1, 0.795, 2, 0.03), 0.05), Ink.flat(Night.BLUE), 0.5);
    double[][] trees = {
      {0.20, 0.93, 0.50}, {0.47, 0.87, 0.27}, {0.62, 0.86, 0.22}, {1.66, 0.96, 0.60}
    };
    for (int k = 0; k < trees.length; k++) {
      double[] t = trees[k];
      on.fill(
          on.mask(Trees.bare(310 + k, t[0], t[1], t[2], 0.04 * (k - 1))),
          Ink.flat(Night.BLACK.mix(Night.DEEP, 0.3)),
          0.96);
    }
  }
}
