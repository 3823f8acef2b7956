package vitrin.pack;

/// How a PNG codes its pixels, and how its bytes become opaque red, green and blue.
///
/// @param depth bits of a sample: 1, 2, 4, 8 or 16
/// @param colourType as in the header
/// @param palette three bytes a colour; empty unless the type is [#PALETTE]
/// @param transparency alpha of the first colours of a palette, or the one colour that is
///   transparent; may be empty
/// @param ground in its colours
record PngFormat(
    int depth,
    int colourType,
    boolean interlaced,
    byte[] palette,
    byte[] transparency,
    Ground ground) {
  static final int GREY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;
  static final int RGB_ALPHA = 6;

  static boolean exists(int depth, int colourType) {
    return switch (colourType) {
      case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
      case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
      case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
      default -> false;
    };
  }

  private int samples() {
    return switch (colourType) {
      case GREY, PALETTE -> 1;
      case GREY_ALPHA -> 2;
      case RGB -> 3;
      default -> 4;
    };
  }

  /// Bytes of a row of that many pixels.
  int rowBytes(int width) {
    return (int) (((long) width * samples() * depth + 7) / 8);
  }

  /// How far back the filters look: bytes of a pixel, at least 1.
  int pixelBytes() {
    return Math.max(1, samples() * depth / 8);
  }

  /// Writes the pixels of a row, the n-th to `to[offset + n · step]` and the two bytes behind it.
  ///
  /// @throws PictureException if a pixel has a colour that the palette lacks
  void toRgb(byte[] row, int width, byte[] to, int offset, int step) throws PictureException {
    if (colourType == RGB && depth == 8 && transparency.length == 0 && step == 3) {
      System.arraycopy(row, 0, to, offset, 3 * width);
      return;
    }
    int samples = samples();
    int out = offset;
    for (int x = 0; x < width; x++, out += step) {
      int first = x * samples;
      switch (colourType) {
        case PALETTE -> colour(sample(row, first), to, out);
        case GREY, GREY_ALPHA -> {
          int grey = eight(sample(row, first));
          int alpha = colourType == GREY ? keyed(row, first, 1) : eight(sample(row, first + 1));
          ground.put(to, out, grey, grey, grey, alpha);
        }
        default -> {
          int alpha = colourType == RGB ? keyed(row, first, 3) : eight(sample(row, first + 3));
          ground.put(
              to,
              out,
              eight(sample(row, first)),
              eight(sample(row, first + 1)),
              eight(sample(row, first + 2)),
              alpha);
        }
      }
    }
  }

  private void colour(int index, byte[] to, int out) throws PictureException {
    if (3 * index + 2 >= palette.length) {
      throw new PictureException("picture.damaged");
    }
    int alpha = index < transparency.length ? transparency[index] & 0xff : 255;
    ground.put(
        to,
        out,
        palette[3 * index] & 0xff,
        palette[3 * index + 1] & 0xff,
        palette[3 * index + 2] & 0xff,
        alpha);
  }

  /// 0 if the samples are the colour that is transparent, else 255.
  private int keyed(byte[] row, int first, int count) {
    if (transparency.length < 2 * count) {
      return 255;
    }
    for (int i = 0; i < count; i++) {
      int key = (transparency[2 * i] & 0xff) << 8 | transparency[2 * i + 1] & 0xff;
      if (sample(row, first + i) != key) {
        return 255;
      }
    }
    return 0;
  }

  private int sample(byte[] row, int index) {
    return switch (depth) {
      case 8 -> row[index] & 0xff;
      case 16 -> (row[2 * index] & 0xff) << 8 | row[2 * index + 1] & 0xff;
      default -> {
        int bit = index * depth;
        yield (row[bit >> 3] & 0xff) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
      }
    };
  }

  /// The sample at 8 bits, rounded.
  private int eight(int sample) {
    int most = (1 << depth) - 1;
    return depth == 8 ? sample : (sample * 255 + most / 2) / most;
  }
}
