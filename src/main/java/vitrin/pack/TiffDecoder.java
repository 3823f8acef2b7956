package vitrin.pack;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vitrin.model.PixelSize;

/// Decodes a TIFF whose directory has been found right: all pieces beside each other at a time, row
/// after row, so that the size of the picture and of its pieces costs nothing, but for those in
/// JPEG.
final class TiffDecoder {
  /// The segment of Adobe's programs up to its last byte, which says whether the components are
  /// brightness and differences.
  private static final byte[] ADOBE = {
    (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0
  };

  private final FileBytes in;
  private final TiffOriginal original;
  private final TiffLayout layout;
  private final TiffFormat format;
  private final Deadline deadline;

  /// Bytes of a row of a piece.
  private final int pieceRow;

  private TiffDecoder(FileBytes in, TiffOriginal original, Deadline deadline) {
    this.in = in;
    this.original = original;
    this.deadline = deadline;
    layout = original.layout();
    format = layout.compression() == TiffLayout.JPEG ? TiffFormat.OF_JPEG : original.format();
    long bits =
        (long) layout.piece().width()
            * format.bits()
            * (layout.planes() == 1 ? format.samples() : 1);
    pieceRow = (int) ((bits + 7) / 8);
  }

  static void decode(Path file, TiffOriginal original, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    try (FileBytes in = new FileBytes(file)) {
      new TiffDecoder(in, original, deadline).decode(sink);
    } catch (EOFException | ZipException _) {
      throw new PictureException("picture.damaged");
    }
  }

  private void decode(RowSink sink) throws PictureException, IOException {
    PixelSize size = original.stored();
    RowSink rgb = format.towards(sink, size.width(), layout.planes());
    int across = layout.across(size);
    int down = layout.down(size);
    byte[] row = new byte[pieceRow * across * layout.planes()];
    for (int band = 0; band < down; band++) {
      int rows = Math.min(layout.piece().height(), size.height() - band * layout.piece().height());
      InputStream[] pieces = new InputStream[across * layout.planes()];
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = open((i / across * down + band) * across + i % across, rows);
      }
      for (int y = 0; y < rows; y++) {
        for (int i = 0; i < pieces.length; i++) {
          if (pieces[i].readNBytes(row, i * pieceRow, pieceRow) < pieceRow) {
            throw new EOFException();
          }
          if (layout.isPredicted()) {
            addUp(row, i * pieceRow);
          }
        }
        rgb.row(row);
      }
      for (InputStream piece : pieces) {
        finish(piece);
      }
    }
  }

  /// The rows of a piece.
  ///
  /// @param rows how many of them are wanted
  private InputStream open(int index, int rows) throws PictureException, IOException {
    long at = layout.at()[index];
    long length = layout.lengths()[index];
    InputStream stored = new BufferedInputStream(in.stream(at, length), 1 << 13);
    return switch (layout.compression()) {
      case TiffLayout.LZW -> new LzwInput(stored, LzwInput.Order.TIFF, 8);
      case TiffLayout.DEFLATE, TiffLayout.OLD_DEFLATE -> new InflaterInputStream(stored);
      case TiffLayout.PACK_BITS -> new PackBitsInput(stored);
      case TiffLayout.JPEG -> new ByteArrayInputStream(jpeg(at, length, rows));
      default -> stored;
    };
  }

  /// Reads the sum behind deflated data, and lets go of what the decoder holds.
  private void finish(InputStream piece) throws IOException {
    if (piece instanceof InflaterInputStream) {
      piece.read();
    }
    piece.close();
  }

  /// Undoes the differences in a row of a piece.
  private void addUp(byte[] row, int from) {
    int step = layout.planes() == 1 ? format.samples() : 1;
    int end = from + pieceRow;
    if (format.bits() == 8) {
      for (int i = from + step; i < end; i++) {
        row[i] += row[i - step];
      }
      return;
    }
    int low = format.isLittleEndian() ? 0 : 1;
    int high = 1 - low;
    for (int i = from + 2 * step; i + 1 < end; i += 2) {
      int left = (row[i - 2 * step + high] & 0xff) << 8 | row[i - 2 * step + low] & 0xff;
      int sum = left + ((row[i + high] & 0xff) << 8 | row[i + low] & 0xff);
      row[i + high] = (byte) (sum >> 8);
      row[i + low] = (byte) sum;
    }
  }

  /// Decodes a piece that is a JPEG but for the tables that it shares with others.
  private byte[] jpeg(long at, long length, int rows) throws PictureException, IOException {
    byte[] whole = withTables(in.bytes(at, (int) length));
    JpegOriginal piece;
    try (PictureInput bytes = new PictureInput(new ByteArrayInputStream(whole))) {
      piece = JpegOriginal.readPiece(bytes);
    }
    PixelSize size = piece.stored();
    if (size.width() != layout.piece().width()
        || size.height() < rows
        || size.height() > layout.piece().height()) {
      throw new PictureException("picture.damaged");
    }
    WholePicture decoded = new WholePicture(size.width(), size.height());
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(whole))) {
      JpegDecoder.decode(stream, piece, deadline, decoded);
    }
    return decoded.pixels().rgb();
  }

  /// The piece as a JPEG of its own, which says what its components are.
  private byte[] withTables(byte[] piece) {
    byte[] tables = layout.jpegTables();
    ByteArrayOutputStream whole = new ByteArrayOutputStream(tables.length + piece.length + 16);
    whole.write(piece, 0, Math.min(2, piece.length));
    whole.writeBytes(ADOBE);
    whole.write(original.format().photometric() == TiffFormat.BRIGHTNESS ? 1 : 0);
    whole.write(tables, Math.min(2, tables.length), Math.max(0, tables.length - 4));
    whole.write(piece, Math.min(2, piece.length), Math.max(0, piece.length - 2));
    return whole.toByteArray();
  }
}
