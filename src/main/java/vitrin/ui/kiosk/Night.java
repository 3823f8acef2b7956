package vitrin.ui.kiosk;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// What is seen while the hall is closed: nothing.
final class Night extends Region {
  Night() {
    setBackground(Background.fill(Color.BLACK));
  }
}
