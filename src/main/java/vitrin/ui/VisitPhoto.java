package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Picture;

/// A photo with its text: beside each other in landscape, below each other in portrait.
final class VisitPhoto {
  private static final double FIELD = 0.60;
  private static final double SMALL_FIELD = 0.52;
  private static final double LEAST_FIELD = 0.36;
  private static final double MOST_TALL_PORTRAIT = 0.5;
  private static final double STRIP = 9;

  /// A column that holds fewer characters than this gives up standing beside its photo.
  private static final double FEWEST_CHARACTERS = 24;

  /// Width of a character of running text in em, roughly.
  private static final double CHARACTER = 0.52;

  /// A photo is shown at most this much larger than its pixels.
  private static final double MOST_ENLARGED = 1.25;

  private VisitPhoto() {}

  static Leaf leaf(VisitRoom room, Picture photo) {
    Sheet sheet = room.sheet();
    if (room.isPortrait()) {
      return below(room, sheet, photo, portraitField(room, photo));
    }
    double field = Math.round(fieldWidth(room, photo));
    double left = field + room.em(2.67);
    double column = room.width() - left - room.scrollSide() - room.em(1);
    double characters = column / (room.textSize(Column.beside(room)) * CHARACTER);
    if (characters < FEWEST_CHARACTERS) {
      return below(room, sheet, photo, room.em(STRIP));
    }
    field(room, sheet, photo, field, room.height());
    Column words = new Column(room, sheet, left, room.em(2), column);
    words.chapter().title(2.25).text(room.content().text(), Column.beside(room));
    return new Leaf(Optional.empty(), sheet, words.put(room.height() - room.em(0.67)));
  }

  private static Leaf below(VisitRoom room, Sheet sheet, Picture photo, double tall) {
    double creditTall = field(room, sheet, photo, room.width(), tall);
    double top = tall + creditTall + room.em(1.5);
    double width = room.width() - 2 * room.margin() - room.scrollSide() + room.em(1);
    Column words = new Column(room, sheet, room.margin(), top, width);
    words.chapter().title(2.25).text(room.content().text(), Column.beside(room));
    return new Leaf(Optional.empty(), sheet, words.put(room.height() - room.em(0.67)));
  }

  private static double fieldWidth(VisitRoom room, Picture photo) {
    double most = room.width() * (room.isRoomy() ? FIELD : SMALL_FIELD);
    double own = room.height() * room.aspect(photo);
    return Math.clamp(own, room.width() * LEAST_FIELD, most);
  }

  private static double portraitField(VisitRoom room, Picture photo) {
    double own = room.width() / room.aspect(photo);
    return Math.round(Math.min(own, room.height() * MOST_TALL_PORTRAIT));
  }

  /// Draws a photo on its backdrop with its credit under it, as one group in the middle of its
  /// field; in portrait the credit stands on a strip below the field. Answers the height that the
  /// credit takes below the field.
  static double field(VisitRoom room, Sheet sheet, Picture photo, double width, double tall) {
    boolean whole = width >= room.width();
    Optional<Text> credit = credit(room, photo, width - 2 * room.em(2));
    double line = credit.map(c -> Sheet.height(c) + room.em(1.33)).orElse(0.0);
    double extra = whole ? line : 0;
    Region ground = ground(room, photo);
    sheet.put(ground, 0, 0, width, tall + extra);
    Extent size = size(room, photo, width, whole ? tall : tall - line);
    double x = (width - size.width()) / 2;
    double y = whole ? (tall - size.height()) / 2 : (tall - size.height() - line) / 2;
    Optional<Image> image = room.plate(photo).flatMap(Plate::image);
    if (image.isPresent()) {
      sheet.put(view(room, photo, image.get(), size), x, y);
    } else {
      missing(room, sheet, photo, width, whole ? tall : tall - line);
    }
    credit.ifPresent(c -> {
      double below = whole ? tall : y + size.height();
      sheet.put(c, room.em(whole ? 2.33 : 1.5), below + room.em(0.67));
    });
    return extra;
  }

  private static void missing(
      VisitRoom room, Sheet sheet, Picture photo, double width, double tall) {
    double inset = room.em(2);
    MissingPlate plate =
        new MissingPlate(
            photo,
            List.of(room.language()),
            room.exhibit().languages(),
            room.glass(),
            width - 2 * inset,
            tall - 2 * inset);
    sheet.put(plate, inset, inset, width - 2 * inset, tall - 2 * inset);
  }

  /// The largest size at which the whole photo is seen, without enlarging it too much.
  private static Extent size(VisitRoom room, Picture photo, double width, double tall) {
    Extent fitted = new Extent(width, tall).fitted(room.aspect(photo));
    return room.plate(photo)
        .map(plate -> {
          double most = plate.picture().width() * MOST_ENLARGED;
          return fitted.width() <= most
              ? fitted
              : new Extent(most, tall).fitted(room.aspect(photo));
        })
        .orElse(fitted);
  }

  static ImageView view(VisitRoom room, Picture photo, Image image, Extent size) {
    ImageView view = new ImageView(image);
    view.setFitWidth(size.width());
    view.setFitHeight(size.height());
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(photo.alt().map(alt -> room.said(alt).value()).orElse(""));
    return view;
  }

  private static Region ground(VisitRoom room, Picture photo) {
    Region ground = Rules.filled("band");
    room.backdrop(photo)
        .ifPresent(backdrop -> {
          ground.getStyleClass().clear();
          ground.setBackground(
              new Background(new BackgroundFill(backdrop.colour(), CornerRadii.EMPTY, null)));
        });
    return ground;
  }

  /// The credit in at most two lines; one that needs more is found with the sources.
  private static Optional<Text> credit(VisitRoom room, Picture photo, double width) {
    return room.credit(photo)
        .map(said ->
            Typography.text(
                said.value(), said.language(), Inter.REGULAR.at(room.em(1)), 1.35, width, "muted"))
        .filter(text -> Words.lines(text.getText(), text.getFont(), width) <= 2);
  }
}
