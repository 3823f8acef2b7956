package vitrin.ui;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The place where the leaves of a visit lie, and the change from one to the next.
final class Leaves extends Pane {
  private static final Duration CHANGE = Duration.millis(250);

  private final OneMove change = new OneMove();

  Leaves() {
    setPickOnBounds(true);
  }

  /// Shows a leaf at once.
  void cut(Pane page) {
    change.stop();
    getChildren().setAll(page);
  }

  /// Shows a leaf over the one before, which stays under it until the coming one is wholly there.
  void fade(Pane page) {
    change.stop();
    Node last = getChildren().getLast();
    getChildren().setAll(last, page);
    last.setOpacity(1);
    FadeTransition fade = new FadeTransition(CHANGE, page);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setInterpolator(Interpolator.EASE_OUT);
    page.setOpacity(0);
    change.play(fade, () -> getChildren().remove(last));
  }

  /// The leaf that is seen, or is coming.
  Node top() {
    return getChildren().getLast();
  }

  void clear() {
    change.stop();
    getChildren().clear();
  }

  /// A leaf on its ground. It has the roles of its own theme, so that it keeps them while it gives
  /// way to one of another.
  static Pane page(VisitRoom room, Leaf leaf) {
    double width = room.width();
    double height = leaf.words().high();
    Sheet page = new Sheet(width, height);
    page.setPickOnBounds(true);
    page.getStyleClass().addAll(Ground.roles(room.theme(), room.exhibit().accent()));
    leaf.ground()
        .ifPresent(ground -> {
          page.getStyleClass().setAll(ground.roles(room.exhibit().accent(), room.theme()));
          page.setStyle("-v-bg: " + ground.web() + ";");
        });
    page.put(Rules.filled("ground-fill"), 0, 0, width, height);
    page.put(leaf.words(), 0, 0);
    page.setManaged(false);
    page.resize(width, height);
    return page;
  }
}
