package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.Backdrop;
import vitrin.bundle.EncodedRendition;
import vitrin.bundle.PyramidLevel;
import vitrin.bundle.PyramidWriter;
import vitrin.bundle.Rendition;
import vitrin.model.PixelSize;

/// The renditions of one picture, smallest first, with what else a bundle keeps of it.
///
/// @param width of the upright original, in pixels
/// @param height of the upright original, in pixels
/// @param pyramid its tiles; absent where the largest rendition has all its pixels
record Renditions(
    int width,
    int height,
    Backdrop backdrop,
    List<EncodedRendition> encoded,
    Optional<PyramidWriter> pyramid) {

  /// A picture in the form that packs it better.
  ///
  /// @param data not copied
  record Encoded(Rendition.Format format, byte[] data) {}

  /// Where tiles go while a picture is decoded.
  interface Pyramids {

    /// @param levels at least one
    PyramidWriter begin(List<PyramidLevel> levels);
  }

  /// From this share of pixels like their left neighbour on, a picture may be a drawing, which PNG
  /// packs better. One that has been a JPEG before is none: its flat parts are full of small noise.
  private static final double DRAWING = 0.25;

  /// About how many bytes [#of] takes: what decoding keeps, the largest rendition before and after
  /// its colours are converted, and a row of tiles of each level.
  static long memory(Original original) {
    PixelSize first = within(original.stored(), Rendition.Size.UHD.longSide());
    boolean hasTiles = !TileCutter.levels(original.upright()).isEmpty();
    long tiles = hasTiles ? 6L * PyramidLevel.TILE * original.stored().width() : 0;
    return original.held() + 6L * first.width() * first.height() + tiles;
  }

  /// Decodes the original once; each size is made from the next larger one.
  ///
  /// @param decoded is told of each row
  static Renditions of(Path file, Original original, Pyramids pyramids, Runnable decoded)
      throws PictureException, IOException {
    PixelSize stored = original.stored();
    PixelSize first = within(stored, Rendition.Size.UHD.longSide());
    WholePicture largest = new WholePicture(first.width(), first.height());
    Downscaler scaler =
        new Downscaler(stored.width(), stored.height(), first.width(), first.height(), largest);
    List<PyramidLevel> levels = TileCutter.levels(original.upright());
    Optional<PyramidWriter> pyramid =
        levels.isEmpty() ? Optional.empty() : Optional.of(pyramids.begin(levels));
    RowSink cutter = pyramid.isPresent() ? new TileCutter(original, pyramid.get()) : _ -> {};
    Deadline deadline = Deadline.of(stored);
    original.decode(
        file,
        deadline,
        rgb -> {
          deadline.check();
          cutter.row(rgb);
          scaler.row(rgb);
          decoded.run();
        });
    Pixels pixels = largest.pixels();
    Optional<ICC_Profile> profile = original.profile();
    if (profile.isPresent()) {
      pixels = Profiles.toSrgb(pixels, profile.get());
    }
    pixels = original.orientation().apply(pixels);

    List<EncodedRendition> encoded = new ArrayList<>();
    if (longSide(pixels) > Rendition.Size.SCREEN.longSide()) {
      encoded.add(encode(Rendition.Size.UHD, pixels, original));
      pixels = scale(pixels, Rendition.Size.SCREEN);
    }
    if (longSide(pixels) > Rendition.Size.THUMB.longSide()) {
      encoded.addFirst(encode(Rendition.Size.SCREEN, pixels, original));
      pixels = scale(pixels, Rendition.Size.THUMB);
    }
    encoded.addFirst(encode(Rendition.Size.THUMB, pixels, original));
    PixelSize upright = original.upright();
    return new Renditions(
        upright.width(), upright.height(), OkLab.backdrop(pixels), List.copyOf(encoded), pyramid);
  }

  private static int longSide(Pixels pixels) {
    return Math.max(pixels.width(), pixels.height());
  }

  private static Pixels scale(Pixels pixels, Rendition.Size size) {
    PixelSize smaller = within(new PixelSize(pixels.width(), pixels.height()), size.longSide());
    return Downscaler.scale(pixels, smaller.width(), smaller.height());
  }

  /// The size at which the long side has at most so many pixels, in the same proportions.
  private static PixelSize within(PixelSize size, int longSide) {
    int longer = Math.max(size.width(), size.height());
    if (longer <= longSide) {
      return size;
    }
    double scale = (double) longSide / longer;
    return new PixelSize(
        (int) Math.max(1, Math.round(size.width() * scale)),
        (int) Math.max(1, Math.round(size.height() * scale)));
  }

  private static EncodedRendition encode(Rendition.Size size, Pixels pixels, Original original) {
    Encoded encoded = encode(pixels, original);
    return new EncodedRendition(
        size, pixels.width(), pixels.height(), encoded.format(), encoded.data());
  }

  static Encoded encode(Pixels pixels, Original original) {
    byte[] jpeg = JpegEncoder.encode(pixels);
    if (original.isExact() && isLikeADrawing(pixels)) {
      Optional<byte[]> png = PngEncoder.encode(pixels, jpeg.length);
      if (png.isPresent()) {
        return new Encoded(Rendition.Format.PNG, png.get());
      }
    }
    return new Encoded(Rendition.Format.JPEG, jpeg);
  }

  private static boolean isLikeADrawing(Pixels pixels) {
    long same = 0;
    int all = pixels.width() * pixels.height();
    for (int i = 1; i < all; i++) {
      if (pixels.at(i) == pixels.at(i - 1)) {
        same++;
      }
    }
    return same > DRAWING * all;
  }
}
