package vitrin.ui.staff;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.ui.Inter;

/// "Are you still here?": the face is about to leave. A touch anywhere keeps it.
final class LeavingCard extends LaidCard {
  private static final double WIDE = 32;
  private static final double PAD = 2;
  private static final double RING = 5.5;

  private final Countdown ring;

  LeavingCard(StaffRoom room) {
    super(room, WIDE, PAD);
    ring = new Countdown(room, RING, StaffFace.COUNTED);
    HBox said =
        new HBox(
            room.em(2),
            ring,
            new VBox(
                room.em(0.67),
                words("staff.leaving.title", Inter.SEMI_BOLD, 1.5, "text"),
                words("staff.leaving.explain", Inter.REGULAR, 1.125, "muted")));
    said.setAlignment(Pos.CENTER_LEFT);
    fill(said);
  }

  private Node words(String key, Inter weight, double em, String role) {
    double width = inner() - room().em(RING + 2);
    return room().paragraph(room().texts().get(key), weight, em, role, width);
  }

  void show(int seconds) {
    ring.show(seconds);
  }
}
