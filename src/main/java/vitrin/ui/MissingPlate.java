package vitrin.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.model.Language;
import vitrin.model.Picture;

/// What stands in the place of a picture that can't be decoded: a thin frame, and in it what is to
/// be seen.
final class MissingPlate extends Sheet {

  /// Width of the words in parts of the frame's.
  private static final double WORDS = 0.72;

  /// @param languages the alt text is shown in
  /// @param fallback the exhibit's languages, in order
  MissingPlate(
      Picture picture,
      List<Language> languages,
      List<Language> fallback,
      Glass glass,
      double width,
      double height) {
    super(width, height);
    getStyleClass().add("missing-plate");
    double column = Math.round(width * WORDS);
    Sheet words = new Sheet();
    double y = 0;
    Node icon = Icon.PHOTO.at(glass.px(3));
    icon.getStyleClass().add("icon-outline");
    words.put(icon, (column - glass.px(3)) / 2, 0);
    y += glass.px(3) + glass.px(1);
    for (Language language : languages) {
      var alt = picture.alt().flatMap(a -> a.in(language));
      if (alt.isPresent()) {
        Text text = centred(alt.get(), language, glass.px(1.25), 1.42, column, "text");
        words.put(text, 0, y);
        y += height(text) + glass.px(0.67);
      }
    }
    y += glass.px(0.67);
    for (Language language : languages) {
      Text text = centred(Says.cannotShow(language), language, glass.em(), 1.35, column, "muted");
      words.put(text, 0, y);
      y += height(text) + glass.px(0.33);
    }
    words.extent(column, y);
    if (y <= height) {
      put(words, (width - column) / 2, (height - y) / 2);
    }
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        picture
            .alt()
            .map(a -> a.resolve(languages.getFirst(), fallback).value())
            .orElseGet(() -> Says.cannotShow(languages.getFirst())));
  }

  private static Text centred(
      String words, Language language, double size, double leading, double width, String role) {
    Text text = Typography.text(words, language, Inter.REGULAR.at(size), leading, width, role);
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
  }

  /// Puts one on a board, inside the rectangle of the photo.
  static void put(Sheet sheet, BoardRoom room, Board.Photo photo) {
    double inset = room.grid().em(1.5);
    double width = photo.width() - 2 * inset;
    double height = photo.height() - 2 * inset;
    Region plate =
        new MissingPlate(
            photo.picture(),
            room.languages(),
            room.exhibit().languages(),
            room.glass(),
            width,
            height);
    sheet.put(plate, photo.x() + inset, photo.y() + inset, width, height);
  }
}
