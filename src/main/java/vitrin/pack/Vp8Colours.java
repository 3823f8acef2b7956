package vitrin.pack;

import java.io.IOException;
import vitrin.model.PixelSize;

/// Makes red, green and blue of a VP8 frame. Between its sparse differences of colour lies a
/// mixture, nine parts of the nearest, three of those beside it and one of the one across, as
/// everybody shows a WebP.
final class Vp8Colours {
  private final Vp8Frame frame;
  private final int width;
  private final int height;

  /// The differences of colour of a row of pixels.
  private final int[] blues;

  private final int[] reds;

  Vp8Colours(Vp8Frame frame, PixelSize size) {
    this.frame = frame;
    width = size.width();
    height = size.height();
    blues = new int[width];
    reds = new int[width];
  }

  void decode(RowSink sink) throws IOException {
    byte[] rgb = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      int near = y / 2;
      int far = Math.clamp(y % 2 == 0 ? near - 1 : near + 1, 0, (height + 1) / 2 - 1);
      between(frame.blue, near, far, blues);
      between(frame.red, near, far, reds);
      int at = frame.brightness.at(0, y);
      for (int x = 0; x < width; x++) {
        put(frame.brightness.get(at + x), blues[x], reds[x], rgb, 3 * x);
      }
      sink.row(rgb);
    }
  }

  /// @param near the row that counts three times
  private void between(Vp8Plane plane, int near, int far, int[] to) {
    int a = plane.at(0, near);
    int b = plane.at(0, far);
    int last = (width + 1) / 2 - 1;
    for (int x = 0; x < width; x++) {
      int i = x / 2;
      int k = x % 2 == 0 ? i - 1 : i + 1;
      if (k < 0 || k > last) {
        to[x] = 3 * plane.get(a + i) + plane.get(b + i) + 2 >> 2;
      } else {
        int nearest = plane.get(a + i);
        int across = plane.get(b + k);
        int beside = plane.get(a + k);
        int below = plane.get(b + i);
        int sum = nearest + beside + below + across + 8;
        int diagonal = sum + 2 * (beside + below) >> 3;
        to[x] = diagonal + nearest >> 1;
      }
    }
  }

  /// The colour of ITU-R BT.601, with 16 to 235 for black to white, in fixed point.
  private static void put(int brightness, int blue, int red, byte[] rgb, int at) {
    int y = brightness * 19077 >> 8;
    rgb[at] = clip(y + (red * 26149 >> 8) - 14234);
    rgb[at + 1] = clip(y - (blue * 6419 >> 8) - (red * 13320 >> 8) + 8708);
    rgb[at + 2] = clip(y + (blue * 33050 >> 8) - 17685);
  }

  private static byte clip(int value) {
    return (byte) Math.clamp(value >> 6, 0, 255);
  }
}
