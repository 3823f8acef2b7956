package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Decodes a BMP whose header has been found right.
final class BmpDecoder {
  private BmpDecoder() {}

  static void decode(Path file, BmpOriginal original, RowSink sink)
      throws PictureException, IOException {
    try (FileBytes in = new FileBytes(file)) {
      if (original.format().isRunLength()) {
        runs(in, original, sink);
      } else {
        plain(in, original, sink);
      }
    } catch (EOFException _) {
      throw new PictureException("picture.cut-off");
    }
  }

  private static void plain(FileBytes in, BmpOriginal original, RowSink sink)
      throws PictureException, IOException {
    int width = original.stored().width();
    int height = original.stored().height();
    byte[] row = new byte[original.format().rowBytes(width)];
    byte[] rgb = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      int storedAs = original.fromBottom() ? height - 1 - y : y;
      in.read(original.data() + (long) storedAs * row.length, row);
      original.format().toRgb(row, width, rgb);
      sink.row(rgb);
    }
  }

  private static void runs(FileBytes in, BmpOriginal original, RowSink sink)
      throws PictureException, IOException {
    int width = original.stored().width();
    int height = original.stored().height();
    byte[] colours = new Runs(in, original).colours();
    byte[] rgb = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        original.format().colour(colours[(height - 1 - y) * width + x] & 0xff, rgb, 3 * x);
      }
      sink.row(rgb);
    }
  }

  /// Pixels of the same colour one after the other, from the bottom row up. What is skipped has the
  /// first colour.
  private static final class Runs {
    private static final int END_OF_ROW = 0;
    private static final int END = 1;
    private static final int MOVE = 2;

    private final InputStream in;
    private final int bits;
    private final int width;
    private final int height;
    private final byte[] colours;
    private int x;
    private int y;

    Runs(FileBytes file, BmpOriginal original) {
      in = file.stream(original.data(), file.length());
      bits = original.format().bits();
      width = original.stored().width();
      height = original.stored().height();
      colours = new byte[width * height];
    }

    /// @return the number of the colour of each pixel, from the bottom row up
    byte[] colours() throws PictureException, IOException {
      while (true) {
        int count = u8();
        int second = u8();
        if (count > 0) {
          for (int i = 0; i < count; i++) {
            put(second, i);
          }
        } else {
          switch (second) {
            case END_OF_ROW -> {
              x = 0;
              y++;
            }
            case END -> {
              return colours;
            }
            case MOVE -> {
              x += u8();
              y += u8();
            }
            default -> literally(second);
          }
        }
      }
    }

    private void literally(int count) throws PictureException, IOException {
      int bytes = (count * bits + 7) / 8;
      int pair = 0;
      for (int i = 0; i < count; i++) {
        if (i * bits % 8 == 0) {
          pair = u8();
        }
        put(pair, i);
      }
      if (bytes % 2 == 1) {
        u8();
      }
    }

    /// Puts one pixel; a byte for four bits has two colours that take turns.
    private void put(int value, int index) throws PictureException {
      if (y >= height) {
        throw new PictureException("picture.damaged");
      }
      if (x >= width) {
        // Rows that some programs fill up to a whole group of four.
        return;
      }
      int colour = bits == 8 ? value : index % 2 == 0 ? value >> 4 : value & 0xf;
      colours[y * width + x] = (byte) colour;
      x++;
    }

    private int u8() throws IOException {
      int read = in.read();
      if (read < 0) {
        throw new EOFException();
      }
      return read;
    }
  }
}
