package vitrin.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vitrin.model.PixelSize;

/// Decodes a PNG whose chunks have been found whole. Rows are decoded one after the other; only an
/// interlaced picture needs memory for all of it.
final class PngDecoder {

  /// First column, first row, step of columns, step of rows of the passes of an interlaced picture.
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final PngFormat format;
  private final DataInputStream data;

  private PngDecoder(PngFormat format, DataInputStream data) {
    this.format = format;
    this.data = data;
  }

  static void decode(Path file, PngOriginal original, RowSink sink)
      throws PictureException, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      DataInputStream data =
          new DataInputStream(new InflaterInputStream(new ImageData(in), new Inflater(), 1 << 16));
      PngDecoder decoder = new PngDecoder(original.format(), data);
      PixelSize size = original.stored();
      if (original.format().interlaced()) {
        decoder.interlaced(size.width(), size.height(), sink);
      } else {
        decoder.straight(size.width(), size.height(), sink);
      }
    } catch (EOFException | ZipException _) {
      throw new PictureException("picture.damaged");
    }
  }

  private void straight(int width, int height, RowSink sink) throws PictureException, IOException {
    Unfilter rows = new Unfilter(width);
    byte[] rgb = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      format.toRgb(rows.next(), width, rgb, 0, 3);
      sink.row(rgb);
    }
  }

  private void interlaced(int width, int height, RowSink sink)
      throws PictureException, IOException {
    byte[] all = new byte[3 * width * height];
    for (int[] pass : PASSES) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int rows = (height - pass[1] + pass[3] - 1) / pass[3];
      if (columns > 0 && rows > 0) {
        Unfilter unfilter = new Unfilter(columns);
        for (int row = 0; row < rows; row++) {
          int first = 3 * ((pass[1] + row * pass[3]) * width + pass[0]);
          format.toRgb(unfilter.next(), columns, all, first, 3 * pass[2]);
        }
      }
    }
    byte[] rgb = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      System.arraycopy(all, y * rgb.length, rgb, 0, rgb.length);
      sink.row(rgb);
    }
  }

  /// Undoes the filters of the rows of one pass.
  private final class Unfilter {
    private final int back = format.pixelBytes();
    private byte[] above;
    private byte[] row;

    Unfilter(int width) {
      above = new byte[format.rowBytes(width)];
      row = new byte[above.length];
    }

    /// The next row, good until the one after the next is asked for.
    byte[] next() throws PictureException, IOException {
      byte[] free = above;
      above = row;
      row = free;
      int filter = data.readUnsignedByte();
      data.readFully(row);
      switch (filter) {
        case 0 -> {}
        case 1 -> {
          for (int i = back; i < row.length; i++) {
            row[i] += row[i - back];
          }
        }
        case 2 -> {
          for (int i = 0; i < row.length; i++) {
            row[i] += above[i];
          }
        }
        case 3 -> {
          for (int i = 0; i < row.length; i++) {
            int left = i < back ? 0 : row[i - back] & 0xff;
            row[i] += (byte) (left + (above[i] & 0xff) >> 1);
          }
        }
        case 4 -> paeth();
        default -> throw new PictureException("picture.damaged");
      }
      return row;
    }

    private void paeth() {
      for (int i = 0; i < row.length; i++) {
        int left = i < back ? 0 : row[i - back] & 0xff;
        int corner = i < back ? 0 : above[i - back] & 0xff;
        row[i] += (byte) PngEncoder.paeth(left, above[i] & 0xff, corner);
      }
    }
  }

  /// The bytes of all IDAT chunks as one stream.
  private static final class ImageData extends InputStream {
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454e44;

    private final DataInputStream in;
    private long left;
    private boolean inData;

    ImageData(InputStream file) throws IOException {
      in = new DataInputStream(file);
      in.skipNBytes(8);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      while (left == 0) {
        if (!nextChunk()) {
          return -1;
        }
      }
      int read = in.read(to, offset, (int) Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }

    private boolean nextChunk() throws IOException {
      if (inData) {
        in.skipNBytes(4);
      }
      while (true) {
        long length = in.readInt() & 0xffffffffL;
        int type = in.readInt();
        if (type == IEND) {
          return false;
        }
        inData = type == IDAT;
        if (inData) {
          left = length;
          return true;
        }
        in.skipNBytes(length + 4);
      }
    }
  }
}
