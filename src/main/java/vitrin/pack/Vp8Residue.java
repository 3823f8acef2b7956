package vitrin.pack;

import java.io.EOFException;
import java.util.Arrays;

/// What a block of a VP8 frame differs by from its prediction (RFC 6386, sections 13 and 14).
final class Vp8Residue {

  /// Kinds of blocks.
  private static final int BRIGHTNESS_REST = 0;

  private static final int MEANS = 1;
  private static final int COLOUR = 2;
  private static final int BRIGHTNESS = 3;

  /// Blocks of brightness, then of the two differences of colour, then of means.
  private static final int FIRST_COLOUR = 16;

  private static final int ALL_MEANS = 24;

  /// Neighbours that count for a block: four columns of brightness, two each of colour, the means.
  static final int NEIGHBOURS = 9;

  private static final int MEANS_NEIGHBOUR = 8;

  private final int[] likelihoods;
  private final int[] values = new int[25 * 16];

  /// Steps of what is coded; of brightness, means and colour, first the mean and then the rest.
  record Steps(int[] brightness, int[] means, int[] colour) {}

  /// @param likelihoods as [Vp8Tables#coefficients] has them
  Vp8Residue(int[] likelihoods) {
    this.likelihoods = likelihoods;
  }

  /// Reads what 16 × 16 pixels differ by.
  ///
  /// @param hasMeans whether the means of the blocks are coded together
  /// @param above what the neighbours above had; from `column` on
  /// @param left what those on the left had
  /// @return whether there is anything
  boolean read(
      Vp8Bits in, Steps steps, boolean hasMeans, boolean[] above, int column, boolean[] left)
      throws EOFException {
    Arrays.fill(values, 0);
    boolean any = false;
    int first = 0;
    int kind = BRIGHTNESS;
    if (hasMeans) {
      int before = count(above[column + MEANS_NEIGHBOUR], left[MEANS_NEIGHBOUR]);
      boolean some = block(in, MEANS, before, 0, ALL_MEANS, steps.means);
      above[column + MEANS_NEIGHBOUR] = some;
      left[MEANS_NEIGHBOUR] = some;
      any = some;
      spread();
      first = 1;
      kind = BRIGHTNESS_REST;
    }
    for (int i = 0; i < FIRST_COLOUR; i++) {
      int a = column + i % 4;
      int l = i / 4;
      left[l] = block(in, kind, count(above[a], left[l]), first, i, steps.brightness);
      above[a] = left[l];
      any |= left[l];
    }
    for (int i = FIRST_COLOUR; i < ALL_MEANS; i++) {
      int group = i < FIRST_COLOUR + 4 ? 4 : 6;
      int a = column + group + i % 2;
      int l = group + i % 4 / 2;
      left[l] = block(in, COLOUR, count(above[a], left[l]), 0, i, steps.colour);
      above[a] = left[l];
      any |= left[l];
    }
    return any;
  }

  /// What 16 × 16 pixels that differ by nothing leave for their neighbours.
  static void skip(boolean hasMeans, boolean[] above, int column, boolean[] left) {
    int count = hasMeans ? NEIGHBOURS : MEANS_NEIGHBOUR;
    Arrays.fill(above, column, column + count, false);
    Arrays.fill(left, 0, count, false);
  }

  private static int count(boolean one, boolean other) {
    return (one ? 1 : 0) + (other ? 1 : 0);
  }

  /// @return whether it has values
  private boolean block(Vp8Bits in, int kind, int before, int first, int block, int[] steps)
      throws EOFException {
    int n = first;
    int at = likelihood(kind, n, before);
    if (in.bit(likelihoods[at]) == 0) {
      return false;
    }
    while (true) {
      while (in.bit(likelihoods[at + 1]) == 0) {
        n++;
        if (n == 16) {
          return true;
        }
        at = likelihood(kind, n, 0);
      }
      int value = 1;
      int context = 1;
      if (in.bit(likelihoods[at + 2]) == 1) {
        value = large(in, at);
        context = 2;
      }
      int step = steps[n == 0 ? 0 : 1];
      values[block * 16 + Vp8Tables.ZIGZAG[n]] = in.flag() ? -value * step : value * step;
      n++;
      at = likelihood(kind, n, context);
      if (n == 16 || in.bit(likelihoods[at]) == 0) {
        return true;
      }
    }
  }

  private static int likelihood(int kind, int place, int context) {
    return ((kind * Vp8Tables.BANDS + Vp8Tables.BAND[place]) * Vp8Tables.CONTEXTS + context)
        * Vp8Tables.DECISIONS;
  }

  private int large(Vp8Bits in, int at) throws EOFException {
    if (in.bit(likelihoods[at + 3]) == 0) {
      return in.bit(likelihoods[at + 4]) == 0 ? 2 : 3 + in.bit(likelihoods[at + 5]);
    }
    if (in.bit(likelihoods[at + 6]) == 0) {
      if (in.bit(likelihoods[at + 7]) == 0) {
        return 5 + in.bit(159);
      }
      int high = in.bit(165);
      return 7 + 2 * high + in.bit(145);
    }
    int high = in.bit(likelihoods[at + 8]);
    int size = 2 * high + in.bit(likelihoods[at + 9 + high]);
    int more = 0;
    for (int likelihood : Vp8Tables.LARGE[size]) {
      more = more << 1 | in.bit(likelihood);
    }
    return more + 3 + (8 << size);
  }

  /// Gives each block of brightness its mean.
  private void spread() {
    int[] half = new int[16];
    int from = ALL_MEANS * 16;
    for (int i = 0; i < 4; i++) {
      int a = values[from + i] + values[from + 12 + i];
      int b = values[from + 4 + i] + values[from + 8 + i];
      int c = values[from + 4 + i] - values[from + 8 + i];
      int d = values[from + i] - values[from + 12 + i];
      half[i] = a + b;
      half[4 + i] = d + c;
      half[8 + i] = a - b;
      half[12 + i] = d - c;
    }
    for (int i = 0; i < 4; i++) {
      int a = half[4 * i] + 3 + half[4 * i + 3];
      int b = half[4 * i + 1] + half[4 * i + 2];
      int c = half[4 * i + 1] - half[4 * i + 2];
      int d = half[4 * i] + 3 - half[4 * i + 3];
      values[64 * i] = a + b >> 3;
      values[64 * i + 16] = d + c >> 3;
      values[64 * i + 32] = a - b >> 3;
      values[64 * i + 48] = d - c >> 3;
    }
  }

  /// Adds what a block differs by to its prediction.
  ///
  /// @param block 0 to 15 for brightness, 16 to 19 and 20 to 23 for the differences of colour
  void add(int block, Vp8Plane plane, int at) {
    int from = block * 16;
    int[] half = new int[16];
    for (int i = 0; i < 4; i++) {
      int sum = values[from + i] + values[from + 8 + i];
      int difference = values[from + i] - values[from + 8 + i];
      int c = less(values[from + 4 + i]) - more(values[from + 12 + i]);
      int d = more(values[from + 4 + i]) + less(values[from + 12 + i]);
      half[i] = sum + d;
      half[4 + i] = difference + c;
      half[8 + i] = difference - c;
      half[12 + i] = sum - d;
    }
    for (int y = 0; y < 4; y++) {
      int sum = half[4 * y] + 4 + half[4 * y + 2];
      int difference = half[4 * y] + 4 - half[4 * y + 2];
      int c = less(half[4 * y + 1]) - more(half[4 * y + 3]);
      int d = more(half[4 * y + 1]) + less(half[4 * y + 3]);
      int row = at + y * plane.stride;
      plane.set(row, plane.get(row) + (sum + d >> 3));
      plane.set(row + 1, plane.get(row + 1) + (difference + c >> 3));
      plane.set(row + 2, plane.get(row + 2) + (difference - c >> 3));
      plane.set(row + 3, plane.get(row + 3) + (sum - d >> 3));
    }
  }

  /// √2 · cos(π/8) times as much.
  private static int more(int value) {
    return value + (value * 20091 >> 16);
  }

  /// √2 · sin(π/8) times as much.
  private static int less(int value) {
    return value * 35468 >> 16;
  }
}
