package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import vitrin.model.PixelSize;

/// A still picture in VP8 (RFC 6386), as a WebP has it: brightness for every pixel, and two
/// differences of colour for every four.
final class Vp8Frame {
  private static final int TAG = 10;
  private static final int SEGMENTS = 4;
  private static final int MOST_QUALITY = 127;
  private static final int BLOCK = 16;

  private final PixelSize size;
  private final int columns;
  private final int rows;
  final Vp8Plane brightness;
  final Vp8Plane blue;
  final Vp8Plane red;

  private final Vp8Bits header;
  private final Vp8Bits[] parts;
  private final boolean hasSegments;
  private boolean mapsSegments;
  private boolean segmentsAreAbsolute = true;
  private final int[] segmentQuality = new int[SEGMENTS];
  private final int[] segmentFilter = new int[SEGMENTS];
  private final int[] segmentLikelihoods = {255, 255, 255};
  private final Vp8Filter filter;
  private final Vp8Residue.Steps[] steps = new Vp8Residue.Steps[SEGMENTS];
  private final int[] likelihoods = Vp8Tables.coefficients();
  private final boolean canSkip;
  private final int skipLikelihood;

  private final Vp8Prediction prediction = new Vp8Prediction();
  private final int[] modesAbove;
  private final int[] modesLeft = new int[4];
  private final int[] beyond = new int[4];

  /// The size that a frame claims.
  ///
  /// @throws EOFException if it is shorter than its header
  static PixelSize size(byte[] data) throws PictureException, EOFException {
    if (data.length < TAG) {
      throw new EOFException();
    }
    boolean isStill = (data[0] & 1) == 0;
    if (!isStill || data[3] != (byte) 0x9d || data[4] != 1 || data[5] != 0x2a) {
      throw new PictureException("picture.damaged");
    }
    return new PixelSize(
        ((data[7] & 0x3f) << 8 | data[6] & 0xff), ((data[9] & 0x3f) << 8 | data[8] & 0xff));
  }

  /// Reads what holds for the whole frame.
  Vp8Frame(byte[] data) throws PictureException, EOFException {
    size = size(data);
    columns = Math.ceilDiv(size.width(), BLOCK);
    rows = Math.ceilDiv(size.height(), BLOCK);
    int first = (data[0] & 0xff | (data[1] & 0xff) << 8 | (data[2] & 0xff) << 16) >> 5;
    if (first > data.length - TAG) {
      throw new EOFException();
    }
    header = new Vp8Bits(data, TAG, TAG + first);
    header.number(2);
    hasSegments = header.flag();
    if (hasSegments) {
      readSegments();
    }
    filter = new Vp8Filter(header, columns, rows);
    parts = parts(data, TAG + first, 1 << header.number(2));
    readSteps();
    header.flag();
    for (int i = 0; i < likelihoods.length; i++) {
      if (header.bit(Vp8Tables.update(i)) == 1) {
        likelihoods[i] = header.number(8);
      }
    }
    canSkip = header.flag();
    skipLikelihood = canSkip ? header.number(8) : 0;
    brightness = new Vp8Plane(columns * BLOCK, rows * BLOCK);
    blue = new Vp8Plane(columns * BLOCK / 2, rows * BLOCK / 2);
    red = new Vp8Plane(columns * BLOCK / 2, rows * BLOCK / 2);
    modesAbove = new int[4 * columns];
  }

  private void readSegments() throws EOFException {
    mapsSegments = header.flag();
    if (header.flag()) {
      segmentsAreAbsolute = header.flag();
      for (int i = 0; i < SEGMENTS; i++) {
        segmentQuality[i] = header.optional(7);
      }
      for (int i = 0; i < SEGMENTS; i++) {
        segmentFilter[i] = header.optional(6);
      }
    }
    if (mapsSegments) {
      for (int i = 0; i < segmentLikelihoods.length; i++) {
        segmentLikelihoods[i] = header.flag() ? header.number(8) : 255;
      }
    }
  }

  private static Vp8Bits[] parts(byte[] data, int from, int count) throws EOFException {
    int at = from + 3 * (count - 1);
    if (at > data.length) {
      throw new EOFException();
    }
    Vp8Bits[] parts = new Vp8Bits[count];
    for (int i = 0; i < count; i++) {
      int entry = from + 3 * i;
      int length =
          i == count - 1
              ? data.length - at
              : data[entry] & 0xff | (data[entry + 1] & 0xff) << 8 | (data[entry + 2] & 0xff) << 16;
      if (length > data.length - at) {
        throw new EOFException();
      }
      parts[i] = new Vp8Bits(data, at, at + length);
      at += length;
    }
    return parts;
  }

  private void readSteps() throws EOFException {
    int quality = header.number(7);
    int[] shifts = new int[5];
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = header.optional(4);
    }
    for (int i = 0; i < SEGMENTS; i++) {
      int q = !hasSegments ? quality : segmentQuality[i] + (segmentsAreAbsolute ? 0 : quality);
      steps[i] =
          new Vp8Residue.Steps(
              new int[] {mean(q + shifts[0], MOST_QUALITY), detail(q)},
              new int[] {
                2 * mean(q + shifts[1], MOST_QUALITY),
                Math.max(8, detail(q + shifts[2]) * 155 / 100)
              },
              new int[] {mean(q + shifts[3], 117), detail(q + shifts[4])});
    }
  }

  private static int mean(int quality, int most) {
    return Vp8Tables.meanStep(Math.clamp(quality, 0, most));
  }

  private static int detail(int quality) {
    return Vp8Tables.detailStep(Math.clamp(quality, 0, MOST_QUALITY));
  }

  /// Decodes the picture.
  ///
  /// @throws EOFException if its data ends early
  void decode(Deadline deadline) throws IOException {
    Vp8Residue residue = new Vp8Residue(likelihoods);
    boolean[] above = new boolean[columns * Vp8Residue.NEIGHBOURS];
    for (int y = 0; y < rows; y++) {
      deadline.check();
      boolean[] left = new boolean[Vp8Residue.NEIGHBOURS];
      Arrays.fill(modesLeft, 0);
      Vp8Bits part = parts[y % parts.length];
      for (int x = 0; x < columns; x++) {
        int segment = mapsSegments ? segment() : 0;
        boolean skipped = canSkip && header.bit(skipLikelihood) == 1;
        int mode = largeMode();
        int[] small = new int[16];
        smallModes(mode, x, small);
        int colourMode = colourMode();
        boolean hasMeans = mode != Vp8Prediction.SMALL;
        boolean any = false;
        if (skipped) {
          Vp8Residue.skip(hasMeans, above, x * Vp8Residue.NEIGHBOURS, left);
        } else {
          any =
              residue.read(part, steps[segment], hasMeans, above, x * Vp8Residue.NEIGHBOURS, left);
        }
        if (hasMeans) {
          prediction.large(brightness, x * BLOCK, y * BLOCK, BLOCK, mode);
          for (int i = 0; any && i < 16; i++) {
            residue.add(i, brightness, at(brightness, x, y, i));
          }
        } else {
          small(x, y, small, residue, any);
        }
        prediction.large(blue, x * 8, y * 8, 8, colourMode);
        prediction.large(red, x * 8, y * 8, 8, colourMode);
        for (int i = 0; any && i < 4; i++) {
          residue.add(16 + i, blue, blue.at(x * 8 + i % 2 * 4, y * 8 + i / 2 * 4));
          residue.add(20 + i, red, red.at(x * 8 + i % 2 * 4, y * 8 + i / 2 * 4));
        }
        filter.note(x, y, filterLevel(segment), !hasMeans, any);
      }
    }
    filter.apply(brightness, blue, red);
  }

  private int filterLevel(int segment) {
    return !hasSegments
        ? filter.level()
        : segmentFilter[segment] + (segmentsAreAbsolute ? 0 : filter.level());
  }

  private static int at(Vp8Plane plane, int x, int y, int block) {
    return plane.at(x * BLOCK + block % 4 * 4, y * BLOCK + block / 4 * 4);
  }

  private void small(int x, int y, int[] modes, Vp8Residue residue, boolean any) {
    for (int i = 0; i < 16; i++) {
      int at = at(brightness, x, y, i);
      // On the right edge all rows of blocks see the samples above the large one.
      int from = i % 4 == 3 ? brightness.at(x * BLOCK + BLOCK, y * BLOCK) : at + 4;
      for (int k = 0; k < 4; k++) {
        beyond[k] = brightness.get(above(from, k, i, x, y));
      }
      prediction.small(brightness, at, beyond, modes[i]);
      if (any) {
        residue.add(i, brightness, at);
      }
    }
  }

  /// Where the sample above and to the right is; beyond the picture its last column goes on.
  private int above(int from, int k, int block, int x, int y) {
    boolean outside = block % 4 == 3 && x == columns - 1;
    int row = from - brightness.stride;
    return outside ? row - 1 : row + k;
  }

  private int segment() throws EOFException {
    return header.bit(segmentLikelihoods[0]) == 0
        ? header.bit(segmentLikelihoods[1])
        : 2 + header.bit(segmentLikelihoods[2]);
  }

  private int largeMode() throws EOFException {
    if (header.bit(145) == 0) {
      return Vp8Prediction.SMALL;
    }
    return header.bit(156) == 0 ? header.bit(163) : 2 + header.bit(128);
  }

  private int colourMode() throws EOFException {
    return header.bit(142) == 0 ? 0 : header.bit(114) == 0 ? 1 : 2 + header.bit(183);
  }

  /// Reads how each small block is predicted, or says how they count where the large one is.
  private void smallModes(int mode, int x, int[] small) throws EOFException {
    for (int i = 0; i < 16; i++) {
      int a = 4 * x + i % 4;
      int l = i / 4;
      small[i] =
          mode == Vp8Prediction.SMALL
              ? smallMode(modesAbove[a], modesLeft[l])
              : Vp8Prediction.small(mode);
      modesAbove[a] = small[i];
      modesLeft[l] = small[i];
    }
  }

  private int smallMode(int above, int left) throws EOFException {
    if (decide(above, left, 0) == 0) {
      return 0;
    }
    if (decide(above, left, 1) == 0) {
      return 1;
    }
    if (decide(above, left, 2) == 0) {
      return 2;
    }
    if (decide(above, left, 3) == 0) {
      return decide(above, left, 4) == 0 ? 3 : 5 + decide(above, left, 5);
    }
    if (decide(above, left, 6) == 0) {
      return 4;
    }
    if (decide(above, left, 7) == 0) {
      return 7;
    }
    return 8 + decide(above, left, 8);
  }

  private int decide(int above, int left, int decision) throws EOFException {
    return header.bit(Vp8Tables.mode(above, left, decision));
  }
}
