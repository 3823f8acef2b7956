package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Water;

/// An empty wet street at night; buses and lorries stand across it.
final class Street {
  private static final double HORIZON = 0.56;

  /// Where the mirror image of the barricade ends in the picture; it hides what mirrors behind it.
  private static final double BARRICADE = 0.742;

  private static final double HALF = 9.5;
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(501);

  private Street(Layer on) {
    this.on = on;
    this.eye = Camera.at(-1.3, 1.75, 0.95, on.aspect() * 0.47, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Street s = new Street(on);
    s.sky(on);
    s.road();
    Layer mirror = on.another();
    s.sky(mirror);
    s.far(mirror, s.eye.mirrored());
    s.near(mirror, s.eye.mirrored());
    mirror.blur(0.003, 0.028);
    Noise wet = new Noise(502);
    on.lay(
        mirror,
        (x, y) -> {
          if (y < HORIZON) {
            return 0;
          }
          double far = 1 / (y - HORIZON + 0.03);
          double puddle = wet.fbm((x - 0.83) * far * 0.9, far * 2.2, 5);
          double grazing = Math.clamp(1.1 - (y - HORIZON) * 1.2, 0.45, 1);
          return Math.clamp(0.36 + 0.80 * puddle, 0.12, 0.90)
              * Math.clamp((y - HORIZON) * 50, 0, 1)
              * grazing;
        });
    s.pools();
    s.far(on, s.eye);
    s.near(on, s.eye);
    return Finish.night(17).exposed(1.3).bloom(0.7).corners(0.7).of(on);
  }

  /// What stands behind the barricade.
  private void far(Layer to, Camera cam) {
    SplittableRandom dice = new SplittableRandom(503);
    facades(to, cam, dice);
    lamps(to, cam, 34, 400);
  }

  private void near(Layer to, Camera cam) {
    vehicles(to, cam);
    lamps(to, cam, 5, 34);
  }

  private void sky(Layer to) {
    to.wash(
        Ink.down(0, HORIZON, Night.BLACK, Night.INK, Night.DEEP, Night.BLUE.mix(Night.ROSE, 0.18))
            .grained(504, 0.8, 0.3, 0.3));
  }

  private void facades(Layer to, Camera cam, SplittableRandom dice) {
    for (int side = -1; side <= 1; side += 2) {
      double x = side * (HALF + 4);
      double z = 330;
      while (z > 1) {
        double deep = dice.nextDouble(18, 34);
        double tall = dice.nextDouble(12, 21);
        double z0 = Math.max(1, z - deep);
        house(to, cam, x, z0, z, tall, dice);
        z = z0;
      }
    }
  }

  private void house(
      Layer to, Camera cam, double x, double z0, double z1, double tall, SplittableRandom dice) {
    double air = 1 - StrictMath.exp(-z0 / 170);
    Colour haze = Night.BLUE.mix(Night.ROSE, 0.22).times(0.75);
    Colour wall =
        Night.INK.mix(Night.DEEP, dice.nextDouble(0.3, 0.9)).mix(Night.STONE, 0.05).mix(haze, air);
    to.fill(
        to.mask(cam.polygon(x, 0, z0, x, tall, z0, x, tall, z1, x, 0, z1)),
        Ink.flat(wall).grained(dice.nextLong(), 0.05, 0.05, 0.22),
        1);
    double out = x - Math.signum(x) * 0.5;
    to.fill(
        cam.polygon(out, tall - 0.7, z0, out, tall, z0, out, tall, z1, out, tall - 0.7, z1),
        wall.mix(haze, 0.25));
    to.fill(cam.polygon(x, 4.2, z0, x, 4.5, z0, x, 4.5, z1, x, 4.2, z1), wall.mix(haze, 0.2));
    double step = dice.nextDouble(2.6, 3.4);
    for (double y = 1.1; y + 2.4 < tall; y += 3.6) {
      for (double z = z0 + 0.8; z + 1.4 < z1; z += step) {
        double b = y < 2 ? 0.9 : y;
        Path2D.Double glass =
            cam.polygon(x, b, z, x, b + 2.0, z, x, b + 2.0, z + 1.25, x, b, z + 1.25);
        to.fill(
            glass, Night.BLACK.mix(Night.BLUE, dice.nextDouble(0.05, 0.32)).mix(haze, 0.55 * air));
        Path2D.Double sill =
            cam.polygon(x, b - 0.2, z - 0.15, x, b, z - 0.15, x, b, z + 1.4, x, b - 0.2, z + 1.4);
        to.fill(sill, wall.mix(haze, 0.35));
        if (dice.nextDouble() < 0.012) {
          to.light(to.mask(glass), Ink.flat(Night.LAMP), 0.5);
        }
      }
    }
  }

  private void lamps(Layer to, Camera cam, double from, double until) {
    for (double z = 340; z > 4; z -= 23) {
      if (z >= from && z < until) {
        for (int side = -1; side <= 1; side += 2) {
          lamp(to, cam, side * (HALF + 0.8), z, side);
        }
      }
    }
  }

  private void lamp(Layer to, Camera cam, double x, double z, int side) {
    double s = cam.scale(z);
    Point2D.Double foot = cam.see(x, 0, z);
    Point2D.Double top = cam.see(x, 7.2, z);
    Point2D.Double head = cam.see(x - side * 1.6, 7.7, z);
    double air = 1 - StrictMath.exp(-z / 170);
    Colour pole = Night.BLACK.mix(Night.BLUE, 0.8 * air);
    to.fill(
        to.mask(Outline.taper(0.16 * s, 0.10 * s, foot.x, foot.y, top.x, top.y)),
        Ink.flat(pole),
        1);
    to.fill(
        to.mask(
            Outline.taper(
                0.09 * s,
                0.07 * s,
                top.x,
                top.y,
                (top.x + head.x) / 2,
                head.y - 0.02 * s * cam.up(),
                head.x,
                head.y)),
        Ink.flat(pole),
        1);
    double thick = 1 - 0.55 * air;
    to.glow(head.x, head.y, 0.10 * s + 0.001, 0.5 * s + 0.012, Night.CANDLE, 4 * thick);
    to.glow(head.x, head.y, 0.6 * s + 0.004, 4.6 * s + 0.03, Night.LAMP, 0.42 * thick);
  }

  /// The light of the lamps on the asphalt.
  private void pools() {
    for (double z = 340; z > 4; z -= 23) {
      double s = eye.scale(z);
      for (int side = -1; side <= 1; side += 2) {
        Point2D.Double p = eye.see(side * (HALF - 0.8), 0, z);
        on.glow(p.x, p.y, 2.4 * s, 7.5 * s, 0.16, Night.LAMP, 0.075);
        Point2D.Double deep = eye.mirrored().see(side * (HALF - 0.8), 7.7, z);
        double top = z > 25 ? Math.max(p.y, BARRICADE) : p.y;
        double bottom = Math.min(deep.y + 0.04, p.y + 0.45);
        if (bottom > top + 0.02) {
          double power = Math.min(1.5, 0.6 + s);
          Water.streak(on, deep.x, top, bottom, 0.24 * s + 0.004, Night.LAMP, power);
        }
      }
    }
  }

  private void road() {
    Colour air = Night.BLUE.mix(Night.ROSE, 0.2);
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        Ink.down(HORIZON, 1, air.times(0.5), Night.INK, Night.BLACK),
        1);
    double k = HALF;
    on.fill(
        on.mask(eye.polygon(-k, 0, 0.3, -k, 0, 600, k, 0, 600, k, 0, 0.3)),
        Ink.down(HORIZON, 1, Night.DEEP, Night.INK, Night.INK.times(0.7))
            .grained(505, 0.25, 0.03, 0.4)
            .grained(506, 0.004, 0.002, 0.45),
        1);
    for (int side = -1; side <= 1; side += 2) {
      double kerb = side * k;
      double wall = side * (HALF + 4.2);
      on.fill(
          on.mask(eye.polygon(kerb, 0.16, 0.3, kerb, 0.16, 600, wall, 0.16, 600, wall, 0.16, 0.3)),
          Ink.down(HORIZON, 1, air.times(0.42), Night.INK.times(1.2), Night.INK.times(0.6))
              .grained(507, 0.05, 0.006, 0.4),
          1);
      on.fill(
          eye.polygon(kerb, 0.16, 0.3, kerb, 0.16, 600, kerb, 0, 600, kerb, 0, 0.3),
          Night.BLUE.times(0.5));
    }
    for (double z = 2; z < 300; z += 9) {
      on.fill(
          on.mask(eye.polygon(-0.09, 0, z, -0.09, 0, z + 3.6, 0.09, 0, z + 3.6, 0.09, 0, z)),
          Ink.flat(Night.HAZE),
          0.16);
    }
  }

  private void vehicles(Layer to, Camera cam) {
    Vehicle v = new Vehicle(to, cam);
    v.lorry(-3.0, 33, -1);
    v.bus(-9.6, 29.5, 1);
    v.lorry(1.9, 30, 1);
    v.bus(-0.6, 24.2, -1);
    v.lorry(-9.1, 23.0, -1);
  }
}
