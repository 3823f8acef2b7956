package vitrin.pack;

/// An opaque picture in memory: one byte each for red, green and blue of a pixel, row after row
/// from the top, coded as sRGB unless said otherwise.
///
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
/// @param rgb 3 × width × height bytes; not copied
record Pixels(int width, int height, byte[] rgb) {
  Pixels {
    if (rgb.length != 3 * width * height) {
      throw new IllegalArgumentException("wrong number of bytes");
    }
  }

  /// The same pixels in another order: the pixel at (x, y) of the new picture is the one at index
  /// `start + x · stepX + y · stepY` of this.
  Pixels rearranged(int newWidth, int newHeight, int start, int stepX, int stepY) {
    byte[] to = new byte[rgb.length];
    int out = 0;
    for (int y = 0; y < newHeight; y++) {
      int in = 3 * (start + y * stepY);
      for (int x = 0; x < newWidth; x++) {
        to[out] = rgb[in];
        to[out + 1] = rgb[in + 1];
        to[out + 2] = rgb[in + 2];
        out += 3;
        in += 3 * stepX;
      }
    }
    return new Pixels(newWidth, newHeight, to);
  }

  /// Red, green and blue at an index in reading order, as 0xRRGGBB.
  int at(int index) {
    int i = 3 * index;
    return (rgb[i] & 0xff) << 16 | (rgb[i + 1] & 0xff) << 8 | rgb[i + 2] & 0xff;
  }
}
