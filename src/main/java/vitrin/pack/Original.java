package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vitrin.model.PixelSize;

/// An editor's picture whose header has been read and found within bounds; each kind that can be
/// decoded is a class of its own.
sealed interface Original
    permits JpegOriginal, PngOriginal, GifOriginal, BmpOriginal, TiffOriginal, WebpOriginal {

  /// The least length of a side in pixels; what is smaller is a mark for counting, no picture.
  int SMALLEST_SIDE = 16;

  /// The greatest length of a side in pixels.
  int LARGEST_SIDE = 30_000;

  /// The most pixels of a picture that is decoded row by row.
  long MOST_PIXELS_BY_ROWS = 400_000_000;

  /// The most pixels of a picture that can only be decoded as a whole.
  long MOST_PIXELS_AT_ONCE = 50_000_000;

  /// The longest file in bytes.
  long LARGEST_FILE = 400L << 20;

  /// The stored size, before it is turned upright.
  PixelSize stored();

  /// How it is turned upright. Most kinds have no such field.
  default Orientation orientation() {
    return Orientation.NONE;
  }

  /// The colours of the decoded rows; absent: sRGB.
  Optional<ICC_Profile> profile();

  /// Whether its pixels are as they were drawn or scanned: no lossy code has been over them.
  boolean isExact();

  /// How many bytes decoding keeps in memory beside a few rows.
  long held();

  /// Decodes the stored rows from top to bottom.
  ///
  /// @param deadline after which it may give up; whoever takes the rows looks at it too
  /// @throws PictureException if the picture is damaged: whatever a decoder would only warn of
  /// @throws IOException if the file can't be read, or what the sink threw
  void decode(Path file, Deadline deadline, RowSink sink) throws PictureException, IOException;

  /// The size of the upright picture.
  default PixelSize upright() {
    return orientation().swapsSides()
        ? new PixelSize(stored().height(), stored().width())
        : stored();
  }

  /// Reads the whole file without decoding it.
  ///
  /// @param in the same file at its beginning
  /// @param name for what it says of the kind
  /// @throws PictureException if it is no picture that can be packed
  static Original read(Path file, PictureInput in, String name)
      throws PictureException, IOException {
    PictureKind kind =
        PictureKind.of(in.peek(PictureKind.HEAD))
            .orElseThrow(() -> new PictureException("picture.not-a-picture"));
    Optional<PictureKind> named = PictureKind.named(name);
    if (named.isPresent() && named.get() != kind) {
      throw new PictureException("picture.other-kind", named.get().label(), kind.label());
    }
    try (FileBytes anywhere = new FileBytes(file)) {
      return switch (kind) {
        case JPEG -> JpegOriginal.read(in);
        case PNG -> PngOriginal.read(in);
        case GIF -> GifOriginal.read(anywhere);
        case BMP -> BmpOriginal.read(anywhere);
        case TIFF -> TiffOriginal.read(anywhere);
        case WEBP -> WebpOriginal.read(anywhere);
        case HEIC -> throw new PictureException("picture.heic");
        case AVIF -> throw new PictureException("picture.avif");
        case SVG -> throw new PictureException("picture.svg");
        case PDF, PSD, JPEG_2000, JPEG_XL ->
            throw new PictureException("picture.kind-not-read", kind.label());
      };
    } catch (EOFException _) {
      throw new PictureException("picture.cut-off");
    }
  }

  /// Refuses sizes that no exhibition has.
  static void checkSize(long width, long height, long mostPixels) throws PictureException {
    if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) {
      throw new PictureException("picture.tiny", width, height, SMALLEST_SIDE);
    }
    if (width > LARGEST_SIDE || height > LARGEST_SIDE || width * height > mostPixels) {
      throw new PictureException(
          "picture.too-many-pixels", width, height, LARGEST_SIDE, mostPixels / 1_000_000);
    }
  }
}
