package vitrin.ui;

import java.util.List;
import java.util.Optional;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// A book lying open at one of its pictures: its cover, where there is one, and then its pages.
///
/// @param at index of the picture among those of the slide
/// @param pictures how many there are, with the cover
/// @param pages how many of them are pages
/// @param mirrored whether the book goes on to the left
record BookPages(int at, int pictures, int pages, boolean mirrored) {

  /// Absent where a picture is not one of a book that can be turned.
  static Optional<BookPages> of(VisitRoom room, Picture picture) {
    if (!(room.content() instanceof Slide.Book book) || book.pictures().size() < 2) {
      return Optional.empty();
    }
    List<Picture> all = book.pictures();
    return Optional.of(
        new BookPages(
            all.indexOf(picture),
            all.size(),
            book.pages().size(),
            room.language().isRightToLeft()));
  }

  private int next(Swipe.Way way) {
    return way == Swipe.Way.LEFT != mirrored ? at + 1 : at - 1;
  }

  /// Whether there is something behind the page that a finger moves that way.
  boolean turns(Swipe.Way way) {
    return next(way) >= 0 && next(way) < pictures;
  }

  /// What opens it.
  Event turned(Swipe.Way way) {
    return new Event.LookCloser(next(way));
  }

  /// What opens the page before or after this one, as a clicker does.
  ///
  /// @param by 1 or -1
  /// @return absent at the ends
  Optional<Event> leafed(int by) {
    int there = at + by;
    return there >= 0 && there < pictures
        ? Optional.of(new Event.LookCloser(there))
        : Optional.empty();
  }

  /// Where one is in the book, in the words of the visit's language.
  String place(VisitRoom room) {
    int page = at - (pictures - pages) + 1;
    return page < 1
        ? room.texts().get("book.cover")
        : room.texts().get("book.page", Integer.toString(page), Integer.toString(pages));
  }
}
