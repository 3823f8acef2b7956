package vitrin.ui.kiosk;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.ui.Glass;
import vitrin.ui.Inter;

/// The small print at the top of the screen that says how to leave the program.
final class LeaveHint extends StackPane {

  /// @param language absent: English
  LeaveHint(Glass glass, Optional<Language> language) {
    Text words = new Text(Texts.of(language.orElse(Language.EN)).get("kiosk.leave"));
    words.setFont(Inter.REGULAR.at(glass.px(1)));
    words.getStyleClass().add("muted");
    StackPane card = new StackPane(words);
    card.getStyleClass().add("leave-hint");
    card.setPadding(new Insets(glass.px(0.67), glass.px(1), glass.px(0.67), glass.px(1)));
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    getChildren().add(card);
    setPadding(new Insets(glass.px(1), 0, 0, 0));
    setMouseTransparent(true);
  }
}
