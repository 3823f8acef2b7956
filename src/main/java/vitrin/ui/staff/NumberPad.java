package vitrin.ui.staff;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import vitrin.library.Pin;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// Ten digits, one key to take back and one to enter. What was typed is seen nowhere on it.
final class NumberPad extends Sheet {
  private static final double KEY_WIDE = 6.17;
  private static final double KEY_HIGH = 4.33;
  private static final double GAP = 0.67;
  private static final double ICON = 1.8;

  private final Consumer<String> entered;
  private IntConsumer typed = _ -> {};
  private String digits = "";

  /// @param enter what the key says that enters, to those who don't see it
  /// @param entered is given a number of 4 to 8 digits
  NumberPad(StaffRoom room, String enter, Consumer<String> entered) {
    super(
        room.em(KEY_WIDE) * 3 + room.em(GAP) * 2,
        room.em(KEY_HIGH) * 4 + room.em(GAP) * 3 + room.em(0.33));
    this.entered = entered;
    double wide = room.em(KEY_WIDE);
    double high = room.em(KEY_HIGH);
    double gap = room.em(GAP);
    for (int i = 0; i < 10; i++) {
      String digit = Integer.toString((i + 1) % 10);
      Cell key =
          new Cell(room.glass(), wide, high, digit, () -> type(digit))
              .look("outlined")
              .label(digit, room.texts().language(), Inter.REGULAR, 1.9);
      int column = i == 9 ? 1 : i % 3;
      put(key, column * (wide + gap), i / 3 * (high + gap));
    }
    String erasing = room.texts().get("staff.pin.erase");
    Cell erase = new Cell(room.glass(), wide, high, erasing, this::erase).icon(Icon.ERASE, ICON);
    Cell done =
        new Cell(room.glass(), wide, high, enter, this::enter)
            .look("filled")
            .icon(Icon.CHECK, ICON);
    put(erase, 0, 3 * (high + gap));
    put(done, 2 * (wide + gap), 3 * (high + gap));
  }

  /// @param told how many digits there are, after each change
  void onTyped(IntConsumer told) {
    typed = told;
  }

  /// A key of a keyboard was pressed.
  void pressed(KeyCode code) {
    if (code.isDigitKey()) {
      type(code.getName().substring(code.getName().length() - 1));
    } else if (code == KeyCode.BACK_SPACE) {
      erase();
    } else if (code == KeyCode.ENTER) {
      enter();
    }
  }

  /// Forgets what was typed.
  void clear() {
    digits = "";
    typed.accept(0);
  }

  private void type(String digit) {
    if (digits.length() < Pin.LONGEST) {
      digits += digit;
      typed.accept(digits.length());
    }
  }

  private void erase() {
    if (!digits.isEmpty()) {
      digits = digits.substring(0, digits.length() - 1);
      typed.accept(digits.length());
    }
  }

  private void enter() {
    if (digits.length() >= Pin.SHORTEST) {
      entered.accept(digits);
    }
  }
}
