package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Dusk over the bay seen from the upland: roofs stepping down to the curve of the shore.
final class Bay {
  private static final double[] COAST = {
    560, 60, 430, 180, 330, 330, 240, 520, 150, 800, 110, 1150, 190, 1600, 460, 2150, 980, 2700,
    1700, 3150, 2700, 3500, 4200, 3750, 6500, 3900
  };
  private static final double HORIZON = 0.30;
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(71);
  private final SplittableRandom dice = new SplittableRandom(72);

  private Bay(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 118, 1.05, on.aspect() * 0.47, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Bay bay = new Bay(on);
    bay.sky();
    bay.ground();
    bay.sea();
    bay.town();
    return Finish.night(12).exposed(1.1).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON + 0.01,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK.mix(Night.BLUE, 0.3),
                Night.HAZE.mix(Night.DUSK, 0.4),
                Night.ROSE.mix(Night.HAZE, 0.45))
            .grained(73, 0.8, 0.07, 0.30));
    on.fill(
        on.mask(Outline.box(0, 0, on.aspect(), HORIZON)),
        Ink.flat(Night.BLUE.times(0.8))
            .thin((x, y) -> 0.75 * Math.max(0, noise.fbm(x * 1.2, y * 9 + 3, 5) - 0.05) * (1 - y)),
        1);
  }

  private void ground() {
    on.fill(Outline.box(0, HORIZON, on.aspect(), 1), Night.DUSK.mix(Night.HAZE, 0.2).times(0.6));
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        Ink.down(
            HORIZON,
            0.75,
            Night.HAZE.mix(Night.ROSE, 0.2).times(0.7),
            Night.BLUE.times(0.8),
            Night.INK),
        1);
  }

  private void sea() {
    Path2D.Double p = new Path2D.Double();
    double[] smooth = COAST;
    List<double[]> line = new ArrayList<>();
    for (int k = 0; k + 3 < smooth.length; k += 2) {
      for (int s = 0; s < 12; s++) {
        double t = s / 12.0;
        line.add(
            new double[] {
              smooth[k] + (smooth[k + 2] - smooth[k]) * t,
              smooth[k + 1] + (smooth[k + 3] - smooth[k + 1]) * t
            });
      }
    }
    p.moveTo(on.aspect() + 0.5, 1.2);
    for (double[] c : line) {
      double wobble = 1 + 0.05 * noise.fbm(c[1] / 260, 3, 3);
      Point2D.Double q = eye.see(c[0] * wobble, 0, c[1]);
      p.lineTo(q.x, q.y);
    }
    p.lineTo(on.aspect() + 0.5, HORIZON + 0.012);
    p.closePath();
    on.fill(
        on.mask(p),
        Ink.down(
                HORIZON,
                0.72,
                Night.ROSE.mix(Night.HAZE, 0.5).times(0.95),
                Night.HAZE.mix(Night.DUSK, 0.5),
                Night.DUSK.mix(Night.BLUE, 0.5),
                Night.BLUE,
                Night.DEEP)
            .lit((x, y) -> {
              double far = 1 / (y - HORIZON + 0.01);
              return 1 + 0.16 * noise.fbm((x - 0.8) * far * 0.5, far * 2.6, 5);
            }),
        1);
    on.fill(
        on.soft(Outline.box(-0.1, HORIZON - 0.006, on.aspect() + 0.2, 0.014), 0.012),
        Ink.flat(Night.ROSE.mix(Night.HAZE, 0.5)),
        0.75);
    for (double[] c : line) {
      double d = eye.depth(c[0], c[1]);
      if (d > 200) {
        for (int k = 0; k < 2; k++) {
          double wobble = 1 + 0.05 * noise.fbm(c[1] / 260, 3, 3);
          Point2D.Double q =
              eye.see(c[0] * wobble - 6, 5, c[1] + dice.nextDouble(0, 120) * d / 2500);
          double s = Math.clamp(700 / d, 0.35, 2);
          on.glow(q.x, q.y, 0.0012 * s, 0.012 * s, Night.LAMP, 1.5);
          on.glow(q.x + 0.001, q.y + 0.018 * s, 0.0022 * s, 0.010 * s, 2.6, Night.LAMP, 0.13);
        }
      }
    }
  }

  private double inland(double x, double z) {
    double best = 1e9;
    for (int k = 0; k + 3 < COAST.length; k += 2) {
      double ax = COAST[k];
      double az = COAST[k + 1];
      double dx = COAST[k + 2] - ax;
      double dz = COAST[k + 3] - az;
      double t = Math.clamp(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz), 0, 1);
      double ex = x - ax - dx * t;
      double ez = z - az - dz * t;
      double side = dx * (z - az) - dz * (x - ax);
      double d = Math.sqrt(ex * ex + ez * ez) * (side > 0 ? 1 : -1);
      if (Math.abs(d) < Math.abs(best)) {
        best = d;
      }
    }
    return best;
  }

  private void town() {
    List<House> houses = new ArrayList<>();
    for (double z = 70; z < 4300; z += z < 700 ? 24 : 24 + (z - 700) * 0.030) {
      double step = z < 700 ? 24 : 24 + (z - 700) * 0.02;
      double reach = z * 0.95 + 90;
      for (double x = -reach; x < reach; x += step) {
        double px = x + dice.nextDouble(-0.35, 0.35) * step;
        double pz = z + dice.nextDouble(-0.35, 0.35) * step;
        double in = inland(px, pz);
        if (in > 34 && dice.nextDouble() < 0.90) {
          double lift =
              Math.min(92, Math.max(0, in - 120) * 0.13)
                  * (0.8 + 0.4 * noise.at(px / 300, pz / 300));
          double tall = dice.nextDouble() < 0.13 ? dice.nextDouble(18, 30) : dice.nextDouble(6, 15);
          if (pz < 230) {
            lift = Math.min(lift, 118 - 52 - 0.25 * (230 - pz) * 0.4);
            tall = Math.min(tall, 13);
          }
          houses.add(
              new House(
                  px,
                  pz,
                  lift,
                  step * dice.nextDouble(0.50, 0.95),
                  step * dice.nextDouble(0.5, 0.9),
                  tall,
                  dice.nextLong()));
        }
      }
    }
    houses.sort(Comparator.comparingDouble((House h) -> -h.z));
    for (House h : houses) {
      draw(h);
    }
  }

  private record House(
      double x, double z, double base, double w, double d, double tall, long seed) {}

  private void draw(House h) {
    double depth = h.z;
    double veil = 1 - StrictMath.exp(-depth / 2300);
    Colour air = Night.HAZE.mix(Night.ROSE, 0.25).times(0.62);
    SplittableRandom own = new SplittableRandom(h.seed);
    double tone = own.nextDouble(0.6, 1.3);
    Colour front = Night.DEEP.mix(Night.BLUE, 0.35).times(tone).mix(air, veil);
    Colour side = Night.INK.times(tone).mix(air, veil * 0.9);
    Colour roof = Night.BLUE.mix(Night.DUSK, 0.42).times(0.55 + 0.35 * tone).mix(air, veil);
    double x0 = h.x - h.w / 2;
    double x1 = h.x + h.w / 2;
    double z0 = h.z;
    double z1 = h.z + h.d;
    double b = h.base - 30;
    double t = h.base + h.tall;
    if (x1 < eye.x()) {
      on.fill(eye.polygon(x1, b, z0, x1, t, z0, x1, t, z1, x1, b, z1), roof.mix(side, 0.55));
    } else if (x0 > eye.x()) {
      on.fill(eye.polygon(x0, b, z0, x0, t, z0, x0, t, z1, x0, b, z1), side);
    }
    on.fill(eye.polygon(x0, b, z0, x0, t, z0, x1, t, z0, x1, b, z0), front);
    on.fill(eye.polygon(x0, t, z0, x0, t, z1, x1, t, z1, x1, t, z0), roof);
    windows(h, own, depth, t);
    if (depth < 900) {
      roofThings(h, own, t, front);
    }
  }

  private void windows(House h, SplittableRandom own, double depth, double t) {
    double s = eye.scale(depth);
    int n = own.nextInt(0, depth < 600 ? 6 : 3);
    for (int k = 0; k < n; k++) {
      double x = h.x + own.nextDouble(-0.42, 0.42) * h.w;
      double y = h.base + own.nextDouble(0.1, 0.85) * h.tall;
      Point2D.Double q = eye.see(x, y, h.z);
      double w = Math.max(0.0006, 1.1 * s);
      double strength = own.nextDouble(0.5, 1.3);
      Colour c = Night.LAMP.mix(Night.CANDLE, own.nextDouble());
      on.light(on.mask(Outline.box(q.x - w / 2, q.y - w * 0.7, w, w * 1.4)), Ink.flat(c), strength);
      on.glow(q.x, q.y, w, w * 3 + 0.004, c, 0.30 * strength);
    }
    if (own.nextDouble() < 0.16 && t > 0) {
      Point2D.Double q = eye.see(h.x - h.w / 2 - 3, h.base + 4, h.z - 2);
      on.glow(q.x, q.y, 0.0012, Math.max(0.008, 10 * s), Night.LAMP, 0.8);
    }
  }

  private void roofThings(House h, SplittableRandom own, double t, Colour c) {
    double s = eye.scale(h.z);
    int n = own.nextInt(1, 4);
    for (int k = 0; k < n; k++) {
      double x = h.x + own.nextDouble(-0.4, 0.4) * h.w;
      double z = h.z + own.nextDouble(0.1, 0.8) * h.d;
      Point2D.Double q = eye.see(x, t, z);
      if (own.nextDouble() < 0.5) {
        double w = own.nextDouble(1, 2.5) * s;
        on.fill(Outline.box(q.x, q.y - w, w, w), c.times(0.8));
      } else {
        double tall = own.nextDouble(3, 5.5) * s;
        double line = 0.09 * s;
        on.fill(Outline.box(q.x, q.y - tall, line, tall), Night.INK, 0.9);
        for (int bar = 0; bar < 3; bar++) {
          double w = (1.6 - 0.35 * bar) * s;
          on.fill(Outline.box(q.x - w / 2, q.y - tall + bar * 0.55 * s, w, line), Night.INK, 0.9);
        }
      }
    }
  }
}
