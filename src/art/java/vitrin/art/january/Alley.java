package vitrin.art.january;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.motif.Carnation;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// The Alley of Martyrs: a long walk, black granite slabs, a carnation before each, cypresses.
final class Alley {
  private static final double HORIZON = 0.44;
  private static final double MIDDLE = 0.60;
  static final double WALL = -1.55;
  private static final double EDGE = -0.85;
  static final double FAR_SIDE = 3.1;
  static final Colour AIR = Night.DUSK.mix(Night.ROSE, 0.25).times(0.42);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1002);
  private final Sprite[] kinds = new Sprite[5];

  private Alley(Layer on) {
    this.on = on;
    this.eye = Camera.at(0.15, 1.45, 0.86, on.aspect() * MIDDLE, HORIZON);
    for (int k = 0; k < kinds.length; k++) {
      kinds[k] = Carnation.grow(on.pixels(0.34), 1020 + k);
    }
  }

  static BufferedImage draw(Layer on) {
    Alley a = new Alley(on);
    a.sky();
    a.lawn();
    AlleyTrees.draw(on, a.eye);
    a.walk();
    Layer mirror = on.another();
    AlleyTrees.draw(mirror, a.eye.mirrored());
    a.slabs(mirror, a.eye.mirrored());
    mirror.blur(0.003, 0.012);
    Path2D.Double paving =
        a.eye.polygon(EDGE, 0, 0.3, EDGE, 0, 200, FAR_SIDE, 0, 200, FAR_SIDE, 0, 0.3);
    on.lay(
        mirror, (x, y) -> paving.contains(x, y) ? 0.34 + 0.16 * a.noise.fbm(x * 9, y * 30, 3) : 0);
    a.slabs(on, a.eye);
    return Finish.night(23).exposed(1.3).bloom(0.5).corners(0.8).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON + 0.03,
                Night.INK,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK,
                Night.HAZE.mix(Night.ROSE, 0.55))
            .grained(1003, 0.6, 0.12, 0.22));
    double x = on.aspect() * MIDDLE;
    on.glow(x, HORIZON, 0.05, 0.42, 0.55, Night.ROSE, 0.55);
  }

  private void lawn() {
    on.fill(
        on.mask(Outline.box(0, HORIZON + 0.004, on.aspect(), 1)),
        Ink.down(
                HORIZON,
                1,
                AIR.times(0.45),
                Colour.hex(0x0A1110),
                Colour.hex(0x080D0D),
                Colour.hex(0x060A0B))
            .grained(1006, 0.02, 0.006, 0.5),
        1);
  }

  private void walk() {
    on.fill(
        on.mask(eye.polygon(EDGE, 0, 0.3, EDGE, 0, 300, FAR_SIDE, 0, 300, FAR_SIDE, 0, 0.3)),
        (x, y, o) -> {
          double d = y - HORIZON + 0.004;
          double far = 1 / d;
          double u = (x - on.aspect() * MIDDLE) * far;
          double wide = 0.035 + 0.30 * d;
          double off = (x - on.aspect() * MIDDLE - 0.01) / wide;
          double sheen = StrictMath.exp(-off * off) * Math.clamp(1.15 - d * 1.7, 0, 1);
          double tile =
              1
                  + 0.20
                      * (noise.cell(
                              (long) Math.floor((u * 1.69 + 9) * 1.0),
                              (long) Math.floor(far * 1.25))
                          - 0.5);
          double wear = 1 + 0.35 * noise.fbm(u * 3, far * 5, 4);
          Colour c =
              Night.BLUE
                  .mix(Night.STONE, 0.35)
                  .times(0.40 * wear * tile)
                  .plus(Night.ROSE.times(0.26 * sheen));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
    for (double z = 1; z < 110; z += z < 26 ? 0.8 : 3.2) {
      on.fill(
          on.mask(
              eye.polygon(EDGE, 0, z, EDGE, 0, z + 0.016, FAR_SIDE, 0, z + 0.016, FAR_SIDE, 0, z)),
          Ink.flat(Night.BLACK),
          0.50);
    }
    for (double x = EDGE; x <= FAR_SIDE + 0.01; x += 0.79) {
      on.fill(
          on.mask(
              eye.polygon(
                  x - 0.007, 0, 0.3, x - 0.007, 0, 110, x + 0.007, 0, 110, x + 0.007, 0, 0.3)),
          Ink.flat(Night.BLACK),
          0.50);
    }
    on.fill(
        eye.polygon(FAR_SIDE, 0, 0.3, FAR_SIDE, 0.14, 0.3, FAR_SIDE, 0.14, 200, FAR_SIDE, 0, 200),
        Night.STONE.times(0.35));
  }

  private void slabs(Layer to, Camera cam) {
    SplittableRandom dice = new SplittableRandom(1009);
    for (double z = 80; z > 0.9; z -= 1.45) {
      slab(to, cam, z, 1 - StrictMath.exp(-z / 60));
      Sprite flower = kinds[dice.nextInt(kinds.length)];
      double turn = dice.nextDouble(-0.16, 0.10);
      if (cam.up() > 0) {
        carnation(flower, z + 0.30, turn, StrictMath.exp(-z / 30));
      }
    }
  }

  private void slab(Layer to, Camera cam, double z, double air) {
    Colour granite = Colour.hex(0x15181D).mix(AIR, air);
    Colour light = Night.HAZE.mix(Night.ROSE, 0.3);
    double z1 = z + 1.08;
    double back = WALL - 0.13;
    double low = 0.34;
    double tall = 1.62;
    to.fill(
        to.mask(
            cam.polygon(
                WALL - 0.1,
                low,
                z - 0.18,
                EDGE,
                low,
                z - 0.18,
                EDGE,
                low,
                z + 1.27,
                WALL - 0.1,
                low,
                z + 1.27)),
        Ink.flat(granite.times(1.9).mix(light.times(0.5), 0.08)).grained(1031, 0.05, 0.01, 0.25),
        1);
    to.fill(
        to.mask(
            cam.polygon(
                EDGE, 0, z - 0.18, EDGE, low, z - 0.18, EDGE, low, z + 1.27, EDGE, 0, z + 1.27)),
        Ink.flat(granite.times(1.15)),
        1);
    to.fill(
        cam.polygon(
            EDGE,
            low - 0.015,
            z - 0.18,
            EDGE,
            low,
            z - 0.18,
            EDGE,
            low,
            z + 1.27,
            EDGE,
            low - 0.015,
            z + 1.27),
        light.times(0.30).mix(AIR, air));
    to.fill(
        cam.polygon(
            EDGE, 0, z - 0.18, EDGE, low, z - 0.18, EDGE, low, z - 0.165, EDGE, 0, z - 0.165),
        Night.BLACK,
        0.7);
    to.fill(
        to.mask(cam.polygon(back, low, z, back, tall, z, WALL, tall, z, WALL, low, z)),
        Ink.flat(granite.times(1.5)),
        1);
    Path2D.Double face = cam.polygon(WALL, low, z, WALL, tall, z, WALL, tall, z1, WALL, low, z1);
    var box = face.getBounds2D();
    to.fill(
        to.mask(face),
        Ink.between(
                box.getMinX(),
                box.getMaxY(),
                box.getMaxX(),
                box.getMinY(),
                granite.times(0.35),
                granite.times(0.7),
                granite.mix(light.times(0.5), 0.30))
            .grained(1030, 0.12, 0.3, 0.30),
        1);
    frame(to, cam, z, low, tall, light, air);
    to.fill(
        cam.polygon(back, tall, z, back, tall, z1, WALL, tall, z1, WALL, tall, z),
        light.times(0.55).mix(AIR, air));
    to.fill(
        cam.polygon(WALL, tall - 0.012, z, WALL, tall, z, WALL, tall, z1, WALL, tall - 0.012, z1),
        light.times(0.62).mix(AIR, air));
  }

  /// A thin engraved line around the face.
  private void frame(
      Layer to, Camera cam, double z, double low, double tall, Colour light, double air) {
    Path2D.Double p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    double x = WALL + 0.002;
    for (double in : new double[] {0.075, 0.085}) {
      double b = low + in;
      double t = tall - in;
      p.append(
          cam.polygon(x, b, z + in, x, t, z + in, x, t, z + 1.08 - in, x, b, z + 1.08 - in), false);
    }
    to.fill(to.mask(p), Ink.flat(light.times(0.5)), 0.55 * (1 - air));
  }

  private void carnation(Sprite flower, double z, double turn, double clear) {
    Point2D.Double p = eye.see(-1.16, 0.385, z);
    double s = eye.scale(z) * 0.29;
    on.shade(
        on.soft(Outline.oval(p.x, p.y + s * 0.34, s * 0.42, s * 0.14), s * 0.25),
        Night.BLACK,
        0.85);
    double away = StrictMath.atan2(p.y - HORIZON, p.x - on.aspect() * MIDDLE) + turn;
    AffineTransform place = AffineTransform.getTranslateInstance(p.x, p.y);
    place.rotate(away);
    place.scale(s * Math.clamp(2.6 / z, 0.80, 1), -s);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    flower.lay(on, place, new Colour(1.5f, 1.25f, 1.2f).times(0.35 + 0.75 * clear), 1);
  }
}
