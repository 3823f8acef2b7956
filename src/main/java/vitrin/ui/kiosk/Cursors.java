package vitrin.ui.kiosk;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Whether the cursor is drawn. A finger needs none; a mouse does.
final class Cursors {

  /// A finger moves the cursor once before it presses; a mouse moves it many times.
  private static final int MOVES_OF_A_MOUSE = 3;

  private final Scene scene;
  private int moves;

  private Cursors(Scene scene) {
    this.scene = scene;
  }

  /// Shows the cursor while a mouse moves, and hides it as soon as something is touched.
  static void hideUnderTouch(Scene scene) {
    Cursors cursors = new Cursors(scene);
    scene.setCursor(Cursor.NONE);
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, cursors::moved);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> cursors.touched());
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> cursors.touched());
  }

  private void moved(MouseEvent event) {
    if (!event.isSynthesized() && ++moves >= MOVES_OF_A_MOUSE) {
      scene.setCursor(Cursor.DEFAULT);
    }
  }

  private void touched() {
    moves = 0;
    scene.setCursor(Cursor.NONE);
  }
}
