package vitrin.ui.kiosk;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that a locked window lets nobody use.
final class Locked {
  private static final Set<KeyCode> FORBIDDEN =
      EnumSet.of(
          KeyCode.CONTEXT_MENU,
          KeyCode.WINDOWS,
          KeyCode.COMMAND,
          KeyCode.META,
          KeyCode.CONTROL,
          KeyCode.ALT,
          KeyCode.ALT_GRAPH,
          KeyCode.PRINTSCREEN,
          KeyCode.POWER,
          KeyCode.CANCEL,
          KeyCode.HELP);

  private Locked() {}

  /// Whether a key means something to windows, systems or programs: every function key, every key
  /// together with Ctrl, Alt or Meta, and those alone.
  static boolean isForbidden(KeyEvent key) {
    return key.isControlDown()
        || key.isAltDown()
        || key.isMetaDown()
        || key.getCode().isFunctionKey()
        || key.getCode().isMediaKey()
        || FORBIDDEN.contains(key.getCode());
  }
}
