package vitrin.ui;

import javafx.scene.Node;
import vitrin.slideshow.Drift;

/// Moves what always stands in the same place, by whole pixels: letters stay sharp.
final class Drifting {

  /// Twice this is more than the strokes of small letters, frames and icons are wide, and this less
  /// than the margin of any page; in millimetres.
  static final double SMALL_MM = 1.2;

  /// The same for large letters, on a page with room around them.
  static final double LARGE_MM = 5;

  private Drifting() {}

  /// @param radiusMm of the round, in millimetres of the screen
  static void move(Node node, Drift drift, double radiusMm, Glass glass) {
    double radius = radiusMm / glass.mmPerPixel();
    node.setTranslateX(Math.round(drift.x() * radius));
    node.setTranslateY(-Math.round(drift.y() * radius));
  }
}
