package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Yarn;

/// Sets small motifs into the free ground of a field, the way a weaver fills what the great forms
/// leave: row by row, alike on the left and on the right.
final class Scatter {
  private Scatter() {}

  /// What stands at a place.
  @FunctionalInterface
  interface Choice {
    /// @param row counts the rows from above
    /// @param place counts the motifs of a row outwards from the axis
    /// @param side -1 on the left, 1 on the right; both must have one size
    Cartoon motif(int row, int place, int side);
  }

  /// @param step knots from one row to the next
  /// @param gap knots of ground that stay free around each motif
  static void rows(Cartoon on, Frame field, Yarn ground, int step, int gap, Choice choice) {
    int axis = field.x() + field.width() / 2;
    int row = 0;
    for (int y = field.y() + step / 2 + 1; y < field.y() + field.height() - 3; y += step) {
      int place = 0;
      int d = row % 2 == 0 ? gap : gap + step / 2;
      while (d < field.width() / 2 - 2) {
        Cartoon right = choice.motif(row, place, 1);
        int w = right.width();
        int top = y - right.height() / 2;
        int from = axis + d;
        int mirror = 2 * axis - from - w + field.width() % 2;
        if (inside(field, from, top, right)
            && free(on, ground, from, top, right, gap)
            && free(on, ground, mirror, top, right, gap)) {
          on.stamp(right, from, top);
          on.stamp(choice.motif(row, place, -1).mirrored(), mirror, top);
          d += w + gap + 1;
          place++;
        } else {
          d++;
        }
      }
      row++;
    }
  }

  private static boolean inside(Frame f, int x, int y, Cartoon m) {
    return x >= f.x() + 2
        && y >= f.y() + 2
        && x + m.width() <= f.x() + f.width() - 2
        && y + m.height() <= f.y() + f.height() - 2;
  }

  /// Whether a motif here would touch nothing but ground.
  private static boolean free(Cartoon on, Yarn ground, int x, int y, Cartoon m, int gap) {
    for (int j = -gap; j < m.height() + gap; j++) {
      for (int i = -gap; i < m.width() + gap; i++) {
        if (on.at(x + i, y + j) != ground) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether every knot that the motif would tie is still ground.
  static boolean fits(Cartoon on, Yarn ground, int x, int y, Cartoon m) {
    for (int j = 0; j < m.height(); j++) {
      for (int i = 0; i < m.width(); i++) {
        if (m.at(i, j) != null && on.at(x + i, y + j) != ground) {
          return false;
        }
      }
    }
    return true;
  }
}
