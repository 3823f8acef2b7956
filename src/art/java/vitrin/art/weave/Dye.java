package vitrin.art.weave;

import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;

/// What becomes of a palette colour in wool: dye lots in bands of rows (abrash), the run of a yarn
/// along a row, and each knot by itself.
final class Dye {
  private static final Yarn[] YARNS = Yarn.values();

  private final Noise noise;
  private final double variation;

  /// Red, green, blue factors by yarn and row.
  private final float[][] lots;

  private final int rows;

  Dye(long seed, int rows, double variation, double abrash) {
    this.noise = new Noise(seed);
    this.rows = rows + 40;
    this.variation = variation;
    this.lots = new float[YARNS.length][];
    for (int k = 0; k < YARNS.length; k++) {
      lots[k] = bands(k, abrash);
    }
  }

  private float[] bands(int yarn, double abrash) {
    float[] f = new float[rows * 3];
    int row = 0;
    for (int band = 0; row < rows; band++) {
      int length = (int) (rows * (0.05 + 0.30 * noise.cell(yarn * 977 + 5, band)));
      double undyed = YARNS[yarn] == Yarn.IVORY ? 0.5 : 1;
      double light = 1 + undyed * abrash * (noise.cell(yarn * 977 + 6, band) * 2 - 1);
      double warm = 1 + 0.35 * undyed * abrash * (noise.cell(yarn * 977 + 7, band) * 2 - 1);
      for (int r = row; r < Math.min(rows, row + Math.max(3, length)); r++) {
        f[3 * r] = (float) (light * warm);
        f[3 * r + 1] = (float) light;
        f[3 * r + 2] = (float) (light / warm);
      }
      row += Math.max(3, length);
    }
    return f;
  }

  /// Puts the linear colour of a knot into `o` (red, green, blue).
  void colour(Yarn yarn, int i, int j, float[] o) {
    int k = yarn.ordinal();
    Colour c = yarn.colour();
    double ragged = 4 * noise.cell(i / 9, j + 3L * k) + 9 * noise.at(i / 70.0 + 31 * k, j / 160.0);
    int row = (int) (j + 18 + ragged);
    int at = 3 * Math.clamp(row, 0, rows - 1);
    double run = noise.at(i / 5.0 + 100 * k, j * 1.7);
    double own = noise.cell(i, j) * 2 - 1;
    double hue = noise.cell(i + 7919, j) * 2 - 1;
    double fade = noise.fbm(i / 90.0 + 9, j / 90.0, 2);
    double l = 1 + variation * (own + 0.9 * run) + 0.07 * fade;
    o[0] = (float) (c.r() * l * lots[k][at] * (1 + 0.5 * variation * hue));
    o[1] = (float) (c.g() * l * lots[k][at + 1]);
    o[2] = (float) (c.b() * l * lots[k][at + 2] * (1 - 0.5 * variation * hue));
  }
}
