package vitrin.pack;

/// What is transparent in a picture stands on the ground of the screens.
final class Ground {

  /// The role "bg" of the dark theme: #14171A.
  private static final int RED = 0x14;

  private static final int GREEN = 0x17;
  private static final int BLUE = 0x1a;

  private Ground() {}

  /// Writes a pixel to `to[out]` and the two bytes behind it; each value is 0 to 255.
  static void put(byte[] to, int out, int red, int green, int blue, int alpha) {
    to[out] = over(red, alpha, RED);
    to[out + 1] = over(green, alpha, GREEN);
    to[out + 2] = over(blue, alpha, BLUE);
  }

  /// As [#put], where the colour has been multiplied by its alpha.
  static void add(byte[] to, int out, int red, int green, int blue, int alpha) {
    to[out] = sum(red, alpha, RED);
    to[out + 1] = sum(green, alpha, GREEN);
    to[out + 2] = sum(blue, alpha, BLUE);
  }

  private static byte sum(int colour, int alpha, int ground) {
    return (byte) Math.min(255, colour + (ground * (255 - alpha) + 127) / 255);
  }

  private static byte over(int colour, int alpha, int ground) {
    return (byte) (alpha == 255 ? colour : (colour * alpha + ground * (255 - alpha) + 127) / 255);
  }
}
