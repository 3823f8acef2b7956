package vitrin.bundle;

import java.util.Locale;

/// A picture at one size, made when packing.
///
/// @param width in pixels, upright
/// @param height in pixels, upright
/// @param bytes length of the encoded picture
/// @param sha256 of the encoded picture, 64 lower-case hexadecimal digits
public record Rendition(Size size, int width, int height, Format format, int bytes, String sha256) {

  /// The sizes a picture is kept at, smallest first.
  public enum Size {
    /// Long side at most 480 pixels.
    THUMB(480),
    /// Long side at most 1920 pixels.
    SCREEN(1920),
    /// Long side at most 3840 pixels; only where the original is larger than [#SCREEN].
    UHD(3840);

    private final int longSide;

    Size(int longSide) {
      this.longSide = longSide;
    }

    /// The most pixels the longer side may have.
    public int longSide() {
      return longSide;
    }

    /// As it is written in a bundle.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How the pixels are encoded.
  public enum Format {
    JPEG,
    PNG;

    /// As it is written in a bundle.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
