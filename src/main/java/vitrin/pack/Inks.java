package vitrin.pack;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/// Turns the four inks of printing into sRGB, row by row.
///
/// Without a profile nobody knows which inks were meant; then each is taken for the pure complement
/// of red, green, blue and white, as programs do that make such pictures without a profile.
final class Inks {
  private static final int[] FOUR = {0, 1, 2, 3};
  private static final int[] THREE = {0, 1, 2};

  private final Optional<ColorConvertOp> conversion;

  /// @param profile of the inks
  Inks(Optional<ICC_Profile> profile) {
    conversion =
        profile.map(inks ->
            new ColorConvertOp(
                new ICC_Profile[] {inks, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null));
  }

  /// @param cmyk how much of each ink a pixel has, 0 to 255 for all of it
  /// @param rgb as many pixels
  void toSrgb(byte[] cmyk, byte[] rgb) {
    if (conversion.isPresent()) {
      conversion.get().filter(raster(cmyk, FOUR), raster(rgb, THREE));
      return;
    }
    for (int in = 0, out = 0; out < rgb.length; in += 4, out += 3) {
      int paper = 255 - (cmyk[in + 3] & 0xff);
      for (int i = 0; i < 3; i++) {
        rgb[out + i] = (byte) (((255 - (cmyk[in + i] & 0xff)) * paper + 127) / 255);
      }
    }
  }

  private static WritableRaster raster(byte[] row, int[] bands) {
    return Raster.createInterleavedRaster(
        new DataBufferByte(row, row.length),
        row.length / bands.length,
        1,
        row.length,
        bands.length,
        bands,
        null);
  }
}
