package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.ui.Inter;

/// A card with a title, something under it and answers at its foot.
class OverCard extends LaidCard {
  private static final double PAD = 2;
  private static final double GAP = 1;
  private static final double ABOVE_ANSWERS = 0.5;

  /// A title of one line, or of two short ones.
  private static final double TITLE = 4;

  /// @param wide at most, in em
  OverCard(StaffRoom room, double wide) {
    super(room, wide, PAD);
  }

  /// Height that something between title and answers may have, in pixels.
  @Override
  final double most() {
    return super.most() - room().em(TITLE + 2 * GAP + ABOVE_ANSWERS + StaffRoom.BUTTON);
  }

  /// What stands on it from now on.
  ///
  /// @param answers from left to right; the last stands at the right
  final void show(String title, Node under, Node... answers) {
    HBox row = new HBox(room().em(0.67));
    for (int i = 0; i < answers.length; i++) {
      if (i == answers.length - 1 && i > 0) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row.getChildren().add(between);
      }
      row.getChildren().add(answers[i]);
    }
    row.setPadding(new Insets(room().em(ABOVE_ANSWERS), 0, 0, 0));
    fill(
        new VBox(
            room().em(GAP),
            room().paragraph(title, Inter.SEMI_BOLD, 1.5, "text", inner()),
            under,
            row));
  }
}
