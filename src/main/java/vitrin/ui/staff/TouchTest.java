package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.ui.Cell;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// The whole screen as fields to wipe over; what a finger has touched is filled. Fields that stay
/// empty are spots that feel nothing.
final class TouchTest extends Sheet {
  private static final double FIELD = 2.67;
  private static final double CARD_WIDE = 24;
  private static final double CARD_HIGH = 9;
  private static final PseudoClass WIPED = PseudoClass.getPseudoClass("wiped");

  private final StaffRoom room;
  private final List<Region> fields = new ArrayList<>();
  private final Text told;
  private double lastX;
  private double lastY;

  private TouchTest(StaffRoom room) {
    super(room.glass().width(), room.glass().height());
    this.room = room;
    getStyleClass().add("touch-test");
    setPickOnBounds(true);
    int columns = (int) Math.round(wide() / room.em(FIELD));
    int rows = (int) Math.round(high() / room.em(FIELD));
    for (int i = 0; i < columns * rows; i++) {
      Region field = Rules.filled("touch-field");
      double left = Math.round(i % columns * wide() / columns);
      double top = Math.round(i / columns * high() / rows);
      put(
          field,
          left,
          top,
          Math.round((i % columns + 1) * wide() / columns) - left,
          Math.round((i / columns + 1) * high() / rows) - top);
      fields.add(field);
    }
    told = room.line("", Inter.REGULAR, 1.125, "text");
    card();
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> wipe(event, event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> wipe(event, lastX, lastY));
    tell();
  }

  static void lay(StaffRoom room) {
    room.front().lay(new TouchTest(room));
  }

  /// The way out lies in the middle. A finger that comes from beside it wipes the fields under it,
  /// too.
  private void card() {
    Text title = room.line(room.texts().get("staff.touch.wipe"), Inter.SEMI_BOLD, 1.25, "text");
    double wide = Math.max(room.em(CARD_WIDE), width(title) + room.em(3));
    Sheet card = new Sheet(wide, room.em(CARD_HIGH));
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setMouseTransparent(false);
    card.setPickOnBounds(false);
    card.put(title, room.em(1.5), room.em(1.33));
    card.put(told, room.em(1.5), room.em(3.2));
    Cell end = room.filled(room.texts().get("staff.touch.end"), () -> room.front().lift(this));
    card.put(end, room.em(1.5), room.em(5.33));
    put(card, (wide() - card.wide()) / 2, (high() - card.high()) / 2);
  }

  /// A finger moves further between two events than a field is wide: what lies between is wiped
  /// too.
  private void wipe(MouseEvent event, double fromX, double fromY) {
    double step = room.em(FIELD) / 3;
    double far = Math.hypot(event.getX() - fromX, event.getY() - fromY);
    int steps = (int) Math.ceil(far / step);
    for (int i = 0; i <= steps; i++) {
      double share = steps == 0 ? 1 : (double) i / steps;
      fill(fromX + (event.getX() - fromX) * share, fromY + (event.getY() - fromY) * share);
    }
    lastX = event.getX();
    lastY = event.getY();
    tell();
    event.consume();
  }

  private void fill(double x, double y) {
    fields.stream()
        .filter(field -> field.getBoundsInParent().contains(x, y))
        .forEach(field -> field.pseudoClassStateChanged(WIPED, true));
  }

  private void tell() {
    long left =
        fields.stream().filter(field -> !field.getPseudoClassStates().contains(WIPED)).count();
    told.setText(
        left == 0
            ? room.texts().get("staff.touch.whole")
            : room.texts().get("staff.touch.left", Long.toString(left)));
  }
}
