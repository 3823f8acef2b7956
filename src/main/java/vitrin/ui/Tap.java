package vitrin.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes a picture answer to a tap, and leaves every longer way of a finger to what lies around it.
/// Somewhere near there is a control that does the same, so the keyboard does not stop here.
final class Tap {

  /// A finger that moved less than this has tapped, in em.
  private static final double SLACK = 0.67;

  private final double slack;
  private final Runnable act;
  private Point2D press;

  private Tap(double slack, Runnable act) {
    this.slack = slack;
    this.act = act;
  }

  static void on(Node node, Glass glass, Runnable act) {
    Tap tap = new Tap(glass.px(SLACK), act);
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, tap::pressed);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, tap::released);
  }

  private void pressed(MouseEvent event) {
    press =
        event.getButton() == MouseButton.PRIMARY
            ? new Point2D(event.getSceneX(), event.getSceneY())
            : null;
  }

  private void released(MouseEvent event) {
    boolean taps = press != null && press.distance(event.getSceneX(), event.getSceneY()) <= slack;
    press = null;
    if (taps) {
      event.consume();
      act.run();
    }
  }
}
