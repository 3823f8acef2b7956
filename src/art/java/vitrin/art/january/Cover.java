package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
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
  private static final double SHORE = 0.40;
  private static final double EDGE = 0.775;
  private static final double HEAD_X = 1.10;
  private static final double HEAD_Y = 0.775;
  private final Layer on;
  private final Noise noise = new Noise(5);

  private Cover(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Cover c = new Cover(on);
    c.sky();
    c.city();
    new Water(SHORE, 2.1, 0.85, 0.40, Night.INK.times(0.55), 21).paint(on);
    c.parapet();
    c.flower();
    return Finish.night(11).exposed(1.12).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(0, SHORE, Night.BLACK, Night.INK, Night.DEEP, Night.BLUE.times(0.9))
            .grained(3, 0.9, 0.16, 0.22));
    Ink cloud =
        (x, y, o) -> {
          double n = noise.fbm(x * 1.1 + 0.5 * noise.at(x * 2, y * 6), y * 7.5, 6);
          double low = Math.clamp(y / SHORE, 0, 1);
          Colour c = Night.BLUE.mix(Night.ROSE, 0.30 * low * low);
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (Math.clamp(n * 1.9, 0, 1) * (0.16 + 0.40 * low * low));
        };
    on.fill(on.mask(Outline.box(0, 0, on.aspect(), SHORE)), cloud, 1);
    on.light((x, y, o) -> {
      double dx = (x - 0.50) / 0.75;
      double d = (SHORE - y) / 0.11;
      double k = StrictMath.exp(-dx * dx * 1.4 - Math.abs(d)) * 0.085;
      o[0] = (float) k;
      o[1] = (float) (k * 0.60);
      o[2] = (float) (k * 0.33);
      o[3] = 1;
    });
  }

  private void city() {
    Noise n = noise;
    Ink.Field far = (x, y) -> 0.018 + 0.010 * n.fbm(x * 1.4, 1, 4) + 0.016 * x;
    Ink.Field near =
        (x, y) -> {
          double bay = Math.clamp((1.16 - x) / 1.1, 0, 1);
          return 0.100 * StrictMath.pow(bay, 1.6) * (1 + 0.30 * n.fbm(x * 3, 8, 4)) + 0.003;
        };
    on.fill(
        on.mask(FarShore.ridge(on.aspect(), SHORE, FarShore.roofs(7, far, 0.005, 0.004))),
        Ink.flat(Night.DEEP.mix(Night.BLUE, 0.35)),
        1);
    FarShore.lights(on, 31, 2600, SHORE, far, (x, y) -> 0.25 + 0.6 * n.fbm(x * 4, y * 9, 3), 0.32);
    on.fill(
        on.mask(FarShore.ridge(on.aspect(), SHORE, FarShore.roofs(9, near, 0.007, 0.011))),
        Ink.flat(Night.INK.times(0.9)),
        1);
    maidenTower(0.735);
    FarShore.lights(
        on, 33, 5200, SHORE, near, (x, y) -> 0.45 + 0.9 * n.fbm(x * 5 + 9, y * 14, 3), 0.42);
    FarShore.promenade(on, 35, 0.0, 1.14, 0.0135, SHORE - 0.0035, 1.15);
    FarShore.promenade(on, 36, 1.16, on.aspect(), 0.029, SHORE - 0.002, 0.35);
  }

  /// The old round tower by the shore, small and in the dark.
  private void maidenTower(double x) {
    double tall = 0.046;
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    p.append(Outline.box(x - 0.0115, SHORE - tall, 0.023, tall), false);
    p.append(Outline.box(x + 0.010, SHORE - tall * 0.97, 0.0125, tall), false);
    on.fill(
        on.mask(p),
        Ink.between(x - 0.012, 0, x + 0.023, 0, Night.ROSE.times(0.16), Night.DEEP, Night.INK),
        1);
    on.glow(x - 0.010, SHORE - 0.004, 0.008, 0.034, Night.LAMP, 0.22);
  }

  private void parapet() {
    Mask top = on.rough(Outline.box(-0.1, EDGE, on.aspect() + 0.2, 0.3), 41, 0.05, 0.0012);
    on.fill(
        top,
        Ink.down(EDGE, 1.0, Colour.hex(0x4A4A4C), Colour.hex(0x333539), Colour.hex(0x15171B))
            .grained(44, 0.35, 0.05, 0.40)
            .grained(45, 0.007, 0.003, 0.55)
            .lit((x, y) -> 0.10 + 0.95 * pool(x, y, HEAD_X - 0.10, 0.86, 0.60, 0.19)),
        1);
    for (double x : new double[] {0.29, 1.49}) {
      Shape joint =
          Outline.polygon(
              x,
              EDGE,
              x + 0.003,
              EDGE,
              x + (x - 0.89) * 0.35 + 0.005,
              1.01,
              x + (x - 0.89) * 0.35,
              1.01);
      on.fill(on.mask(joint), Ink.flat(Night.BLACK), 0.8);
    }
    on.light(
        on.soft(Outline.box(0, EDGE, on.aspect(), 0.0026), 0.0016),
        Ink.flat(Night.LAMP)
            .lit((x, y) ->
                0.12
                    * pool(x, y, HEAD_X - 0.1, 0.8, 0.55, 1)
                    * (1 + 0.7 * noise.fbm(x * 40, 2, 3))),
        1);
  }

  private static double pool(double x, double y, double cx, double cy, double rx, double ry) {
    double dx = (x - cx) / rx;
    double dy = (y - cy) / ry;
    return StrictMath.exp(-dx * dx - dy * dy);
  }

  private void flower() {
    Sprite flower = Carnation.grow(on.pixels(0.62), 4);
    double size = 0.46;
    double turn = -0.155;
    AffineTransform place = AffineTransform.getTranslateInstance(HEAD_X, HEAD_Y);
    place.rotate(turn);
    place.scale(size, size);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    Shape stem = Outline.taper(0.02, 0.02, 0.1, 0.53, 1.0, 0.53, 2.0, 0.53);
    on.shade(
        on.soft(Outline.placed(place.createTransformedShape(stem), 0.012, 0.030, 1, 0), 0.018),
        Night.BLACK,
        0.75);
    on.shade(
        on.soft(Outline.oval(HEAD_X + 0.10, HEAD_Y + 0.165, 0.17, 0.026), 0.05), Night.BLACK, 0.92);
    on.light(
        on.soft(Outline.oval(HEAD_X + 0.08, HEAD_Y + 0.190, 0.11, 0.018), 0.04),
        Ink.flat(Night.CARNATION),
        0.07);
    flower.lay(on, place, new Colour(1.12f, 0.98f, 0.86f), 1);
  }
}
