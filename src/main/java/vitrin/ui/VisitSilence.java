package vitrin.ui;

import java.util.Optional;
import vitrin.model.Slide;

/// A silence that a visitor opened: flame, ring, and its name in all languages on the whole screen,
/// as in the loop. No control is drawn while it lasts.
final class VisitSilence {
  private VisitSilence() {}

  static Leaf leaf(VisitRoom room, Slide.Silence slide) {
    Board board = AttractSilence.board(room.asBoard(), slide);
    return new Leaf(board.ground(), board.words(), Optional.empty());
  }
}
