package vitrin.art.carpets;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;
import vitrin.art.yarn.Course;
import vitrin.art.yarn.Lamp;
import vitrin.art.yarn.Relief;
import vitrin.art.yarn.Twist;

/// An upright loom from the front: warps between two beams, a carpet two fifths woven, balls of
/// yarn hanging from above.
final class Loom {
  private static final int KNOTS = LoomCarpet.KNOTS;
  private static final int ROWS = LoomCarpet.ROWS;
  private static final int WARPS = KNOTS;
  private static final double LEFT = 0.115;
  private static final double RIGHT = 0.552;
  private static final double TOP = 0.085;
  private static final double BOTTOM = 0.918;
  private static final double EDGE = BOTTOM - ROWS * (RIGHT - LEFT) / KNOTS;
  private static final double HEDDLE = 0.385;
  private static final double SHED = 0.305;
  private static final Colour WOOD = Colour.hex(0x74502F);
  private static final Colour WARP = Colour.hex(0xF0E6D0).times(1.35);

  private final Layer on;
  private final Relief relief;
  private final Noise dice = new Noise(1926);
  private final Cartoon carpet = LoomCarpet.begun();

  private Loom(Layer on) {
    this.on = on;
    this.relief = new Relief(on);
  }

  static BufferedImage draw(Layer on) {
    Loom l = new Loom(on);
    l.wood();
    for (int k = 0; k < WARPS; k++) {
      l.warp(k);
    }
    l.wefts();
    l.heddles();
    l.uncut();
    LoomBalls.hang(l.relief, l.dice);
    Ink lit = Lamp.upperLeft().on(l.relief, l.woven());
    on.wash(lit.lit((x, y) -> 1.08 - 0.30 * y - 0.10 * x / on.aspect()));
    return Finish.night(63).exposed(1.0).bloom(0).corners(0.55).of(on);
  }

  private static double x(double column) {
    return LEFT + (column + 0.5) * (RIGHT - LEFT) / KNOTS;
  }

  private static double edge(int column) {
    return EDGE + LoomCarpet.bare(column) * (RIGHT - LEFT) / KNOTS;
  }

  private void wood() {
    for (int side = 0; side < 2; side++) {
      double x = side == 0 ? 0.066 : 0.601;
      rod(
          WOOD.times(0.86),
          0.030,
          21 + side,
          x,
          0.018,
          0.030,
          x + 0.002,
          0.5,
          0.030,
          x,
          0.992,
          0.030);
    }
    rod(
        WOOD,
        0.026,
        31,
        0.014,
        TOP - 0.012,
        0.062,
        0.33,
        TOP - 0.010,
        0.062,
        0.654,
        TOP - 0.012,
        0.062);
    rod(
        WOOD.times(0.92),
        0.029,
        32,
        0.010,
        BOTTOM + 0.018,
        0.062,
        0.33,
        BOTTOM + 0.017,
        0.062,
        0.658,
        BOTTOM + 0.018,
        0.062);
    rod(
        WOOD.times(1.15),
        0.0075,
        33,
        0.085,
        HEDDLE,
        0.050,
        0.33,
        HEDDLE + 0.002,
        0.050,
        0.585,
        HEDDLE,
        0.050);
    rod(
        WOOD.times(1.05),
        0.0085,
        34,
        0.080,
        SHED,
        0.020,
        0.33,
        SHED - 0.001,
        0.020,
        0.590,
        SHED,
        0.020);
  }

  private void rod(Colour colour, double thick, long seed, double... xyz) {
    relief.lay(new Twist(colour, thick, 1, 1, 0, seed), new Course(xyz));
  }

  private void warp(int k) {
    double x = x(k);
    double sway = 0.0006 * (dice.cell(k, 1) - 0.5);
    double over = k % 2 == 0 ? 0.034 : 0.006;
    double thick = 0.00128;
    Twist cord = new Twist(WARP.times(0.90 + 0.16 * dice.cell(k, 2)), thick, 2, 0.008, 6, 4000 + k);
    relief.lay(
        cord,
        new Course(
            x,
            TOP - 0.036,
            0.030,
            x,
            TOP - 0.030,
            0.086,
            x,
            TOP - 0.002,
            0.088,
            x,
            TOP + 0.03,
            0.050,
            x + sway,
            SHED - 0.05,
            0.022,
            x,
            SHED,
            over,
            x + sway,
            SHED + 0.05,
            0.016,
            x + sway,
            HEDDLE,
            0.012,
            x,
            0.5 * (HEDDLE + EDGE),
            0.008,
            x,
            edge(k) - 0.012,
            0.004,
            x,
            edge(k) + 0.004,
            0.0015));
  }

  /// The last wefts, not yet beaten down.
  private void wefts() {
    for (int row = 0; row < 3; row++) {
      int to = row == 0 ? 150 : row == 1 ? 96 : 70;
      double[] p = new double[3 * (to + 1)];
      for (int k = 0; k <= to; k++) {
        double lift = (0.004 + 0.0045 * row) + 0.0006 * dice.at(k / 9.0, row);
        p[3 * k] = x(k);
        p[3 * k + 1] = edge(k) - lift;
        p[3 * k + 2] = 0.0052 + ((k + row) % 2 == 0 ? 0.0016 : -0.0014);
      }
      relief.lay(Twist.wool(Colour.hex(0xA88A62), 0.0011, 60 + row), new Course(p));
    }
  }

  /// The loops that hold every second warp to the heddle bar.
  private void heddles() {
    for (int k = 1; k < WARPS; k += 2) {
      double x = x(k);
      double slip = 0.0012 * (dice.cell(k, 6) - 0.5);
      relief.lay(
          new Twist(Colour.hex(0xB79B6C), 0.0009, 2, 0.007, 0, 5000 + k),
          new Course(
              x + slip,
              HEDDLE - 0.009,
              0.045,
              x + slip,
              HEDDLE - 0.005,
              0.060,
              x + slip,
              HEDDLE + 0.006,
              0.060,
              x + slip,
              HEDDLE + 0.012,
              0.030,
              x,
              HEDDLE + 0.026,
              0.015));
    }
  }

  /// Ends of yarn along the working edge that the scissors have not reached yet.
  private void uncut() {
    for (int n = 0; n < 60; n++) {
      int k = 4 + (int) (dice.cell(n, 11) * (KNOTS - 8));
      Yarn yarn = carpet.at(k, LoomCarpet.bare(k) + 1);
      double y = edge(k) + 0.004;
      double l = 0.012 + 0.022 * dice.cell(n, 12);
      double lean = 0.008 * (dice.cell(n, 13) - 0.5);
      relief.lay(
          Twist.wool(yarn.colour(), 0.0013, 6000 + n),
          new Course(
              x(k),
              y,
              0.001,
              x(k) + 0.2 * lean,
              y + 0.2 * l,
              0.008,
              x(k) + 0.6 * lean,
              y + 0.65 * l,
              0.008,
              x(k) + lean,
              y + l,
              0.004));
    }
  }

  /// The wall and, before it, the woven part.
  private Ink woven() {
    int h = on.pixels(1);
    int w = (int) Math.round(on.aspect() * h);
    Layer wall = new Layer(w, h);
    wall.wash(
        Ink.around(
                0.25, 0.30, 1.1, Colour.hex(0x3E3026), Colour.hex(0x251C16), Colour.hex(0x120D0A))
            .grained(8, 0.05, 0.14));
    BufferedImage base = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = base.createGraphics();
    g.drawImage(new Finish(1, 0, 0, 0.5, 9).of(wall), 0, 0, null);
    g.dispose();
    Wool.of(1926)
        .paint(
            base,
            carpet,
            new Rectangle2D.Double(LEFT * h, EDGE * h, (RIGHT - LEFT) * h, (BOTTOM - EDGE) * h));
    float[] linear = new float[256];
    for (int v = 0; v < 256; v++) {
      linear[v] = Colour.hex(v).b() * 0.80f;
    }
    return (px, py, o) -> {
      int rgb =
          base.getRGB(Math.clamp((long) (px * h), 0, w - 1), Math.clamp((long) (py * h), 0, h - 1));
      o[0] = linear[rgb >> 16 & 255];
      o[1] = linear[rgb >> 8 & 255];
      o[2] = linear[rgb & 255];
      o[3] = 1;
    };
  }
}
