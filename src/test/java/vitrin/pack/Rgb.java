package vitrin.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A space of red, green and blue, worked out from its definition, so that what a reader makes of
/// its profile can be compared with the truth.
final class Rgb {

  /// The white of profiles.
  static final double[] D50 = {0.96422, 1, 0.82521};

  private static final double[] D65 = {0.95047, 1, 1.08883};

  private static final double[][] BRADFORD = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };

  /// IEC 61966-2-1; its curve is told by a gamma of 0.
  static final Rgb SRGB = new Rgb("sRGB", D65, 0, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06);

  static final Rgb ADOBE =
      new Rgb("Adobe RGB (1998)", D65, 563.0 / 256, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06);
  static final Rgb DISPLAY_P3 = new Rgb("Display P3", D65, 0, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06);
  static final Rgb PROPHOTO =
      new Rgb("ProPhoto", D50, 461.0 / 256, 0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001);

  private final String name;
  private final double gamma;
  private final double[][] toXyz;

  private Rgb(String name, double[] white, double gamma, double... primaries) {
    this.name = name;
    this.gamma = gamma;
    double[][] columns = new double[3][3];
    for (int i = 0; i < 3; i++) {
      double x = primaries[2 * i];
      double y = primaries[2 * i + 1];
      columns[0][i] = x / y;
      columns[1][i] = 1;
      columns[2][i] = (1 - x - y) / y;
    }
    double[] strengths = times(inverse(columns), white);
    for (double[] row : columns) {
      for (int i = 0; i < 3; i++) {
        row[i] *= strengths[i];
      }
    }
    double[] from = times(BRADFORD, white);
    double[] to = times(BRADFORD, D50);
    double[][] scaled = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        scaled[i][k] = BRADFORD[i][k] * to[i] / from[i];
      }
    }
    toXyz = times(times(inverse(BRADFORD), scaled), columns);
  }

  @Override
  public String toString() {
    return name;
  }

  /// @param rgb 0xRRGGBB
  double[] toXyz(int rgb) {
    return times(
        toXyz,
        new double[] {linear(rgb >> 16 & 0xff), linear(rgb >> 8 & 0xff), linear(rgb & 0xff)});
  }

  /// A colour of sRGB as this space codes it.
  ///
  /// @param srgb 0xRRGGBB
  int of(int srgb) {
    return from(SRGB, srgb);
  }

  /// A colour of another space as this one codes it.
  ///
  /// @param rgb 0xRRGGBB
  int from(Rgb other, int rgb) {
    double[] linear = times(inverse(toXyz), other.toXyz(rgb));
    int coded = 0;
    for (double value : linear) {
      coded = coded << 8 | (int) Math.round(255 * coded(Math.clamp(value, 0, 1)));
    }
    return coded;
  }

  private double linear(int value) {
    double c = value / 255.0;
    return gamma > 0
        ? Math.pow(c, gamma)
        : c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private double coded(double c) {
    return gamma > 0
        ? Math.pow(c, 1 / gamma)
        : c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
  }

  /// Its profile (ICC.1:2001), as a camera or program would embed it.
  byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    String[] names = {"r", "g", "b"};
    for (int i = 0; i < 3; i++) {
      tags.put(names[i] + "XYZ", xyz(toXyz[0][i], toXyz[1][i], toXyz[2][i]));
      tags.put(names[i] + "TRC", curve());
    }
    return IccBytes.profile("mntr", "RGB ", "XYZ ", tags);
  }

  private static byte[] xyz(double... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(20).put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
    for (double value : values) {
      bytes.putInt((int) Math.round(value * 65536));
    }
    return bytes.array();
  }

  private byte[] curve() {
    ByteArrayOutputStream curve = new ByteArrayOutputStream();
    int points = gamma > 0 ? 1 : 256;
    ByteBuffer bytes = ByteBuffer.allocate(12 + 2 * points);
    bytes.put("curv\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(points);
    for (int i = 0; i < points; i++) {
      bytes.putShort((short) Math.round(gamma > 0 ? gamma * 256 : linear(i) * 65535));
    }
    curve.writeBytes(bytes.array());
    return curve.toByteArray();
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        product[i] += matrix[i][k] * vector[k];
      }
    }
    return product;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        product[i][k] = a[i][0] * b[0][k] + a[i][1] * b[1][k] + a[i][2] * b[2][k];
      }
    }
    return product;
  }

  private static double[][] inverse(double[][] m) {
    double[][] inverse = new double[3][3];
    double determinant = 0;
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        int a = (i + 1) % 3;
        int b = (i + 2) % 3;
        int c = (k + 1) % 3;
        int d = (k + 2) % 3;
        inverse[k][i] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
      }
      determinant +=
          m[0][i] * (m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3]);
    }
    for (double[] row : inverse) {
      for (int k = 0; k < 3; k++) {
        row[k] /= determinant;
      }
    }
    return inverse;
  }
}
