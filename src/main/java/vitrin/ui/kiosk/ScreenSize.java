package vitrin.ui.kiosk;

import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// What the system says of the panel's size.
final class ScreenSize {

  /// What X servers say when they do not know.
  private static final double NO_CLAIM_DPI = 96;

  private ScreenSize() {}

  /// The diagonal in inches that the system claims for the screen; absent where it claims none that
  /// can be true of a panel in a hall (15–100 inches).
  static OptionalDouble claimed(Screen screen) {
    Rectangle2D pixels = screen.getBounds();
    double inches = Math.hypot(pixels.getWidth(), pixels.getHeight()) / screen.getDpi();
    return screen.getDpi() != NO_CLAIM_DPI && inches >= 15 && inches <= 100
        ? OptionalDouble.of(inches)
        : OptionalDouble.empty();
  }
}
