package vitrin.ui.staff;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import vitrin.ui.Icon;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// The picture that stands for an exhibit, cropped to a box; an icon where there is none.
final class FacePicture extends Sheet {
  private static final double ROUND = 0.4;
  private static final double ICON = 2;

  /// @param wide in pixels
  /// @param high in pixels
  FacePicture(StaffRoom room, Optional<Image> image, double wide, double high) {
    super(wide, high);
    setMouseTransparent(true);
    Rectangle clip = new Rectangle(wide, high);
    clip.setArcWidth(room.em(ROUND));
    clip.setArcHeight(room.em(ROUND));
    setClip(clip);
    if (image.isPresent()) {
      put(cropped(image.get()), 0, 0);
    } else {
      put(Rules.filled("staff-blank"), 0, 0, wide, high);
      double size = Math.min(room.em(ICON), high);
      Sheet icon = new Sheet(size, size);
      icon.getStyleClass().add("icon-muted");
      icon.put(Icon.PHOTO.at(size), 0, 0);
      put(icon, (wide - size) / 2, (high - size) / 2);
    }
  }

  private ImageView cropped(Image image) {
    double scale = Math.max(wide() / image.getWidth(), high() / image.getHeight());
    double width = wide() / scale;
    double height = high() / scale;
    ImageView view = new ImageView(image);
    view.setAccessibleRole(AccessibleRole.NODE);
    view.setViewport(
        new Rectangle2D(
            (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
    view.setFitWidth(wide());
    view.setFitHeight(high());
    return view;
  }
}
