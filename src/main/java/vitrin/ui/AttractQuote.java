package vitrin.ui;

import vitrin.model.Slide;

/// A quotation in the loop: an accent dash above the words, who said them below.
final class AttractQuote {
  private AttractQuote() {}

  static Board board(BoardRoom room, Slide.Quote slide) {
    return slide
        .photo()
        .map(photo -> PhotoBoard.of(room, slide, photo, LeadFit::quotes))
        .orElseGet(() -> plain(room, slide));
  }

  private static Board plain(BoardRoom room, Slide.Quote slide) {
    Sheet sheet = room.sheet();
    double height = room.grid().floor() - 2 * room.grid().em(2.67);
    var fit = room.fit(slide, room.arrangement(), room.column());
    room.putInMiddle(fit.quotes(height).blocks(), sheet);
    return Board.plain(sheet);
  }
}
