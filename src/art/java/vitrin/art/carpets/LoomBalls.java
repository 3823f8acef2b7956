package vitrin.art.carpets;

import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;
import vitrin.art.yarn.Course;
import vitrin.art.yarn.Relief;
import vitrin.art.yarn.Twist;

/// Balls of yarn that hang from the upper beam of a loom.
final class LoomBalls {
  private static final int[] DYES = {0x902A27, 0xC79239, 0x2C4068, 0xDCD0B6, 0x566439, 0xA84E60};
  private static final double[] PLACES = {0.140, 0.212, 0.290, 0.372, 0.446, 0.523};
  private static final double[] DROPS = {0.222, 0.168, 0.238, 0.182, 0.250, 0.176};
  private static final double THICK = 0.0023;

  private LoomBalls() {}

  static void hang(Relief relief, Noise dice) {
    for (int k = 0; k < DYES.length; k++) {
      double r = 0.0225 + 0.006 * dice.cell(k, 31);
      ball(relief, dice, k, PLACES[k], DROPS[k], r);
    }
  }

  private static void ball(Relief relief, Noise dice, int k, double x, double y, double r) {
    Colour dye = Colour.hex(DYES[k]);
    double z = 0.075;
    relief.lay(
        Twist.wool(dye, THICK, 7000 + k),
        new Course(
            x - 0.004,
            0.052,
            0.080,
            x - 0.004,
            0.060,
            0.096,
            x - 0.003,
            0.090,
            0.098,
            x - 0.001,
            0.5 * (0.09 + y - r),
            0.085,
            x,
            y - 0.9 * r,
            0.085,
            x + 0.3 * r,
            y - 0.5 * r,
            z + r));
    relief.lay(
        Twist.wool(dye, THICK, 7100 + k),
        new Course(
            x + 0.6 * r,
            y + 0.3 * r,
            z + 0.8 * r,
            x + 0.95 * r,
            y + r,
            0.06,
            x + 0.7 * r,
            y + r + 0.022,
            0.045,
            x + 0.9 * r,
            y + r + 0.045,
            0.042));
    for (int n = 0; n < 110; n++) {
      long id = 8000 + 200L * k + n;
      double turn = 2 * StrictMath.PI * dice.cell(id, 1);
      double tilt = StrictMath.acos(1.8 * dice.cell(id, 2) - 0.9);
      double ux = StrictMath.cos(turn);
      double uy = StrictMath.sin(turn);
      double vx = -uy * StrictMath.cos(tilt);
      double vy = ux * StrictMath.cos(tilt);
      double vz = StrictMath.sin(tilt);
      double off = 0.35 * (dice.cell(id, 3) - 0.5);
      double ring = Math.sqrt(1 - off * off) * r * (0.90 + 0.10 * n / 110);
      double nx = uy * vz;
      double ny = -ux * vz;
      double nz = ux * vy - uy * vx;
      double[] p = new double[3 * 15];
      for (int m = 0; m < 15; m++) {
        double a = StrictMath.PI * (m / 14.0 * 1.1 - 0.05);
        double c = StrictMath.cos(a) * ring;
        double s = StrictMath.sin(a) * ring;
        p[3 * m] = x + ux * c + vx * s + nx * off * r;
        p[3 * m + 1] = y + uy * c + vy * s + ny * off * r;
        p[3 * m + 2] = z + vz * s + nz * off * r;
      }
      double lot = 0.90 + 0.2 * dice.cell(id, 4);
      relief.lay(Twist.wool(dye.times(lot), THICK, id).fleecy(20), new Course(p));
    }
  }
}
