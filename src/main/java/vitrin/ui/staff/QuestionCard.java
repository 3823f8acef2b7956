package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vitrin.ui.Cell;
import vitrin.ui.Inter;
import vitrin.ui.Rules;

/// A [Question] as a card in the middle of the face; the rest is dim and can't be touched.
final class QuestionCard extends StackPane {
  private static final double WIDE = 32;
  private static final double DIM = 0.45;

  private final StaffRoom room;

  private QuestionCard(Question question, StaffRoom room) {
    this.room = room;
    double width = Math.min(room.em(WIDE), room.glass().width() - 2 * room.em(2));
    double inner = width - 2 * room.em(2);
    VBox card =
        new VBox(room.em(1), room.paragraph(question.title(), Inter.SEMI_BOLD, 1.5, "text", inner));
    if (!question.explanation().isEmpty()) {
      card.getChildren()
          .add(room.paragraph(question.explanation(), Inter.REGULAR, 1.125, "muted", inner));
    }
    Cell yes =
        room.answer(
            question.yes(),
            "filled",
            () -> {
              close();
              question.act().run();
            });
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox answers =
        new HBox(room.em(0.67), room.answer(question.no(), "outlined", this::close), between, yes);
    answers.setPadding(new Insets(room.em(1), 0, 0, 0));
    card.getChildren().add(answers);
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPadding(new Insets(room.em(2)));
    card.setMaxSize(width, Region.USE_PREF_SIZE);
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    getChildren().addAll(dim, card);
    setAlignment(card, Pos.CENTER);
  }

  static void lay(Question question, StaffRoom room) {
    room.front().lay(new QuestionCard(question, room));
  }

  private void close() {
    room.front().lift(this);
  }
}
