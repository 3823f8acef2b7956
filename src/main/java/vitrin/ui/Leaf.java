package vitrin.ui;

import java.util.Optional;
import vitrin.model.Slide;

/// One slide of a visit, laid out above the band of controls.
///
/// @param ground what it stands on; absent: the page's own
/// @param words everything that is drawn, as large as the room above the band
/// @param scroll the part that scrolls; absent where everything is seen at once
record Leaf(Optional<Ground> ground, Sheet words, Optional<ScrollArea> scroll) {

  /// Draws a slide as a leaf.
  static Leaf of(VisitRoom room) {
    return switch (room.content()) {
      case Slide.Photo photo -> VisitPhoto.leaf(room, photo.photo());
      case Slide.Text text -> VisitText.leaf(room, text);
      case Slide.Quote quote -> VisitQuote.leaf(room, quote);
      case Slide.Figures figures -> VisitFigures.leaf(room, figures);
      case Slide.Timeline timeline -> VisitTimeline.leaf(room, timeline);
      case Slide.Book book -> VisitBook.leaf(room, book);
      case Slide.Chapter chapter -> VisitChapter.leaf(room, chapter);
      case Slide.Silence silence -> VisitSilence.leaf(room, silence);
    };
  }
}
