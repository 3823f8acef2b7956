package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.ui.Finger;
import vitrin.ui.Glass;
import vitrin.ui.VisitorScene;

/// An officer before their face: sees what is on it and touches it. Used on the FX thread.
final class StaffHands {
  final StaffFace face;
  final List<String> left = new ArrayList<>();
  private final Scene scene;
  private final Glass glass;
  private final Texts texts;

  StaffHands(Desk desk, int width, int height, double inches) {
    glass = Glass.of(width, height, OptionalDouble.of(inches), OptionalDouble.empty());
    texts = Texts.of(desk.settings().read().staffLanguage());
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
    touch(texts.get("staff.pin.enter"));
  }

  /// Touches the control that says that to those who don't see it; of several the one on top.
  void touch(String saying) {
    touch(
        controls().stream()
            .filter(node -> saying.equals(said(node)))
            .reduce((_, above) -> above)
            .orElseThrow(() -> new AssertionError("no “" + saying + "” among " + sayings())));
  }

  void touch(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    fire(node, MouseEvent.MOUSE_PRESSED, at);
    fire(node, MouseEvent.MOUSE_RELEASED, at);
    lay();
  }

  /// A finger that moves straight over a node, from one place of the window to another.
  void drag(Node node, double fromX, double fromY, double toX, double toY) {
    Finger.fire(node, MouseEvent.MOUSE_PRESSED, fromX, fromY);
    for (int i = 1; i <= 4; i++) {
      Finger.fire(
          node,
          MouseEvent.MOUSE_DRAGGED,
          fromX + (toX - fromX) * i / 4,
          fromY + (toY - fromY) * i / 4);
    }
    Finger.fire(node, MouseEvent.MOUSE_RELEASED, toX, toY);
    lay();
  }

  private static void fire(Node node, EventType<MouseEvent> type, Bounds at) {
    Finger.fire(node, type, at.getCenterX(), at.getCenterY());
  }

  /// What the first control says whose saying begins so.
  String saying(String beginning) {
    return sayings().stream()
        .filter(saying -> saying.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no “" + beginning + "…” among " + sayings()));
  }

  List<String> sayings() {
    return controls().stream().map(StaffHands::said).toList();
  }

  /// With plain spaces; empty if it says nothing.
  private static String said(Node node) {
    return String.valueOf(node.getAccessibleText()).replace('\u00a0', ' ');
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

  /// Whether those words stand there, on one line or over several.
  boolean reads(String words) {
    return words().stream().anyMatch(text -> text.replace("\n", " ").contains(words));
  }

  void sees(String words) {
    assertTrue(reads(words), () -> "no “" + words + "” among " + words());
  }

  void seesNot(String words) {
    assertFalse(reads(words), () -> "“" + words + "” among " + words());
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
