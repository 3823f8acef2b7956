package vitrin.ui;

import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// How large a page will draw a picture, in pixels, before the page is drawn.
final class PictureRoom {

  /// Widest part of a visit's page that a photo gets, and the narrow one.
  private static final double FIELD = 0.60;

  /// Height of the band of a visit in em.
  private static final double BAND = 5.33;

  private PictureRoom() {}

  static Extent of(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass, Page page) {
    return switch (page) {
      case ATTRACT -> new Extent(glass.width(), glass.height()).fitted(stored);
      case VISIT -> visit(exhibit.slides().get(slide), picture, stored, glass);
    };
  }

  private static Extent visit(Slide slide, Picture picture, StoredPicture stored, Glass glass) {
    double height = glass.height() - glass.px(BAND);
    Extent whole =
        glass.isPortrait()
            ? new Extent(glass.width(), height)
            : new Extent(glass.width() * FIELD, height);
    boolean first = slide.pictures().getFirst().equals(picture);
    return (first ? whole : new Extent(glass.px(10), glass.px(10))).fitted(stored);
  }
}
