package vitrin.art.january;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.motif.Carnation;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// Carnations laid on the asphalt in rows that go on into the dark.
final class Flowers {
  private static final double HORIZON = 0.10;
  private static final int KINDS = 7;
  private final Layer on;
  private final Camera eye;
  private final Sprite[] kinds = new Sprite[KINDS];
  private final SplittableRandom dice = new SplittableRandom(803);

  private Flowers(Layer on) {
    this.on = on;
    this.eye = Camera.at(0.12, 1.30, 1.10, on.aspect() * 0.5, HORIZON);
    for (int k = 0; k < KINDS; k++) {
      kinds[k] = Carnation.grow(on.pixels(0.34), 820 + k);
    }
  }

  static BufferedImage draw(Layer on) {
    Flowers f = new Flowers(on);
    f.asphalt();
    f.rows();
    f.dusk();
    return Finish.night(20).exposed(1.25).bloom(0.3).corners(1.0).of(on);
  }

  private void asphalt() {
    Noise wet = new Noise(801);
    Noise grit = new Noise(802);
    on.wash((x, y, o) -> {
      double d = Math.max(0, y - HORIZON);
      double far = 1 / (d + 0.03);
      double u = (x - on.aspect() / 2) * far;
      double sheen = wet.fbm(u * 1.2, far * 2.6, 5);
      double grain = grit.fbm(x * 190, y * 260, 2) * Math.clamp(d * 2.2, 0, 1);
      double k = 0.62 + 0.85 * sheen + 0.45 * grain;
      double lamp = StrictMath.exp(-StrictMath.pow((x - 0.78) / 0.62, 2)) * (1.1 - 0.75 * d);
      Colour c = Night.DEEP.mix(Night.DUSK, 0.42).times(Math.max(0.04, k) * (0.18 + 0.55 * lamp));
      o[0] = c.r();
      o[1] = c.g();
      o[2] = c.b();
      o[3] = 1;
    });
  }

  /// The far end of the street closes in darkness and a little mist.
  private void dusk() {
    on.fill(
        on.mask(Outline.box(0, 0, on.aspect(), 0.5)),
        (x, y, o) -> {
          double t = Math.clamp(1 - (y - HORIZON + 0.02) / 0.30, 0, 1);
          Colour c = Night.INK.mix(Night.DEEP, Math.clamp(y / 0.2, 0, 1));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (t * t * (3 - 2 * t));
        },
        1);
    on.glow(0.62, HORIZON - 0.015, 0.006, 0.09, Night.LAMP, 0.30);
    on.glow(0.93, HORIZON - 0.004, 0.005, 0.07, Night.LAMP, 0.22);
    on.glow(0.80, HORIZON + 0.002, 0.003, 0.05, Night.LAMP, 0.16);
  }

  private void rows() {
    for (double z = 34; z > 1.02; z -= 0.052 + 0.012 * z) {
      double reach = z * 0.80 + 0.7;
      double step = 0.30;
      double shift = dice.nextDouble() * step;
      for (double x = -Math.ceil(reach / step) * step + shift; x < reach; x += step) {
        double px = x + dice.nextDouble(-0.10, 0.10);
        double pz = z + dice.nextDouble(-0.03, 0.03);
        double walk = Math.abs(px - 0.16 * StrictMath.sin(pz * 0.35 + 0.4));
        if (walk > 0.26 && dice.nextDouble() < 0.62) {
          lay(px, pz);
        }
      }
    }
  }

  private void lay(double x, double z) {
    Sprite flower = kinds[dice.nextInt(KINDS)];
    Point2D.Double p = eye.see(x, 0.03, z);
    double s = eye.scale(z);
    double flat = 0.42 + 0.58 * Math.clamp(1.25 / z, 0, 1);
    double turn = (x < 0.1 ? 0.16 : Math.PI - 0.16) + dice.nextDouble(-0.5, 0.5);
    double size = 0.185 * s * dice.nextDouble(0.88, 1.10);
    double lamp = StrictMath.exp(-StrictMath.pow((p.x - 0.76) / 0.60, 2));
    double air = StrictMath.exp(-(z - 1) / 6.5);
    on.shade(
        on.soft(
            Outline.oval(p.x + 0.15 * size, p.y + 0.12 * size, 0.55 * size, 0.42 * size * flat),
            0.22 * size),
        Night.BLACK,
        0.88);
    AffineTransform place = AffineTransform.getTranslateInstance(p.x, p.y);
    place.scale(1, flat);
    place.rotate(turn);
    place.scale(size, (StrictMath.cos(turn) < 0 ? -1 : 1) * size);
    place.translate(-Carnation.MOUTH_X, -Carnation.MOUTH_Y);
    double k = (0.22 + 0.85 * air) * (0.40 + 0.75 * lamp) * dice.nextDouble(0.72, 1.14);
    flower.lay(on, place, new Colour(1.05f, 0.93f, 0.93f).times(k), 1);
  }
}
