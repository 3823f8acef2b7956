package vitrin.slideshow;

import vitrin.model.Exhibit;

/// A slide of the programme.
///
/// @param exhibit its index in the programme, from 0
/// @param slide its index in that exhibit, from 0; [Exhibit#TITLE_CARD] for the card that the loop
///   shows between two exhibits
public record Place(int exhibit, int slide) {

  /// Whether this is no slide but the card that announces an exhibit.
  public boolean isTitleCard() {
    return slide == Exhibit.TITLE_CARD;
  }

  /// The slide that this leads to: itself, or after a title card the first.
  Place entered() {
    return isTitleCard() ? new Place(exhibit, 0) : this;
  }
}
