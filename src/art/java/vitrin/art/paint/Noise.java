package vitrin.art.paint;

/// Smooth noise from a seed: gradient noise on a lattice of side 1, about -1 to 1, without tables.
public record Noise(long seed) {

  /// One octave at a point.
  public double at(double x, double y) {
    long i = (long) Math.floor(x);
    long j = (long) Math.floor(y);
    double u = x - i;
    double v = y - j;
    double su = u * u * u * (u * (u * 6 - 15) + 10);
    double sv = v * v * v * (v * (v * 6 - 15) + 10);
    double a = slope(i, j, u, v);
    double b = slope(i + 1, j, u - 1, v);
    double c = slope(i, j + 1, u, v - 1);
    double d = slope(i + 1, j + 1, u - 1, v - 1);
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
    return (mix(i, j) >>> 11) * 0x1.0p-53;
  }

  private double slope(long i, long j, double u, double v) {
    long h = mix(i, j) >>> 40;
    double gx = (h & 0xFFF) / 2047.5 - 1;
    double gy = (h >> 12 & 0xFFF) / 2047.5 - 1;
    return gx * u + gy * v;
  }

  private long mix(long i, long j) {
    long z = seed * 0x9E3779B97F4A7C15L + i * 0xBF58476D1CE4E5B9L + j * 0x94D049BB133111EBL;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
