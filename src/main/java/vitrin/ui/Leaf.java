package vitrin.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// One slide of a visit, laid out above the band of controls.
///
/// @param ground what it stands on; absent: the page's own
/// @param words everything that is drawn, as large as the room above the band, or as the screen
///   where no control is drawn
/// @param scroll the part that scrolls; absent where everything is seen at once
record Leaf(Optional<Ground> ground, Sheet words, Optional<ScrollArea> scroll) {

  /// The flame of a silence; absent on every other kind.
  Optional<Flame> flame() {
    return words.getChildren().stream()
        .flatMap(node -> node instanceof Flame flame ? Stream.of(flame) : Stream.empty())
        .findFirst();
  }

  /// Draws a slide as a leaf.
  ///
  /// @param events takes what its controls do
  static Leaf of(VisitRoom room, Consumer<Event> events) {
    Leaf leaf = drawn(room, events);
    boolean hasOwnSides = leaf.flame().isPresent();
    if (room.language().isRightToLeft() && !hasOwnSides) {
      leaf.words().mirror();
    }
    return leaf;
  }

  private static Leaf drawn(VisitRoom room, Consumer<Event> events) {
    return switch (room.content()) {
      case Slide.Photo photo -> VisitPhoto.leaf(room, photo.photo(), events);
      case Slide.Text text -> VisitText.leaf(room, text, events);
      case Slide.Quote quote -> VisitQuote.leaf(room, quote, events);
      case Slide.Figures figures -> VisitFigures.leaf(room, figures);
      case Slide.Timeline timeline -> VisitTimeline.leaf(room, timeline);
      case Slide.Book book -> VisitBook.leaf(room, book, events);
      case Slide.Chapter chapter -> VisitChapter.leaf(room, chapter, events);
      case Slide.Silence silence -> VisitSilence.leaf(room, silence);
    };
  }
}
