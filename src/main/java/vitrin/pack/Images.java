package vitrin.pack;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Lets the platform's imaging see our pixels without copying them.
final class Images {
  private static final int[] RGB = {0, 1, 2};

  private Images() {}

  /// An image over the same bytes.
  ///
  /// @param space what the bytes are taken for
  static BufferedImage wrap(Pixels pixels, ColorSpace space) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(pixels.rgb(), pixels.rgb().length),
            pixels.width(),
            pixels.height(),
            3 * pixels.width(),
            3,
            RGB,
            null);
    return new BufferedImage(colours(space), raster, false, null);
  }

  /// Three bytes a pixel, opaque.
  static ComponentColorModel colours(ColorSpace space) {
    return new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
  }
}
