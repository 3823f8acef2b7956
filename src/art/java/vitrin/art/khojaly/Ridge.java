package vitrin.art.khojaly;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// The edge of a forest and a dark ridge before dawn.
final class Ridge {
  private static final double HORIZON = 0.575;
  private static final double DAWN_X = 0.36;
  private static final Colour AIR = Winter.BLUE.times(0.55);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1601);
  private final Noise fine = new Noise(1602);

  private Ridge(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 3.2, 1.0, on.aspect() * 0.5, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Ridge r = new Ridge(on);
    r.sky();
    Land land = new Land(on, r.eye, 4, 5200, r::height);
    r.ground(land);
    r.forest(land);
    return Finish.night(33).exposed(1.25).bloom(0.6).corners(0.7).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
            0,
            HORIZON - 0.06,
            Winter.BLACK,
            Winter.INK,
            Winter.DEEP,
            Winter.DEEP.mix(Winter.BLUE, 0.6),
            Winter.BLUE.times(1.1)));
    Sky.stars(on, 1603, 700, 0.42, 0.40);
    Sky.cloud(on, 1604, 0.16, 0.56, Winter.INK.mix(Winter.DEEP, 0.7), 0.75);
    on.light((x, y, o) -> {
      double dx = (x - DAWN_X) / 0.95;
      double up = Math.max(0, 0.515 - y);
      double wide = StrictMath.exp(-dx * dx * 1.6);
      double line = StrictMath.exp(-up / 0.017) * 0.60 + StrictMath.exp(-up / 0.075) * 0.12;
      double k = wide * line;
      double red = StrictMath.exp(-up / 0.030);
      o[0] = (float) (k * (0.75 + 0.30 * red));
      o[1] = (float) (k * (0.62 - 0.08 * red));
      o[2] = (float) (k * (0.66 - 0.34 * red));
      o[3] = 1;
    });
    Sky.cloud(on, 1605, 0.43, 0.535, Winter.DEEP.mix(Winter.BLUE, 0.5), 0.8);
  }

  private double height(double x, double z, double finest) {
    double broad = Land.rough(noise, x, z, 260, 0.46, Math.max(finest, 0.4));
    double near = -0.016 * z + 0.02 * x + broad * Math.min(7, z * 0.035);
    double side = Math.clamp((x - 4 - 0.14 * z) / 120, 0, 1);
    double hill = 34 * side * side * (3 - 2 * side) * Math.clamp(z / 130, 0, 1);
    double band = (z - 2300) / 800;
    double crest = 250 + 250 * Land.rough(noise, x, z + 900, 1300, 0.50, finest) + 0.06 * x;
    double far = crest * StrictMath.exp(-band * band);
    double second = (z - 950) / 260;
    double low =
        (26 + 46 * Land.rough(fine, x, z, 480, 0.48, finest) - 0.05 * x)
            * StrictMath.exp(-second * second);
    double drift =
        0.9 * Land.rough(fine, 0.7 * x, z, 34, 0.35, finest)
            + 0.30 * Math.abs(Land.rough(fine, 0.35 * x + 0.2 * z, z, 7, 0.42, finest))
            + 0.05 * Land.rough(fine, 0.5 * x, z, 0.9, 0.5, finest);
    return near + hill + Math.max(0, far) + Math.max(0, low) + drift;
  }

  private void ground(Land land) {
    Snow snow =
        Snow.under(
            -0.42,
            0.13,
            0.9,
            Winter.ROSE.mix(Winter.DUSK, 0.75).times(1.5),
            Winter.BLUE.times(0.50));
    Noise trees = new Noise(1606);
    land.paint(
        on,
        (s, o) -> {
          double open = s.z() < 300 ? land.open(s, snow.lx(), snow.ly(), snow.lz(), 40, 6) : 1;
          snow.at(s, open, 1, o);
          if (s.z() > 240) {
            double n = Land.rough(trees, s.x(), s.z(), 170, 0.6, s.finest() * 0.6);
            double wood = Math.clamp(0.5 + 2.6 * n, 0, 1) * Math.clamp((s.z() - 240) / 200, 0, 1);
            float k = (float) (1 - 0.80 * wood);
            o[0] *= k;
            o[1] *= k;
            o[2] *= k;
          }
          Snow.air(o, AIR, 0.92 * (1 - StrictMath.exp(-s.z() / 2100)));
          double shade = 1 - 0.55 * Math.clamp((s.py() - 0.62) / 0.38, 0, 1);
          double dark = Math.clamp((s.z() - 1500) / 500, 0, 1);
          double lit = (s.px() - DAWN_X) / 0.55;
          double glow =
              1 + 0.9 * StrictMath.exp(-lit * lit) * StrictMath.exp(-(s.py() - 0.6) / 0.12);
          float k = (float) ((1 - 0.65 * dark) * shade * (s.z() < 1500 ? glow : 1));
          o[0] *= k;
          o[1] *= k;
          o[2] *= k;
        });
  }

  private void forest(Land land) {
    Woods woods =
        Woods.grown(on, 1607, 9, 0.42, Winter.BLACK.mix(Winter.INK, 0.5), Winter.DUSK.times(0.40));
    SplittableRandom dice = new SplittableRandom(1608);
    List<double[]> places = new ArrayList<>();
    for (int k = 0; k < 3400; k++) {
      double z = 16 * StrictMath.exp(dice.nextDouble() * 2.3);
      double half = on.aspect() / 2 / eye.focal() * z;
      double x = dice.nextDouble(-1, 1.1) * half;
      double edge = 2.5 + 0.11 * z + 16 * noise.fbm(z / 45, 4, 4) - (z > 170 ? (z - 170) * 0.9 : 0);
      double in = (x - edge) / 7;
      if (dice.nextDouble() < Math.clamp(in, 0, 1) * Math.clamp(z / 120, 0.16, 1)) {
        places.add(new double[] {x, z, 5.5 + 7.5 * Math.sqrt(dice.nextDouble()), dice.nextInt(64)});
      }
    }
    places.sort((a, b) -> Double.compare(b[1], a[1]));
    for (double[] p : places) {
      double y = land.ground(p[0], p[1]);
      Point2D.Double foot = eye.see(p[0], y - 0.1, p[1]);
      if (land.depth(foot.x, foot.y - 0.002) < p[1] * 0.9) {
        continue;
      }
      double s = eye.scale(p[1]);
      double fade = 1 - StrictMath.exp(-p[1] / 420);
      on.shade(
          on.soft(
              vitrin.art.paint.Outline.oval(foot.x, foot.y + 0.1 * s, 1.5 * s, 0.35 * s), 0.6 * s),
          Winter.BLACK,
          0.5);
      int kind = (int) p[3];
      Colour light = new Colour(1, 1, 1).times(1 + 0.7 * fade);
      woods.plant(on, kind, foot.x, foot.y, p[2] * s, kind % 2 == 0 ? 1 : -1, light);
    }
  }
}
