package vitrin.bundle;

import java.util.Objects;

/// A picture at one size, encoded and ready to be packed.
///
/// @param width in pixels, upright; what the header of the data says
/// @param height in pixels, upright; what the header of the data says
/// @param data the encoded picture; not copied, so leave it alone afterwards
public record EncodedRendition(
    Rendition.Size size, int width, int height, Rendition.Format format, byte[] data) {
  public EncodedRendition {
    Objects.requireNonNull(size);
    Objects.requireNonNull(format);
    Objects.requireNonNull(data);
  }
}
