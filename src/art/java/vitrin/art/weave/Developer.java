package vitrin.art.weave;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// Linear light to the bytes of a picture, several fine pixels to one.
final class Developer {
  private static final byte[] ENCODED = new byte[4096];
  private static final float[] LINEAR = new float[256];

  static {
    for (int k = 0; k < ENCODED.length; k++) {
      double v = (k + 0.5) / ENCODED.length;
      double s = v <= 0.0031308 ? 12.92 * v : 1.055 * StrictMath.pow(v, 1 / 2.4) - 0.055;
      ENCODED[k] = (byte) Math.round(255 * s);
    }
    for (int k = 0; k < LINEAR.length; k++) {
      double v = k / 255.0;
      LINEAR[k] = (float) (v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4));
    }
  }

  private Developer() {}

  /// Lights the rows of a pile and lays them over a rectangle of the picture.
  static void develop(
      Pile pile, int halo, int fine, BufferedImage image, int x0, int y0, int w, int h) {
    float[] row = new float[4 * w * fine];
    float[] sum = new float[4 * w];
    for (int y = 0; y < h; y++) {
      Arrays.fill(sum, 0);
      for (int f = 0; f < fine; f++) {
        pile.light(halo + y * fine + f, row);
        for (int x = 0; x < w * fine; x++) {
          int at = 4 * (x / fine);
          for (int n = 0; n < 4; n++) {
            sum[at + n] += row[4 * x + n];
          }
        }
      }
      for (int x = 0; x < w; x++) {
        float k = 1f / (fine * fine);
        over(
            image,
            x0 + x,
            y0 + y,
            sum[4 * x] * k,
            sum[4 * x + 1] * k,
            sum[4 * x + 2] * k,
            sum[4 * x + 3] * k);
      }
    }
  }

  /// Lays premultiplied linear light over a pixel; outside the picture nothing happens.
  static void over(BufferedImage image, int x, int y, float r, float g, float b, float cover) {
    if (cover <= 0 || x < 0 || y < 0 || x >= image.getWidth() || y >= image.getHeight()) {
      return;
    }
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int at = 3 * (y * image.getWidth() + x);
    float rest = 1 - cover;
    bytes[at] = encode(b + LINEAR[bytes[at] & 255] * rest);
    bytes[at + 1] = encode(g + LINEAR[bytes[at + 1] & 255] * rest);
    bytes[at + 2] = encode(r + LINEAR[bytes[at + 2] & 255] * rest);
  }

  private static byte encode(float v) {
    return ENCODED[Math.clamp((int) (v * ENCODED.length), 0, ENCODED.length - 1)];
  }
}
