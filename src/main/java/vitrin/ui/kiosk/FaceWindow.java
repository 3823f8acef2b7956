package vitrin.ui.kiosk;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vitrin.model.PixelSize;
import vitrin.ui.Glass;
import vitrin.ui.VisitorScene;

/// The window of a face: it fills the screen or has the size it was given, and where it is locked
/// nothing that a visitor can press closes it, makes it smaller or puts another in front of it, as
/// far as the toolkit is told of it.
final class FaceWindow {
  private final Stage stage;
  private final StackPane root;
  private final Optional<PixelSize> size;
  private final KioskOptions.Leaving leaving;
  private final Scene scene;

  /// @param size absent: the full screen
  FaceWindow(Stage stage, StackPane root, Optional<PixelSize> size, KioskOptions.Leaving leaving) {
    this.stage = stage;
    this.root = root;
    this.size = size;
    this.leaving = leaving;
    scene = VisitorScene.of(root);
  }

  Scene scene() {
    return scene;
  }

  /// Opens the window.
  ///
  /// @param left is called when somebody closes it who may
  void open(Runnable left) {
    Cursors.hideUnderTouch(scene);
    stage.setScene(scene);
    stage.setTitle("Vitrin");
    stage.setOnCloseRequest(close -> {
      close.consume();
      if (leaving == KioskOptions.Leaving.BY_ESCAPE) {
        left.run();
      }
    });
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    if (leaving == KioskOptions.Leaving.LOCKED) {
      lock();
    }
    PixelSize room = room();
    root.setPrefSize(room.width(), room.height());
    if (size.isPresent()) {
      stage.sizeToScene();
    } else {
      stage.setFullScreen(true);
    }
    stage.show();
  }

  /// Keeps the window in front and as large as it is, and lets no key through that means something
  /// to a window or a system. The window is asked before anything in it.
  private void lock() {
    stage.addEventFilter(
        KeyEvent.ANY,
        key -> {
          if (Locked.isForbidden(key)) {
            key.consume();
          }
        });
    stage.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    stage.setAlwaysOnTop(true);
    stage.iconifiedProperty().addListener(this::restore);
    stage.fullScreenProperty().addListener(this::restore);
  }

  private void restore(Observable changed) {
    Platform.runLater(() -> {
      if (stage.isShowing()) {
        if (stage.isIconified()) {
          stage.setIconified(false);
        }
        if (size.isEmpty() && !stage.isFullScreen()) {
          stage.setFullScreen(true);
        }
        stage.toFront();
      }
    });
  }

  /// Calls that after the window has another size.
  void onResized(Runnable resized) {
    scene.widthProperty().addListener((_, _, _) -> Platform.runLater(resized));
    scene.heightProperty().addListener((_, _, _) -> Platform.runLater(resized));
  }

  /// The size of what is seen; before it is open, the size it will have as far as that is known.
  private PixelSize room() {
    if (stage.isShowing()) {
      return new PixelSize((int) scene.getWidth(), (int) scene.getHeight());
    }
    Rectangle2D screen = Screen.getPrimary().getBounds();
    return size.orElseGet(() -> new PixelSize((int) screen.getWidth(), (int) screen.getHeight()));
  }

  /// The glass that the window is, or will be once it is open.
  ///
  /// @param diagonalInches of the panel; absent: what the system claims
  /// @param mountingHeightMm of the panel's lower edge; it says nothing of a window that does not
  ///   fill the panel, nor of a panel whose size nobody knows
  Glass glass(
      OptionalDouble diagonalInches, OptionalDouble distanceMetres, OptionalInt mountingHeightMm) {
    OptionalDouble diagonal =
        diagonalInches.isPresent() ? diagonalInches : ScreenSize.claimed(Screen.getPrimary());
    PixelSize room = room();
    Glass glass = Glass.of(room.width(), room.height(), diagonal, distanceMetres);
    boolean measured = size.isEmpty() && diagonal.isPresent() && mountingHeightMm.isPresent();
    return measured ? glass.hungAt(mountingHeightMm.getAsInt()) : glass;
  }
}
