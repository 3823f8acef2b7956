package vitrin.art.paint;

/// Smooth noise from a seed: gradient noise on a lattice of side 1, about -1 to 1.
public record Noise(long seed) {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long COLUMN = 0xBF58476D1CE4E5B9L;
  private static final long ROW = 0x94D049BB133111EBL;

  /// Steepness of the noise at a lattice point, -1 to 1.
  private static final double[] SLOPES = new double[4096];

  static {
    for (int k = 0; k < SLOPES.length; k++) {
      SLOPES[k] = k / 2047.5 - 1;
    }
  }

  /// One octave at a point.
  public double at(double x, double y) {
    long i = (long) Math.floor(x);
    long j = (long) Math.floor(y);
    double u = x - i;
    double v = y - j;
    double su = u * u * u * (u * (u * 6 - 15) + 10);
    double sv = v * v * v * (v * (v * 6 - 15) + 10);
    long corner = seed * SEED + i * COLUMN + j * ROW;
    double a = slope(corner, u, v);
    double b = slope(corner + COLUMN, u - 1, v);
    double c = slope(corner + ROW, u, v - 1);
    double d = slope(corner + COLUMN + ROW, u - 1, v - 1);
    double top = a + (b - a) * su;
    return 1.45 * (top + (c + (d - c) * su - top) * sv);
  }

  /// Octaves of halving size and height, still about -1 to 1.
  public double fbm(double x, double y, int octaves) {
    double sum = 0;
    double height = 0.5;
    double f = 1;
    for (int k = 0; k < octaves; k++) {
      sum += height * at(x * f + 17.3 * k, y * f - 9.1 * k);
      height /= 2;
      f *= 2.03;
    }
    return sum * 1.2;
  }

  /// White noise for a lattice point, 0 to 1.
  public double cell(long i, long j) {
    return (stirred(seed * SEED + i * COLUMN + j * ROW) >>> 11) * 0x1.0p-53;
  }

  private static double slope(long corner, double u, double v) {
    long h = stirred(corner) >>> 40;
    return SLOPES[(int) (h & 0xFFF)] * u + SLOPES[(int) (h >> 12 & 0xFFF)] * v;
  }

  private static long stirred(long z) {
    z = (z ^ z >>> 30) * COLUMN;
    z = (z ^ z >>> 27) * ROW;
    return z ^ z >>> 31;
  }
}
