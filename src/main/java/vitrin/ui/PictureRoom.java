package vitrin.ui;

import java.util.Map;
import java.util.Optional;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// How large a page will draw a picture, in pixels, known before the page is drawn.
final class PictureRoom {

  /// Widest part of a visit's page that a photo gets.
  private static final double FIELD = 0.60;

  /// Height of the band of a visit in em.
  private static final double BAND = 5.33;

  /// Room for one of the pages of a book, in em.
  private static final double BOOK_PAGE = 10;

  private PictureRoom() {}

  static Extent of(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass, Page page) {
    return switch (page) {
      case ATTRACT -> attract(exhibit, slide, picture, stored, glass);
      case VISIT -> visit(exhibit.slides().get(slide), picture, stored, glass);
    };
  }

  /// Words decide how much room is left for a photo, so the board is laid out without it first.
  private static Extent attract(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass) {
    Slide content = exhibit.slides().get(slide);
    if (content instanceof Slide.Book book) {
      boolean cover = book.cover().filter(picture::equals).isPresent();
      LoopGrid grid = new LoopGrid(glass, 1);
      return cover ? AttractBook.coverRoom(grid).fitted(stored) : page(glass).fitted(stored);
    }
    Plates unread = new Plates(Map.of(picture.file(), new Plate(stored, Optional.empty())));
    return Board.of(BoardRoom.of(exhibit, slide, 0, glass, unread), content)
        .photo()
        .map(p -> new Extent(p.width() / (1 - 2 * p.cropX()), p.height() / (1 - 2 * p.cropY())))
        .orElseGet(() -> page(glass).fitted(stored));
  }

  private static Extent visit(Slide slide, Picture picture, StoredPicture stored, Glass glass) {
    double height = glass.height() - glass.px(BAND);
    Extent whole =
        glass.isPortrait()
            ? new Extent(glass.width(), height)
            : new Extent(glass.width() * FIELD, height);
    boolean first = slide.pictures().getFirst().equals(picture);
    return (first ? whole : page(glass)).fitted(stored);
  }

  private static Extent page(Glass glass) {
    return new Extent(glass.px(BOOK_PAGE), glass.px(BOOK_PAGE));
  }
}
