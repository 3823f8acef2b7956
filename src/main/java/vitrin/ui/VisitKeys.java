package vitrin.ui;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import vitrin.slideshow.Event;
import vitrin.slideshow.State;

/// What the keys of a keyboard or a presenter's clicker mean in a visit.
final class VisitKeys {
  private static final Set<KeyCode> MOVES =
      EnumSet.of(KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

  private VisitKeys() {}

  /// What a key does; absent: nothing, or something that is not an event. Over an open panel the
  /// arrows move the keyboard from choice to choice.
  static Optional<Event> meaning(KeyCode key, State.Visit visit) {
    if (visit.panel().isPresent()) {
      return key == KeyCode.ESCAPE ? Optional.of(new Event.ClosePanel()) : Optional.empty();
    }
    boolean mirrored = visit.language().isRightToLeft();
    return switch (key) {
      case RIGHT -> Optional.of(mirrored ? new Event.Previous() : new Event.Next());
      case LEFT -> Optional.of(mirrored ? new Event.Next() : new Event.Previous());
      case PAGE_DOWN -> Optional.of(new Event.Next());
      case PAGE_UP -> Optional.of(new Event.Previous());
      case HOME -> Optional.of(new Event.Home());
      default -> Optional.empty();
    };
  }

  /// The way a key scrolls the text: 1 down, -1 up, 0 not at all.
  static int scroll(KeyCode key, State.Visit visit) {
    if (visit.panel().isPresent()) {
      return 0;
    }
    return key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
  }

  /// Whether a key moves the keyboard from control to control.
  static boolean moves(KeyCode key) {
    return MOVES.contains(key);
  }
}
