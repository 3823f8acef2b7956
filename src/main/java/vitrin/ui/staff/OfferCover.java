package vitrin.ui.staff;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import vitrin.library.Offer;
import vitrin.ui.Icon;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// The cover of a bundle in its frame, or a sign in its place.
final class OfferCover extends Sheet {
  private static final double SIGN = 2;
  private static final double ROUND = 0.4;

  OfferCover(StaffRoom room, double wide, double high, Known known) {
    super(wide, high);
    Rectangle clip = new Rectangle(wide, high);
    clip.setArcWidth(room.em(ROUND));
    clip.setArcHeight(room.em(ROUND));
    setClip(clip);
    put(Rules.filled("raised-fill"), 0, 0, wide, high);
    if (known instanceof Known.Told told && told.cover().isPresent()) {
      put(cropped(told.cover().get(), wide, high), 0, 0);
    } else {
      put(sign(room, known), (wide - room.em(SIGN)) / 2, (high - room.em(SIGN)) / 2);
    }
  }

  private static Sheet sign(StaffRoom room, Known known) {
    double size = room.em(SIGN);
    Sheet sign = new Sheet(size, size);
    switch (known) {
      case Known.Told told when told.offer() instanceof Offer.Refused -> {
        sign.getStyleClass().add("icon-bad");
        sign.put(Icon.WARN.at(size), 0, 0);
      }
      case Known.Failed _ -> {
        sign.getStyleClass().add("icon-warn");
        sign.put(Icon.WARN.at(size), 0, 0);
      }
      case Known.Told _, Known.Nothing _, Known.Reading _, Known.Unasked _ -> {
        sign.getStyleClass().add("icon-muted");
        sign.put(Icon.PHOTO.at(size), 0, 0);
      }
    }
    return sign;
  }

  /// The middle of a picture, as large as fills the room.
  private static ImageView cropped(Image image, double wide, double high) {
    ImageView view = new ImageView(image);
    double scale = Math.max(wide / image.getWidth(), high / image.getHeight());
    double w = wide / scale;
    double h = high / scale;
    view.setViewport(
        new Rectangle2D((image.getWidth() - w) / 2, (image.getHeight() - h) / 2, w, h));
    view.setFitWidth(wide);
    view.setFitHeight(high);
    return view;
  }
}
