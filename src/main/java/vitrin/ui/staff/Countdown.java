package vitrin.ui.staff;

import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;
import vitrin.ui.Words;

/// Seconds in a ring that drains.
final class Countdown extends Sheet {
  private static final double STROKE = 0.33;

  private final int all;
  private final double middle;
  private final Arc ring = new Arc();
  private final Text seconds = new Text();

  /// @param side in em
  /// @param all seconds of the full ring
  Countdown(StaffRoom room, double side, int all) {
    super(room.em(side), room.em(side));
    this.all = all;
    middle = wide() / 2;
    double radius = middle - room.em(STROKE) / 2;
    Circle track = new Circle(middle, middle, radius);
    track.getStyleClass().add("idle-track");
    ring.setCenterX(middle);
    ring.setCenterY(middle);
    ring.setRadiusX(radius);
    ring.setRadiusY(radius);
    ring.setStartAngle(90);
    ring.setType(ArcType.OPEN);
    ring.getStyleClass().add("idle-ring");
    for (Shape shape : new Shape[] {track, ring}) {
      shape.setFill(null);
      shape.setStrokeWidth(room.em(STROKE));
      shape.setStrokeLineCap(StrokeLineCap.ROUND);
      shape.setManaged(false);
    }
    double size = room.em(side * 0.38);
    seconds.setFont(Inter.LIGHT.at(size));
    seconds.getStyleClass().add("text");
    seconds.setManaged(false);
    seconds.setY(middle + size * 0.727 / 2);
    getChildren().addAll(track, ring, seconds);
  }

  void show(int left) {
    seconds.setText(Integer.toString(left));
    seconds.setX(middle - Words.width(seconds.getText(), seconds.getFont()) / 2);
    ring.setLength(360.0 * left / all);
  }
}
