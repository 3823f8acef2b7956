package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vitrin.ui.Inter;
import vitrin.ui.Rules;

/// "Are you still here?": the face is about to leave. A touch anywhere keeps it.
final class LeavingCard extends StackPane {
  private static final double WIDE = 32;
  private static final double DIM = 0.45;
  private static final double RING = 5.5;

  private final Countdown ring;

  LeavingCard(StaffRoom room) {
    double width = Math.min(room.em(WIDE), room.glass().width() - 2 * room.em(2));
    double words = width - room.em(2 * 2 + RING + 2);
    ring = new Countdown(room, RING, StaffFace.COUNTED);
    HBox card =
        new HBox(
            room.em(2),
            ring,
            new VBox(
                room.em(0.67),
                room.paragraph(
                    room.texts().get("staff.leaving.title"), Inter.SEMI_BOLD, 1.5, "text", words),
                room.paragraph(
                    room.texts().get("staff.leaving.explain"),
                    Inter.REGULAR,
                    1.125,
                    "muted",
                    words)));
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPadding(new Insets(room.em(2)));
    card.setMaxSize(width, Region.USE_PREF_SIZE);
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    getChildren().addAll(dim, card);
  }

  void show(int seconds) {
    ring.show(seconds);
  }
}
