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

/// Hanks of dyed wool hanging from a wooden rod.
final class ChapterWool {
  private static final double ROD = 0.088;
  private static final double ROD_THICK = 0.021;
  private static final double STRAND = 0.0049;
  private static final int LAYERS = 3;
  private static final int LOOPS = 10;
  private static final int[] DYES = {
    0x8F2926, 0xA84E60, 0xBA6E3A, 0xCB983C, 0xD2B87A, 0xE0D5BE, 0x7E9BAD, 0x39567D, 0x243459,
    0x566439, 0x54392A
  };
  private final Layer on;
  private final Relief relief;
  private final Noise noise = new Noise(1961);

  private ChapterWool(Layer on) {
    this.on = on;
    this.relief = new Relief(on);
  }

  static BufferedImage draw(Layer on) {
    ChapterWool p = new ChapterWool(on);
    p.rod();
    double step = on.aspect() / DYES.length;
    for (int k = 0; k < DYES.length; k++) {
      p.hank(k, (k + 0.5) * step + 0.006 * p.noise.at(k * 3.7, 0.5), 0.445 * step);
    }
    Ink wall =
        Ink.around(0.5, 0.25, 1.6, Colour.hex(0x4A3A2E), Colour.hex(0x2A201A), Colour.hex(0x120D0A))
            .grained(8, 0.05, 0.16);
    Ink lit = Lamp.upperLeft().on(p.relief, wall);
    on.wash(lit.lit((x, y) -> p.fall(x, y)));
    return Finish.night(61).exposed(1.02).bloom(0).corners(0.35).of(on);
  }

  /// The window is on the left and above: less light to the right, little near the floor.
  private double fall(double x, double y) {
    double low = Math.clamp((y - 0.60) / 0.40, 0, 1);
    return (1.06 - 0.20 * x / on.aspect()) * (1 - 0.72 * low * low * (3 - 2 * low));
  }

  private void rod() {
    Twist wood = new Twist(Colour.hex(0x6B4A31), ROD_THICK, 1, 1, 0, 12);
    relief.lay(
        wood,
        new Course(
            -0.1, ROD, 0.035, 0.6, ROD + 0.002, 0.035, 1.2, ROD - 0.002, 0.035, 2.0, ROD, 0.035));
  }

  private void hank(int k, double centre, double half) {
    double foot = 0.845 + 0.045 * noise.at(k * 1.9, 7.3) + (k % 2 == 0 ? 0.012 : -0.012);
    double tie = 0.205 + 0.012 * noise.at(k * 2.3, 1.1);
    for (int layer = 0; layer < LAYERS; layer++) {
      for (int n = 0; n < LOOPS; n++) {
        loop(k, layer, n, centre, half, foot, tie);
      }
    }
    tie(k, centre, half * 0.66, tie);
  }

  private void loop(int k, int layer, int n, double centre, double half, double foot, double tie) {
    long id = 1000L * k + 100L * layer + n;
    double jitter = noise.cell(id, 1) - 0.5;
    double a = Math.max(0.1, 1 - (n + 0.5 + 1.3 * jitter) / LOOPS);
    double lean = 0.16 * noise.at(k * 1.3, 5.5) + 0.16 * (noise.cell(id, 8) - 0.5);
    double drop = 0.055 * (noise.cell(id, 9) - 0.62);
    double out = foot - 0.085 * (1 - a) * (1 - a) - 0.010 * (LAYERS - layer) + drop;
    int rows = 22;
    double[] p = new double[3 * (2 * rows + 7)];
    int at = 0;
    at = put(p, at, centre - a * half * 0.9, ROD + 0.02, -0.02);
    at = put(p, at, centre - a * half * 0.9, ROD - 0.014, 0.024);
    double round = 0.5 * a * half;
    double last = out - round;
    for (int m = 0; m < rows; m++) {
      double y = ROD + (last - ROD) * m / (rows - 1.0);
      at = put(p, at, centre + sway(id, -a, lean, y, tie, foot) * half, y, front(layer, a, y));
    }
    double mid = centre + lean * half;
    double width = 0.86 * a * half;
    at = put(p, at, mid - 0.72 * width, out - 0.30 * round, front(layer, a, 1) - 0.001);
    at = put(p, at, mid, out, front(layer, a, 1) - 0.002);
    at = put(p, at, mid + 0.72 * width, out - 0.30 * round, front(layer, a, 1) - 0.001);
    for (int m = rows - 1; m >= 0; m--) {
      double y = ROD + (last - ROD) * m / (rows - 1.0);
      at = put(p, at, centre + sway(id + 50, a, lean, y, tie, foot) * half, y, front(layer, a, y));
    }
    at = put(p, at, centre + a * half * 0.9, ROD - 0.014, 0.024);
    put(p, at, centre + a * half * 0.9, ROD + 0.02, -0.02);
    double lot = 1 + 0.16 * (noise.cell(id, 2) - 0.5) + 0.05 * (layer - 1);
    Colour dye = Colour.hex(DYES[k]).times(lot);
    relief.lay(
        Twist.wool(dye, STRAND * (0.92 + 0.18 * noise.cell(id, 3)), id).fleecy(60), new Course(p));
  }

  /// Where a strand is across its hank, in half widths, at the height y.
  private double sway(long id, double u, double lean, double y, double tie, double foot) {
    double neck = (y - tie) / 0.075;
    double pinch = 0.40 * StrictMath.exp(-neck * neck);
    double belly = 1 - pinch - 0.14 * Math.clamp((y - 0.5) / (foot - 0.5), 0, 1);
    double loose = 1 - StrictMath.exp(-neck * neck);
    double own = 0.13 * noise.at(id * 0.731, y * 4.2) + 0.06 * noise.at(id * 0.37, y * 11);
    return u * belly + loose * (own + lean * Math.clamp((y - tie) * 1.8, 0, 1));
  }

  private double front(int layer, double a, double y) {
    double round = Math.sqrt(Math.max(0, 1 - a * a * 0.96));
    double over = Math.clamp((ROD + 0.10 - y) / 0.10, 0, 1);
    double hang = 0.014 + 0.0085 * layer + 0.020 * round;
    return hang + over * (0.052 + 0.004 * layer - hang);
  }

  private void tie(int k, double centre, double half, double y) {
    Colour dye = Colour.hex(k == 5 ? 0x9B2D2A : 0xEADFC8).times(0.92);
    for (int n = 0; n < 4; n++) {
      double dy = (n - 1.5) * 0.0066;
      double tilt = 0.004 * noise.at(k * 5.1, n * 2.7);
      relief.lay(
          Twist.wool(dye, 0.0036, 9000 + 10L * k + n),
          new Course(
              centre - half * 1.06,
              y + dy + tilt,
              0.020,
              centre - half * 0.98,
              y + dy + tilt,
              0.046,
              centre - half * 0.5,
              y + dy + 0.002,
              0.061,
              centre,
              y + dy,
              0.064,
              centre + half * 0.5,
              y + dy - 0.002,
              0.061,
              centre + half * 0.98,
              y + dy - tilt,
              0.046,
              centre + half * 1.06,
              y + dy - tilt,
              0.020));
    }
  }

  private static int put(double[] p, int at, double x, double y, double z) {
    p[at] = x;
    p[at + 1] = y;
    p[at + 2] = z;
    return at + 3;
  }
}
