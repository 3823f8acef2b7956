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
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A road that nobody clears runs into fog; the wires along it are torn.
final class WinterRoad {
  private static final double HORIZON = 0.40;
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1501);
  private final Noise fine = new Noise(1502);
  private static final Colour FOG = Winter.HAZE.mix(Winter.DUSK, 0.45).times(0.62);

  private WinterRoad(Layer on) {
    this.on = on;
    this.eye = Camera.at(0.9, 1.75, 0.95, on.aspect() * 0.55, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    WinterRoad r = new WinterRoad(on);
    r.sky();
    r.land();
    r.trees();
    r.poles();
    r.stalks();
    return Finish.night(31).exposed(1.15).bloom(0.4).corners(0.6).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON + 0.02,
                Winter.DEEP,
                Winter.DEEP.mix(Winter.BLUE, 0.6),
                Winter.BLUE.mix(FOG, 0.25),
                Winter.BLUE.mix(FOG, 0.7),
                FOG,
                FOG)
            .grained(1503, 0.9, 0.2, 0.15));
  }

  /// Where the middle of the road is, this far away.
  private static double middle(double z) {
    return 0.0009 * z * z - 0.0000045 * z * z * z - 0.012 * z;
  }

  private double height(double x, double z, double finest) {
    double d = x - middle(z);
    double a = Math.abs(d);
    double bank = Math.clamp((a - 2.3) / 1.3, 0, 1);
    bank = bank * bank * (3 - 2 * bank);
    double wide = Land.rough(noise, x, z, 14, 0.45, Math.max(finest, 0.12));
    double h = bank * (0.34 + 0.28 * wide) + Math.clamp((a - 4) / 40, 0, 1) * (1.2 + 2.5 * wide);
    if (a > 2.3) {
      return h + 0.035 * Land.rough(fine, x, z, 1.1, 0.55, finest) * (0.5 + bank);
    }
    double wob = 0.10 * noise.at(z / 9, 3) + 0.05 * noise.at(z / 2.3, 7);
    for (double r : new double[] {-0.82, 0.82, -1.02, 0.66}) {
      double q = (d - r - wob * (r == -1.02 ? -1.6 : 1)) / 0.15;
      if (Math.abs(q) > 3.2) {
        continue;
      }
      double deep = (Math.abs(r) == 0.82 ? 0.11 : 0.05) * (1 + 0.4 * noise.at(z / 3.1, r * 9));
      h -= deep * StrictMath.exp(-q * q * q * q);
      double lip = (Math.abs(q) - 1.5) / 0.5;
      h += 0.35 * deep * StrictMath.exp(-lip * lip);
    }
    h += 0.035 * Land.rough(fine, x, z, 1.1, 0.55, finest) * (0.5 + bank);
    return h;
  }

  /// A row of bare trees that the fog takes.
  private void trees() {
    Woods woods =
        Woods.grown(on, 1504, 6, 0.46, Winter.INK.mix(Winter.DEEP, 0.35), Winter.DUSK.times(0.6));
    for (int k = 11; k >= 0; k--) {
      double z = 17 + 11.5 * k;
      double x = middle(z) + 9.5 + 1.6 * noise.at(k * 2.3, 5);
      double s = eye.scale(z);
      double fade = 1 - StrictMath.exp(-z / 46);
      Point2D.Double foot = eye.see(x, height(x, z, 0.1) - 0.1, z);
      Layer sheet = on.another();
      double tall = (9 + 3 * noise.at(k * 1.7, 9)) * s;
      woods.plant(sheet, k, foot.x, foot.y, tall, k % 2 * 2 - 1, new Colour(1, 1, 1));
      on.lay(sheet, (px, py) -> 1 - 0.94 * fade);
    }
  }

  /// Dry grass that stands out of the snow beside the road.
  private void stalks() {
    SplittableRandom dice = new SplittableRandom(1505);
    for (int k = 0; k < 900; k++) {
      double z = 3.2 + 26 * dice.nextDouble() * dice.nextDouble();
      double side = dice.nextDouble() < 0.5 ? -1 : 1;
      double x = middle(z) + side * (2.9 + 3.2 * dice.nextDouble());
      double lean = dice.nextDouble(-0.5, 0.6);
      double tall = dice.nextDouble(0.10, 0.38);
      if (noise.fbm(x / 1.3, z / 1.7, 3) < 0.22) {
        continue;
      }
      double s = eye.scale(z);
      Point2D.Double foot = eye.see(x, height(x, z, 0.02), z);
      Path2D.Double p =
          Outline.taper(
              0.007 * s,
              0.002 * s,
              foot.x,
              foot.y,
              foot.x + lean * 0.3 * tall * s,
              foot.y - 0.6 * tall * s,
              foot.x + lean * tall * s,
              foot.y - tall * s);
      p.append(
          Outline.placed(
              Outline.oval(0, 0, 0.006 * s, 0.026 * s),
              foot.x + lean * tall * s,
              foot.y - tall * s,
              1,
              lean),
          false);
      double fade = 1 - StrictMath.exp(-z / 42);
      on.fill(
          on.mask(p), Ink.flat(Winter.WOOD.mix(Winter.DEEP, 0.3).times(0.8).mix(FOG, fade)), 0.9);
    }
  }

  private void poles() {
    Wires wires = new Wires(on, eye, FOG, 46);
    double step = 19;
    for (int k = 8; k >= 0; k--) {
      double z = 15.5 + k * step;
      double[] at = seat(z);
      double lean = k == 1 ? -0.55 : k == 4 ? 0.4 : 0.10 * noise.at(k * 3.7, 1);
      at[0] += lean * 0.93;
      if (k >= 3 && k < 9) {
        double[] next = seat(z + step);
        for (int w = 0; w < 4; w++) {
          if (noise.cell(k, w) < 0.55) {
            wires.whole(w, at, next, 0.8 + 0.5 * noise.cell(k, w + 9));
          }
        }
      }
      double floor = height(at[0], z, 0.1);
      wires.pole(at[0] - lean * 0.93, floor, z, lean);
      if (k < 6) {
        for (int w = 0; w < 4; w++) {
          if (noise.cell(k + 40, w) < 0.62) {
            double out = 2.6 * noise.cell(k + 50, w) - 1.1;
            double along = 5 * noise.cell(k + 60, w) - 2.5;
            wires.torn(w, at, out, along, floor + 1.6 * noise.cell(k + 70, w), 1510 + 4 * k + w);
          }
        }
      }
    }
  }

  private double[] seat(double z) {
    double x = middle(z) - 5.4;
    return new double[] {x, height(x, z, 0.1) + Wires.TALL * 0.95, z};
  }

  private void land() {
    Land land = new Land(on, eye, 0.8, 400, this::height);
    Snow snow =
        Snow.under(-0.75, 0.36, 0.55, Winter.MOON.times(0.62), Winter.BLUE.mix(Winter.DUSK, 0.5));
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), 6, 9);
          snow.at(s, open, 1, o);
          Snow.air(o, FOG, 1 - StrictMath.exp(-s.z() / 42));
        });
  }
}
