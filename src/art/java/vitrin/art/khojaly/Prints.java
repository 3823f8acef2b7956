package vitrin.art.khojaly;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Footprints that people have left in snow: hollows with a little rim, in metres.
final class Prints {
  private static final double CELL = 0.5;
  private static final int WIDE = 160;
  private static final int DEEP = 160;

  /// The prints that reach into each square of half a metre: 40 metres left and right, 80 away.
  private final Print[][] near = new Print[WIDE * DEEP][];

  /// One print: its middle, the direction it points to, its length and how deep it is.
  private record Print(double x, double z, double dx, double dz, double length, double deep) {

    /// How much higher (rim) or lower (hollow) the snow is there.
    double at(double px, double pz) {
      double u = ((px - x) * dz - (pz - z) * dx) / (length * 0.19);
      double v = ((px - x) * dx + (pz - z) * dz) / (length / 2);
      if (u * u + v * v > 6) {
        return 0;
      }
      double arch = (v + 0.15) * (v + 0.15) * 9;
      double waist = 1 - 0.22 / (1 + arch * arch);
      double w = u / (waist * (1 + 0.12 * v));
      double r = Math.sqrt(w * w + v * v);
      double in = Math.clamp((1.16 - r) / 0.46, 0, 1);
      double floor = in * in * (3 - 2 * in) * (1 - 0.16 * v);
      double rim = Math.max(0, 1 - (r - 1.28) * (r - 1.28) / 0.30);
      return deep * (0.22 * rim * rim - floor);
    }
  }

  /// One person's way: prints left and right of the line through x, z, x, z, …, every `stride`
  /// metres, `length` metres long each.
  void walk(long seed, double stride, double length, double deep, double... way) {
    SplittableRandom dice = new SplittableRandom(seed);
    double along = dice.nextDouble() * stride;
    int foot = 1;
    for (int k = 0; k + 3 < way.length; k += 2) {
      double dx = way[k + 2] - way[k];
      double dz = way[k + 3] - way[k + 1];
      double l = Math.sqrt(dx * dx + dz * dz);
      dx /= l;
      dz /= l;
      for (; along < l; along += stride * dice.nextDouble(0.85, 1.15)) {
        double side = foot * length * dice.nextDouble(0.30, 0.48);
        double turn = foot * dice.nextDouble(-0.02, 0.22);
        double x = way[k] + dx * along + dz * side;
        double z = way[k + 1] + dz * along - dx * side;
        add(
            new Print(
                x,
                z,
                dx + turn * dz,
                dz - turn * dx,
                length * dice.nextDouble(0.92, 1.1),
                deep * dice.nextDouble(0.6, 1.15)));
        foot = -foot;
      }
      along -= l;
    }
  }

  private void add(Print p) {
    long i = (long) Math.floor(p.x / CELL);
    long j = (long) Math.floor(p.z / CELL);
    for (long a = i - 1; a <= i + 1; a++) {
      for (long b = j - 1; b <= j + 1; b++) {
        int k = square(a, b);
        if (k >= 0) {
          near[k] = near[k] == null ? new Print[1] : Arrays.copyOf(near[k], near[k].length + 1);
          near[k][near[k].length - 1] = p;
        }
      }
    }
  }

  /// How much the snow is trodden down (negative) or pushed up at a place.
  double at(double x, double z) {
    int k = square((long) Math.floor(x / CELL), (long) Math.floor(z / CELL));
    if (k < 0 || near[k] == null) {
      return 0;
    }
    double down = 0;
    double up = 0;
    for (Print p : near[k]) {
      double d = p.at(x, z);
      down = Math.min(down, d);
      up = Math.max(up, d);
    }
    return down + up * Math.clamp(1 + down / 0.035, 0, 1);
  }

  /// Where a square is kept; -1 beyond all prints.
  private static int square(long i, long j) {
    long a = i + WIDE / 2;
    return a < 0 || a >= WIDE || j < 0 || j >= DEEP ? -1 : (int) (j * WIDE + a);
  }
}
