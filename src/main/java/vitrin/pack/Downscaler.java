package vitrin.pack;

import java.util.Arrays;

/// Makes a picture smaller while its rows come in, or leaves it as large as it is.
///
/// Both directions use the Catmull-Rom cubic stretched to the scale, so that every pixel counts and
/// fine patterns don't alias, with weights of 14 bits. It works on the coded values, not in linear
/// light. Memory: the rows under one kernel, and the result.
final class Downscaler implements RowSink {
  private static final int WEIGHT_BITS = 14;

  /// Bits behind the point that values keep between the two directions.
  private static final int KEPT_BITS = 4;

  private final int outHeight;
  private final Kernel across;
  private final Kernel down;
  private final short[][] window;
  private final int[] sums;
  private final Pixels result;
  private int rowsIn;
  private int rowsOut;

  /// @param outWidth at most the width that comes in
  /// @param outHeight at most the height that comes in
  Downscaler(int inWidth, int inHeight, int outWidth, int outHeight) {
    if (outWidth > inWidth || outHeight > inHeight) {
      throw new IllegalArgumentException("would become larger");
    }
    this.outHeight = outHeight;
    across = new Kernel(inWidth, outWidth);
    down = new Kernel(inHeight, outHeight);
    window = new short[down.longest][3 * inWidth];
    sums = new int[3 * inWidth];
    result = new Pixels(outWidth, outHeight, new byte[3 * outWidth * outHeight]);
  }

  /// The picture at another size.
  static Pixels scale(Pixels from, int width, int height) {
    if (width == from.width() && height == from.height()) {
      return from;
    }
    Downscaler scaler = new Downscaler(from.width(), from.height(), width, height);
    byte[] row = new byte[3 * from.width()];
    for (int y = 0; y < from.height(); y++) {
      System.arraycopy(from.rgb(), y * row.length, row, 0, row.length);
      scaler.row(row);
    }
    return scaler.result();
  }

  @Override
  public void row(byte[] rgb) {
    short[] kept = window[rowsIn % window.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (short) (rgb[i] & 0xff);
    }
    rowsIn++;
    while (rowsOut < outHeight && down.first[rowsOut] + down.count[rowsOut] <= rowsIn) {
      sumRows(rowsOut);
      writeRow(rowsOut);
      rowsOut++;
    }
  }

  /// The whole picture, once all rows have come.
  Pixels result() {
    if (rowsOut != outHeight) {
      throw new IllegalStateException("rows are missing");
    }
    return result;
  }

  private void sumRows(int y) {
    Arrays.fill(sums, 1 << WEIGHT_BITS - KEPT_BITS - 1);
    int first = down.first[y];
    int count = down.count[y];
    int weights = y * down.longest;
    int tap = 0;
    for (; tap + 1 < count; tap += 2) {
      addTwo(
          window[(first + tap) % window.length],
          down.weights[weights + tap],
          window[(first + tap + 1) % window.length],
          down.weights[weights + tap + 1]);
    }
    if (tap < count) {
      addOne(window[(first + tap) % window.length], down.weights[weights + tap]);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] >>= WEIGHT_BITS - KEPT_BITS;
    }
  }

  private void addTwo(short[] a, int weightA, short[] b, int weightB) {
    int[] to = sums;
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i] * weightA + b[i] * weightB;
    }
  }

  private void addOne(short[] a, int weight) {
    int[] to = sums;
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i] * weight;
    }
  }

  private void writeRow(int y) {
    byte[] to = result.rgb();
    int out = 3 * y * result.width();
    int half = 1 << WEIGHT_BITS + KEPT_BITS - 1;
    for (int x = 0; x < result.width(); x++) {
      int in = 3 * across.first[x];
      int weight = x * across.longest;
      int red = half;
      int green = half;
      int blue = half;
      for (int end = weight + across.count[x]; weight < end; weight++, in += 3) {
        int w = across.weights[weight];
        red += w * sums[in];
        green += w * sums[in + 1];
        blue += w * sums[in + 2];
      }
      to[out++] = clamp(red >> WEIGHT_BITS + KEPT_BITS);
      to[out++] = clamp(green >> WEIGHT_BITS + KEPT_BITS);
      to[out++] = clamp(blue >> WEIGHT_BITS + KEPT_BITS);
    }
  }

  private static byte clamp(int value) {
    return (byte) Math.min(255, Math.max(0, value));
  }

  /// For each place of the result in one direction: which places of the source count, and how much.
  private static final class Kernel {
    /// Reach of the cubic, in places of the result.
    private static final double REACH = 2;

    final int[] first;
    final int[] count;
    final int longest;
    final int[] weights;

    Kernel(int in, int out) {
      double scale = (double) in / out;
      first = new int[out];
      count = new int[out];
      longest = in == out ? 1 : (int) Math.ceil(2 * REACH * scale) + 1;
      weights = new int[out * longest];
      for (int i = 0; i < out; i++) {
        if (in == out) {
          first[i] = i;
          count[i] = 1;
          weights[i] = 1 << WEIGHT_BITS;
        } else {
          place(i, in, scale);
        }
      }
    }

    private void place(int i, int in, double scale) {
      double centre = (i + 0.5) * scale - 0.5;
      int from = Math.max(0, (int) Math.ceil(centre - REACH * scale));
      int to = Math.min(in - 1, (int) Math.floor(centre + REACH * scale));
      double[] exact = new double[to - from + 1];
      double sum = 0;
      for (int p = from; p <= to; p++) {
        exact[p - from] = cubic((p - centre) / scale);
        sum += exact[p - from];
      }
      int left = 1 << WEIGHT_BITS;
      int heaviest = 0;
      for (int k = 0; k < exact.length; k++) {
        int weight = (int) Math.rint(exact[k] / sum * (1 << WEIGHT_BITS));
        weights[i * longest + k] = weight;
        left -= weight;
        heaviest = exact[k] > exact[heaviest] ? k : heaviest;
      }
      weights[i * longest + heaviest] += left;
      first[i] = from;
      count[i] = exact.length;
    }

    /// Catmull and Rom's cubic.
    private static double cubic(double distance) {
      double x = Math.abs(distance);
      return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
  }
}
