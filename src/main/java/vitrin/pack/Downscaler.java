package vitrin.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Makes a picture smaller while its rows come in, or leaves it as large as it is.
///
/// Both directions use the Catmull-Rom cubic stretched to the scale, so that every pixel counts and
/// fine patterns don't alias. It works on the coded values, not in linear light. Memory: the rows
/// under one kernel. The loops over whole rows are plain float arithmetic, which the virtual
/// machine turns into vector instructions; the same everywhere, since Java's is exact.
final class Downscaler implements RowSink {

  /// Values are kept about zero: a byte less this is what the row arithmetic sees.
  private static final int MIDDLE = 128;

  private final int outHeight;
  private final Kernel across;
  private final Kernel down;
  private final float[][] window;
  private final byte[] centred;
  private final float[] sums;
  private final float[] outRow;
  private final byte[] out;
  private final RowSink to;
  private int rowsIn;
  private int rowsOut;

  /// @param outWidth at most the width that comes in
  /// @param outHeight at most the height that comes in
  /// @param to is given the smaller rows as soon as they are known
  Downscaler(int inWidth, int inHeight, int outWidth, int outHeight, RowSink to) {
    if (outWidth > inWidth || outHeight > inHeight) {
      throw new IllegalArgumentException("would become larger");
    }
    this.outHeight = outHeight;
    across = new Kernel(inWidth, outWidth);
    down = new Kernel(inHeight, outHeight);
    window = new float[down.taps][3 * inWidth];
    centred = new byte[3 * inWidth];
    sums = new float[3 * (inWidth + across.taps)];
    outRow = new float[3 * outWidth];
    out = new byte[3 * outWidth];
    this.to = to;
  }

  /// The picture at another size.
  static Pixels scale(Pixels from, int width, int height) {
    if (width == from.width() && height == from.height()) {
      return from;
    }
    WholePicture whole = new WholePicture(width, height);
    Downscaler scaler = new Downscaler(from.width(), from.height(), width, height, whole);
    byte[] row = new byte[3 * from.width()];
    try {
      for (int y = 0; y < from.height(); y++) {
        System.arraycopy(from.rgb(), y * row.length, row, 0, row.length);
        scaler.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.pixels();
  }

  @Override
  public void row(byte[] rgb) throws IOException {
    if (across.isIdentity() && down.isIdentity()) {
      to.row(rgb);
      return;
    }
    centre(rgb, centred);
    widen(centred, window[rowsIn % window.length]);
    rowsIn++;
    while (rowsOut < outHeight && down.first[rowsOut] + down.count[rowsOut] <= rowsIn) {
      sumRows(rowsOut);
      sumColumns();
      clamp(outRow, out);
      to.row(out);
      rowsOut++;
    }
  }

  private static void centre(byte[] from, byte[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = (byte) (from[i] ^ -MIDDLE);
    }
  }

  private static void widen(byte[] from, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = from[i];
    }
  }

  private void sumRows(int y) {
    int first = down.first[y];
    int count = down.count[y];
    int weights = y * down.taps;
    Arrays.fill(sums, 0);
    int tap = 0;
    for (; tap + 1 < count; tap += 2) {
      addTwo(
          sums,
          window[(first + tap) % window.length],
          down.weights[weights + tap],
          window[(first + tap + 1) % window.length],
          down.weights[weights + tap + 1]);
    }
    if (tap < count) {
      addOne(sums, window[(first + tap) % window.length], down.weights[weights + tap]);
    }
  }

  private static void addTwo(float[] to, float[] a, float weightA, float[] b, float weightB) {
    for (int i = 0; i < a.length; i++) {
      to[i] += a[i] * weightA + b[i] * weightB;
    }
  }

  private static void addOne(float[] to, float[] a, float weight) {
    for (int i = 0; i < a.length; i++) {
      to[i] += a[i] * weight;
    }
  }

  private void sumColumns() {
    for (int from = 0; from < across.taps; from += Kernel.STEP) {
      addColumns(sums, across, from, outRow);
    }
  }

  /// Eight taps of every place, written out: the virtual machine is several times slower on a loop
  /// over so few.
  ///
  /// @param from which taps, 0 or a multiple of eight; those at 0 set the result, others add to it
  private static void addColumns(float[] s, Kernel across, int from, float[] to) {
    float[] weights = across.weights;
    int[] first = across.first;
    int k = from;
    int out = 0;
    for (int x = 0; x < first.length; x++) {
      int i = 3 * (first[x] + from);
      float a = weights[k];
      float b = weights[k + 1];
      float c = weights[k + 2];
      float d = weights[k + 3];
      float e = weights[k + 4];
      float f = weights[k + 5];
      float g = weights[k + 6];
      float h = weights[k + 7];
      float red =
          (a * s[i] + b * s[i + 3] + c * s[i + 6] + d * s[i + 9])
              + (e * s[i + 12] + f * s[i + 15] + g * s[i + 18] + h * s[i + 21]);
      float green =
          (a * s[i + 1] + b * s[i + 4] + c * s[i + 7] + d * s[i + 10])
              + (e * s[i + 13] + f * s[i + 16] + g * s[i + 19] + h * s[i + 22]);
      float blue =
          (a * s[i + 2] + b * s[i + 5] + c * s[i + 8] + d * s[i + 11])
              + (e * s[i + 14] + f * s[i + 17] + g * s[i + 20] + h * s[i + 23]);
      to[out] = from == 0 ? red : to[out] + red;
      to[out + 1] = from == 0 ? green : to[out + 1] + green;
      to[out + 2] = from == 0 ? blue : to[out + 2] + blue;
      out += 3;
      k += across.taps;
    }
  }

  private static void clamp(float[] from, byte[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] = (byte) (int) Math.min(255f, Math.max(0f, from[i] + (MIDDLE + 0.5f)));
    }
  }

  /// For each place of the result in one direction: which places of the source count, and how much.
  private static final class Kernel {
    /// How many taps are added at a time.
    static final int STEP = 8;

    /// Reach of the cubic, in places of the result.
    private static final double REACH = 2;

    private final int in;
    final int[] first;
    final int[] count;

    /// How many weights there are for a place, a multiple of [#STEP]; those behind its count are 0.
    final int taps;

    final float[] weights;

    Kernel(int in, int out) {
      this.in = in;
      double scale = (double) in / out;
      first = new int[out];
      count = new int[out];
      double[][] exact = new double[out][];
      int most = 1;
      for (int i = 0; i < out; i++) {
        exact[i] = in == out ? new double[] {1} : place(i, scale);
        first[i] = in == out ? i : first[i];
        count[i] = exact[i].length;
        most = Math.max(most, count[i]);
      }
      taps = Math.ceilDiv(most, STEP) * STEP;
      weights = new float[out * taps];
      for (int i = 0; i < out; i++) {
        for (int k = 0; k < count[i]; k++) {
          weights[i * taps + k] = (float) exact[i][k];
        }
      }
    }

    boolean isIdentity() {
      return in == first.length;
    }

    private double[] place(int i, double scale) {
      double centre = (i + 0.5) * scale - 0.5;
      int from = Math.max(0, (int) Math.ceil(centre - REACH * scale));
      int to = Math.min(in - 1, (int) Math.floor(centre + REACH * scale));
      double[] exact = new double[to - from + 1];
      double sum = 0;
      for (int p = from; p <= to; p++) {
        exact[p - from] = cubic((p - centre) / scale);
        sum += exact[p - from];
      }
      for (int k = 0; k < exact.length; k++) {
        exact[k] /= sum;
      }
      first[i] = from;
      return exact;
    }

    /// Catmull and Rom's cubic.
    private static double cubic(double distance) {
      double x = Math.abs(distance);
      return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
  }
}
