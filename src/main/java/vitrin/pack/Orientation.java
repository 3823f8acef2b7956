package vitrin.pack;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How the stored rows of a picture lie to the upright picture: the eight values of the EXIF tag
/// 0x0112 (Exif 2.32, 4.6.4). The names say what makes the picture upright.
enum Orientation {
  NONE,
  MIRROR,
  HALF_TURN,
  FLIP,
  TRANSPOSE,
  TURN_RIGHT,
  TRANSVERSE,
  TURN_LEFT;

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /// Whether width and height change places.
  boolean swapsSides() {
    return ordinal() >= TRANSPOSE.ordinal();
  }

  /// Whether the first stored column is the last row or column of the upright picture.
  boolean turnsColumns() {
    return switch (this) {
      case MIRROR, HALF_TURN, TRANSVERSE, TURN_LEFT -> true;
      case NONE, FLIP, TRANSPOSE, TURN_RIGHT -> false;
    };
  }

  /// Whether the first stored row is the last row or column of the upright picture.
  boolean turnsRows() {
    return switch (this) {
      case HALF_TURN, FLIP, TURN_RIGHT, TRANSVERSE -> true;
      case NONE, MIRROR, TRANSPOSE, TURN_LEFT -> false;
    };
  }

  /// The orientation that a TIFF structure names in its first directory; [#NONE] if it names none
  /// or can't be read, as everybody else treats it.
  static Orientation of(byte[] tiff) {
    try {
      ByteBuffer in = ByteBuffer.wrap(tiff);
      switch (in.getShort(0)) {
        case 0x4949 -> in.order(ByteOrder.LITTLE_ENDIAN);
        case 0x4d4d -> in.order(ByteOrder.BIG_ENDIAN);
        default -> {
          return NONE;
        }
      }
      int directory = in.getInt(4);
      int entries = in.getShort(directory) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if ((in.getShort(entry) & 0xffff) == TAG && in.getShort(entry + 2) == SHORT) {
          return of(in.getShort(entry + 8));
        }
      }
      return NONE;
    } catch (IndexOutOfBoundsException | BufferUnderflowException _) {
      return NONE;
    }
  }

  /// The orientation of that number; [#NONE] if there is none.
  static Orientation of(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : NONE;
  }

  /// The upright picture.
  Pixels apply(Pixels stored) {
    int w = stored.width();
    int h = stored.height();
    return switch (this) {
      case NONE -> stored;
      case MIRROR -> stored.rearranged(w, h, w - 1, -1, w);
      case HALF_TURN -> stored.rearranged(w, h, w * h - 1, -1, -w);
      case FLIP -> stored.rearranged(w, h, (h - 1) * w, 1, -w);
      case TRANSPOSE -> stored.rearranged(h, w, 0, w, 1);
      case TURN_RIGHT -> stored.rearranged(h, w, (h - 1) * w, -w, 1);
      case TRANSVERSE -> stored.rearranged(h, w, w * h - 1, -w, -1);
      case TURN_LEFT -> stored.rearranged(h, w, w - 1, w, -1);
    };
  }
}
