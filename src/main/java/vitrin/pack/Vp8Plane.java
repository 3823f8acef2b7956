package vitrin.pack;

import java.util.Arrays;

/// Brightness or one of the two differences of a frame, with a border above and on the left from
/// which the first blocks are predicted.
final class Vp8Plane {

  /// What stands above the first row, and at its corner.
  private static final byte ABOVE = 127;

  /// What stands on the left of the first column.
  private static final byte LEFT = (byte) 129;

  /// From a sample to the one below it.
  final int stride;

  /// In reading order, the border included.
  final byte[] samples;

  /// @param width a whole number of blocks
  /// @param height a whole number of blocks
  Vp8Plane(int width, int height) {
    stride = width + 1;
    samples = new byte[stride * (height + 1)];
    Arrays.fill(samples, 0, stride, ABOVE);
    for (int y = 1; y <= height; y++) {
      samples[y * stride] = LEFT;
    }
  }

  /// Where a sample is.
  int at(int x, int y) {
    return (y + 1) * stride + x + 1;
  }

  int get(int index) {
    return samples[index] & 0xff;
  }

  /// Sets a sample, to the nearest value that there is.
  void set(int index, int value) {
    samples[index] = (byte) Math.clamp(value, 0, 255);
  }
}
