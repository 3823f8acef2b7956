package vitrin.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A finger on a node, as the toolkit tells of it: as a mouse with its first button down.
public final class Finger {
  private Finger() {}

  /// @param type pressed, dragged or released
  /// @param x in pixels of the scene
  /// @param y in pixels of the scene
  public static void fire(Node target, EventType<MouseEvent> type, double x, double y) {
    target.fireEvent(
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
