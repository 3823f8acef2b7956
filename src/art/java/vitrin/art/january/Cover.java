package vitrin.art.january;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import vitrin.art.motif.Carnation;
import vitrin.art.motif.FarShore;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;
import vitrin.art.paint.Water;

/// Baku bay at night; on the stone of the parapet a single carnation.
final class Cover {
  private static final double SHORE = 0.44;
  private static final double EDGE = 0.80;

  private Cover() {}

  static BufferedImage draw(Layer on) {
    sky(on);
    city(on);
    new Water(SHORE, 1.0, 0.75, 0.42, Night.INK.times(0.8), 21).paint(on);
    parapet(on);
    flower(on);
    return Finish.night(11).of(on);
  }

  private static void sky(Layer on) {
    on.wash(
        Ink.down(0, SHORE, Night.BLACK, Night.INK, Night.DEEP, Night.BLUE.mix(Night.DUSK, 0.15))
            .grained(3, 0.9, 0.16, 0.28));
    on.light((x, y, o) -> {
      double dx = (x - 0.62) / 0.9;
      double d = (SHORE - y) / 0.16;
      double k = StrictMath.exp(-dx * dx * 1.6 - d * d) * 0.085;
      o[0] = (float) (k * 1.0);
      o[1] = (float) (k * 0.62);
      o[2] = (float) (k * 0.36);
      o[3] = 1;
    });
  }

  private static void city(Layer on) {
    Noise n = new Noise(5);
    Ink.Field far = (x, y) -> 0.030 + 0.020 * n.fbm(x * 1.4, 1, 4) + 0.012 * x;
    Ink.Field near =
        (x, y) -> {
          double bay = Math.clamp((1.02 - x) / 0.95, 0, 1);
          return 0.088 * bay * bay * (1.15 - 0.25 * n.fbm(x * 3, 8, 4)) + 0.004;
        };
    on.fill(
        on.mask(FarShore.ridge(on.aspect(), SHORE, FarShore.roofs(7, far, 0.006, 0.006))),
        Ink.flat(Night.DEEP.mix(Night.BLUE, 0.5)),
        1);
    FarShore.lights(on, 31, 1500, SHORE, far, (x, y) -> 0.30 + 0.5 * n.fbm(x * 4, y * 9, 3), 0.45);
    on.fill(
        on.mask(FarShore.ridge(on.aspect(), SHORE, FarShore.roofs(9, near, 0.009, 0.016))),
        Ink.flat(Night.INK),
        1);
    FarShore.lights(
        on, 33, 1700, SHORE, near, (x, y) -> 0.55 + 0.6 * n.fbm(x * 5 + 9, y * 14, 3), 0.62);
    FarShore.promenade(on, 35, 0.02, 1.06, 0.016, SHORE - 0.0035, 0.75);
    FarShore.promenade(on, 36, 1.10, on.aspect(), 0.031, SHORE - 0.002, 0.22);
  }

  private static void parapet(Layer on) {
    Mask top = on.rough(Outline.box(-0.1, EDGE, on.aspect() + 0.2, 0.3), 41, 0.05, 0.002);
    Noise n = new Noise(43);
    on.fill(
        top,
        Ink.down(EDGE, 1.0, Colour.hex(0x27292C), Colour.hex(0x1B1C1F), Colour.hex(0x0B0C0E))
            .grained(44, 0.30, 0.05, 0.35)
            .grained(45, 0.006, 0.003, 0.5)
            .lit((x, y) -> 0.25 + 1.5 * pool(x, y, 1.02, 0.86, 0.62, 0.16)),
        1);
    on.light(
        on.soft(Outline.box(0, EDGE, on.aspect(), 0.0022), 0.0016),
        Ink.flat(Night.LAMP)
            .lit((x, y) -> 0.10 * pool(x, y, 1.02, 0.8, 0.55, 1) * (1 + 0.6 * n.fbm(x * 40, 2, 3))),
        1);
  }

  private static double pool(double x, double y, double cx, double cy, double rx, double ry) {
    double dx = (x - cx) / rx;
    double dy = (y - cy) / ry;
    return StrictMath.exp(-dx * dx - dy * dy);
  }

  private static void flower(Layer on) {
    Sprite flower = Carnation.grow(on.pixels(0.52), 4);
    double size = 0.34;
    double x = 1.16;
    double y = 0.835;
    on.shade(on.soft(Outline.oval(x + 0.05, y + 0.065, 0.20, 0.022), 0.04), Night.BLACK, 0.9);
    on.shade(
        on.soft(Outline.taper(0.02, 0.02, 0.26, 0.905, 0.6, 0.888, 1.05, 0.868), 0.02),
        Night.BLACK,
        0.85);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(-0.045);
    place.scale(size, size);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    flower.lay(on, place, new Colour(1.05f, 0.92f, 0.82f), 1);
  }
}
