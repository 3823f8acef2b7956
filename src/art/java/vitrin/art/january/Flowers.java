package vitrin.art.january;

import java.awt.geom.AffineTransform;
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

/// Carnations laid on the asphalt in rows that go on into the dark.
final class Flowers {
  private static final double HORIZON = 0.13;
  private final Layer on;
  private final Camera eye;

  private Flowers(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 1.25, 1.05, on.aspect() * 0.5, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Flowers f = new Flowers(on);
    f.asphalt();
    f.rows();
    return Finish.night(20).exposed(1.15).bloom(0.25).corners(0.9).of(on);
  }

  private void asphalt() {
    on.wash(
        Ink.down(
            0,
            1,
            Night.INK,
            Night.BLUE.mix(Night.ROSE, 0.12).times(0.8),
            Night.BLUE.times(0.75),
            Night.DEEP,
            Night.INK));
    Noise wet = new Noise(801);
    Noise grit = new Noise(802);
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        (x, y, o) -> {
          double far = 1 / (y - HORIZON + 0.02);
          double u = (x - on.aspect() / 2) * far;
          double sheen = wet.fbm(u * 1.1, far * 2.4, 5);
          double g = grit.fbm(u * 70, far * 95, 2);
          double k = 0.55 + 0.75 * Math.max(-0.3, sheen) + 0.35 * g;
          Colour c = Night.BLUE.mix(Night.DUSK, 0.25).times(Math.max(0.05, k) * (0.75 - 0.45 * y));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
    on.light(
        on.soft(Outline.box(-0.2, HORIZON - 0.05, on.aspect() + 0.4, 0.09), 0.10),
        Ink.flat(Night.HAZE.mix(Night.ROSE, 0.4)),
        0.30);
  }

  private void rows() {
    Sprite[] kinds = new Sprite[6];
    for (int k = 0; k < kinds.length; k++) {
      kinds[k] = Carnation.grow(on.pixels(0.30), 820 + k);
    }
    SplittableRandom dice = new SplittableRandom(803);
    for (double z = 16; z > 1.02; z -= z > 6 ? 0.20 : 0.15) {
      double reach = z * 0.85 + 0.6;
      double step = 0.36;
      for (double x = -Math.ceil(reach / step) * step; x < reach; x += step) {
        double px = x + dice.nextDouble(-0.12, 0.12);
        double pz = z + dice.nextDouble(-0.06, 0.06);
        boolean path = Math.abs(px - 0.05 * StrictMath.sin(pz)) < 0.28;
        if (!path && dice.nextDouble() < 0.93) {
          lay(kinds[dice.nextInt(kinds.length)], px, pz, dice);
        }
      }
    }
  }

  private void lay(Sprite flower, double x, double z, SplittableRandom dice) {
    Point2D.Double p = eye.see(x, 0.035, z);
    double s = eye.scale(z);
    double flat = Math.clamp(1.25 / Math.sqrt(1.25 * 1.25 + z * z) * 1.15, 0.22, 1);
    double turn = (x < 0 ? 0.12 : Math.PI - 0.12) + dice.nextDouble(-0.42, 0.42);
    double size = 0.165 * s;
    double air = StrictMath.exp(-(z - 1) / 5.2);
    Point2D.Double ground = eye.see(x, 0, z);
    on.shade(
        on.soft(Outline.oval(ground.x, ground.y + 0.01 * s, 0.085 * s, 0.055 * s * flat), 0.03 * s),
        Night.BLACK,
        0.85);
    AffineTransform place = AffineTransform.getTranslateInstance(p.x, p.y);
    place.scale(1, 0.45 + 0.55 * flat);
    place.rotate(turn);
    place.scale(size, (StrictMath.cos(turn) < 0 ? -1 : 1) * size);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    double k = (0.10 + 1.0 * air) * dice.nextDouble(0.7, 1.15);
    Colour light = new Colour(1f, 0.92f, 0.95f).times(k);
    flower.lay(on, place, light, 1);
  }
}
