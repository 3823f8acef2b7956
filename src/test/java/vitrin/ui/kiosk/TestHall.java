package vitrin.ui.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.TestBundles;
import vitrin.library.Settings;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.model.VisitFact;
import vitrin.slideshow.Motion;

/// A hall with a real kiosk in it, on a screen that nobody sees, and a finger and a keyboard that a
/// test moves. Used on the FX thread.
final class TestHall implements AutoCloseable {
  static final PixelSize LANDSCAPE = new PixelSize(960, 540);
  static final PixelSize PORTRAIT = new PixelSize(540, 960);

  final TestMachine machine;
  final Kiosk kiosk;
  final Stage stage = new Stage();
  final List<VisitFact> facts = new ArrayList<>();
  final List<String> left = new ArrayList<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final Robot robot = new Robot();

  /// @param begins local time in Baku
  TestHall(
      Path folder,
      String begins,
      PixelSize size,
      KioskOptions.Leaving leaving,
      List<Exhibit> exhibits)
      throws IOException, BundleException {
    this(folder, begins, size, leaving, Motion.MOVING, exhibits);
  }

  /// @param begins local time in Baku
  /// @param motion whether things may fade there
  TestHall(
      Path folder,
      String begins,
      PixelSize size,
      KioskOptions.Leaving leaving,
      Motion motion,
      List<Exhibit> exhibits)
      throws IOException, BundleException {
    machine = new TestMachine(begins);
    List<Playable> programme = open(folder, exhibits, bundles);
    KioskOptions options = options(size, leaving, motion, Optional.empty());
    kiosk = new Kiosk(stage, programme, options, facts::add, () -> left.add("left"), machine);
    kiosk.start();
    pass(0);
  }

  /// Packs exhibits, as `packed-0.vitrin` and so on where no such file is there, and opens them.
  ///
  /// @param bundles takes what is to be closed
  static List<Playable> open(Path folder, List<Exhibit> exhibits, List<Bundle> bundles)
      throws IOException, BundleException {
    List<Playable> programme = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      Path packed = folder.resolve("packed-" + bundles.size() + ".vitrin");
      if (!Files.exists(packed)) {
        TestBundles.pack(exhibit, packed);
      }
      Path own = Files.createTempFile(folder, "own", ".vitrin");
      Files.delete(own);
      Bundle bundle = Bundle.open(packed, own);
      bundles.add(bundle);
      programme.add(new Playable(bundle.exhibit(), bundle));
    }
    return programme;
  }

  static KioskOptions options(
      PixelSize size, KioskOptions.Leaving leaving, Optional<Language> language) {
    return options(size, leaving, Motion.MOVING, language);
  }

  private static KioskOptions options(
      PixelSize size, KioskOptions.Leaving leaving, Motion motion, Optional<Language> language) {
    return new KioskOptions(
        Optional.of(size),
        OptionalDouble.of(27),
        OptionalDouble.empty(),
        OptionalInt.of(700),
        language,
        leaving,
        Settings.HeldSilences.HELD,
        motion);
  }

  Scene scene() {
    return stage.getScene();
  }

  /// The page that lies over all others.
  Node page() {
    Parent pages = (Parent) scene().getRoot().getChildrenUnmodifiable().getFirst();
    return pages.getChildrenUnmodifiable().filtered(Node::isVisible).getLast();
  }

  void pass(double seconds) {
    machine.pass(Duration.ofMillis(Math.round(seconds * 1000)));
    lay();
  }

  /// Lays out what has changed, as the next frame would.
  void lay() {
    machine.settle();
    scene().getRoot().applyCss();
    scene().getRoot().layout();
  }

  void tap(double x, double y) {
    press(x, y);
    release();
  }

  /// Taps the middle of that.
  void tap(Node target) {
    var middle = target.localToScene(target.getLayoutBounds());
    tap(middle.getCenterX(), middle.getCenterY());
  }

  /// Presses the middle of that.
  void press(Node target) {
    var middle = target.localToScene(target.getLayoutBounds());
    press(middle.getCenterX(), middle.getCenterY());
  }

  void press(double x, double y) {
    move(x, y);
    robot.mousePress(MouseButton.PRIMARY);
    lay();
  }

  void release() {
    robot.mouseRelease(MouseButton.PRIMARY);
    lay();
  }

  void click(MouseButton button, double x, double y) {
    move(x, y);
    robot.mousePress(button);
    robot.mouseRelease(button);
    lay();
  }

  void move(double x, double y) {
    robot.mouseMove(new Point2D(stage.getX() + x, stage.getY() + y));
    lay();
  }

  void key(KeyCode code) {
    robot.keyPress(code);
    robot.keyRelease(code);
    lay();
  }

  /// A finger that moves from one place to another.
  void drag(double fromX, double fromY, double toX, double toY) {
    press(fromX, fromY);
    for (int i = 1; i <= 4; i++) {
      move(fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
    }
    release();
  }

  /// A key while another is held down.
  void together(KeyCode held, KeyCode code) {
    Node focused = scene().getFocusOwner();
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          focused == null ? scene() : focused,
          new KeyEvent(
              type,
              "",
              "",
              code,
              held == KeyCode.SHIFT,
              held == KeyCode.CONTROL,
              held == KeyCode.ALT,
              held == KeyCode.META));
    }
    lay();
  }

  /// All words that are drawn, with plain spaces.
  static List<String> words(Node from) {
    List<String> words = new ArrayList<>();
    if (from.isVisible() && from instanceof Text text) {
      words.add(text.getText().replace('\u00a0', ' '));
    } else if (from.isVisible() && from instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }

  /// The control below a node that says that; null: there is none.
  static Node control(Node from, String says) {
    if (says.equals(from.getAccessibleText())) {
      return from;
    }
    if (from instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = control(child, says);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  @Override
  public void close() {
    kiosk.stop();
    stage.close();
    bundles.forEach(Bundle::close);
  }
}
