package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vitrin.model.PixelSize;

/// A TIFF (6.0, or a BigTIFF) of whole numbers, of which the first page is the picture.
///
/// @param profile of its grey or its three colours, where it has one
/// @param page its place among the pages, from 0
record TiffOriginal(
    PixelSize stored,
    Orientation orientation,
    Optional<ICC_Profile> profile,
    TiffFormat format,
    TiffLayout layout,
    int page)
    implements Original {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int ORIENTATION = 274;
  private static final int PROFILE = 34675;
  private static final int LONGEST_PROFILE = 4 << 20;

  /// The most bytes of a row of pieces that must be decoded as a whole.
  private static final long MOST_HELD = 160 << 20;

  /// Bytes of a piece that is a JPEG.
  private static final long LONGEST_JPEG = 64 << 20;

  static TiffOriginal read(FileBytes in) throws PictureException, IOException {
    boolean isLittleEndian = in.u8(0) == 'I';
    TiffDirectory directory = TiffDirectory.read(in);
    long width = directory.number(WIDTH, 0);
    long height = directory.number(HEIGHT, 0);
    Original.checkSize(width, height, Original.MOST_PIXELS_BY_ROWS);
    PixelSize size = new PixelSize((int) width, (int) height);
    byte[] profile = directory.bytes(PROFILE, LONGEST_PROFILE);
    TiffFormat format = TiffFormat.read(directory, isLittleEndian, profile);
    TiffLayout layout = TiffLayout.read(directory, size, format.samples(), in.length());
    TiffOriginal original =
        new TiffOriginal(
            size,
            Orientation.of((int) directory.number(ORIENTATION, 1)),
            TiffFormat.colours(format.photometric(), profile),
            format,
            layout,
            directory.index());
    if (!original.fits()) {
      throw new PictureException("picture.unusual", PictureKind.TIFF.label());
    }
    return original;
  }

  /// Whether the compression goes with what is compressed.
  private boolean fits() {
    boolean fits =
        switch (layout.compression()) {
          case TiffLayout.JPEG ->
              format.bits() == 8
                  && layout.planes() == 1
                  && switch (format.photometric()) {
                    case TiffFormat.RGB, TiffFormat.BRIGHTNESS -> format.samples() == 3;
                    case TiffFormat.BLACK_IS_ZERO -> format.samples() == 1;
                    default -> false;
                  };
          case TiffLayout.FAX_RUNS, TiffLayout.FAX_3, TiffLayout.FAX_4 ->
              format.bits() == 1 && format.samples() == 1;
          default ->
              format.photometric() != TiffFormat.BRIGHTNESS
                  && (!layout.isPredicted() || format.bits() >= 8);
        };
    return fits
        && held() <= MOST_HELD
        && (layout.compression() != TiffLayout.JPEG || layout.longest() <= LONGEST_JPEG);
  }

  @Override
  public boolean isExact() {
    return layout.compression() != TiffLayout.JPEG;
  }

  @Override
  public long held() {
    PixelSize piece = layout.piece();
    return switch (layout.compression()) {
      case TiffLayout.JPEG -> 3L * piece.width() * piece.height() * layout.across(stored);
      case TiffLayout.FAX_RUNS, TiffLayout.FAX_3, TiffLayout.FAX_4 ->
          (long) stored.width() * stored.height() / 4;
      default -> 0;
    };
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    if (layout.isFax()) {
      FaxDecoder.decode(file, this, sink);
    } else {
      TiffDecoder.decode(file, this, deadline, sink);
    }
  }
}
