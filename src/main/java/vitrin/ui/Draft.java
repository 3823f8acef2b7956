package vitrin.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Pictures;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// A slide laid out for a page before its pictures are decoded: how large the page will draw each
/// of them, and the board of the loop, which only waits for its photo.
///
/// Drafts are made and used on the FX thread, as every text of this program is laid out there. With
/// two threads at it the toolkit frees memory that it still uses, and the process ends:
/// `PangoGlyphLayout` of JavaFX 26 goes back to its pool before it has cleared itself (seen with
/// Arabic text after seconds).
public final class Draft {

  /// Room for one of the pages of a book, in em.
  private static final double BOOK_PAGE = 10;

  private final Map<StoredPicture, Extent> sizes;
  private Optional<Laid> laid;

  /// A board and the languages that stand on it.
  private record Laid(Board board, BoardRoom room) {}

  private Draft(Map<StoredPicture, Extent> sizes, Optional<Laid> laid) {
    this.sizes = sizes;
    this.laid = laid;
  }

  /// Lays out a slide whose pictures are stored there. A picture of which nothing is stored has no
  /// size. Never fails: a slide that can't be laid out has an empty draft, and whoever shows it
  /// meets the fault.
  public static Draft of(Exhibit exhibit, int slide, Pictures pictures, Glass glass, Page page) {
    try {
      return laidOut(exhibit, slide, pictures, glass, page);
    } catch (RuntimeException _) {
      return new Draft(Map.of(), Optional.empty());
    }
  }

  private static Draft laidOut(
      Exhibit exhibit, int slide, Pictures pictures, Glass glass, Page page) {
    Map<Picture, StoredPicture> stored = new LinkedHashMap<>();
    Plates unread = Plates.unread(exhibit, slide, pictures);
    for (Picture picture : exhibit.shown(slide).pictures()) {
      unread.of(picture).ifPresent(plate -> stored.put(picture, plate.picture()));
    }
    return switch (page) {
      case ATTRACT -> attract(BoardRoom.of(exhibit, slide, 0, glass, unread), stored);
      case VISIT -> visit(exhibit, slide, glass, unread, stored);
    };
  }

  /// The sizes in pixels at which its pictures are drawn.
  Map<StoredPicture, Extent> sizes() {
    return sizes;
  }

  /// The board of a room like the one that was laid out. Its nodes can stand in one place only, so
  /// it is there once; absent afterwards, for other languages, and for a part of a timeline that
  /// was laid out whole.
  Optional<Board> takeBoard(BoardRoom room) {
    Optional<Board> board =
        laid.filter(l -> l.room().languages().equals(room.languages()))
            .filter(l -> l.room().part().equals(room.part()))
            .filter(l -> l.room().glass().equals(room.glass()))
            .map(Laid::board);
    if (board.isPresent()) {
      laid = Optional.empty();
    }
    return board;
  }

  /// Words decide how much room is left for a photo.
  private static Draft attract(BoardRoom room, Map<Picture, StoredPicture> stored) {
    Map<StoredPicture, Extent> sizes = new LinkedHashMap<>();
    Slide content = room.exhibit().shown(room.slide());
    if (content instanceof Slide.Book book) {
      // Its cover stands among its words, so there is no board before it is decoded.
      LoopGrid grid = new LoopGrid(room.glass(), 1);
      stored.forEach((picture, found) ->
          sizes.put(
              found,
              book.cover().filter(picture::equals).isPresent()
                  ? AttractBook.coverRoom(grid).fitted(found)
                  : page(room.glass()).fitted(found)));
      return new Draft(sizes, Optional.empty());
    }
    Board board = Board.of(room, content);
    stored.forEach((_, found) ->
        sizes.put(
            found,
            board
                .photo()
                .map(p ->
                    new Extent(p.width() / (1 - 2 * p.cropX()), p.height() / (1 - 2 * p.cropY())))
                .orElseGet(() -> page(room.glass()).fitted(found))));
    return new Draft(sizes, Optional.of(new Laid(board, room)));
  }

  private static Draft visit(
      Exhibit exhibit, int slide, Glass glass, Plates unread, Map<Picture, StoredPicture> stored) {
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
    Map<StoredPicture, Extent> sizes = new LinkedHashMap<>();
    stored.forEach((picture, found) -> sizes.put(found, visit(room, picture, found)));
    return new Draft(sizes, Optional.empty());
  }

  private static Extent visit(VisitRoom room, Picture picture, StoredPicture stored) {
    return switch (room.content()) {
      case Slide.Photo _, Slide.Quote _ -> VisitPhoto.extent(room, picture);
      case Slide.Chapter _ -> VisitChapter.field(room).covered(stored.aspect());
      case Slide.Book book ->
          book.cover().filter(picture::equals).isPresent()
              ? VisitBook.coverRoom(room, book).fitted(stored)
              : page(room.glass()).fitted(stored);
      case Slide.Text _, Slide.Figures _, Slide.Timeline _, Slide.Silence _ ->
          page(room.glass()).fitted(stored);
    };
  }

  private static Extent page(Glass glass) {
    return new Extent(glass.px(BOOK_PAGE), glass.px(BOOK_PAGE));
  }
}
