package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vitrin.ui.Inter;
import vitrin.ui.Rules;

/// A card in the middle of the face with a title, something under it and answers at its foot; the
/// rest of the face is dim and can't be touched.
class OverCard extends StackPane {
  private static final double DIM = 0.45;
  private static final double PAD = 2;

  private final StaffRoom room;
  private final VBox card;
  private final double inner;
  private Node body = new Region();

  /// @param wide at most, in em
  OverCard(StaffRoom room, double wide) {
    this.room = room;
    double width = Math.min(room.em(wide), room.glass().width() - 2 * room.em(2));
    inner = width - 2 * room.em(PAD);
    card = new VBox(room.em(1));
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPadding(new Insets(room.em(PAD)));
    card.setMaxSize(width, Region.USE_PREF_SIZE);
    card.setMinWidth(width);
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    getChildren().addAll(dim, card);
    setAlignment(card, Pos.CENTER);
  }

  final StaffRoom room() {
    return room;
  }

  /// Width of what stands on it, in pixels.
  final double inner() {
    return inner;
  }

  /// Height that something between title and answers may have, in pixels.
  final double most() {
    return room.glass().height() - room.em(2 * PAD + 2 * 1 + 2 + 2.5 + StaffRoom.BUTTON + 2);
  }

  /// What stands on it from now on.
  ///
  /// @param answers from left to right; the last stands at the right
  final void show(String title, Node under, Node... answers) {
    body = under;
    HBox row = new HBox(room.em(0.67));
    for (int i = 0; i < answers.length; i++) {
      if (i == answers.length - 1 && i > 0) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row.getChildren().add(between);
      }
      row.getChildren().add(answers[i]);
    }
    row.setPadding(new Insets(room.em(0.5), 0, 0, 0));
    card.getChildren()
        .setAll(room.paragraph(title, Inter.SEMI_BOLD, 1.5, "text", inner), under, row);
  }

  /// What stands between title and answers.
  final Node body() {
    return body;
  }

  final void close() {
    room.front().lift(this);
  }
}
