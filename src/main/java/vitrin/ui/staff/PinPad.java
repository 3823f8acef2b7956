package vitrin.ui.staff;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.library.Pin;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;
import vitrin.ui.Words;

/// Where staff enter the PIN: what it is for, what is known of the tries, and the number pad.
final class PinPad extends Region {

  /// Between words and keys; a screen under 76 em wide has less of it.
  private static final double BETWEEN = 8.5;

  private static final double NARROW_BETWEEN = 4;
  private static final double COLUMN = 21.5;
  private static final double NARROW_COLUMN = 20.5;
  private static final double ROOMY = 76;

  /// Height of two sentences below the dots, each on two lines.
  private static final double LINES = 6;

  private final StaffRoom room;
  private final Runnable entered;
  private final Sheet words;
  private final NumberPad keys;
  private final PinDots dots;
  private final Sheet tries;
  private final Text closing;
  private Optional<Duration> waiting = Optional.empty();

  /// Whether a number is being looked at, which takes a slow machine seconds.
  private boolean looking;

  private boolean wrong;

  /// @param entered is called when the right number was entered
  PinPad(StaffRoom room, Runnable entered) {
    this.room = room;
    this.entered = entered;
    keys = new NumberPad(room, room.texts().get("staff.pin.enter"), this::enter);
    dots = new PinDots(room);
    keys.onTyped(dots::show);
    double column =
        room.glass().isPortrait()
            ? keys.wide()
            : room.em(room.glass().widthInEm() < ROOMY ? NARROW_COLUMN : COLUMN);
    tries = new Sheet(column, 0);
    closing = room.paragraph("", Inter.REGULAR, 1, "muted", column);
    words = words(column);
    getChildren().addAll(words, keys);
    second(StaffFace.PAD_WAITS);
    look();
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
    all.put(dots, 0, y);
    y += dots.high() + room.em(1.1);
    all.put(tries, 0, y);
    all.put(closing, 0, y);
    all.extent(width, y + room.em(LINES));
    return all;
  }

  /// What is known of the tries; below it stands when the pad closes.
  private void say(String words) {
    show(room.paragraph(words, Inter.REGULAR, 1, "muted", tries.wide()));
  }

  private void warn(String words) {
    show(Marked.line(room, Icon.WARN, "bad", words, tries.wide()));
  }

  private void show(Node said) {
    tries.getChildren().clear();
    tries.put(said, 0, 0);
    double high = Math.ceil(said.getLayoutBounds().getHeight());
    tries.extent(tries.wide(), high);
    closing.setLayoutY(tries.getLayoutY() + high + room.em(0.33));
  }

  private void look() {
    room.work(() -> room.desk().pin().standing()).onSuccess(this::stand).start();
  }

  /// A key of a keyboard was pressed.
  void pressed(KeyCode code) {
    if (!keys.isDisabled()) {
      keys.pressed(code);
    }
  }

  private void enter(String digits) {
    looking = true;
    keys.setDisable(true);
    say(room.texts().get("staff.pin.looking"));
    room.work(() -> room.desk().pin().enter(digits))
        .onSuccess(answer -> {
          if (answer.isRight()) {
            entered.run();
          } else {
            wrong = true;
            stand(answer.after());
          }
        })
        .andFinally(() -> {
          looking = false;
          keys.clear();
          keys.setDisable(waiting.isPresent());
        })
        .start();
  }

  private void stand(Pin.Standing standing) {
    waiting = Optional.empty();
    switch (standing) {
      case Pin.Standing.Unset _ -> room.front().leave();
      case Pin.Standing.Open open -> {
        String left = room.texts().get("staff.pin.tries", Integer.toString(open.tries()));
        if (wrong) {
          warn(room.texts().get("staff.pin.wrong") + " " + left);
        } else {
          say(left);
        }
      }
      case Pin.Standing.Waiting wait -> {
        waiting = Optional.of(wait.left());
        showWait();
      }
    }
    keys.setDisable(waiting.isPresent());
  }

  private void showWait() {
    Duration left = waiting.orElseThrow();
    String clock = "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
    warn(room.texts().get("staff.pin.wait", clock));
  }

  /// A second has passed.
  ///
  /// @param left seconds until the pad closes
  void second(int left) {
    if (looking) {
      room.front().stay();
    }
    closing.setText(room.texts().get("staff.pin.closing", Integer.toString(left)));
    if (waiting.isPresent()) {
      waiting = waiting.map(time -> time.minusSeconds(1)).filter(Duration::isPositive);
      if (waiting.isPresent()) {
        showWait();
      } else {
        look();
      }
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
    words.resizeRelocate(x, y, words.wide(), words.high());
    keys.resizeRelocate(
        portrait ? x : x + words.wide() + gap,
        portrait ? y + words.high() + gap : y,
        keys.wide(),
        keys.high());
  }
}
