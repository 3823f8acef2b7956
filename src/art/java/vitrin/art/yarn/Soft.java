package vitrin.art.yarn;

import java.util.stream.IntStream;

/// Softens a plane of numbers in place: two box blurs in each direction, edges repeated.
final class Soft {
  private Soft() {}

  static void blur(float[] v, int w, int h, int radius) {
    for (int pass = 0; pass < 2; pass++) {
      IntStream.range(0, h).parallel().forEach(j -> line(v, j * w, 1, w, radius));
      IntStream.range(0, w).parallel().forEach(i -> line(v, i, w, h, radius));
    }
  }

  private static void line(float[] v, int start, int step, int n, int radius) {
    float[] in = new float[n];
    for (int k = 0; k < n; k++) {
      in[k] = v[start + k * step];
    }
    double sum = 0;
    for (int k = -radius; k <= radius; k++) {
      sum += in[Math.clamp(k, 0, n - 1)];
    }
    double scale = 1.0 / (2 * radius + 1);
    for (int k = 0; k < n; k++) {
      v[start + k * step] = (float) (sum * scale);
      sum += in[Math.min(k + radius + 1, n - 1)] - in[Math.max(k - radius, 0)];
    }
  }
}
