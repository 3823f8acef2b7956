package vitrin.ui.kiosk;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import vitrin.slideshow.Event;

/// What keys mean while nobody is there: the arrows and a presenter's clicker turn the slides, Tab
/// and what it leads to belong to the language buttons, any other key is a touch.
final class LoopKeys {
  private LoopKeys() {}

  /// @param onButton whether a button has the keyboard
  /// @return absent where the key is left to what has the keyboard
  static Optional<Event> meaning(KeyCode key, boolean onButton) {
    return switch (key) {
      case RIGHT, PAGE_DOWN -> Optional.of(new Event.Next());
      case LEFT, PAGE_UP -> Optional.of(new Event.Previous());
      case TAB, SHIFT, CONTROL, ALT, META, WINDOWS, COMMAND, CAPS, NUM_LOCK -> Optional.empty();
      case ENTER, SPACE -> onButton ? Optional.empty() : Optional.of(new Event.Touch());
      default -> Optional.of(new Event.Touch());
    };
  }
}
