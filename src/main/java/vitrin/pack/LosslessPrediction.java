package vitrin.pack;

/// Adds the pixels of a lossless WebP to what their neighbours let expect (RFC 9649, section 4.1).
final class LosslessPrediction {
  private static final int BLACK = 0xff000000;

  private LosslessPrediction() {}

  /// @param pixels are changed
  /// @param modes for each block of 2 to the power of `bits` a side
  static int[] undo(int[] pixels, int width, int[] modes, int bits) {
    int across = LosslessPixels.across(width, bits);
    for (int i = 0; i < pixels.length; i++) {
      int x = i % width;
      int y = i / width;
      int expected;
      if (y == 0) {
        expected = x == 0 ? BLACK : pixels[i - 1];
      } else if (x == 0) {
        expected = pixels[i - width];
      } else {
        int mode = modes[(y >> bits) * across + (x >> bits)] >> 8 & 0xf;
        expected =
            expected(
                mode,
                pixels[i - 1],
                pixels[i - width],
                pixels[i - width - 1],
                pixels[i - width + 1]);
      }
      pixels[i] = sum(pixels[i], expected);
    }
    return pixels;
  }

  private static int expected(int mode, int left, int above, int corner, int right) {
    return switch (mode) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> right;
      case 4 -> corner;
      case 5 -> mean(mean(left, right), above);
      case 6 -> mean(left, corner);
      case 7 -> mean(left, above);
      case 8 -> mean(corner, above);
      case 9 -> mean(above, right);
      case 10 -> mean(mean(left, corner), mean(above, right));
      case 11 -> nearer(left, above, corner);
      case 12 -> onward(left, above, corner);
      case 13 -> halfOnward(mean(left, above), corner);
      default -> BLACK;
    };
  }

  /// Each of the four bytes by itself, without carry.
  static int sum(int a, int b) {
    return (a & 0xff00ff00) + (b & 0xff00ff00) & 0xff00ff00
        | (a & 0xff00ff) + (b & 0xff00ff) & 0xff00ff;
  }

  private static int mean(int a, int b) {
    return (((a ^ b) & 0xfefefefe) >>> 1) + (a & b);
  }

  private static int nearer(int left, int above, int corner) {
    int toLeft = 0;
    int toAbove = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int c = corner >>> shift & 0xff;
      toLeft += Math.abs((above >>> shift & 0xff) - c);
      toAbove += Math.abs((left >>> shift & 0xff) - c);
    }
    return toLeft < toAbove ? left : above;
  }

  private static int onward(int left, int above, int corner) {
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int value = (left >>> shift & 0xff) + (above >>> shift & 0xff) - (corner >>> shift & 0xff);
      sum |= Math.clamp(value, 0, 255) << shift;
    }
    return sum;
  }

  private static int halfOnward(int mean, int corner) {
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int value = mean >>> shift & 0xff;
      sum |= Math.clamp(value + (value - (corner >>> shift & 0xff)) / 2, 0, 255) << shift;
    }
    return sum;
  }
}
