package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Land.Spot;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A small river between snowy banks, bare willows, footprints that follow it.
final class River {
  private static final double HORIZON = 0.44;
  private static final double EYE = 2.6;
  private static final Colour AIR = Winter.BLUE.mix(Winter.DUSK, 0.5).times(0.72);

  /// Left to right along the banks: x and z in metres, height, lean.
  private static final double[][] WILLOWS = {
    {-13.5, 58, 8.5, 0.1},
    {4.4, 46, 7.5, -0.2},
    {-10.6, 34, 8.0, 0.22},
    {-7.2, 19, 7.2, 0.26},
    {7.6, 25, 7.6, -0.30},
  };

  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1801);
  private final Noise fine = new Noise(1802);
  private final Noise flow = new Noise(1803);
  private final Prints prints = new Prints();

  private River(Layer on) {
    this.on = on;
    this.eye = Camera.at(1.6, EYE, 0.90, on.aspect() * 0.50, HORIZON);
    SplittableRandom dice = new SplittableRandom(1804);
    for (int k = 0; k < 9; k++) {
      double lane = 2.3 + 1.5 * dice.nextDouble();
      double[] way = new double[2 * 34];
      for (int n = 0; n < 34; n++) {
        double z = 1 + n * 1.5;
        way[2 * n] = course(z) + 2.35 + lane * 0.62 + 0.16 * noise.at(z / 4, k * 5.1);
        way[2 * n + 1] = z;
      }
      boolean child = k % 3 == 2;
      prints.walk(1810 + k, child ? 0.38 : 0.6, child ? 0.17 : 0.28, child ? 0.05 : 0.085, way);
    }
  }

  static BufferedImage draw(Layer on) {
    River r = new River(on);
    r.sky(on, 1);
    Layer mirror = on.another();
    r.sky(mirror, -1);
    r.hills(mirror, -1);
    r.willows(mirror, r.eye.mirrored(), null);
    mirror.blur(0.0022, 0.016);
    on.lay(mirror, (x, y) -> y < HORIZON ? 0 : 1);
    r.ripple();
    r.hills(on, 1);
    Land land = new Land(on, r.eye, 1.6, 320, r::height);
    r.ground(land);
    r.woods(land);
    r.willows(on, r.eye, land);
    return Finish.night(35).exposed(1.2).bloom(0.4).corners(0.65).of(on);
  }

  /// Where the middle of the river is, this far away.
  private static double course(double z) {
    return -0.4 + 2.6 * StrictMath.sin(z / 11.5 - 0.9) * Math.min(1, z / 10) - 0.012 * z;
  }

  private static double half(double z) {
    return 1.85 + 0.35 * StrictMath.sin(z / 5.3) + 0.012 * z;
  }

  /// The sky, or its image in still water (`up` -1).
  private void sky(Layer to, int up) {
    double end = up > 0 ? 0 : 2 * HORIZON;
    to.wash(
        Ink.down(
                end,
                HORIZON,
                Winter.INK,
                Winter.INK.mix(Winter.DEEP, 0.6),
                Winter.DEEP,
                Winter.DEEP.mix(Winter.BLUE, 0.55),
                Winter.BLUE,
                Winter.BLUE.mix(Winter.DUSK, 0.5),
                Winter.DUSK.mix(Winter.ROSE, 0.12).times(0.85),
                Winter.DUSK.mix(Winter.ROSE, 0.5).times(0.85),
                Winter.ROSE.times(0.95))
            .grained(1805, 0.7, 0.08, 0.22));
  }

  private void hills(Layer to, int up) {
    for (int k = 0; k < 2; k++) {
      int layer = k;
      Path2D.Double p = new Path2D.Double();
      p.moveTo(-0.02, HORIZON + 0.02 * up);
      for (double x = -0.02; x < on.aspect() + 0.02; x += 0.001) {
        double h = layer == 0 ? 0.072 : 0.035;
        double top =
            h * (0.75 + 0.9 * noise.fbm(x * (1.4 + layer) + 5 * layer, 3 + layer, 6)) + 0.02 * x;
        p.lineTo(x, HORIZON - up * Math.max(0, top));
      }
      p.lineTo(on.aspect() + 0.02, HORIZON + 0.02 * up);
      p.closePath();
      Colour c = k == 0 ? Winter.DUSK.times(0.62) : Winter.BLUE.times(0.85);
      to.fill(
          to.mask(p),
          Ink.down(HORIZON - 0.09 * up, HORIZON, c, c.mix(AIR, 0.7))
              .grained(1806 + k, 0.03, 0.012, 0.35),
          1);
    }
  }

  /// The water's own darkness and its small waves.
  private void ripple() {
    on.wash((x, y, o) -> {
      double d = y - HORIZON;
      double far = 1 / (Math.max(0, d) + 0.02);
      double n = flow.fbm((x - eye.centre()) * far * 1.3, far * 5.5, 4);
      double look = Math.clamp(d / 0.5, 0, 1);
      o[0] = 0.003f;
      o[1] = 0.007f;
      o[2] = 0.014f;
      o[3] =
          (float) (d < 0 ? 0 : Math.clamp(0.08 + 0.46 * look + 0.55 * n * (0.15 + look), 0, 0.85));
    });
  }

  /// Below 0 the river flows.
  private double bed(double x, double z, double finest) {
    double out = Math.abs(x - course(z)) - half(z);
    out += 0.32 * Land.rough(fine, x, z, 2.2, 0.5, finest);
    double wide = Land.rough(noise, x, z, 12, 0.45, Math.max(finest, 0.1));
    double rise = out < 0 ? Math.max(out, -0.4) / 0.5 : 1 - StrictMath.exp(-out / 0.42);
    double h = 0.42 * rise;
    h += Math.clamp(out / 7, 0, 1) * (0.5 + 0.75 * wide) + Math.clamp((out - 8) / 60, 0, 1) * 3;
    return h;
  }

  private double height(double x, double z, double finest) {
    double h = bed(x, z, finest);
    if (h <= 0) {
      return 0;
    }
    h += 0.025 * Land.rough(fine, x + 40, z, 0.6, 0.55, finest) * Math.min(1, h * 6);
    return finest < 0.05 ? Math.max(0, h + prints.at(x, z) * (1 - finest / 0.05)) : h;
  }

  private void ground(Land land) {
    Snow snow =
        Snow.under(
            -0.55,
            0.24,
            0.80,
            Winter.ROSE.mix(Winter.MOON, 0.45).times(0.72),
            Winter.BLUE.mix(Winter.DUSK, 0.55));
    land.paint(
        on,
        (s, o) -> {
          double deep = bed(s.x(), s.z(), s.finest());
          if (deep <= 0) {
            water(s, deep, o);
            return;
          }
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), 5, 9);
          snow.at(s, open, 0.55 + 0.45 * Math.clamp(deep / 0.2, 0, 1), o);
          double wet = Math.clamp(1 - deep / 0.035, 0, 1);
          Snow.air(o, Winter.INK, 0.75 * wet);
          Snow.air(o, AIR, 1 - StrictMath.exp(-s.z() / 95));
        });
  }

  /// The bank mirrored in the water, and a brim of ice; else what lies under.
  private void water(Spot s, double deep, float[] o) {
    double dx = s.x() - eye.x();
    double l = Math.sqrt(dx * dx + s.z() * s.z());
    double wave =
        0.06 * flow.at(s.x() * 2.4, s.z() * 0.9) + 0.05 * flow.at(s.x() * 7 + 3, s.z() * 2.1);
    double up = EYE / l * (1 + wave * 2);
    double bank = 0;
    for (double t = 0.15; t < 9; t *= 1.25) {
      double x = s.x() + dx / l * t + wave * t * 0.3;
      double h = bed(x, s.z() + s.z() / l * t, 0.2) - up * t;
      bank = Math.max(bank, Math.clamp(h / (0.06 + 0.03 * t), 0, 1));
    }
    Colour c = Winter.DUSK.times(0.50).mix(AIR, 1 - StrictMath.exp(-s.z() / 95));
    o[0] = c.r();
    o[1] = c.g();
    o[2] = c.b();
    double ice = Math.clamp(1.25 + deep / 0.075 + 0.5 * fine.fbm(s.x() * 2, s.z() * 2, 4), 0, 1);
    o[3] = (float) (0.62 * bank);
    if (ice > 0) {
      Colour rim = Winter.HAZE.times(0.42);
      float k = (float) (0.62 * ice);
      o[0] += (rim.r() - o[0]) * k;
      o[1] += (rim.g() - o[1]) * k;
      o[2] += (rim.b() - o[2]) * k;
      o[3] = Math.max(o[3], k);
    }
  }

  private void woods(Land land) {
    Woods woods =
        Woods.grown(on, 1807, 8, 0.16, Winter.INK.mix(Winter.DEEP, 0.5), Winter.DUSK.times(0.6));
    SplittableRandom dice = new SplittableRandom(1808);
    for (double z = 300; z > 70; z -= 0.7) {
      double x = dice.nextDouble(-1.1, 1.1) * on.aspect() / 2 / eye.focal() * z;
      double tall = dice.nextDouble(5, 9);
      int kind = dice.nextInt(64);
      if (Math.abs(x - course(z)) > 7 + 10 * noise.at(z / 30, 1)) {
        Point2D.Double foot = eye.see(x, land.ground(x, z), z);
        double fade = 1 - StrictMath.exp(-z / 95);
        woods.plant(
            on,
            kind,
            foot.x,
            foot.y,
            tall * eye.scale(z),
            kind % 2 * 2 - 1,
            new Colour(1, 1, 1).times(1 + 2.2 * fade));
      }
    }
  }

  private void willows(Layer to, Camera cam, Land land) {
    for (int k = 0; k < WILLOWS.length; k++) {
      double[] w = WILLOWS[k];
      double x = course(w[1]) + w[0] + (w[0] < 0 ? 3.6 : -1.2);
      double y = height(x, w[1], 0.1);
      double s = cam.scale(w[1]);
      Point2D.Double foot = cam.see(x, y - 0.1, w[1]);
      double fade = 1 - StrictMath.exp(-w[1] / 95);
      Path2D.Double tree =
          Willow.bare(1820 + k, foot.x, foot.y, w[2] * s, w[3], Math.max(0.0006, 0.016 * s));
      if (cam.up() < 0) {
        Path2D.Double flipped = new Path2D.Double(tree);
        var turn = java.awt.geom.AffineTransform.getTranslateInstance(0, 2 * foot.y);
        turn.scale(1, -1);
        flipped.transform(turn);
        tree = flipped;
      }
      Colour bark = Winter.INK.mix(Winter.WOOD, 0.22).mix(AIR, fade);
      Mask wood = to.mask(tree);
      to.fill(wood, Ink.flat(bark), 1);
      if (land != null) {
        Mask under = to.mask(Outline.placed(tree, 0.0011, 0.0013, 1, 0));
        to.fill(wood.outside(under), Ink.flat(Winter.HAZE.times(0.62).mix(AIR, fade)), 0.8);
        to.fill(
            to.rough(
                Outline.oval(foot.x, foot.y + 0.02 * s, 0.75 * s, 0.13 * s),
                1830 + k,
                0.2 * s,
                0.05 * s),
            Ink.flat(Winter.DUSK.mix(Winter.HAZE, 0.5).times(0.6).mix(AIR, fade)),
            0.85);
      }
    }
  }
}
