package vitrin.ui.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import vitrin.library.Pin;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;
import vitrin.ui.Words;

/// Ten digits, one to take back and one to enter, and what is known of the tries. Nothing on it
/// tells how long the PIN is.
final class PinPad extends Region {
  private static final double KEY_WIDE = 6.17;
  private static final double KEY_HIGH = 4.33;
  private static final double GAP = 0.67;

  /// Between words and keys; a screen under 76 em wide has less of it.
  private static final double BETWEEN = 8.5;

  private static final double NARROW_BETWEEN = 4;
  private static final double COLUMN = 21.5;
  private static final double NARROW_COLUMN = 20.5;
  private static final double ROOMY = 76;
  private static final double ICON = 1.8;
  private static final double DOT = 0.6;
  private static final double DOTS_APART = 2.58;

  private final StaffRoom room;
  private final Runnable entered;
  private final Sheet words;
  private final Sheet keys;
  private final List<Circle> dots = new ArrayList<>();
  private final Text tries;
  private final Text closing;
  private String digits = "";
  private boolean looking;
  private Optional<Duration> waiting = Optional.empty();

  /// @param entered is called when the right number was entered
  PinPad(StaffRoom room, Runnable entered) {
    this.room = room;
    this.entered = entered;
    keys = keys();
    double column =
        room.glass().isPortrait()
            ? keys.wide()
            : room.em(room.glass().widthInEm() < ROOMY ? NARROW_COLUMN : COLUMN);
    tries = room.paragraph("", Inter.REGULAR, 1, "muted", column);
    closing = room.paragraph("", Inter.REGULAR, 1, "muted", column);
    words = words(column);
    getChildren().addAll(words, keys);
    show();
    second(StaffFace.PAD_WAITS);
    setDisable(true);
    room.work(() -> room.desk().pin().standing()).onSuccess(this::stand).start();
  }

  private Sheet words(double width) {
    Sheet all = new Sheet();
    String name = room.texts().get("staff.pin.title");
    double most = 2.5;
    while (most > 1.5 && Words.width(name, Inter.SEMI_BOLD.at(room.em(most))) > width) {
      most -= 0.25;
    }
    Text title = room.line(name, Inter.SEMI_BOLD, most, "text");
    Text explain =
        room.paragraph(room.texts().get("staff.pin.explain"), Inter.REGULAR, 1.125, "muted", width);
    explain.setLineSpacing(room.em(0.25));
    all.put(title, 0, 0);
    double y = Sheet.height(title) + room.em(0.67);
    all.put(explain, 0, y);
    y += Sheet.height(explain) + room.em(2.9);
    for (int i = 0; i < Pin.LONGEST; i++) {
      Circle dot = new Circle(room.em(DOT));
      dot.setStrokeWidth(Math.max(2, room.em(0.08)));
      dot.setManaged(false);
      dot.relocate(i * room.em(DOTS_APART), y);
      dots.add(dot);
      all.getChildren().add(dot);
    }
    y += room.em(2 * DOT + 1.1);
    all.put(tries, 0, y);
    all.put(closing, 0, y + room.em(1.67));
    all.extent(width, y + room.em(1.67 + 2.7));
    return all;
  }

  private Sheet keys() {
    double wide = room.em(KEY_WIDE);
    double high = room.em(KEY_HIGH);
    double gap = room.em(GAP);
    Sheet pad = new Sheet(3 * wide + 2 * gap, 4 * high + 3 * gap + room.em(0.33));
    for (int i = 0; i < 10; i++) {
      String digit = Integer.toString((i + 1) % 10);
      Cell key =
          new Cell(room.glass(), wide, high, digit, () -> type(digit))
              .look("outlined")
              .look("pin-key")
              .label(digit, room.texts().language(), Inter.REGULAR, 1.9);
      int column = i == 9 ? 1 : i % 3;
      pad.put(key, column * (wide + gap), i / 3 * (high + gap));
    }
    Cell erase =
        new Cell(room.glass(), wide, high, room.texts().get("staff.pin.erase"), this::erase)
            .icon(Icon.ERASE, ICON);
    Cell enter =
        new Cell(room.glass(), wide, high, room.texts().get("staff.pin.enter"), this::enter)
            .look("filled")
            .icon(Icon.CHECK, ICON);
    pad.put(erase, 0, 3 * (high + gap));
    pad.put(enter, 2 * (wide + gap), 3 * (high + gap));
    return pad;
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

  private void type(String digit) {
    if (!looking && waiting.isEmpty() && digits.length() < Pin.LONGEST) {
      digits += digit;
      show();
    }
  }

  private void erase() {
    if (!looking && !digits.isEmpty()) {
      digits = digits.substring(0, digits.length() - 1);
      show();
    }
  }

  private void enter() {
    if (looking || waiting.isPresent() || digits.length() < Pin.SHORTEST) {
      return;
    }
    looking = true;
    String given = digits;
    room.work(() -> room.desk().pin().enter(given))
        .onSuccess(answer -> {
          if (answer.isRight()) {
            entered.run();
          } else {
            stand(answer.after());
            wrong();
          }
        })
        .andFinally(() -> {
          looking = false;
          digits = "";
          show();
        })
        .start();
  }

  private void stand(Pin.Standing standing) {
    setDisable(false);
    requestFocus();
    switch (standing) {
      case Pin.Standing.Unset _ -> room.front().leave();
      case Pin.Standing.Open open -> {
        waiting = Optional.empty();
        tries.setText(room.texts().get("staff.pin.tries", Integer.toString(open.tries())));
      }
      case Pin.Standing.Waiting wait -> {
        waiting = Optional.of(wait.left());
        showWait();
      }
    }
  }

  private void wrong() {
    if (waiting.isEmpty()) {
      tries.setText(room.texts().get("staff.pin.wrong") + " " + tries.getText());
    }
  }

  private void showWait() {
    long seconds = waiting.orElseThrow().toSeconds();
    tries.setText(
        room.texts()
            .get(
                "staff.pin.wait",
                seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60));
  }

  /// A second has passed.
  ///
  /// @param left seconds until the pad closes
  void second(int left) {
    closing.setText(room.texts().get("staff.pin.closing", Integer.toString(left)));
    if (waiting.isPresent()) {
      Duration less = waiting.get().minusSeconds(1);
      if (less.isPositive()) {
        waiting = Optional.of(less);
        showWait();
      } else {
        waiting = Optional.empty();
        room.work(() -> room.desk().pin().standing()).onSuccess(this::stand).start();
      }
    }
  }

  private void show() {
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).getStyleClass().setAll(i < digits.length() ? "pin-dot-full" : "pin-dot");
      // As many places as the shortest PIN has, and one more for each digit beyond it.
      dots.get(i).setVisible(i < Math.max(6, digits.length()));
    }
  }

  @Override
  protected void layoutChildren() {
    boolean portrait = room.glass().isPortrait();
    double gap =
        portrait
            ? room.em(2.67)
            : room.em(room.glass().widthInEm() < ROOMY ? NARROW_BETWEEN : BETWEEN);
    double wide = portrait ? Math.max(words.wide(), keys.wide()) : words.wide() + gap + keys.wide();
    double high = portrait ? words.high() + gap + keys.high() : keys.high();
    double x = Math.round((getWidth() - wide) / 2);
    double y = Math.round((getHeight() - high) / 2);
    words.relocate(x, y);
    keys.relocate(portrait ? x : x + words.wide() + gap, portrait ? y + words.high() + gap : y);
  }
}
