package vitrin.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vitrin.library.Stick;
import vitrin.ui.Inter;
import vitrin.ui.Rules;

/// Which stick is meant: the one that is there, or the one that the officer touches.
final class StickChoice {
  private static final double WIDE = 28;
  private static final double DIM = 0.45;
  private static final int MOST = 5;

  private final StaffRoom room;

  StickChoice(StaffRoom room) {
    this.room = room;
  }

  /// Says so if no stick is there.
  void choose(Consumer<Stick> chosen) {
    room.work(() -> room.desk().sticks().now())
        .onSuccess(sticks -> {
          if (sticks.isEmpty()) {
            room.front().say(room.texts().get("staff.noStick"), StaffRoom.Tone.WARN);
          } else if (sticks.size() == 1) {
            chosen.accept(sticks.getFirst());
          } else {
            ask(sticks, chosen);
          }
        })
        .start();
  }

  private void ask(List<Stick> sticks, Consumer<Stick> chosen) {
    double inner = Math.min(room.em(WIDE), room.glass().width() - room.em(8));
    StackPane over = new StackPane();
    VBox card =
        new VBox(
            room.em(0.67),
            room.paragraph(
                room.texts().get("staff.whichStick"), Inter.SEMI_BOLD, 1.5, "text", inner));
    for (Stick stick : sticks.subList(0, Math.min(MOST, sticks.size()))) {
      card.getChildren()
          .add(
              room.button(
                  stick.name(),
                  inner,
                  "outlined",
                  () -> {
                    room.front().lift(over);
                    chosen.accept(stick);
                  }));
    }
    card.getChildren()
        .add(room.button(room.texts().get("staff.no"), () -> room.front().lift(over)));
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPadding(new Insets(room.em(2)));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    over.getChildren().addAll(dim, card);
    room.front().lay(over);
  }
}
