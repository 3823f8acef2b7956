package vitrin.ui.kiosk;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import vitrin.slideshow.Motion;

/// The pages of a face, of which one is seen: a page comes over the one before, which stays until
/// it is covered, so that nothing dark is ever seen between them.
final class PagePile extends StackPane {
  private final Consumer<Node> covered;
  private FadeTransition coming = new FadeTransition();
  private List<Node> own = List.of();
  private Node top;

  /// @param covered is told of each page that has gone from sight
  PagePile(Consumer<Node> covered) {
    this.covered = covered;
  }

  /// Begins afresh with these, of which none is seen yet.
  void of(Node... pages) {
    coming.stop();
    getChildren().setAll(pages);
    getChildren().forEach(page -> page.setVisible(false));
    own = List.of(pages);
    top = null;
  }

  /// Whether that page is seen, or is coming.
  boolean shows(Node page) {
    return page == top;
  }

  /// Lets a page come over the one before it. One that is no part of the pile is one until it has
  /// gone from sight.
  ///
  /// @param motion whether it may take its time
  void turnTo(Node page, Duration time, Motion motion) {
    if (page == top) {
      return;
    }
    boolean first = top == null;
    top = page;
    if (!getChildren().contains(page)) {
      getChildren().add(page);
    }
    page.toFront();
    page.setVisible(true);
    page.requestFocus();
    // One that was still coming stays as it is under this one.
    coming.stop();
    if (first || motion == Motion.STILL) {
      page.setOpacity(1);
      leaveOthers();
      return;
    }
    coming = new FadeTransition(time, page);
    coming.setFromValue(0);
    coming.setToValue(1);
    coming.setInterpolator(Interpolator.EASE_OUT);
    coming.setOnFinished(_ -> leaveOthers());
    // Drawn before the fade sets it for the first time, it would flash.
    page.setOpacity(0);
    coming.play();
  }

  private void leaveOthers() {
    for (Node page : List.copyOf(getChildren())) {
      if (page != top && page.isVisible()) {
        page.setVisible(false);
        if (!own.contains(page)) {
          getChildren().remove(page);
        }
        covered.accept(page);
      }
    }
  }
}
