package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Circle;
import vitrin.library.Pin;
import vitrin.ui.Sheet;

/// A dot for each digit that was typed. Nothing on it tells how long the PIN is.
final class PinDots extends Sheet {
  private static final double RADIUS = 0.6;
  private static final double APART = 1.95;

  /// From the middle of a dot to the edge, its line included.
  private static final double EDGE = 0.67;

  /// Places that are there before anything is typed.
  private static final int PLACES = 6;

  private final List<Circle> dots = new ArrayList<>();

  PinDots(StaffRoom room) {
    super(room.em(APART) * (Pin.LONGEST - 1) + 2 * room.em(EDGE), 2 * room.em(EDGE));
    for (int i = 0; i < Pin.LONGEST; i++) {
      Circle dot = new Circle(room.em(EDGE) + i * room.em(APART), room.em(EDGE), room.em(RADIUS));
      dot.setStrokeWidth(Math.max(2, room.em(0.08)));
      dot.setManaged(false);
      dots.add(dot);
      getChildren().add(dot);
    }
    show(0);
  }

  /// @param typed how many digits, 0–8
  void show(int typed) {
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).getStyleClass().setAll(i < typed ? "pin-dot-full" : "pin-dot");
      dots.get(i).setVisible(i < Math.max(PLACES, typed));
    }
  }
}
