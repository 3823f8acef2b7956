package vitrin.art.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/// The last step from light to a picture: halation, roll-off of the brightest, darker corners, the
/// grain of the paper. The amounts are about 0 to 1; `seed` makes the grain of one picture its own.
public record Finish(double exposure, double bloom, double corners, double grain, long seed) {

  /// The way the night pictures leave the studio.
  public static Finish night(long seed) {
    return new Finish(1, 0.5, 0.5, 1, seed);
  }

  public Finish exposed(double factor) {
    return new Finish(factor, bloom, corners, grain, seed);
  }

  public Finish corners(double amount) {
    return new Finish(exposure, bloom, amount, grain, seed);
  }

  public Finish bloom(double amount) {
    return new Finish(exposure, amount, corners, grain, seed);
  }

  /// An opaque sRGB picture of the layer's size; the layer itself takes the halation in.
  public BufferedImage of(Layer layer) {
    if (bloom > 0) {
      halation(layer);
    }
    int w = layer.width;
    int h = layer.height;
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    int[] out = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    float[] curve = curve();
    Noise fine = new Noise(seed * 31 + 7);
    Noise tooth = new Noise(seed * 31 + 8);
    Noise wash = new Noise(seed * 31 + 9);
    double half = Math.sqrt(layer.aspect() * layer.aspect() + 1) / 2;
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          for (int i = 0; i < w; i++) {
            double x = (i + 0.5) / h;
            double y = (j + 0.5) / h;
            double ex = (x - layer.aspect() / 2) / half;
            double ey = (y - 0.5) / half;
            double d = ex * ex + ey * ey;
            double k = exposure * (1 - corners * 0.75 * d * d * (1.6 - 0.6 * d));
            double n = 0.60 * fine.at(x * 820, y * 820) + 0.55 * tooth.fbm(x * 260, y * 260, 2);
            double slow = wash.fbm(x * 5, y * 7, 5);
            int p = (j * w + i) * 4;
            int rgb = 0;
            for (int ch = 0; ch < 3; ch++) {
              double e = encode(curve, layer.c[p + ch] * k);
              double bite = 0.011 + 0.085 * e * (1 - 0.75 * e);
              e += grain * (n * bite + slow * 0.05 * e * (1.15 - e));
              e += (fine.cell(i * 3L + ch, j) - 0.5) / 255;
              rgb = rgb << 8 | Math.clamp(Math.round(e * 255), 0, 255);
            }
            out[j * w + i] = rgb;
          }
        });
    return image;
  }

  private void halation(Layer layer) {
    Layer bright = layer.another();
    for (int k = 0; k < layer.c.length; k += 4) {
      for (int n = 0; n < 3; n++) {
        bright.c[k + n] = Math.min(6, Math.max(0, layer.c[k + n] - 0.55f));
      }
    }
    for (double radius : new double[] {0.012, 0.05}) {
      bright.blur(radius, radius);
      for (int k = 0; k < layer.c.length; k++) {
        layer.c[k] += (float) (bloom * 0.6) * bright.c[k];
      }
    }
  }

  /// sRGB of linear light 0 to 4 in 4096 steps of the square root, with a soft shoulder from 0.55.
  private static float[] curve() {
    float[] t = new float[4097];
    for (int k = 0; k < t.length; k++) {
      double v = k / 4096.0 * (k / 4096.0) * 4;
      double s = v < 0.55 ? v : 0.55 + 0.45 * (1 - StrictMath.exp(-(v - 0.55) / 0.45));
      t[k] = (float) (s <= 0.0031308 ? s * 12.92 : 1.055 * StrictMath.pow(s, 1 / 2.4) - 0.055);
    }
    return t;
  }

  private static double encode(float[] curve, double v) {
    double at = Math.sqrt(Math.clamp(v, 0, 3.999) / 4) * 4096;
    int k = (int) at;
    return curve[k] + (curve[k + 1] - curve[k]) * (at - k);
  }
}
