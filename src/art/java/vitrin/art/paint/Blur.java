package vitrin.art.paint;

import java.util.stream.IntStream;

/// Box blurs in place; three of them look like a Gaussian.
final class Blur {
  private Blur() {}

  static void soften(float[] v, int w, int h, int r) {
    for (int pass = 0; pass < 3; pass++) {
      rows(v, w, h, r);
      columns(v, w, h, r);
    }
  }

  /// Along each row, edges repeated.
  static void rows(float[] v, int w, int h, int r) {
    IntStream.range(0, h).parallel().forEach(j -> line(v, j * w, 1, w, r));
  }

  /// Along each column, edges repeated.
  static void columns(float[] v, int w, int h, int r) {
    IntStream.range(0, w).parallel().forEach(i -> line(v, i, w, h, r));
  }

  private static void line(float[] v, int start, int step, int n, int r) {
    float[] in = new float[n];
    for (int k = 0; k < n; k++) {
      in[k] = v[start + k * step];
    }
    double sum = 0;
    for (int k = -r; k <= r; k++) {
      sum += in[Math.clamp(k, 0, n - 1)];
    }
    double scale = 1.0 / (2 * r + 1);
    for (int k = 0; k < n; k++) {
      v[start + k * step] = (float) (sum * scale);
      sum += in[Math.min(k + r + 1, n - 1)] - in[Math.max(k - r, 0)];
    }
  }
}
