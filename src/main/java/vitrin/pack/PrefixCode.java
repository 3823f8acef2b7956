package vitrin.pack;

import java.io.EOFException;
import java.util.Arrays;

/// A canonical code for symbols (RFC 9649, section 3.7.2): a tree that is walked bit by bit.
final class PrefixCode {
  private static final int[] ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };

  private static final int MOST_BITS = 15;
  private static final int REPEAT = 16;

  /// For each inner node its two children: another node if positive, else the symbol, turned round;
  /// node 0 is the root. A code of a single symbol has no node.
  private final short[] children;

  private final int only;

  private PrefixCode(short[] children, int only) {
    this.children = children;
    this.only = only;
  }

  /// Memory it takes, in nodes.
  int nodes() {
    return children.length / 2;
  }

  int symbol(LosslessBits in) throws EOFException {
    if (only >= 0) {
      return only;
    }
    int at = 0;
    do {
      at = children[2 * at + in.number(1)];
    } while (at > 0);
    return ~at;
  }

  /// @param symbols how many there are, used or not
  static PrefixCode read(LosslessBits in, int symbols) throws PictureException, EOFException {
    if (in.flag()) {
      boolean two = in.flag();
      int first = in.number(in.flag() ? 8 : 1);
      int second = two ? in.number(8) : first;
      if (first >= symbols || second >= symbols) {
        throw new PictureException("picture.damaged");
      }
      int[] lengths = new int[symbols];
      lengths[first] = 1;
      lengths[second] = 1;
      return of(lengths);
    }
    int[] lengthsOfLengths = new int[ORDER.length];
    int count = 4 + in.number(4);
    for (int i = 0; i < count; i++) {
      lengthsOfLengths[ORDER[i]] = in.number(3);
    }
    return of(lengths(in, of(lengthsOfLengths), symbols));
  }

  private static int[] lengths(LosslessBits in, PrefixCode code, int symbols)
      throws PictureException, EOFException {
    int left = in.flag() ? 2 + in.number(2 + 2 * in.number(3)) : symbols;
    if (left > symbols) {
      throw new PictureException("picture.damaged");
    }
    int[] lengths = new int[symbols];
    int before = 8;
    for (int at = 0; at < symbols && left > 0; left--) {
      int length = code.symbol(in);
      if (length < REPEAT) {
        lengths[at++] = length;
        before = length == 0 ? before : length;
        continue;
      }
      int times =
          switch (length) {
            case REPEAT -> 3 + in.number(2);
            case REPEAT + 1 -> 3 + in.number(3);
            default -> 11 + in.number(7);
          };
      if (at + times > symbols) {
        throw new PictureException("picture.damaged");
      }
      Arrays.fill(lengths, at, at + times, length == REPEAT ? before : 0);
      at += times;
    }
    return lengths;
  }

  /// @param lengths of the code of each symbol; 0: it has none
  /// @throws PictureException if some codes stand for nothing, or for two symbols
  private static PrefixCode of(int[] lengths) throws PictureException {
    int used = 0;
    int single = -1;
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        used++;
        single = i;
      }
    }
    if (used == 0) {
      throw new PictureException("picture.damaged");
    }
    if (used == 1) {
      return new PrefixCode(new short[0], single);
    }
    short[] children = new short[2 * (used - 1)];
    int next = 1;
    // Level by level; the nodes of a level are those between `from` and `next`.
    int from = 0;
    for (int length = 1; length <= MOST_BITS; length++) {
      int slot = 2 * from;
      int end = 2 * next;
      from = next;
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == length) {
          if (slot == end) {
            throw new PictureException("picture.damaged");
          }
          children[slot++] = (short) ~i;
        }
      }
      for (; slot < end; slot++) {
        if (next == used - 1) {
          throw new PictureException("picture.damaged");
        }
        children[slot] = (short) next++;
      }
    }
    if (from != next) {
      throw new PictureException("picture.damaged");
    }
    return new PrefixCode(children, -1);
  }
}
