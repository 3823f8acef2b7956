package vitrin.pack;

/// How a BMP codes its pixels.
///
/// @param bits of a pixel: 1, 2, 4, 8, 16, 24 or 32
/// @param code how they are packed, as in the header
/// @param masks which bits of a pixel of 16 or 32 are red, green, blue and alpha; no bit of alpha:
///   opaque
/// @param palette three bytes a colour; empty above 8 bits
/// @param ground in its colours
record BmpFormat(int bits, int code, int[] masks, byte[] palette, Ground ground) {
  static final int PLAIN = 0;
  static final int RUNS_8 = 1;
  static final int RUNS_4 = 2;
  static final int MASKS = 3;
  static final int MASKS_ALPHA = 6;

  /// @param masks as in the header; zeros if it has none
  static BmpFormat of(int bits, int code, int[] masks, byte[] palette, Ground ground)
      throws PictureException {
    boolean possible =
        switch (code) {
          case PLAIN ->
              switch (bits) {
                case 1, 2, 4, 8, 16, 24, 32 -> true;
                default -> false;
              };
          case RUNS_8 -> bits == 8;
          case RUNS_4 -> bits == 4;
          case MASKS, MASKS_ALPHA -> bits == 16 || bits == 32;
          default -> false;
        };
    if (!possible) {
      throw new PictureException("picture.unusual", PictureKind.BMP.label());
    }
    if (bits <= 8 && palette.length == 0) {
      throw new PictureException("picture.damaged");
    }
    int[] used =
        switch (code) {
          case MASKS, MASKS_ALPHA -> masks;
          default ->
              bits == 16
                  ? new int[] {0x7c00, 0x3e0, 0x1f, 0}
                  : new int[] {0xff0000, 0xff00, 0xff, 0};
        };
    return new BmpFormat(bits, code, used, palette, ground);
  }

  boolean isRunLength() {
    return code == RUNS_8 || code == RUNS_4;
  }

  /// Bytes of a row of that many pixels, which is padded to whole groups of four.
  int rowBytes(int width) {
    return (int) (((long) width * bits + 31) / 32 * 4);
  }

  /// Writes the pixels of a row.
  void toRgb(byte[] row, int width, byte[] rgb) throws PictureException {
    for (int x = 0; x < width; x++) {
      switch (bits) {
        case 16 -> masked((row[2 * x + 1] & 0xff) << 8 | row[2 * x] & 0xff, rgb, 3 * x);
        case 24 -> {
          rgb[3 * x] = row[3 * x + 2];
          rgb[3 * x + 1] = row[3 * x + 1];
          rgb[3 * x + 2] = row[3 * x];
        }
        case 32 ->
            masked(
                row[4 * x + 3] << 24
                    | (row[4 * x + 2] & 0xff) << 16
                    | (row[4 * x + 1] & 0xff) << 8
                    | row[4 * x] & 0xff,
                rgb,
                3 * x);
        default -> {
          int bit = x * bits;
          colour((row[bit >> 3] & 0xff) >> 8 - bits - (bit & 7) & (1 << bits) - 1, rgb, 3 * x);
        }
      }
    }
  }

  /// Writes a colour of the palette.
  void colour(int index, byte[] rgb, int out) throws PictureException {
    if (3 * index >= palette.length) {
      throw new PictureException("picture.damaged");
    }
    System.arraycopy(palette, 3 * index, rgb, out, 3);
  }

  private void masked(int pixel, byte[] rgb, int out) {
    ground.put(
        rgb,
        out,
        part(pixel, masks[0]),
        part(pixel, masks[1]),
        part(pixel, masks[2]),
        masks[3] == 0 ? 255 : part(pixel, masks[3]));
  }

  /// The bits of a mask as 0 to 255.
  private static int part(int pixel, int mask) {
    if (mask == 0) {
      return 0;
    }
    int shift = Integer.numberOfTrailingZeros(mask);
    long most = (mask & 0xffffffffL) >>> shift;
    long value = (pixel & mask & 0xffffffffL) >>> shift;
    return (int) ((value * 255 + most / 2) / most);
  }
}
