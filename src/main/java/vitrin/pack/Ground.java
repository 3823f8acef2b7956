package vitrin.pack;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;

/// What is transparent in a picture stands on the ground of the screens.
///
/// @param red 0 to 255, as green and blue, in the colours of the picture
record Ground(int red, int green, int blue) {

  /// The role "bg" of the dark theme: #14171A.
  private static final Ground SRGB = new Ground(0x14, 0x17, 0x1a);

  /// The ground as a picture with that profile codes it.
  static Ground in(Optional<ICC_Profile> profile) {
    if (profile.isEmpty()) {
      return SRGB;
    }
    float[] srgb = {SRGB.red / 255f, SRGB.green / 255f, SRGB.blue / 255f};
    try {
      float[] coded = new ICC_ColorSpace(profile.get()).fromRGB(srgb);
      int last = coded.length - 1;
      return new Ground(
          Math.round(255 * coded[0]),
          Math.round(255 * coded[Math.min(1, last)]),
          Math.round(255 * coded[last]));
    } catch (CMMException _) {
      // It only tells what its colours look like, not how a colour is coded.
      return SRGB;
    }
  }

  /// Writes a pixel to `to[out]` and the two bytes behind it; each value is 0 to 255.
  void put(byte[] to, int out, int red, int green, int blue, int alpha) {
    to[out] = over(red, alpha, this.red);
    to[out + 1] = over(green, alpha, this.green);
    to[out + 2] = over(blue, alpha, this.blue);
  }

  /// As [#put], where the colour has been multiplied by its alpha.
  void add(byte[] to, int out, int red, int green, int blue, int alpha) {
    to[out] = sum(red, alpha, this.red);
    to[out + 1] = sum(green, alpha, this.green);
    to[out + 2] = sum(blue, alpha, this.blue);
  }

  private static byte sum(int colour, int alpha, int ground) {
    return (byte) Math.min(255, colour + (ground * (255 - alpha) + 127) / 255);
  }

  private static byte over(int colour, int alpha, int ground) {
    return (byte) (alpha == 255 ? colour : (colour * alpha + ground * (255 - alpha) + 127) / 255);
  }
}
