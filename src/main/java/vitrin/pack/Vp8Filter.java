package vitrin.pack;

import java.io.EOFException;

/// Smooths the edges of blocks (RFC 6386, section 15), as strongly as the frame says for each.
final class Vp8Filter {
  private static final int MOST = 63;

  private final boolean isSimple;
  private final int level;
  private final int sharpness;
  private final boolean isAdjusted;
  private int adjustedAll;
  private int adjustedSmall;

  private final int columns;
  private final byte[] levels;
  private final boolean[] inside;

  /// Reads its part of the header of a frame of so many large blocks.
  Vp8Filter(Vp8Bits header, int columns, int rows) throws EOFException {
    isSimple = header.flag();
    level = header.number(6);
    sharpness = header.number(3);
    isAdjusted = header.flag();
    if (isAdjusted && header.flag()) {
      for (int i = 0; i < 8; i++) {
        int value = header.optional(6);
        adjustedAll = i == 0 ? value : adjustedAll;
        adjustedSmall = i == 4 ? value : adjustedSmall;
      }
    }
    this.columns = columns;
    levels = new byte[columns * rows];
    inside = new boolean[columns * rows];
  }

  /// Of the whole frame, 0 to 63.
  int level() {
    return level;
  }

  /// Notes how a large block is to be smoothed.
  ///
  /// @param base its level, before it is adjusted
  /// @param isSmall whether its small blocks are predicted one by one
  /// @param any whether it differs from its prediction
  void note(int x, int y, int base, boolean isSmall, boolean any) {
    int adjusted = base;
    if (isAdjusted) {
      adjusted += adjustedAll + (isSmall ? adjustedSmall : 0);
    }
    levels[y * columns + x] = (byte) Math.clamp(adjusted, 0, MOST);
    inside[y * columns + x] = isSmall || any;
  }

  void apply(Vp8Plane brightness, Vp8Plane blue, Vp8Plane red) {
    if (level == 0) {
      return;
    }
    for (int i = 0; i < levels.length; i++) {
      int most = levels[i];
      if (most > 0) {
        int inner = inner(most);
        int x = i % columns;
        int y = i / columns;
        block(brightness, x, y, 16, most, inner, inside[i]);
        if (!isSimple) {
          block(blue, x, y, 8, most, inner, inside[i]);
          block(red, x, y, 8, most, inner, inside[i]);
        }
      }
    }
  }

  private int inner(int most) {
    int inner = most;
    if (sharpness > 0) {
      inner = Math.min(inner >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
    }
    return Math.max(1, inner);
  }

  /// @param size of the large block in this plane
  private void block(Vp8Plane plane, int x, int y, int size, int most, int inner, boolean within) {
    int at = plane.at(x * size, y * size);
    int limit = 2 * (2 * most + inner) + 1;
    int busy = most >= 40 ? 2 : most >= 15 ? 1 : 0;
    if (x > 0) {
      edge(plane, at, 1, plane.stride, size, limit + 8, inner, busy, true);
    }
    for (int i = 4; within && i < size; i += 4) {
      edge(plane, at + i, 1, plane.stride, size, limit, inner, busy, false);
    }
    if (y > 0) {
      edge(plane, at, plane.stride, 1, size, limit + 8, inner, busy, true);
    }
    for (int i = 4; within && i < size; i += 4) {
      edge(plane, at + i * plane.stride, plane.stride, 1, size, limit, inner, busy, false);
    }
  }

  /// @param step across the edge
  /// @param along from one place of the edge to the next
  private void edge(
      Vp8Plane plane,
      int at,
      int step,
      int along,
      int count,
      int limit,
      int inner,
      int busy,
      boolean isLarge) {
    byte[] s = plane.samples;
    for (int i = 0, q = at; i < count; i++, q += along) {
      int p1 = s[q - 2 * step] & 0xff;
      int p0 = s[q - step] & 0xff;
      int q0 = s[q] & 0xff;
      int q1 = s[q + step] & 0xff;
      if (4 * Math.abs(p0 - q0) + Math.abs(p1 - q1) > limit) {
        continue;
      }
      if (isSimple) {
        two(plane, q, step, p1, p0, q0, q1);
        continue;
      }
      int p2 = s[q - 3 * step] & 0xff;
      int q2 = s[q + 2 * step] & 0xff;
      if (Math.abs((s[q - 4 * step] & 0xff) - p2) > inner
          || Math.abs(p2 - p1) > inner
          || Math.abs(p1 - p0) > inner
          || Math.abs(q1 - q0) > inner
          || Math.abs(q2 - q1) > inner
          || Math.abs((s[q + 3 * step] & 0xff) - q2) > inner) {
        continue;
      }
      if (Math.abs(p1 - p0) > busy || Math.abs(q1 - q0) > busy) {
        two(plane, q, step, p1, p0, q0, q1);
      } else if (isLarge) {
        int a = signed(3 * (q0 - p0) + signed(p1 - q1));
        int near = 27 * a + 63 >> 7;
        int far = 18 * a + 63 >> 7;
        int farthest = 9 * a + 63 >> 7;
        plane.set(q - 3 * step, p2 + farthest);
        plane.set(q - 2 * step, p1 + far);
        plane.set(q - step, p0 + near);
        plane.set(q, q0 - near);
        plane.set(q + step, q1 - far);
        plane.set(q + 2 * step, q2 - farthest);
      } else {
        int a = signed(3 * (q0 - p0));
        int right = Math.min(127, a + 4) >> 3;
        int left = Math.min(127, a + 3) >> 3;
        int outer = right + 1 >> 1;
        plane.set(q - 2 * step, p1 + outer);
        plane.set(q - step, p0 + left);
        plane.set(q, q0 - right);
        plane.set(q + step, q1 - outer);
      }
    }
  }

  private static void two(Vp8Plane plane, int q, int step, int p1, int p0, int q0, int q1) {
    int a = signed(3 * (q0 - p0) + signed(p1 - q1));
    plane.set(q - step, p0 + (Math.min(127, a + 3) >> 3));
    plane.set(q, q0 - (Math.min(127, a + 4) >> 3));
  }

  /// The nearest value of a signed byte.
  private static int signed(int value) {
    return Math.clamp(value, -128, 127);
  }
}
