package vitrin.ui;

import java.util.Map;
import java.util.Optional;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// How large a page will draw a picture, in pixels, known before the page is drawn.
final class PictureRoom {

  /// Room for one of the pages of a book, in em.
  private static final double BOOK_PAGE = 10;

  private PictureRoom() {}

  static Extent of(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass, Page page) {
    return switch (page) {
      case ATTRACT -> attract(exhibit, slide, picture, stored, glass);
      case VISIT -> visit(exhibit, slide, picture, stored, glass);
    };
  }

  /// Words decide how much room is left for a photo, so the board is laid out without it first.
  private static Extent attract(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass) {
    Slide content = exhibit.shown(slide);
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

  private static Extent visit(
      Exhibit exhibit, int slide, Picture picture, StoredPicture stored, Glass glass) {
    Plates unread = new Plates(Map.of(picture.file(), new Plate(stored, Optional.empty())));
    Language first = exhibit.languages().getFirst();
    VisitRoom room =
        new VisitRoom(
            glass,
            exhibit,
            slide,
            first,
            TextSize.NORMAL,
            Theme.DARK,
            Motion.STILL,
            Reach.FULL,
            unread);
    return switch (exhibit.slides().get(slide)) {
      case Slide.Photo _, Slide.Quote _ -> VisitPhoto.extent(room, picture);
      case Slide.Chapter _ -> VisitChapter.field(room).covered(stored.aspect());
      case Slide.Book book ->
          book.cover().filter(picture::equals).isPresent()
              ? VisitBook.coverRoom(room, book).fitted(stored)
              : page(glass).fitted(stored);
      case Slide.Text _, Slide.Figures _, Slide.Timeline _, Slide.Silence _ ->
          page(glass).fitted(stored);
    };
  }

  private static Extent page(Glass glass) {
    return new Extent(glass.px(BOOK_PAGE), glass.px(BOOK_PAGE));
  }
}
