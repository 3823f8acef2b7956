package vitrin.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// What can be read on the screen and where, for tests that look from outside.
final class SceneWords {
  private SceneWords() {}

  /// One line for each visible text and each thing that can be pressed: its role, its bounds in
  /// whole pixels of the scene as `x,y,width,height`, and its words.
  static List<String> of(Parent root) {
    List<String> lines = new ArrayList<>();
    collect(root, 1, lines);
    return lines;
  }

  private static void collect(Node node, double opacity, List<String> lines) {
    double visible = opacity * node.getOpacity();
    if (!node.isVisible() || visible < 0.05) {
      return;
    }
    if (node.isFocusTraversable() && node.getAccessibleText() != null) {
      lines.add(line("button", node, node.getAccessibleText()));
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      lines.add(line("text", node, text.getText()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, visible, lines));
    }
  }

  private static String line(String role, Node node, String words) {
    Bounds b = node.localToScene(node.getLayoutBounds());
    return "%s\t%d,%d,%d,%d\t%s"
        .formatted(
            role,
            Math.round(b.getMinX()),
            Math.round(b.getMinY()),
            Math.round(b.getWidth()),
            Math.round(b.getHeight()),
            words.replace('\n', ' '));
  }
}
