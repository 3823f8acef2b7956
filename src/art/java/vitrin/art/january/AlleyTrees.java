package vitrin.art.january;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import vitrin.art.motif.Trees;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Outline;

/// What stands along the alley: hedges, cypresses and, at its end, the tower with the flame.
final class AlleyTrees {
  private AlleyTrees() {}

  static void draw(Layer to, Camera cam) {
    for (double z = 110; z > 1; z *= 0.87) {
      hedge(to, cam, z, 1 - StrictMath.exp(-z / 75));
    }
    SplittableRandom dice = new SplittableRandom(1001);
    for (double z = 130; z > 5.5; z *= 0.87) {
      double air = 1 - StrictMath.exp(-z / 75);
      Colour c = Colour.hex(0x04080A).mix(Alley.AIR.times(0.62), air);
      for (int side = -1; side <= 1; side += 2) {
        double x =
            side < 0
                ? Alley.WALL - 2.3 - dice.nextDouble()
                : Alley.FAR_SIDE + 1.6 + dice.nextDouble();
        double tall = dice.nextDouble(5.4, 8.8);
        long seed = dice.nextLong();
        Point2D.Double foot = cam.see(x, 0, z);
        double h = tall * cam.scale(z);
        var shape = Trees.cypress(seed, 0, 0, h);
        var place = AffineTransform.getTranslateInstance(foot.x, foot.y);
        place.scale(1, cam.up());
        double lightSide = side < 0 ? 1 : -1;
        to.fill(
            to.rough(place.createTransformedShape(shape), seed, h * 0.02, h * 0.008),
            Ink.between(
                    foot.x - lightSide * h * 0.10,
                    0,
                    foot.x + lightSide * h * 0.10,
                    0,
                    c.times(0.75),
                    c,
                    c.mix(Night.DUSK.mix(Night.ROSE, 0.2), 0.045))
                .grained(seed, h * 0.012, h * 0.06, 0.65),
            1);
      }
    }
    if (cam.up() > 0) {
      tower(to, cam);
    }
  }

  /// A clipped hedge behind the slabs and along the other side, one stretch at this depth.
  private static void hedge(Layer to, Camera cam, double z, double air) {
    Colour c = Colour.hex(0x0B1413).mix(Alley.AIR.times(0.8), air);
    double z1 = z * 1.16;
    for (double[] h : new double[][] {{Alley.WALL - 0.9, 1.25}, {Alley.FAR_SIDE + 0.7, 0.75}}) {
      to.fill(
          to.rough(
              cam.polygon(h[0], 0, z, h[0], h[1], z, h[0], h[1], z1, h[0], 0, z1),
              1007,
              0.06 * cam.scale(z),
              0.03 * cam.scale(z)),
          Ink.flat(c).grained(1008, 0.010, 0.008, 0.5),
          1);
    }
  }

  private static void tower(Layer on, Camera eye) {
    Point2D.Double end = eye.see(1.1, 0, 150);
    double s = eye.scale(150);
    Colour stone = Alley.AIR.times(0.62);
    on.fill(Outline.box(end.x - 2.2 * s, end.y - 9 * s, 1.1 * s, 9 * s), stone);
    on.fill(Outline.box(end.x + 1.1 * s, end.y - 9 * s, 1.1 * s, 9 * s), stone);
    on.fill(Outline.box(end.x - 2.4 * s, end.y - 10 * s, 4.8 * s, 1.6 * s), stone);
    on.fill(Outline.oval(end.x, end.y - 10 * s, 2.1 * s, 2.6 * s), stone.mix(Night.LAMP, 0.10));
    on.glow(end.x, end.y - 1.2 * s, 0.5 * s, 9 * s, Night.CANDLE, 2.6);
    on.glow(end.x, end.y - 3 * s, 5 * s, 40 * s, Night.LAMP, 0.22);
  }
}
