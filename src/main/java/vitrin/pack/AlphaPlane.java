package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import vitrin.model.PixelSize;

/// How transparent each pixel of a lossy WebP is (RFC 9649, section 2.7.1.2).
final class AlphaPlane {
  private static final int PLAIN = 0;
  private static final int LOSSLESS = 1;

  private AlphaPlane() {}

  /// @return a byte a pixel, 0 for what can't be seen
  static byte[] decode(byte[] data, PixelSize size, Deadline deadline)
      throws PictureException, IOException {
    if (data.length == 0) {
      throw new EOFException();
    }
    byte[] plane = new byte[size.width() * size.height()];
    switch (data[0] & 3) {
      case PLAIN -> {
        if (data.length - 1 < plane.length) {
          throw new EOFException();
        }
        System.arraycopy(data, 1, plane, 0, plane.length);
      }
      case LOSSLESS -> {
        int[] pixels = LosslessPicture.decode(new LosslessBits(data, 1), size, deadline);
        for (int i = 0; i < plane.length; i++) {
          plane[i] = (byte) (pixels[i] >> 8);
        }
      }
      default -> throw new PictureException("picture.damaged");
    }
    addUp(plane, size.width(), data[0] >> 2 & 3);
    return plane;
  }

  /// @param filter from what each pixel differs: 0 nothing, 1 the left one, 2 the upper one, 3 the
  ///   slope of both
  private static void addUp(byte[] plane, int width, int filter) {
    for (int i = 1; filter > 0 && i < plane.length; i++) {
      int left = plane[Math.max(0, i - 1)] & 0xff;
      int above = i < width ? left : plane[i - width] & 0xff;
      boolean isFirst = i % width == 0;
      int expected =
          switch (i < width ? 1 : filter) {
            case 1 -> isFirst ? above : left;
            case 2 -> above;
            default ->
                isFirst ? above : Math.clamp(left + above - (plane[i - width - 1] & 0xff), 0, 255);
          };
      plane[i] += (byte) expected;
    }
  }
}
