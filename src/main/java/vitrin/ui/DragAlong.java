package vitrin.ui;

import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// A finger on what scrolls up and down. It presses until it has moved far enough along; from then
/// on it drags, and the control under it is let go. All that it is told of comes from one node,
/// whose pixels are meant.
public final class DragAlong {

  /// How far a finger moves before it scrolls, in em: less may still be a press.
  private static final double SLACK = 0.67;

  private final double slack;

  /// Null while no finger is there that could drag.
  private MouseEvent press;

  private boolean dragging;

  /// @param em in pixels
  public DragAlong(double em) {
    slack = SLACK * em;
  }

  /// A finger has come down.
  public void press(MouseEvent event) {
    press = event;
    dragging = false;
  }

  /// A finger has come down that drags nothing, wherever it goes.
  public void ignore() {
    press = null;
    dragging = false;
  }

  /// The finger has moved.
  ///
  /// @return how far it is above the place where it came down, in pixels; absent while it may still
  ///   be pressing
  public OptionalDouble move(MouseEvent event) {
    if (press == null) {
      return OptionalDouble.empty();
    }
    double up = press.getY() - event.getY();
    double across = Math.abs(event.getX() - press.getX());
    if (!dragging && Math.abs(up) > slack && Math.abs(up) > across) {
      dragging = true;
      if (press.getTarget() instanceof Node node) {
        Touchable.letGo(node);
      }
    }
    return dragging ? OptionalDouble.of(up) : OptionalDouble.empty();
  }

  /// The finger has gone.
  ///
  /// @return whether it dragged, so that its going is no press either
  public boolean release() {
    boolean dragged = dragging;
    ignore();
    return dragged;
  }
}
