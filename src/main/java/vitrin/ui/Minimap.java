package vitrin.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The whole picture small, with a frame around the part that is looked at. A finger on it moves
/// there.
final class Minimap extends Sheet {

  /// Length of its longer side, in em.
  static final double LONG_SIDE = 13.3;

  private static final double EDGE = 2;
  private static final double FRAME = 3;

  private final Region frame = Rules.filled("map-part");

  /// @param image of the whole picture
  /// @param to is told where in the picture the finger is, in parts of its width and height
  Minimap(VisitRoom room, Image image, double aspect, BiConsumer<Double, Double> to) {
    Extent side = new Extent(room.em(LONG_SIDE), room.em(LONG_SIDE));
    Extent size = side.fitted(aspect);
    extent(size.width(), size.height());
    ImageView view = new ImageView(image);
    view.setFitWidth(size.width());
    view.setFitHeight(size.height());
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.NODE);
    view.setMouseTransparent(true);
    put(view, 0, 0);
    Region edge = Rules.filled("map-edge");
    put(edge, -EDGE, -EDGE, wide() + 2 * EDGE, high() + 2 * EDGE);
    put(frame, 0, 0, wide(), high());
    setPickOnBounds(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(room.texts().get("closer.map"));
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED)) {
      addEventHandler(
          type,
          event -> {
            event.consume();
            to.accept(
                Math.clamp(event.getX() / wide(), 0, 1), Math.clamp(event.getY() / high(), 0, 1));
          });
    }
    addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
  }

  /// Frames that part, or goes where all is seen.
  void show(Lens lens) {
    Lens.Part seen = lens.seen();
    setVisible(!lens.isWhole());
    double left = Math.round(seen.left() * wide());
    double top = Math.round(seen.top() * high());
    double width = Math.max(2 * FRAME, Math.round(seen.right() * wide()) - left);
    double height = Math.max(2 * FRAME, Math.round(seen.bottom() * high()) - top);
    frame.resizeRelocate(
        Math.min(left, wide() - width), Math.min(top, high() - height), width, height);
  }

  /// The frame, for tests that look where it is.
  Region frame() {
    return frame;
  }
}
