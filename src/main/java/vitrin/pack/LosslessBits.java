package vitrin.pack;

import java.io.EOFException;

/// The bits of a lossless WebP, the lowest of each byte first.
final class LosslessBits {
  private final byte[] data;
  private int at;
  private long held;
  private int count;

  LosslessBits(byte[] data, int from) {
    this.data = data;
    at = from;
  }

  /// @param bits 0 to 24
  int number(int bits) throws EOFException {
    while (count < bits) {
      if (at == data.length) {
        throw new EOFException();
      }
      held |= (data[at++] & 0xffL) << count;
      count += 8;
    }
    int number = (int) held & (1 << bits) - 1;
    held >>>= bits;
    count -= bits;
    return number;
  }

  boolean flag() throws EOFException {
    return number(1) == 1;
  }
}
