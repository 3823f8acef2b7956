package vitrin.ui;

import vitrin.model.Slide;

/// A text slide of the loop: title and lead, with no picture beside them.
final class AttractText {
  private AttractText() {}

  static Board board(BoardRoom room, Slide.Text slide) {
    Sheet sheet = room.sheet();
    double height = room.grid().floor() - 2 * room.grid().em(2.67);
    var fit = room.fit(slide, room.arrangement(), room.column());
    room.putInMiddle(fit.leads(height).blocks(), sheet);
    return Board.plain(sheet);
  }
}
