package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.yarn.Course;
import vitrin.art.yarn.Lamp;
import vitrin.art.yarn.Relief;
import vitrin.art.yarn.Twist;

/// The symmetrical knot on its pair of warps: one still open, finished ones beside and below it,
/// wefts between the rows.
final class Knot {
  private static final double PAIR = 0.350;
  private static final double WARP = 0.064;
  private static final double WARP_THICK = 0.0255;
  private static final double WARP_Z = 0.062;
  private static final double WOOL = 0.0225;
  private static final Colour IVORY = Colour.hex(0xE6DBC2);
  private static final Colour MADDER = Colour.hex(0x902A27);
  private static final Colour INDIGO = Colour.hex(0x2C4068);
  private static final Colour SAFFRON = Colour.hex(0xC79239);

  /// Colours of the finished rows, from above, by pair from the left.
  private static final Colour[][] ROWS = {
    {MADDER, MADDER},
    {MADDER, INDIGO, SAFFRON, INDIGO, MADDER},
    {INDIGO, SAFFRON, MADDER, SAFFRON, INDIGO}
  };

  private final Layer on;
  private final Relief relief;
  private final Noise noise = new Noise(77);
  private final double middle;

  private Knot(Layer on) {
    this.on = on;
    this.relief = new Relief(on);
    this.middle = on.aspect() / 2;
  }

  static BufferedImage draw(Layer on) {
    Knot p = new Knot(on);
    for (int pair = -3; pair <= 3; pair++) {
      p.warp(pair, -1);
      p.warp(pair, 1);
    }
    p.weft(0.597, 0, 1);
    p.weft(0.622, 1, 2);
    p.weft(0.868, 0, 3);
    p.weft(0.893, 1, 4);
    for (int row = 0; row < ROWS.length; row++) {
      for (int k = 0; k < ROWS[row].length; k++) {
        p.tied(p.middle + (k - 2) * PAIR, 0.42 + 0.271 * row, ROWS[row][k], 10 * row + k);
      }
      p.tied(p.middle - 3 * PAIR, 0.42 + 0.271 * row, ROWS[row][1], 10 * row + 7);
      if (row > 0) {
        p.tied(p.middle + 3 * PAIR, 0.42 + 0.271 * row, ROWS[row][1], 10 * row + 8);
      }
    }
    p.open(p.middle, 0.40);
    Ink ground =
        Ink.around(
                0.72, 0.35, 1.5, Colour.hex(0x5B4534), Colour.hex(0x35281F), Colour.hex(0x17110D))
            .grained(4, 0.004, 0.10)
            .grained(5, 0.11, 0.12);
    Ink lit = Lamp.upperLeft().on(p.relief, ground);
    on.wash(lit.lit((x, y) -> p.fall(x, y)));
    return Finish.night(62).exposed(1.0).bloom(0).corners(0.45).of(on);
  }

  /// Brightest on the open knot.
  private double fall(double x, double y) {
    double dx = (x - middle + 0.15) / 1.3;
    double dy = (y - 0.36) / 0.95;
    return 0.60 + 0.48 * StrictMath.exp(-1.6 * (dx * dx + dy * dy));
  }

  private void warp(int pair, int side) {
    double x = middle + pair * PAIR + side * WARP;
    double[] p = new double[3 * 14];
    for (int k = 0; k < 14; k++) {
      double y = -0.08 + k * 0.09;
      p[3 * k] = x + 0.0022 * noise.at(pair * 2.3 + side, y * 6);
      p[3 * k + 1] = y;
      p[3 * k + 2] = WARP_Z;
    }
    Twist cord =
        new Twist(
            IVORY.times(0.94 + 0.08 * noise.cell(pair, side)),
            WARP_THICK,
            3,
            0.145,
            220,
            300 + 2L * pair + side);
    relief.lay(cord, new Course(p));
  }

  private void weft(double y, int phase, long seed) {
    int n = 16;
    double[] p = new double[3 * 2 * n];
    int at = 0;
    for (int pair = -3; pair <= 4; pair++) {
      for (int side = -1; side <= 1; side += 2) {
        double x = middle + pair * PAIR + side * WARP;
        boolean over = (side > 0 ? 1 : 0) == phase;
        double bow = 0.004 * noise.at(x * 3.1, seed);
        p[at++] = x;
        p[at++] = y + bow + (over ? -0.004 : 0.006);
        p[at++] = over ? WARP_Z + WARP_THICK * 0.95 + 0.011 : WARP_Z - WARP_THICK - 0.009;
        p[at++] = x + (side < 0 ? WARP : PAIR / 2 - WARP);
        p[at++] = y + bow + 0.001;
        p[at++] = WARP_Z + (side > 0 ? 0.004 : -0.004);
      }
    }
    Colour wool = Colour.hex(0xB59265).mix(IVORY, 0.35);
    relief.lay(Twist.wool(wool, 0.0125, 700 + seed), new Course(p));
  }

  private void tied(double x, double y, Colour colour, long id) {
    double s = 1 + 0.05 * (noise.cell(id, 4) - 0.5);
    double j = 0.008 * (noise.cell(id, 5) - 0.5);
    double l = 0.128 + 0.014 * noise.cell(id, 6);
    double e = 0.012 * (noise.cell(id, 7) - 0.5);
    double side = 0.106 * s;
    double[] p = {
      x - 0.034 + e,
      y + l,
      0.118,
      x - 0.027,
      y + 0.5 * l,
      0.128,
      x - 0.019,
      y + 0.020,
      0.104,
      x - 0.020,
      y - 0.010,
      0.050,
      x - WARP,
      y - 0.014,
      0.012,
      x - side,
      y - 0.020,
      0.050,
      x - 0.082,
      y - 0.030 + j,
      0.104,
      x,
      y - 0.036 + j,
      0.128,
      x + 0.082,
      y - 0.030 + j,
      0.104,
      x + side,
      y - 0.020,
      0.050,
      x + WARP,
      y - 0.014,
      0.012,
      x + 0.020,
      y - 0.010,
      0.050,
      x + 0.019,
      y + 0.020,
      0.104,
      x + 0.027,
      y + 0.5 * l,
      0.128,
      x + 0.034 + e,
      y + l - 0.5 * j,
      0.118
    };
    knot(p, colour, 40 + id);
  }

  private void open(double x, double y) {
    double[] p = {
      x - 0.075, y + 0.252, 0.150, x - 0.052, y + 0.165, 0.165, x - 0.020, y + 0.075, 0.140,
      x - 0.008, y - 0.005, 0.080, x - 0.030, y - 0.050, 0.012, x - WARP, y - 0.058, -0.002,
      x - 0.122, y - 0.062, 0.020, x - 0.150, y - 0.110, 0.062, x - 0.132, y - 0.172, 0.110,
      x - 0.070, y - 0.208, 0.140, x, y - 0.218, 0.148, x + 0.070, y - 0.208, 0.140, x + 0.132,
      y - 0.172, 0.110, x + 0.150, y - 0.110, 0.062, x + 0.122, y - 0.062, 0.020, x + WARP,
      y - 0.058, -0.002, x + 0.030, y - 0.050, 0.012, x + 0.010, y - 0.005, 0.082, x + 0.026,
      y + 0.075, 0.146, x + 0.050, y + 0.140, 0.168, x + 0.100, y + 0.205, 0.160
    };
    knot(p, MADDER.times(1.08), 5);
  }

  private void knot(double[] p, Colour colour, long id) {
    Twist wool = Twist.wool(colour.times(0.96 + 0.10 * noise.cell(id, 9)), WOOL, 500 + id);
    relief.lay(wool.plied(3, WOOL * 8).fleecy(420), new Course(p));
    int n = p.length;
    brush(p[0], p[1], p[2], p[0] - p[3], p[1] - p[4], wool);
    brush(p[n - 3], p[n - 2], p[n - 1], p[n - 3] - p[n - 6], p[n - 2] - p[n - 5], wool);
  }

  /// The cut end of a yarn, where the fibres spread.
  private void brush(double x, double y, double z, double dx, double dy, Twist wool) {
    double l = Math.sqrt(dx * dx + dy * dy);
    double ux = dx / l;
    double uy = dy / l;
    for (int k = 0; k < 90; k++) {
      long id = wool.seed() * 100 + k;
      double v = 2 * noise.cell(id, 1) - 1;
      double front = Math.sqrt(1 - v * v) * (2 * noise.cell(id, 2) - 0.7) * 0.9;
      double run = WOOL * (0.5 + 1.25 * noise.cell(id, 3) * (1.2 - v * v));
      double out = v * WOOL * 0.86;
      double more = v * WOOL * (0.98 + 0.5 * noise.cell(id, 4));
      double bend = WOOL * 0.4 * (noise.cell(id, 5) - 0.5);
      relief.lay(
          new Twist(wool.colour().times(0.8 + 0.4 * noise.cell(id, 6)), 0.0013, 1, 1, 0, id),
          new Course(
              x - uy * out - ux * WOOL,
              y + ux * out - uy * WOOL,
              z + front * WOOL,
              x - uy * out,
              y + ux * out,
              z + front * WOOL,
              x - uy * more + ux * run + bend,
              y + ux * more + uy * run,
              z + front * WOOL * 0.9));
    }
  }
}
