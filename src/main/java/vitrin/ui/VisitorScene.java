package vitrin.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// The scene that a visitor's pages stand in, with the one stylesheet they rely on.
public final class VisitorScene {
  private static final String STYLESHEET =
      VisitorScene.class.getResource("visitor.css").toExternalForm();

  private VisitorScene() {}

  /// A scene as large as its root wants to be. Before anything is drawn it is black: a screen that
  /// has not begun is dark.
  public static Scene of(Parent root) {
    Scene scene = new Scene(root);
    scene.setFill(Color.BLACK);
    scene.getStylesheets().add(STYLESHEET);
    return scene;
  }
}
