package vitrin.ui;

import java.util.Optional;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// One slide of the loop, laid out: what is drawn above the language buttons.
///
/// @param ground what it stands on; absent: the plain ground of the theme
/// @param photo where its picture goes; absent where it has none
/// @param words everything else, as large as the screen
record Board(Optional<Ground> ground, Optional<Photo> photo, Sheet words) {

  static Board plain(Sheet words) {
    return new Board(Optional.empty(), Optional.empty(), words);
  }

  /// A picture and the rectangle of the screen it fills, in whole pixels.
  ///
  /// @param crop how much of the image is left away at each side, in parts of its width and height;
  ///   0 shows the whole
  record Photo(
      Picture picture,
      double x,
      double y,
      double width,
      double height,
      double cropX,
      double cropY) {}

  /// Draws a slide as a board.
  static Board of(BoardRoom room, Slide slide) {
    return switch (slide) {
      case Slide.Photo photo -> AttractPhoto.board(room, photo);
      case Slide.Text text -> AttractText.board(room, text);
      case Slide.Quote quote -> AttractQuote.board(room, quote);
      case Slide.Figures figures -> AttractFigures.board(room, figures);
      case Slide.Timeline timeline -> AttractTimeline.board(room, timeline);
      case Slide.Book book -> AttractBook.board(room, book);
      case Slide.Chapter chapter -> AttractChapter.board(room, chapter);
      case Slide.Silence silence -> AttractSilence.board(room, silence);
    };
  }
}
