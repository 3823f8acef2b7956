package vitrin.art.january;

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

/// A field of 147 candles on dark stone, each a light of its own.
final class Candles {
  /// One light for each person of the Azerbaijani count.
  static final int LIGHTS = 147;

  private static final double HORIZON = 0.20;
  private final Layer on;
  private final Camera eye;

  private Candles(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 2.3, 1.05, on.aspect() / 2, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Candles c = new Candles(on);
    c.ground();
    List<double[]> places = places();
    for (double[] p : places) {
      c.shine(p[0], p[1]);
    }
    for (double[] p : places) {
      c.candle(p[0], p[1], p[2]);
    }
    return Finish.night(22).exposed(1.1).bloom(0.55).corners(0.9).of(on);
  }

  /// Where the candles stand: x and z in metres and a seed each, the farthest first; 7 arcs of 21,
  /// a little out of line, so that no light hides another.
  static List<double[]> places() {
    SplittableRandom dice = new SplittableRandom(901);
    List<double[]> all = new ArrayList<>();
    int rows = 7;
    for (int row = 0; row < rows; row++) {
      double z = 3.1 * StrictMath.pow(1.235, row);
      for (int k = 0; k < LIGHTS / rows; k++) {
        double u = (k - 10 + (row % 2 == 0 ? 0.25 : -0.25)) / 10.6;
        double x = u * z * 0.80 + dice.nextDouble(-0.03, 0.03) * z;
        all.add(new double[] {x, z * (1 + dice.nextDouble(-0.045, 0.045)), dice.nextDouble()});
      }
    }
    all.sort(Comparator.comparingDouble((double[] p) -> -p[1]));
    return all;
  }

  private void ground() {
    on.wash(Ink.down(0, 1, Night.BLACK, Night.INK, Night.INK, Night.BLACK));
    Noise n = new Noise(902);
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        (x, y, o) -> {
          double far = 1 / (y - HORIZON + 0.015);
          double u = (x - on.aspect() / 2) * far;
          double k = 0.6 + 0.7 * n.fbm(u * 1.6, far * 3, 5) + 0.3 * n.fbm(u * 30, far * 40, 2);
          Colour c = Night.DEEP.times(Math.max(0.1, k));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) Math.clamp((y - HORIZON) * 14, 0, 1);
        },
        0.9);
  }

  private void shine(double x, double z) {
    double s = eye.scale(z);
    Point2D.Double foot = eye.see(x, 0, z);
    on.glow(foot.x, foot.y, 0.10 * s, 0.62 * s, 0.42, Night.LAMP, 0.22);
    on.glow(foot.x, foot.y + 0.14 * s, 0.022 * s, 0.07 * s, 2.8, Night.LAMP, 0.22);
  }

  private void candle(double x, double z, double own) {
    double s = eye.scale(z);
    double tall = (0.11 + 0.07 * own) * s;
    double half = 0.034 * s;
    Point2D.Double foot = eye.see(x, 0, z);
    Colour wax = Colour.hex(0xE8C79A);
    double top = foot.y - tall;
    on.fill(
        on.mask(
            Outline.blob(
                foot.x - half,
                top,
                foot.x,
                top - half * 0.25,
                foot.x + half,
                top,
                foot.x + half * 1.03,
                foot.y,
                foot.x,
                foot.y + half * 0.35,
                foot.x - half * 1.03,
                foot.y)),
        Ink.down(
            top - half * 0.3,
            foot.y + half * 0.3,
            wax.times(0.95),
            Night.EMBER.times(0.42),
            Colour.hex(0x3A1D10)),
        1);
    on.fill(
        Outline.oval(foot.x, top + half * 0.05, half * 0.86, half * 0.26),
        Night.CANDLE.times(0.95));
    double f = 0.115 * s;
    double lean = (own - 0.5) * 0.02 * s;
    double base = top - 0.006 * s;
    on.glow(foot.x, base - f * 0.4, 0.05 * s, 0.42 * s, Night.LAMP, 0.50);
    on.light(
        on.soft(
            Outline.blob(
                foot.x,
                base,
                foot.x - f * 0.17,
                base - f * 0.26,
                foot.x + lean * 0.5 - f * 0.07,
                base - f * 0.66,
                foot.x + lean,
                base - f,
                foot.x + lean * 0.5 + f * 0.08,
                base - f * 0.64,
                foot.x + f * 0.17,
                base - f * 0.26),
            f * 0.10),
        Ink.down(base - f, base, Night.LAMP, Night.CANDLE, Night.LAMP),
        2.2);
  }
}
