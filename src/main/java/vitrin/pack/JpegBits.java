package vitrin.pack;

import java.io.ByteArrayOutputStream;

/// Writes coefficients as Huffman codes, bit after bit.
final class JpegBits {
  private static final int END_OF_BLOCK = 0x00;
  private static final int SIXTEEN_ZEROS = 0xf0;

  /// More than one coefficient can take: a code, its bits, and a zero behind each byte.
  private static final int RESERVE = 64;

  private final ByteArrayOutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int filled;
  private long pending;
  private int count;

  JpegBits(ByteArrayOutputStream out) {
    this.out = out;
  }

  /// @param difference of the first coefficient to that of the block before
  void writeFirst(int difference, JpegCodes.Table table) {
    int size = size(difference);
    put(table.code[size], table.length[size]);
    put(bits(difference, size), size);
  }

  /// The 63 coefficients behind the first.
  void writeRest(short[] values, int first, JpegCodes.Table table) {
    int run = 0;
    for (int i = first + 1; i < first + 64; i++) {
      int value = values[i];
      if (value == 0) {
        run++;
        continue;
      }
      while (run > 15) {
        put(table.code[SIXTEEN_ZEROS], table.length[SIXTEEN_ZEROS]);
        run -= 16;
      }
      int size = size(value);
      int symbol = run << 4 | size;
      put(table.code[symbol] << size | bits(value, size), table.length[symbol] + size);
      run = 0;
    }
    if (run > 0) {
      put(table.code[END_OF_BLOCK], table.length[END_OF_BLOCK]);
    }
  }

  /// Fills the last byte with ones and writes what is left.
  void finish() {
    put(0x7f, 7);
    flushBytes();
    out.write(buffer, 0, filled);
    filled = 0;
  }

  private static int size(int value) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  /// A negative value is written as one less, in as many bits.
  private static int bits(int value, int size) {
    return value < 0 ? value + (1 << size) - 1 : value;
  }

  private void put(int value, int length) {
    pending = pending << length | value;
    count += length;
    if (count >= Integer.SIZE) {
      flushBytes();
    }
  }

  private void flushBytes() {
    if (filled > buffer.length - RESERVE) {
      out.write(buffer, 0, filled);
      filled = 0;
    }
    while (count >= 8) {
      count -= 8;
      byte next = (byte) (pending >> count);
      buffer[filled++] = next;
      if (next == -1) {
        buffer[filled++] = 0;
      }
    }
  }
}
