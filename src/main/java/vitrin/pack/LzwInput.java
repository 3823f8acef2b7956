package vitrin.pack;

import java.io.IOException;
import java.io.InputStream;

/// Undoes the compression of Lempel, Ziv and Welch, as GIF (89a, appendix F) and TIFF (6.0, section
/// 13) have it. Ends at the code that says so, or at the first one that can't be.
final class LzwInput extends InputStream {
  private static final int MOST_BITS = 12;
  private static final int MOST_CODES = 1 << MOST_BITS;

  /// Which of the two ways codes are put into bytes.
  enum Order {
    /// From the lowest bit on; a code gets longer when the table is full for its length.
    GIF(0),
    /// From the highest bit on; a code gets longer one code sooner.
    TIFF(1);

    private final int early;

    Order(int early) {
      this.early = early;
    }
  }

  private final InputStream in;
  private final Order order;
  private final int clear;
  private final int firstBits;

  private final short[] prefix = new short[MOST_CODES];
  private final byte[] last = new byte[MOST_CODES];

  /// What the last code stands for, from its end to its beginning; the first `waiting` are to come.
  private final byte[] reversed = new byte[MOST_CODES + 1];

  private int waiting;
  private int bits;
  private int next;
  private int before = -1;
  private int first;
  private long held;
  private int heldBits;
  private boolean ended;

  /// @param symbolBits 2 to 8
  LzwInput(InputStream in, Order order, int symbolBits) {
    this.in = in;
    this.order = order;
    clear = 1 << symbolBits;
    firstBits = symbolBits + 1;
    for (int i = 0; i < clear; i++) {
      last[i] = (byte) i;
    }
    clear();
  }

  private void clear() {
    bits = firstBits;
    next = clear + 2;
    before = -1;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int count) throws IOException {
    int done = 0;
    while (done < count) {
      if (waiting > 0) {
        to[offset + done++] = reversed[--waiting];
      } else if (ended || !expand(code())) {
        ended = true;
        break;
      }
    }
    return done == 0 && count > 0 ? -1 : done;
  }

  /// @return false where the data ends
  private boolean expand(int code) {
    if (code == clear) {
      clear();
      return true;
    }
    if (code < 0 || code == clear + 1 || code > next || code >= clear && before < 0) {
      return false;
    }
    if (code == next) {
      if (next == MOST_CODES) {
        return false;
      }
      reversed[waiting++] = (byte) first;
    }
    int at = code == next ? before : code;
    while (at >= clear) {
      reversed[waiting++] = last[at];
      at = prefix[at];
    }
    first = at;
    reversed[waiting++] = (byte) first;
    if (before >= 0 && next < MOST_CODES) {
      prefix[next] = (short) before;
      last[next] = (byte) first;
      next++;
      if (next + order.early == 1 << bits && bits < MOST_BITS) {
        bits++;
      }
    }
    before = code;
    return true;
  }

  /// @return -1 where no whole code is left
  private int code() throws IOException {
    while (heldBits < bits) {
      int more = in.read();
      if (more < 0) {
        return -1;
      }
      held =
          switch (order) {
            case GIF -> held | (long) more << heldBits;
            case TIFF -> held << 8 | more;
          };
      heldBits += 8;
    }
    heldBits -= bits;
    return switch (order) {
      case GIF -> lowest();
      case TIFF -> highest();
    };
  }

  private int lowest() {
    int code = (int) held & (1 << bits) - 1;
    held >>= bits;
    return code;
  }

  private int highest() {
    int code = (int) (held >> heldBits);
    held &= (1L << heldBits) - 1;
    return code;
  }
}
