package vitrin.pack;

/// One row of blocks of one component on its way from samples to quantised coefficients.
///
/// The n-th sample of all blocks lies in one array, so that each step of the cosine transform is
/// the same arithmetic over whole arrays, which the virtual machine turns into vector instructions.
final class JpegBlocks {

  /// Where in its block, row after row, the n-th coefficient of the coded order stands.
  static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, //
    41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, //
    30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  /// What the transform leaves too large in each row and column: Arai, Agui and Nakajima's fast
  /// cosine transform, 1988.
  private static final double[] SCALE = {
    1.0, 1.387039845, 1.306562965, 1.175875602, 1.0, 0.785694958, 0.541196100, 0.275899379
  };

  /// Added before cutting off, so that values of both signs round to the nearest.
  private static final int ROUND = 1 << 14;

  private final int across;
  private final float[][] samples;
  private final float[] factors = new float[64];
  private final short[] values;

  /// @param across blocks in a row
  /// @param table divisors of the coefficients, row after row
  JpegBlocks(int across, int[] table) {
    this.across = across;
    samples = new float[64][across];
    values = new short[64 * across];
    for (int i = 0; i < 64; i++) {
      factors[i] = (float) (1 / (table[i] * SCALE[i / 8] * SCALE[i % 8] * 8));
    }
  }

  /// That sample of every block, row after row of the block; about zero.
  float[] samples(int index) {
    return samples[index];
  }

  /// The coefficients of one block after the other, each in the coded order.
  short[] values() {
    return values;
  }

  void transform() {
    for (int i = 0; i < 8; i++) {
      int r = 8 * i;
      transform(
          samples[r],
          samples[r + 1],
          samples[r + 2],
          samples[r + 3], //
          samples[r + 4],
          samples[r + 5],
          samples[r + 6],
          samples[r + 7]);
    }
    for (int i = 0; i < 8; i++) {
      transform(
          samples[i],
          samples[i + 8],
          samples[i + 16],
          samples[i + 24], //
          samples[i + 32],
          samples[i + 40],
          samples[i + 48],
          samples[i + 56]);
    }
    for (int k = 0; k < 64; k++) {
      float[] from = samples[ZIGZAG[k]];
      float factor = factors[ZIGZAG[k]];
      int to = k;
      for (int block = 0; block < across; block++) {
        values[to] = (short) ((int) (from[block] * factor + (ROUND + 0.5f)) - ROUND);
        to += 64;
      }
    }
  }

  /// Eight samples in a line of every block.
  private static void transform(
      float[] s0,
      float[] s1,
      float[] s2,
      float[] s3,
      float[] s4,
      float[] s5,
      float[] s6,
      float[] s7) {
    for (int i = 0; i < s0.length; i++) {
      float a0 = s0[i] + s7[i];
      float a7 = s0[i] - s7[i];
      float a1 = s1[i] + s6[i];
      float a6 = s1[i] - s6[i];
      float a2 = s2[i] + s5[i];
      float a5 = s2[i] - s5[i];
      float a3 = s3[i] + s4[i];
      float a4 = s3[i] - s4[i];

      float b0 = a0 + a3;
      float b3 = a0 - a3;
      float b1 = a1 + a2;
      float b2 = a1 - a2;
      float even = (b2 + b3) * 0.707106781f;
      s0[i] = b0 + b1;
      s4[i] = b0 - b1;
      s2[i] = b3 + even;
      s6[i] = b3 - even;

      float c0 = a4 + a5;
      float c1 = a5 + a6;
      float c2 = a6 + a7;
      float z5 = (c0 - c2) * 0.382683433f;
      float z2 = 0.541196100f * c0 + z5;
      float z4 = 1.306562965f * c2 + z5;
      float z3 = c1 * 0.707106781f;
      float z11 = a7 + z3;
      float z13 = a7 - z3;
      s5[i] = z13 + z2;
      s3[i] = z13 - z2;
      s1[i] = z11 + z4;
      s7[i] = z11 - z4;
    }
  }
}
