package vitrin.ui.kiosk;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import vitrin.ui.Glass;
import vitrin.ui.Inter;

/// A few words at the edge of the screen, over everything else and not to be touched.
final class SmallPrint extends StackPane {
  private static final Duration STAYS = Duration.seconds(3);

  private final Text words;

  /// @param edge where on the screen
  SmallPrint(Glass glass, String said, Pos edge) {
    words = new Text(said);
    words.setFont(Inter.REGULAR.at(glass.px(1)));
    words.getStyleClass().add("muted");
    StackPane card = new StackPane(words);
    card.getStyleClass().add("leave-hint");
    card.setPadding(new Insets(glass.px(0.67), glass.px(1), glass.px(0.67), glass.px(1)));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, edge);
    getChildren().add(card);
    setPadding(new Insets(glass.px(1)));
    setMouseTransparent(true);
  }

  /// Stands over everything there for a while.
  void standIn(StackPane room) {
    room.getChildren().add(this);
    PauseTransition stay = new PauseTransition(STAYS);
    stay.setOnFinished(_ -> room.getChildren().remove(this));
    stay.play();
  }

  void say(String other) {
    words.setText(other);
  }
}
