package vitrin.pack;

import java.io.EOFException;

/// The decisions of a part of a VP8 frame (RFC 6386, section 7), each with its likelihood.
final class Vp8Bits {
  private static final int EVEN = 128;

  private final byte[] data;
  private final int end;
  private int at;

  /// One less than the range of what may come.
  private int range = 254;

  private int value;

  /// How many bits are held beyond the eight that decide.
  private int spare = -8;

  Vp8Bits(byte[] data, int from, int end) {
    this.data = data;
    this.at = from;
    this.end = end;
  }

  /// @param likelihood that it is 0, of 256
  /// @return 0 or 1
  int bit(int likelihood) throws EOFException {
    if (spare < 0) {
      if (at == end) {
        throw new EOFException();
      }
      value = value << 8 | data[at++] & 0xff;
      spare += 8;
    }
    int split = range * likelihood >> 8;
    int bit = 0;
    if (value >> spare > split) {
      value -= split + 1 << spare;
      range -= split;
      bit = 1;
    } else {
      range = split + 1;
    }
    int shift = Integer.numberOfLeadingZeros(range) - 24;
    range = (range << shift) - 1;
    spare -= shift;
    return bit;
  }

  boolean flag() throws EOFException {
    return bit(EVEN) == 1;
  }

  /// A whole number of that many bits, the highest first.
  int number(int bits) throws EOFException {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      number = number << 1 | bit(EVEN);
    }
    return number;
  }

  /// A number of that many bits, and its sign behind it.
  int signed(int bits) throws EOFException {
    int number = number(bits);
    return flag() ? -number : number;
  }

  /// A flag, and a signed number where it is set, else 0.
  int optional(int bits) throws EOFException {
    return flag() ? signed(bits) : 0;
  }
}
