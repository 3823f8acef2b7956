package vitrin.pack;

import java.io.IOException;
import java.util.Arrays;
import vitrin.model.PixelSize;

/// Where the pixels of a TIFF are: in strips as wide as the picture, or in tiles.
///
/// @param compression of each piece, as the tag has it
/// @param isPredicted whether a sample is stored as the difference from its left neighbour
/// @param piece the size of a strip or tile
/// @param planes 1 where the samples of a pixel stand together, else how many samples there are,
///   each in pieces of its own
/// @param at where each piece begins in the file, row after row of pieces, plane after plane
/// @param lengths in bytes, of each piece
/// @param jpegTables what all JPEG pieces have in common; empty if nothing
record TiffLayout(
    int compression,
    boolean isPredicted,
    PixelSize piece,
    int planes,
    long[] at,
    long[] lengths,
    byte[] jpegTables) {
  static final int PLAIN = 1;
  static final int FAX_RUNS = 2;
  static final int FAX_3 = 3;
  static final int FAX_4 = 4;
  static final int LZW = 5;
  static final int JPEG = 7;
  static final int DEFLATE = 8;
  static final int PACK_BITS = 32773;
  static final int OLD_DEFLATE = 32946;

  private static final int COMPRESSION = 259;
  private static final int FILL_ORDER = 266;
  private static final int STRIP_OFFSETS = 273;
  private static final int ROWS_PER_STRIP = 278;
  private static final int STRIP_LENGTHS = 279;
  private static final int PLANAR = 284;
  private static final int PREDICTOR = 317;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_LENGTHS = 325;
  private static final int JPEG_TABLES = 347;

  private static final int FROM_HIGHEST_BIT = 1;
  private static final int SEPARATE = 2;
  private static final int HORIZONTAL = 2;

  /// All pieces beside each other are open at the same time, each with what its decoder remembers.
  private static final int MOST_OPEN = 2048;

  private static final int LONGEST_TABLES = 1 << 16;

  static TiffLayout read(TiffDirectory directory, PixelSize size, int samples, long fileLength)
      throws PictureException, IOException {
    int compression = (int) directory.number(COMPRESSION, PLAIN);
    boolean isFax = compression == FAX_RUNS || compression == FAX_3 || compression == FAX_4;
    long predictor = directory.number(PREDICTOR, 1);
    boolean known =
        switch (compression) {
          case PLAIN, LZW, DEFLATE, OLD_DEFLATE, PACK_BITS, JPEG, FAX_RUNS, FAX_3, FAX_4 -> true;
          default -> false;
        };
    if (!known
        || predictor < 1
        || predictor > HORIZONTAL
        || !isFax && directory.number(FILL_ORDER, FROM_HIGHEST_BIT) != FROM_HIGHEST_BIT) {
      throw new PictureException("picture.unusual", PictureKind.TIFF.label());
    }
    boolean isTiled = directory.has(TILE_WIDTH);
    long width = isTiled ? directory.number(TILE_WIDTH, 0) : size.width();
    long height =
        isTiled
            ? directory.number(TILE_HEIGHT, 0)
            : Math.min(directory.number(ROWS_PER_STRIP, size.height()), size.height());
    if (width < 1
        || height < 1
        || isTiled && (width % 16 != 0 || height % 16 != 0)
        || width > Original.LARGEST_SIDE + 1024
        || height > Original.LARGEST_SIDE + 1024) {
      throw new PictureException("picture.damaged");
    }
    TiffLayout layout =
        new TiffLayout(
            compression,
            predictor == HORIZONTAL,
            new PixelSize((int) width, (int) height),
            directory.number(PLANAR, 1) == SEPARATE ? samples : 1,
            directory.numbers(isTiled ? TILE_OFFSETS : STRIP_OFFSETS),
            directory.numbers(isTiled ? TILE_LENGTHS : STRIP_LENGTHS),
            directory.bytes(JPEG_TABLES, LONGEST_TABLES));
    layout.check(size, fileLength);
    return layout;
  }

  private void check(PixelSize size, long fileLength) throws PictureException {
    long pieces = (long) across(size) * down(size) * planes;
    if (at.length != pieces || lengths.length != pieces) {
      throw new PictureException("picture.damaged");
    }
    if (across(size) * planes > MOST_OPEN) {
      throw new PictureException("picture.unusual", PictureKind.TIFF.label());
    }
    long all = 0;
    for (int i = 0; i < pieces; i++) {
      if (at[i] < 0 || lengths[i] < 0 || at[i] > fileLength - lengths[i]) {
        throw new PictureException("picture.cut-off");
      }
      all += lengths[i];
    }
    // Pieces that share bytes would cost more time than the file is long.
    if (all > fileLength) {
      throw new PictureException("picture.damaged");
    }
  }

  boolean isFax() {
    return compression == FAX_RUNS || compression == FAX_3 || compression == FAX_4;
  }

  /// Of all pieces, in bytes.
  long longest() {
    return Arrays.stream(lengths).max().orElse(0);
  }

  /// Pieces beside each other.
  int across(PixelSize size) {
    return Math.ceilDiv(size.width(), piece.width());
  }

  /// Pieces below each other.
  int down(PixelSize size) {
    return Math.ceilDiv(size.height(), piece.height());
  }
}
