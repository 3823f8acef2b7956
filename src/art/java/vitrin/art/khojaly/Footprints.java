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
import vitrin.art.paint.Outline;

/// Many footprints lead up into a forest; a child's mitten lies beside them.
final class Footprints {
  private static final double HORIZON = 0.245;
  private static final Colour AIR = Winter.BLUE.mix(Winter.DUSK, 0.65).times(0.85);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1701);
  private final Noise fine = new Noise(1702);
  private final Prints prints = new Prints();

  private Footprints(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 1.65, 0.92, on.aspect() * 0.5, HORIZON);
    SplittableRandom dice = new SplittableRandom(1703);
    for (int k = 0; k < 21; k++) {
      boolean child = k % 4 == 1;
      double lane = dice.nextDouble(-1, 1);
      double start = 0.22 + 0.72 * lane + dice.nextDouble(-0.1, 0.1);
      double[] way = new double[2 * 30];
      double sway = dice.nextDouble(6);
      for (int n = 0; n < 30; n++) {
        double z = 0.6 + n * 1.25;
        way[2 * n] =
            start
                + 0.9 * lane * StrictMath.pow(z / 20, 1.5)
                + 0.14 * noise.at(z / 3 + sway, k * 7.3)
                + trail(z);
        way[2 * n + 1] = z;
      }
      prints.walk(
          1710 + k,
          child ? 0.36 : dice.nextDouble(0.5, 0.66),
          child ? 0.165 : dice.nextDouble(0.25, 0.30),
          child ? 0.04 : dice.nextDouble(0.05, 0.085),
          way);
    }
  }

  static BufferedImage draw(Layer on) {
    Footprints f = new Footprints(on);
    f.sky();
    Land land = new Land(on, f.eye, 1.2, 160, f::height);
    f.snow(land);
    f.forest(land);
    Mitten.lay(on, 0.145, 0.775, 0.088, 0.66, -0.55);
    return Finish.night(34).exposed(1.2).bloom(0.4).corners(0.7).of(on);
  }

  /// The way bends to the left as it climbs.
  private static double trail(double z) {
    return -0.0016 * z * z + 0.012 * z;
  }

  private void sky() {
    on.wash(
        Ink.down(0, HORIZON, Winter.DEEP, Winter.BLUE.times(0.8), AIR, AIR)
            .grained(1704, 0.5, 0.2, 0.2));
  }

  private double height(double x, double z, double finest) {
    double wide = Land.rough(noise, x, z, 9, 0.42, Math.max(finest, 0.1));
    double up = Math.max(0, z - 5);
    double h = 0.0042 * up * up * Math.min(1, 26 / Math.max(26, z));
    h += 0.22 * wide + 0.02 * Land.rough(fine, x, z, 0.7, 0.55, finest);
    double worn = (x - 0.25 - trail(z)) / (0.95 + 0.02 * z);
    worn = Math.max(0, 1 - worn * worn / 4);
    h -= 0.07 * worn * worn;
    if (finest < 0.05) {
      h += prints.at(x, z) * (1 - finest / 0.05);
    }
    return h;
  }

  private void snow(Land land) {
    Snow snow =
        Snow.under(0.80, 0.33, 0.30, Winter.MOON.times(0.60), Winter.BLUE.mix(Winter.DUSK, 0.3));
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), 1.6, 9);
          snow.at(s, open, 1, o);
          Snow.air(o, AIR, 1 - StrictMath.exp(-s.z() / 70));
        });
  }

  private void forest(Land land) {
    Woods woods =
        Woods.grown(on, 1705, 10, 0.50, Winter.INK.mix(Winter.DEEP, 0.3), Winter.DUSK.times(0.6));
    SplittableRandom dice = new SplittableRandom(1706);
    List<double[]> places = new ArrayList<>();
    for (int k = 0; k < 900; k++) {
      double z = 15 * StrictMath.exp(dice.nextDouble() * 1.9);
      double x = dice.nextDouble(-1, 1) * on.aspect() / 2 / eye.focal() * z * 1.25;
      double gap = Math.abs(x - 0.25 - trail(Math.min(z, 40))) - 1.6 - 0.02 * z;
      double edge = (z - 19 - 5 * noise.at(x / 5, 3)) / 9;
      if (gap > 0 && dice.nextDouble() < Math.clamp(edge, 0.02, 1)) {
        places.add(new double[] {x, z, dice.nextDouble(6, 11), dice.nextInt(64)});
      }
    }
    places.sort((a, b) -> Double.compare(b[1], a[1]));
    for (double[] p : places) {
      Point2D.Double foot = eye.see(p[0], land.ground(p[0], p[1]) - 0.08, p[1]);
      double s = eye.scale(p[1]);
      double fade = 1 - StrictMath.exp(-p[1] / 60);
      on.shade(
          on.soft(Outline.oval(foot.x - 0.5 * s, foot.y + 0.05 * s, 0.8 * s, 0.16 * s), 0.25 * s),
          Winter.DEEP,
          0.5);
      int kind = (int) p[3];
      Colour light = new Colour(1, 1, 1).times(1 + 2.6 * fade);
      woods.plant(on, kind, foot.x, foot.y, p[2] * s, kind % 2 == 0 ? 1 : -1, light);
    }
  }
}
