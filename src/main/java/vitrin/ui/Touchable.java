package vitrin.ui;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes a node a control: it acts when the finger leaves it, not when it comes; sliding off
/// cancels, coming back takes it up again; the keyboard reaches it and Enter or Space act.
///
/// While it is held it has the pseudo-class `armed`.
public final class Touchable {
  private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

  /// Tells a control that the finger on it does something else now.
  private static final EventType<Event> LET_GO = new EventType<>(Event.ANY, "LET_GO");

  private boolean armed;
  private boolean held;
  private final Node node;
  private final Runnable act;

  private Touchable(Node node, Runnable act) {
    this.node = node;
    this.act = act;
  }

  /// @param node whose whole bounds can be touched
  /// @param saying what it does, for those who don't see it
  public static void make(Node node, String saying, Runnable act) {
    Touchable touchable = new Touchable(node, act);
    node.setPickOnBounds(true);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(saying);
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, touchable::pressed);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, touchable::dragged);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, touchable::released);
    node.addEventHandler(KeyEvent.KEY_PRESSED, touchable::key);
    node.addEventHandler(LET_GO, _ -> touchable.letGo());
  }

  /// Ends a press on that node, or on the control it is part of, without acting.
  public static void letGo(Node node) {
    Event.fireEvent(node, new Event(LET_GO));
  }

  /// Lets a control look as if it had been let go just now: for one that takes the place of another
  /// that was. A fade begins only where a look has been drawn, so it is drawn pressed once.
  static void glow(Node node) {
    Scene scene = node.getScene();
    if (scene == null) {
      return;
    }
    node.pseudoClassStateChanged(ARMED, true);
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            node.pseudoClassStateChanged(ARMED, false);
          }
        });
  }

  private void letGo() {
    held = false;
    disarm();
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      held = true;
      arm();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (held && node.getLayoutBounds().contains(event.getX(), event.getY())) {
      arm();
    } else {
      disarm();
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    boolean acts = armed;
    held = false;
    disarm();
    event.consume();
    if (acts) {
      act.run();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      act.run();
    }
  }

  private void arm() {
    armed = true;
    node.pseudoClassStateChanged(ARMED, true);
  }

  private void disarm() {
    armed = false;
    node.pseudoClassStateChanged(ARMED, false);
  }
}
