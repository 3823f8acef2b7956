package vitrin.ui;

import java.util.Optional;
import vitrin.model.Slide;

/// Figures in the visitor's language, with the same lights as in the loop; what there is to read
/// about them stands on a leaf of its own below.
final class VisitFigures {
  private VisitFigures() {}

  static Leaf leaf(VisitRoom room, Slide.Figures slide) {
    Board board = AttractFigures.board(room.asBoard(), slide);
    if (slide.text().isEmpty()) {
      return new Leaf(board.ground(), board.words(), Optional.empty());
    }
    Sheet sheet = room.sheet();
    double width = Math.min(room.em(42), room.width() - 2 * room.margin() - room.scrollSide());
    Column words = new Column(room, new Sheet(), 0, 0, width);
    words.text(slide.text(), Column.beside(room));
    double top = room.height() - room.em(1);
    Sheet all = new Sheet(room.width() - room.scrollSide(), top + words.high() + room.em(2));
    all.put(board.words(), 0, 0);
    Column text = new Column(room, all, room.margin(), top, width);
    text.text(slide.text(), Column.beside(room)).put(top + words.high() + room.em(2));
    ScrollArea area = new ScrollArea(room, all, room.width() - room.em(1), room.height());
    sheet.put(area, 0, 0, room.width() - room.em(1), room.height());
    return new Leaf(board.ground(), sheet, Optional.of(area));
  }
}
