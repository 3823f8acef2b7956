package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// A sentence at the foot of the face, over everything and not in the way of a finger. It goes
/// after a time in which it can be read twice.
final class Saying extends StackPane {
  private static final double MOST = 46;
  private static final int LEAST_SECONDS = 6;
  private static final int LETTERS_A_SECOND = 8;

  private StaffRoom room;
  private int left;

  Saying() {
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Says what it says from now on in the language and size of that room; what is being said goes.
  void of(StaffRoom other) {
    room = other;
    getChildren().clear();
    setVisible(false);
    left = 0;
  }

  void say(String sentence, StaffRoom.Tone tone) {
    double most = Math.min(room.em(MOST), room.glass().width() - 2 * room.em(6));
    Node icon = (tone == StaffRoom.Tone.GOOD ? Icon.CHECK : Icon.WARN).at(room.em(1.4));
    HBox card =
        new HBox(
            room.em(1),
            icon,
            room.paragraph(
                sentence,
                Inter.REGULAR,
                1,
                "text",
                Math.min(
                    most,
                    room.em(1)
                        + room.line(sentence, Inter.REGULAR, 1, "text")
                            .getLayoutBounds()
                            .getWidth())));
    card.getStyleClass().addAll("saying", style(tone));
    card.setAlignment(Pos.CENTER_LEFT);
    card.setPadding(new Insets(room.em(1), room.em(1.5), room.em(1), room.em(1.5)));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(sentence);
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.5)));
    StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
    setPadding(new Insets(room.em(1.5)));
    getChildren().setAll(card);
    setVisible(true);
    left = Math.max(LEAST_SECONDS, sentence.length() / LETTERS_A_SECOND);
  }

  private static String style(StaffRoom.Tone tone) {
    return switch (tone) {
      case GOOD -> "good";
      case WARN -> "warn";
      case BAD -> "bad";
    };
  }

  void second() {
    if (isVisible() && --left <= 0) {
      setVisible(false);
    }
  }
}
