package vitrin.art.khojaly;

import java.awt.Shape;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Lettering;

/// Where the name of a place stands on a map, in picture heights.
///
/// @param end which end of the name is at `x`
record PlaceName(double x, double y, End end) {
  private static final double LETTERS = 0.056;
  private static final double ASIDE = 0.029;

  private enum End {
    LEFT,
    RIGHT
  }

  /// Left of a place.
  static PlaceName before(double x, double y) {
    return new PlaceName(x - ASIDE, y, End.RIGHT);
  }

  /// Right of a place.
  static PlaceName after(double x, double y) {
    return new PlaceName(x + ASIDE, y, End.LEFT);
  }

  void write(String words, Layer on) {
    double back =
        switch (end) {
          case LEFT -> 0;
          case RIGHT -> Lettering.SEMI_BOLD.width(words, LETTERS);
        };
    Shape word = Lettering.SEMI_BOLD.line(words, x - back, y + 0.36 * LETTERS, LETTERS);
    on.shade(on.soft(word, 0.02), Winter.INK, 0.85);
    on.shade(on.soft(word, 0.006), Winter.INK, 0.6);
    on.fill(word, Winter.SNOW);
  }
}
