package vitrin.ui.kiosk;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import vitrin.ui.Glass;

/// A small ring beside the upper right corner that fills while the corner is held. It stands where
/// a hand does not cover it, and is no obstacle to a finger.
final class HoldRing extends Pane {
  private static final double RADIUS = 1.33;
  private static final double STROKE = 0.25;

  /// Where its middle is, from the right and the upper edge, in em.
  private static final double FROM_RIGHT = 4.67;

  private static final double FROM_TOP = 2.33;

  private final Arc filled = new Arc();

  HoldRing(Glass glass) {
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.NODE);
    double x = glass.width() - glass.px(FROM_RIGHT);
    double y = glass.px(FROM_TOP);
    double radius = glass.px(RADIUS);
    Circle ground = new Circle(x, y, radius + glass.px(0.5));
    ground.getStyleClass().add("hold-ground");
    Circle track = new Circle(x, y, radius);
    track.setFill(null);
    track.getStyleClass().add("idle-track");
    track.setStrokeWidth(glass.px(STROKE));
    filled.setCenterX(x);
    filled.setCenterY(y);
    filled.setRadiusX(radius);
    filled.setRadiusY(radius);
    filled.setStartAngle(90);
    filled.setType(ArcType.OPEN);
    filled.setFill(null);
    filled.setStrokeWidth(glass.px(STROKE));
    filled.setStrokeLineCap(StrokeLineCap.ROUND);
    filled.getStyleClass().add("idle-ring");
    getChildren().addAll(ground, track, filled);
  }

  /// @param share 0 to 1
  void show(double share) {
    filled.setLength(-360 * share);
  }
}
