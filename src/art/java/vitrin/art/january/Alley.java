package vitrin.art.january;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.motif.Carnation;
import vitrin.art.motif.Trees;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// The Alley of Martyrs: a long walk, black granite slabs, a carnation before each.
final class Alley {
  private static final double HORIZON = 0.40;
  private static final double WALL = -1.75;
  private final Layer on;
  private final Camera eye;
  private final SplittableRandom dice = new SplittableRandom(1001);
  private final Noise noise = new Noise(1002);

  private Alley(Layer on) {
    this.on = on;
    this.eye = Camera.at(0.35, 1.55, 0.92, on.aspect() * 0.62, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Alley a = new Alley(on);
    a.sky();
    a.trees();
    a.walk();
    a.slabs();
    return Finish.night(23).exposed(1.2).bloom(0.5).corners(0.8).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON + 0.02,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK,
                Night.HAZE.mix(Night.ROSE, 0.45))
            .grained(1003, 0.6, 0.12, 0.25));
  }

  private void trees() {
    for (double z = 120; z > 5; z *= 0.86) {
      double air = 1 - StrictMath.exp(-z / 55);
      Colour c = Night.BLACK.mix(Night.DUSK.mix(Night.ROSE, 0.25).times(0.55), air);
      for (int side = -1; side <= 1; side += 2) {
        double x = side < 0 ? WALL - 2.0 - dice.nextDouble() * 1.2 : 4.6 + dice.nextDouble() * 0.6;
        Point2D.Double foot = eye.see(x, 0, z);
        double tall = dice.nextDouble(6.2, 8.6) * eye.scale(z);
        on.fill(
            on.rough(Trees.cypress(dice.nextLong(), foot.x, foot.y, tall), 1004, 0.008, 0.003),
            Ink.between(
                    foot.x - tall * 0.1,
                    0,
                    foot.x + tall * 0.1,
                    0,
                    c.times(0.7),
                    c,
                    c.mix(Night.DUSK, 0.16))
                .grained(1005, 0.004, 0.016, 0.5),
            1);
      }
    }
    Point2D.Double end = eye.see(1.6, 0.4, 150);
    on.glow(end.x, end.y, 0.006, 0.05, Night.CANDLE, 2.2);
    on.glow(end.x, end.y, 0.03, 0.25, Night.LAMP, 0.35);
  }

  private void walk() {
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        Ink.down(HORIZON, 1, Night.DUSK.mix(Night.ROSE, 0.3).times(0.5), Night.DEEP, Night.BLACK)
            .grained(1006, 0.2, 0.03, 0.4),
        1);
    on.fill(
        on.mask(eye.polygon(-1.0, 0, 0.3, -1.0, 0, 300, 4.0, 0, 300, 4.0, 0, 0.3)),
        (x, y, o) -> {
          double far = 1 / (y - HORIZON + 0.004);
          double u = (x - on.aspect() * 0.62) * far;
          double sheen =
              Math.exp(
                  -Math.pow((x - on.aspect() * 0.62 - 0.02) / (0.05 + 0.35 * (y - HORIZON)), 2));
          Colour c =
              Night.BLUE
                  .mix(Night.HAZE, 0.30)
                  .times(0.42 * (1 + 0.35 * noise.fbm(u * 3, far * 5, 4)))
                  .plus(
                      Night.ROSE.times(
                          0.22 * sheen * Math.clamp(1.25 - (y - HORIZON) * 1.9, 0, 1)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
    for (double z = 1; z < 120; z += z < 30 ? 1.2 : 4.8) {
      on.fill(eye.polygon(-1, 0, z, -1, 0, z + 0.025, 4, 0, z + 0.025, 4, 0, z), Night.INK, 0.55);
    }
    for (double x = -1; x <= 4.01; x += 1.0) {
      on.fill(
          eye.polygon(x - 0.01, 0, 0.3, x - 0.01, 0, 120, x + 0.01, 0, 120, x + 0.01, 0, 0.3),
          Night.INK,
          0.5);
    }
  }

  private void slabs() {
    Sprite[] kinds = new Sprite[4];
    for (int k = 0; k < kinds.length; k++) {
      kinds[k] = Carnation.grow(on.pixels(0.20), 1020 + k);
    }
    Colour top = Night.STONE.mix(Night.DUSK, 0.5);
    for (double z = 96; z > 0.9; z -= 1.75) {
      double air = 1 - StrictMath.exp(-z / 60);
      Colour haze = Night.DUSK.mix(Night.ROSE, 0.3).times(0.5);
      double z1 = z + 1.28;
      double back = WALL - 0.14;
      on.fill(
          on.mask(
              eye.polygon(
                  WALL - 0.05,
                  0.30,
                  z - 0.2,
                  -1.0,
                  0.30,
                  z - 0.2,
                  -1.0,
                  0.30,
                  z + 1.55,
                  WALL - 0.05,
                  0.30,
                  z + 1.55)),
          Ink.flat(top.times(0.40).mix(haze, air)),
          1);
      on.fill(
          on.mask(
              eye.polygon(
                  -1.0, 0, z - 0.2, -1.0, 0.30, z - 0.2, -1.0, 0.30, z + 1.55, -1.0, 0, z + 1.55)),
          Ink.flat(top.times(0.22).mix(haze, air)),
          1);
      on.fill(
          on.mask(eye.polygon(back, 0.3, z, back, 1.75, z, WALL, 1.75, z, WALL, 0.3, z)),
          Ink.flat(top.times(0.26).mix(haze, air)),
          1);
      var face = eye.polygon(WALL, 0.3, z, WALL, 1.75, z, WALL, 1.75, z1, WALL, 0.3, z1);
      var box = face.getBounds2D();
      on.fill(
          on.mask(face),
          Ink.between(
                  box.getMinX(),
                  box.getMinY(),
                  box.getMaxX(),
                  box.getMaxY(),
                  Colour.hex(0x07090C).mix(haze, air),
                  Colour.hex(0x0D1117).mix(haze, air),
                  Night.DUSK.times(0.45).mix(haze, air))
              .grained(1030, 0.2, 0.2, 0.3),
          1);
      on.fill(
          eye.polygon(WALL, 1.72, z, WALL, 1.75, z, WALL, 1.75, z1, WALL, 1.72, z1),
          Night.HAZE.times(0.8).mix(haze, air),
          0.8);
      on.fill(
          eye.polygon(back, 1.75, z, back, 1.75, z1, WALL, 1.75, z1, WALL, 1.75, z),
          Night.HAZE.times(0.5).mix(haze, air));
      for (int k = 0; k < 2; k++) {
        double y = 0.62 + 0.10 * k;
        double in = k == 0 ? 0.40 : 0.28;
        on.fill(
            eye.polygon(
                WALL + 0.002,
                y,
                z + in,
                WALL + 0.002,
                y + 0.035,
                z + in,
                WALL + 0.002,
                y + 0.035,
                z1 - in,
                WALL + 0.002,
                y,
                z1 - in),
            Night.ROSE.times(0.5),
            0.5 * (1 - air));
      }
      carnation(kinds[dice.nextInt(4)], z + 0.5, air);
    }
  }

  private void carnation(Sprite flower, double z, double air) {
    double x = -1.28 + dice.nextDouble(-0.05, 0.05);
    Point2D.Double p = eye.see(x, 0.345, z);
    double s = eye.scale(z) * 0.135;
    on.shade(
        on.soft(Outline.oval(p.x - s * 0.4, p.y + s * 0.18, s * 0.9, s * 0.16), s * 0.3),
        Night.BLACK,
        0.8);
    AffineTransform place = AffineTransform.getTranslateInstance(p.x, p.y);
    place.rotate(0.10 + dice.nextDouble(-0.12, 0.12));
    place.scale(s, s * 0.85);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    flower.lay(on, place, new Colour(1f, 0.92f, 0.9f).times(1 - 0.75 * air), 1);
  }
}
