package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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

  /// Draws a slide as a board, which its draft may have done.
  static Board of(BoardRoom room, Slide slide) {
    return room.plates().draft().flatMap(d -> d.takeBoard(room)).orElseGet(() -> laid(room, slide));
  }

  private static Board laid(BoardRoom room, Slide slide) {
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

  /// The nodes that show it. They are taken from this board: its sheet is empty afterwards.
  BoardFade.Drawn drawn(BoardRoom room) {
    Optional<ImageView> view =
        photo.flatMap(p -> room.image(p.picture()).map(i -> view(room, p, i)));
    if (view.isEmpty()) {
      photo.ifPresent(p -> MissingPlate.put(words, room, p));
    }
    return drawn(view);
  }

  /// The nodes that show its words on its ground, the place of its picture empty. They are taken
  /// from this board.
  BoardFade.Drawn drawnWithoutPhoto() {
    return drawn(Optional.empty());
  }

  private BoardFade.Drawn drawn(Optional<ImageView> view) {
    return new BoardFade.Drawn(
        ground.map(Ground::colour), view, new Group(List.copyOf(words.getChildren())));
  }

  private static ImageView view(BoardRoom room, Photo photo, Image image) {
    ImageView view = new ImageView(image);
    double cutX = photo.cropX() * image.getWidth();
    double cutY = photo.cropY() * image.getHeight();
    if (cutX > 0 || cutY > 0) {
      view.setViewport(
          new Rectangle2D(cutX, cutY, image.getWidth() - 2 * cutX, image.getHeight() - 2 * cutY));
    }
    view.setFitWidth(photo.width());
    view.setFitHeight(photo.height());
    view.setManaged(false);
    view.relocate(photo.x(), photo.y());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(saying(room, photo.picture()));
    return view;
  }

  private static String saying(BoardRoom room, Picture picture) {
    return picture
        .alt()
        .map(a -> a.resolve(room.languages().getFirst(), room.exhibit().languages()).value())
        .orElse("");
  }
}
