package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vitrin.model.PixelSize;

/// Decodes the first frame of a GIF whose blocks have been found whole.
final class GifDecoder {

  /// First row and step of rows of the passes of an interlaced frame.
  private static final int[][] PASSES = {{0, 8}, {4, 8}, {2, 4}, {1, 2}};

  private static final int[][] STRAIGHT = {{0, 1}};

  private GifDecoder() {}

  static void decode(Path file, GifOriginal original, RowSink sink)
      throws PictureException, IOException {
    GifOriginal.Frame frame = original.frame();
    byte[] colours;
    try (FileBytes in = new FileBytes(file)) {
      colours = colours(in, frame);
    } catch (EOFException _) {
      throw new PictureException("picture.damaged");
    }
    PixelSize size = original.stored();
    Ground ground = Ground.in(original.profile());
    byte[] empty = new byte[3 * size.width()];
    for (int x = 0; x < size.width(); x++) {
      ground.put(empty, 3 * x, 0, 0, 0, 0);
    }
    byte[] row = new byte[empty.length];
    for (int y = 0; y < size.height(); y++) {
      System.arraycopy(empty, 0, row, 0, row.length);
      int inFrame = y - frame.top();
      if (inFrame >= 0 && inFrame < frame.size().height()) {
        paint(frame, colours, inFrame, row);
      }
      sink.row(row);
    }
  }

  /// @return the number of the colour of each pixel of the frame
  private static byte[] colours(FileBytes in, GifOriginal.Frame frame) throws IOException {
    int width = frame.size().width();
    int height = frame.size().height();
    byte[] colours = new byte[width * height];
    InputStream blocks = new Blocks(in.stream(frame.data() + 1, in.length()));
    try (InputStream data = new LzwInput(blocks, LzwInput.Order.GIF, in.u8(frame.data()))) {
      for (int[] pass : frame.interlaced() ? PASSES : STRAIGHT) {
        for (int y = pass[0]; y < height; y += pass[1]) {
          if (data.readNBytes(colours, y * width, width) < width) {
            throw new EOFException();
          }
        }
      }
    }
    return colours;
  }

  private static void paint(GifOriginal.Frame frame, byte[] colours, int y, byte[] row)
      throws PictureException {
    int width = frame.size().width();
    for (int x = 0; x < width; x++) {
      int colour = colours[y * width + x] & 0xff;
      if (colour != frame.transparent()) {
        if (3 * colour >= frame.palette().length) {
          throw new PictureException("picture.damaged");
        }
        System.arraycopy(frame.palette(), 3 * colour, row, 3 * (frame.left() + x), 3);
      }
    }
  }

  /// The bytes of the blocks as one stream, which ends with the empty block.
  private static final class Blocks extends InputStream {
    private final InputStream in;
    private int left;
    private boolean ended;

    Blocks(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      if (left == 0 && !ended) {
        left = Math.max(0, in.read());
        ended = left == 0;
      }
      if (ended) {
        return -1;
      }
      left--;
      return in.read();
    }
  }
}
