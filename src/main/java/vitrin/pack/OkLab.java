package vitrin.pack;

import vitrin.bundle.Backdrop;

/// The colour that continues a picture beyond its edge, in Björn Ottosson's OKLab.
final class OkLab {

  /// How much of each side counts as its edge.
  private static final double EDGE = 0.08;

  private static final double STEPS = 1e5;

  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < 256; i++) {
      double c = i / 255.0;
      LINEAR[i] = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
  }

  private OkLab() {}

  /// The mean of the pixels within 8 % of any side, to five decimals.
  static Backdrop backdrop(Pixels pixels) {
    int w = pixels.width();
    int h = pixels.height();
    int marginX = (int) Math.max(1, Math.round(EDGE * w));
    int marginY = (int) Math.max(1, Math.round(EDGE * h));
    double[] sum = new double[3];
    int count = 0;
    for (int y = 0; y < h; y++) {
      boolean edge = y < marginY || y >= h - marginY;
      for (int x = 0; x < w; x++) {
        if (!edge && x == marginX && w - marginX > x) {
          x = w - marginX;
        }
        add(pixels.at(y * w + x), sum);
        count++;
      }
    }
    return new Backdrop(rounded(sum[0] / count), rounded(sum[1] / count), rounded(sum[2] / count));
  }

  private static void add(int rgb, double[] sum) {
    double r = LINEAR[rgb >> 16];
    double g = LINEAR[rgb >> 8 & 0xff];
    double b = LINEAR[rgb & 0xff];
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    sum[0] += 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    sum[1] += 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    sum[2] += 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  }

  private static double rounded(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
