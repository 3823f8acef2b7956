package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
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
  private static final double HORIZON = 0.315;
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(71);
  private final SplittableRandom dice = new SplittableRandom(72);

  private Bay(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 92, 1.02, on.aspect() * 0.47, HORIZON);
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
          on.glow(q.x + 0.001, q.y + 0.020 * s, 0.0022 * s, 0.009 * s, 3.2, Night.LAMP, 0.22);
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
    for (double z = 50; z < 4300; z += z < 700 ? 25 : 25 + (z - 700) * 0.012) {
      double step = z < 700 ? 25 : 25 + (z - 700) * 0.010;
      double reach = z * 0.95 + 90;
      for (double x = -reach; x < reach; x += step) {
        double px = x + dice.nextDouble(-0.30, 0.30) * step;
        double pz = z + dice.nextDouble(-0.30, 0.30) * step;
        double in = inland(px, pz);
        if (in > 30 && dice.nextDouble() < 0.93) {
          houses.add(house(px, pz, in, step));
        }
      }
    }
    houses.sort(Comparator.comparingDouble((House h) -> -h.z()));
    Roofs roofs = new Roofs(on, eye);
    for (House h : houses) {
      roofs.draw(h);
    }
    on.glow(0.985, 0.955, 0.004, 0.05, Night.CANDLE, 0.9);
    on.glow(0.985, 0.975, 0.03, 0.10, Night.LAMP, 0.30);
  }

  private House house(double x, double z, double in, double step) {
    double slope = 0.8 + 0.4 * noise.at(x / 300, z / 300);
    double lift = Math.min(84, Math.max(0, in - 110) * 0.15) * slope;
    lift *= z > 1500 ? Math.max(0.25, 1 - (z - 1500) / 2600) : 1;
    boolean high = z > 260 && noise.at(x / 170 + 9, z / 170) > 0.25 && dice.nextDouble() < 0.42;
    double tall = high ? dice.nextDouble(16, 27) : dice.nextDouble(5, 13);
    if (z < 260) {
      lift = Math.min(lift, 34 + 0.10 * z);
      tall = Math.min(tall, 12);
    }
    double turn = 0.75 * noise.at(x / 260 + 31, z / 260) + dice.nextDouble(-0.06, 0.06);
    double w = step * dice.nextDouble(0.55, 1.15);
    double d = step * dice.nextDouble(0.50, 0.90);
    return new House(x, z, turn, lift, w, d, tall, dice.nextLong());
  }
}
