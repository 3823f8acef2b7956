package vitrin.ui;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import vitrin.slideshow.Motion;

/// A finger that moves across a page: the page follows it, and either is turned or springs back.
final class Swipe {

  /// How far a finger moves across before the page follows it, and before it turns, in em.
  private static final double SLACK = 1;

  private static final double TURN = 4;

  /// How much of a finger's way a page goes along that cannot be turned.
  private static final double STIFF = 0.25;

  private static final Duration BACK = Duration.millis(180);

  /// Which way a finger moved.
  enum Way {
    LEFT,
    RIGHT
  }

  /// What is turned.
  interface Pages {
    /// What follows the finger.
    Node page();

    /// Whether it follows at all now.
    boolean follows();

    /// Whether there is something to turn to.
    boolean turns(Way way);

    void turn(Way way);

    /// A finger came and went without turning anything.
    void touched();

    /// Whether a page that springs back may take its time.
    Motion motion();
  }

  private final Glass glass;
  private final Node area;
  private final Pages pages;
  private MouseEvent press;
  private Point2D from = Point2D.ZERO;
  private boolean following;
  private boolean scrolling;
  private final OneMove back = new OneMove();

  /// @param area where fingers are felt; the page lies in it, or is it
  Swipe(Glass glass, Node area, Pages pages) {
    this.glass = glass;
    this.pages = pages;
    this.area = area;
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    area.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> pages.touched());
  }

  private void pressed(MouseEvent event) {
    press = event;
    from = place(event);
    following = false;
    scrolling = false;
  }

  /// Where the page that follows the finger does not take its measure along.
  private Point2D place(MouseEvent event) {
    return area.localToParent(event.getX(), event.getY());
  }

  private double across(MouseEvent event) {
    return place(event).getX() - from.getX();
  }

  private double along(MouseEvent event) {
    return Math.abs(place(event).getY() - from.getY());
  }

  /// A finger that scrolls a text goes on scrolling it, wherever it wanders.
  private void dragged(MouseEvent event) {
    if (press == null || !pages.follows()) {
      return;
    }
    double across = Math.abs(across(event));
    if (!following && !scrolling) {
      scrolling = along(event) > glass.px(SLACK) && along(event) >= across && isOnText();
      following = !scrolling && across > glass.px(SLACK) && across > 2 * along(event);
      if (following) {
        Touchable.letGo((Node) press.getTarget());
      }
    }
    if (following) {
      event.consume();
      follow(across(event));
    }
  }

  private boolean isOnText() {
    Node node = (Node) press.getTarget();
    while (node != null && !(node instanceof ScrollArea)) {
      node = node.getParent();
    }
    return node != null;
  }

  private void follow(double across) {
    back.stop();
    double free = across - Math.copySign(glass.px(SLACK), across);
    pages.page().setTranslateX(Math.round(pages.turns(way(across)) ? free : free * STIFF));
  }

  private static Way way(double across) {
    return across < 0 ? Way.LEFT : Way.RIGHT;
  }

  private void released(MouseEvent event) {
    if (press == null) {
      return;
    }
    double across = across(event);
    // A touch that is over must not keep what it was on.
    press = null;
    if (!following) {
      return;
    }
    event.consume();
    following = false;
    Node page = pages.page();
    Way way = way(across);
    boolean turns = Math.abs(across) > glass.px(TURN) && pages.turns(way);
    if (turns) {
      pages.turn(way);
    } else {
      pages.touched();
    }
    if (pages.page() == page) {
      springBack(page);
    }
  }

  private void springBack(Node page) {
    switch (pages.motion()) {
      case STILL -> page.setTranslateX(0);
      case MOVING -> {
        TranslateTransition spring = new TranslateTransition(BACK, page);
        spring.setToX(0);
        spring.setInterpolator(Interpolator.EASE_OUT);
        back.play(spring, () -> {});
      }
    }
  }
}
