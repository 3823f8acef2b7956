package vitrin.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG of eight bits a colour without any metadata, each row with the filter that leaves the
/// smallest differences.
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int LEVEL = 6;
  private static final int FILTERS = 5;
  private static final int PIXEL = 3;

  private PngEncoder() {}

  /// The picture as PNG; absent if that takes as many bytes as given, or more.
  static Optional<byte[]> encode(Pixels pixels, int limit) {
    Optional<byte[]> data = data(pixels, limit);
    if (data.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.get().length + 64);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header(pixels));
    chunk(out, "IDAT", data.get());
    chunk(out, "IEND", new byte[0]);
    return out.size() < limit ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private static byte[] header(Pixels pixels) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    number(header, pixels.width());
    number(header, pixels.height());
    header.writeBytes(new byte[] {8, PngFormat.RGB, 0, 0, 0});
    return header.toByteArray();
  }

  private static Optional<byte[]> data(Pixels pixels, int limit) {
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int stride = PIXEL * pixels.width();
    byte[] above = new byte[stride];
    byte[] row = new byte[stride];
    byte[] filtered = new byte[stride + 1];
    byte[] best = new byte[stride + 1];
    for (int y = 0; y < pixels.height() && out.size() < limit; y++) {
      System.arraycopy(pixels.rgb(), y * stride, row, 0, stride);
      long least = Long.MAX_VALUE;
      for (int filter = 0; filter < FILTERS; filter++) {
        long weight = filter(filter, row, above, filtered);
        if (weight < least) {
          least = weight;
          byte[] swap = best;
          best = filtered;
          filtered = swap;
        }
      }
      deflater.setInput(best);
      drain(deflater, buffer, out);
      byte[] swap = above;
      above = row;
      row = swap;
    }
    deflater.finish();
    drain(deflater, buffer, out);
    deflater.end();
    return out.size() < limit ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out) {
    for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
      out.write(buffer, 0, n);
    }
  }

  /// Writes the filtered row behind the number of its filter.
  ///
  /// @return how far its bytes are from zero
  private static long filter(int filter, byte[] row, byte[] above, byte[] to) {
    to[0] = (byte) filter;
    long sum = 0;
    for (int i = 0; i < row.length; i++) {
      int left = i < PIXEL ? 0 : row[i - PIXEL] & 0xff;
      int up = above[i] & 0xff;
      int corner = i < PIXEL ? 0 : above[i - PIXEL] & 0xff;
      int guess =
          switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> left + up >> 1;
            default -> paeth(left, up, corner);
          };
      byte difference = (byte) (row[i] - guess);
      to[i + 1] = difference;
      sum += Math.abs(difference);
    }
    return sum;
  }

  /// Of the three neighbours the one nearest to what they foretell together.
  static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    number(out, data.length);
    out.writeBytes(name);
    out.writeBytes(data);
    number(out, (int) crc.getValue());
  }

  private static void number(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >> shift);
    }
  }
}
