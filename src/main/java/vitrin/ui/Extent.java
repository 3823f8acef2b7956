package vitrin.ui;

import vitrin.bundle.StoredPicture;

/// Room for a picture, in pixels.
record Extent(double width, double height) {

  /// The largest part of this room that a picture of that aspect fills without being cropped, in
  /// whole pixels.
  Extent fitted(double aspect) {
    double scale = Math.min(width / aspect, height);
    return new Extent(
        Math.clamp(Math.round(scale * aspect), 1, Math.max(1, Math.round(width))),
        Math.max(1, Math.round(scale)));
  }

  Extent fitted(StoredPicture picture) {
    return fitted(picture.aspect());
  }

  /// The smallest extent of that aspect that covers this room, in whole pixels.
  Extent covered(double aspect) {
    double scale = Math.max(width / aspect, height);
    return new Extent(Math.ceil(scale * aspect), Math.ceil(scale));
  }
}
