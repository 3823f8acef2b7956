package vitrin.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javafx.util.Duration;

/// For the display tests: prints every visible text and control with its place, whenever something
/// of it has changed.
///
/// ```
/// screen
/// text X Y WIDTH HEIGHT words
/// control X Y WIDTH HEIGHT words for those who don't see
/// end
/// ```
///
/// Places are pixels of the screen.
final class ScreenPrinter {

  /// Set to `true` by whoever tests; costs a walk over the scene ten times a second.
  static final String PROPERTY = "vitrin.dev.print";

  private static final Set<AccessibleRole> CONTROLS =
      Set.of(AccessibleRole.BUTTON, AccessibleRole.TAB_ITEM);

  private static final Duration INTERVAL = Duration.millis(100);

  /// What is fainter than this is not counted as visible.
  private static final double FAINT = 0.1;

  private final PrintStream out;
  private String last = "";

  private ScreenPrinter(PrintStream out) {
    this.out = out;
  }

  /// Begins, if the property asks for it; on the toolkit's thread.
  static void begin(PrintStream out) {
    if (Boolean.getBoolean(PROPERTY)) {
      ScreenPrinter printer = new ScreenPrinter(out);
      Timeline timeline = new Timeline(new KeyFrame(INTERVAL, _ -> printer.print()));
      timeline.setCycleCount(Animation.INDEFINITE);
      timeline.play();
    }
  }

  private void print() {
    StringBuilder screen = new StringBuilder("screen\n");
    for (Window window : Window.getWindows()) {
      if (window.getScene() != null) {
        Parent root = window.getScene().getRoot();
        // What was added since the last frame has no place yet.
        root.applyCss();
        root.layout();
        add(root, 1, screen);
      }
    }
    screen.append("end");
    String now = screen.toString();
    if (!now.equals(last)) {
      last = now;
      out.println(now);
      out.flush();
    }
  }

  private static void add(Node node, double opacity, StringBuilder screen) {
    double seen = opacity * node.getOpacity();
    if (!node.isVisible() || seen < FAINT) {
      return;
    }
    if (CONTROLS.contains(node.getAccessibleRole()) && node.getAccessibleText() != null) {
      add("control", node, node.getAccessibleText(), screen);
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      add("text", text, text.getText(), screen);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, seen, screen));
    }
  }

  private static void add(String kind, Node node, String words, StringBuilder screen) {
    Bounds place = node.localToScreen(node.getLayoutBounds());
    if (place != null) {
      screen.append(
          String.format(
              Locale.ROOT,
              "%s %.0f %.0f %.0f %.0f %s%n",
              kind,
              place.getMinX(),
              place.getMinY(),
              place.getWidth(),
              place.getHeight(),
              words.replaceAll("\\s+", " ")));
    }
  }
}
