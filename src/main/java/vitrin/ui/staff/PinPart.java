package vitrin.ui.staff;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.library.Pin;
import vitrin.ui.Inter;

/// Another PIN, entered twice.
final class PinPart extends MachinePart {
  private static final double WORDS = 18;

  private final NumberPad pad;
  private final Text asks;
  private String first = "";

  PinPart(StaffRoom room, double width) {
    super(room, width);
    pad = new NumberPad(room, text("staff.pin.set"), this::entered);
    PinDots dots = new PinDots(room);
    pad.onTyped(dots::show);
    boolean beside = !room.glass().isPortrait();
    double column =
        beside
            ? Math.min(room.em(WORDS), width + Scroller.beside(room) - pad.wide() - room.em(1.5))
            : width;
    asks = room.paragraph(text("staff.pin.new"), Inter.SEMI_BOLD, 1.125, "text", column);
    VBox words =
        new VBox(
            room.em(1),
            room.title(text("staff.machine.pin")),
            room.paragraph(text("staff.pin.change"), Inter.REGULAR, 1, "muted", column),
            asks,
            dots);
    words.setMinWidth(column);
    add(beside ? new HBox(room.em(1.5), words, pad) : words);
    if (!beside) {
      add(pad);
    }
  }

  private void entered(String digits) {
    if (first.isEmpty()) {
      first = digits;
      ask("staff.pin.again");
    } else if (first.equals(digits)) {
      keep(digits);
    } else {
      room().front().say(text("staff.pin.different"), StaffRoom.Tone.WARN);
      anew();
    }
  }

  private void keep(String digits) {
    Pin pin = room().desk().pin();
    room()
        .work(() -> {
          pin.set(digits);
          return null;
        })
        .onSuccess(_ -> room().say(text("staff.pin.changed")))
        .andFinally(this::anew)
        .start();
  }

  private void anew() {
    first = "";
    ask("staff.pin.new");
  }

  private void ask(String key) {
    asks.setText(text(key));
    pad.clear();
  }
}
