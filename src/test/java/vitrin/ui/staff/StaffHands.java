package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vitrin.ui.Glass;
import vitrin.ui.VisitorScene;

/// An officer before their face: sees what is on it and touches it. Used on the FX thread.
final class StaffHands {
  final StaffFace face;
  final List<String> left = new ArrayList<>();
  private final Scene scene;
  private final Glass glass;

  StaffHands(Desk desk, int width, int height, double inches) {
    glass = Glass.of(width, height, OptionalDouble.of(inches), OptionalDouble.empty());
    face = new StaffFace(glass, desk, () -> left.add("left"));
    StackPane root = new StackPane(face);
    root.setPrefSize(width, height);
    scene = VisitorScene.of(root);
    lay();
  }

  /// An officer who has entered the PIN already.
  static StaffHands inside(Desk desk, int width, int height, double inches) {
    StaffHands hands = new StaffHands(desk, width, height, inches);
    hands.enter(TestDesk.PIN);
    return hands;
  }

  Scene scene() {
    return scene;
  }

  void lay() {
    scene.getRoot().applyCss();
    scene.getRoot().resize(glass.width(), glass.height());
    scene.getRoot().layout();
  }

  void enter(String digits) {
    digits.chars().forEach(digit -> touch(Character.toString(digit)));
    touch(desk().get("staff.pin.enter"));
  }

  private static vitrin.i18n.Texts desk() {
    return vitrin.i18n.Texts.of(vitrin.model.Language.AZ);
  }

  /// Touches the control that says that to those who don't see it.
  void touch(String saying) {
    touch(
        controls().stream()
            .filter(node -> saying.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no “" + saying + "” among " + sayings())));
  }

  void touch(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    fire(node, MouseEvent.MOUSE_PRESSED, at);
    fire(node, MouseEvent.MOUSE_RELEASED, at);
    lay();
  }

  private static void fire(Node node, javafx.event.EventType<MouseEvent> type, Bounds at) {
    double x = at.getCenterX();
    double y = at.getCenterY();
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  List<String> sayings() {
    return controls().stream().map(Node::getAccessibleText).toList();
  }

  /// Everything that can be touched now.
  List<Node> controls() {
    return all(face).stream().filter(n -> n.isFocusTraversable() && !n.isDisabled()).toList();
  }

  /// All words that are drawn, with plain spaces.
  List<String> words() {
    return all(face).stream()
        .filter(n -> n instanceof Text text && !text.getText().isEmpty())
        .map(n -> ((Text) n).getText().replace('\u00a0', ' '))
        .toList();
  }

  static List<Node> all(Node from) {
    List<Node> found = new ArrayList<>();
    if (from.isVisible()) {
      found.add(from);
      if (from instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
      }
    }
    return found;
  }

  void seconds(int count) {
    for (int i = 0; i < count; i++) {
      face.second();
    }
    lay();
  }
}
