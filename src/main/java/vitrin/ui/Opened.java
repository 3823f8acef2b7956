package vitrin.ui;

import java.util.Map;
import javafx.scene.image.Image;

/// What has been opened over a leaf, and takes the keyboard while it is there.
abstract class Opened extends Sheet {
  Opened(double width, double height) {
    super(width, height);
    setPickOnBounds(true);
  }

  /// Gives the keyboard what it was opened for.
  abstract void focus();

  /// The same, as far scrolled, with these thumbnails.
  Opened with(Map<String, Image> thumbnails) {
    return this;
  }

  /// How far it rises while it comes, in em.
  double rise() {
    return 0;
  }
}
