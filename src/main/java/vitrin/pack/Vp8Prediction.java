package vitrin.pack;

/// Predicts a block from the samples above it and on its left (RFC 6386, section 12).
final class Vp8Prediction {

  /// Ways to predict a large block.
  static final int MEAN = 0;

  static final int ABOVE = 1;
  static final int LEFT = 2;
  static final int SLOPE = 3;

  /// Each small block in a way of its own.
  static final int SMALL = 4;

  /// Ways to predict a small block, as they are numbered.
  private static final int SMALL_MEAN = 0;

  private static final int SMALL_SLOPE = 1;
  private static final int SMALL_ABOVE = 2;
  private static final int SMALL_LEFT = 3;
  private static final int LEFT_DOWN = 4;
  private static final int RIGHT_DOWN = 5;
  private static final int STEEP_RIGHT = 6;
  private static final int STEEP_LEFT = 7;
  private static final int FLAT_DOWN = 8;

  /// The way in which a large block counts for the small ones beside it.
  static int small(int large) {
    return switch (large) {
      case MEAN -> SMALL_MEAN;
      case ABOVE -> SMALL_ABOVE;
      case LEFT -> SMALL_LEFT;
      default -> SMALL_SLOPE;
    };
  }

  /// The samples around a small block: four on the left from below, the corner, eight above.
  private final int[] edge = new int[13];

  private static final int CORNER = 4;

  /// @param size of the block: 16 or 8
  void large(Vp8Plane plane, int x, int y, int size, int mode) {
    int at = plane.at(x, y);
    int stride = plane.stride;
    switch (mode) {
      case ABOVE -> {
        for (int row = 0; row < size; row++) {
          System.arraycopy(plane.samples, at - stride, plane.samples, at + row * stride, size);
        }
      }
      case LEFT -> {
        for (int row = 0; row < size; row++) {
          fill(plane, at + row * stride, size, plane.get(at + row * stride - 1));
        }
      }
      case SLOPE -> slope(plane, at, size);
      default -> {
        int mean = mean(plane, at, size, x > 0, y > 0);
        for (int row = 0; row < size; row++) {
          fill(plane, at + row * stride, size, mean);
        }
      }
    }
  }

  private static void fill(Vp8Plane plane, int at, int count, int value) {
    for (int i = 0; i < count; i++) {
      plane.samples[at + i] = (byte) value;
    }
  }

  private static int mean(Vp8Plane plane, int at, int size, boolean hasLeft, boolean hasAbove) {
    int sum = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      sum += hasAbove ? plane.get(at - plane.stride + i) : 0;
      sum += hasLeft ? plane.get(at + i * plane.stride - 1) : 0;
    }
    count = (hasAbove ? size : 0) + (hasLeft ? size : 0);
    return count == 0 ? 128 : (sum + count / 2) / count;
  }

  private static void slope(Vp8Plane plane, int at, int size) {
    int stride = plane.stride;
    int corner = plane.get(at - stride - 1);
    for (int row = 0; row < size; row++) {
      int left = plane.get(at + row * stride - 1) - corner;
      for (int i = 0; i < size; i++) {
        plane.set(at + row * stride + i, left + plane.get(at - stride + i));
      }
    }
  }

  /// @param beyond the four samples above and to the right of the block
  void small(Vp8Plane plane, int at, int[] beyond, int mode) {
    int stride = plane.stride;
    for (int i = 0; i < 4; i++) {
      edge[i] = plane.get(at + (3 - i) * stride - 1);
      edge[CORNER + 1 + i] = plane.get(at - stride + i);
      edge[CORNER + 5 + i] = beyond[i];
    }
    edge[CORNER] = plane.get(at - stride - 1);
    switch (mode) {
      case SMALL_MEAN -> {
        int sum = 4;
        for (int i = 0; i < 4; i++) {
          sum += edge[i] + edge[CORNER + 1 + i];
        }
        for (int row = 0; row < 4; row++) {
          fill(plane, at + row * stride, 4, sum >> 3);
        }
      }
      case SMALL_SLOPE -> slope(plane, at, 4);
      default -> {
        for (int y = 0; y < 4; y++) {
          for (int x = 0; x < 4; x++) {
            plane.samples[at + y * stride + x] = (byte) directed(mode, x, y);
          }
        }
      }
    }
  }

  /// A sample of a block that goes on in one direction.
  private int directed(int mode, int x, int y) {
    return switch (mode) {
      case SMALL_ABOVE -> three(CORNER + 1 + x);
      case SMALL_LEFT -> y < 3 ? three(3 - y) : (edge[1] + 3 * edge[0] + 2) >> 2;
      case LEFT_DOWN -> x + y < 6 ? three(CORNER + 2 + x + y) : (edge[11] + 3 * edge[12] + 2) >> 2;
      case RIGHT_DOWN -> three(CORNER + x - y);
      case STEEP_RIGHT -> steepRight(2 * x - y, x, y);
      case STEEP_LEFT -> steepLeft(x, y);
      case FLAT_DOWN -> flatDown(2 * y - x, x, y);
      default -> flatUp(x + 2 * y);
    };
  }

  private int steepRight(int place, int x, int y) {
    if (place < -1) {
      return three(CORNER - y + 1);
    }
    int at = CORNER + x - (y >> 1);
    return place == -1 ? three(CORNER) : (place & 1) == 0 ? two(at) : three(at);
  }

  private int steepLeft(int x, int y) {
    // The last column of the lower rows looks further than the direction says.
    if (x == 3 && y >= 2) {
      return three(CORNER + 4 + y);
    }
    int at = CORNER + 1 + x + (y >> 1);
    return (y & 1) == 0 ? two(at) : three(at + 1);
  }

  private int flatDown(int place, int x, int y) {
    if (place < -1) {
      return three(CORNER + x - 1);
    }
    int at = CORNER - 1 - y + (x >> 1);
    return place == -1 ? three(CORNER) : (place & 1) == 0 ? two(at) : three(at + 1);
  }

  private int flatUp(int place) {
    if (place >= 6) {
      return edge[0];
    }
    int at = 3 - (place >> 1);
    return (place & 1) == 0
        ? two(at - 1)
        : place == 5 ? (edge[1] + 3 * edge[0] + 2) >> 2 : three(at - 1);
  }

  /// The mean of a sample of the edge and the next.
  private int two(int at) {
    return (edge[at] + edge[at + 1] + 1) >> 1;
  }

  /// The mean of a sample of the edge and, half as much, its neighbours.
  private int three(int at) {
    return (edge[at - 1] + 2 * edge[at] + edge[at + 1] + 2) >> 2;
  }
}
