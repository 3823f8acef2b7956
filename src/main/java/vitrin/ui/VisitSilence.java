package vitrin.ui;

import java.util.Optional;
import vitrin.model.Slide;

/// A silence that a visitor opened: flame and name. The visitor may go on at any time, so no ring
/// drains.
final class VisitSilence {
  private VisitSilence() {}

  static Leaf leaf(VisitRoom room, Slide.Silence slide) {
    Board board = AttractSilence.board(room.asBoard(), slide);
    return new Leaf(board.ground(), board.words(), Optional.empty());
  }
}
