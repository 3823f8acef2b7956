package vitrin.ui.staff;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.i18n.Texts;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// When the minute of silence begins: at once, or at a time of the coming day.
final class SilenceCard extends OverCard {
  private static final double WIDE = 34;
  private static final int STEP = 5;

  private final Runnable changed;
  private LocalDateTime at;

  private SilenceCard(StaffRoom room, Runnable changed) {
    super(room, WIDE);
    this.changed = changed;
    at = room.desk().now().toLocalDateTime().truncatedTo(ChronoUnit.HOURS).plusHours(1);
    draw();
  }

  /// @param changed is told when one was called for
  static void lay(StaffRoom room, Runnable changed) {
    room.front().lay(new SilenceCard(room, changed));
  }

  private void draw() {
    StaffRoom room = room();
    Texts texts = room.texts();
    show(
        texts.get("staff.silence"),
        new VBox(
            room.em(1),
            room.paragraph(
                texts.get("staff.silence.explain"), Inter.REGULAR, 1.125, "muted", inner()),
            hours()),
        room.button(texts.get("staff.no"), this::close),
        room.button(texts.get("staff.silence.at", WhenWords.time(at.toLocalTime())), this::call),
        room.filled(texts.get("staff.silence.now"), this::begin));
  }

  private Node hours() {
    StaffRoom room = room();
    Texts texts = room.texts();
    var shown = room.line(WhenWords.time(at.toLocalTime()), Inter.LIGHT, 2.25, "text");
    HBox row =
        new HBox(
            room.em(0.33),
            room.iconButton(Icon.MINUS, texts.get("staff.silence.hour.less"), () -> move(-60)),
            room.iconButton(Icon.PLUS, texts.get("staff.silence.hour.more"), () -> move(60)),
            spaced(shown),
            room.iconButton(Icon.MINUS, texts.get("staff.silence.minute.less"), () -> move(-STEP)),
            room.iconButton(Icon.PLUS, texts.get("staff.silence.minute.more"), () -> move(STEP)));
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private HBox spaced(Node node) {
    HBox box = new HBox(node);
    box.setAlignment(Pos.CENTER);
    box.setMinWidth(room().em(8));
    return box;
  }

  /// Stays within the coming day, so that the hour alone says when it is.
  private void move(int minutes) {
    LocalDateTime now = room().desk().now().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime moved = at.plusMinutes(minutes);
    while (!moved.isAfter(now)) {
      moved = moved.plusDays(1);
    }
    while (moved.isAfter(now.plusDays(1))) {
      moved = moved.minusDays(1);
    }
    at = moved;
    draw();
  }

  private void call() {
    close();
    room().desk().startSilence(at);
    room().say(room().texts().get("staff.silence.called", WhenWords.time(at.toLocalTime())));
    changed.run();
  }

  private void begin() {
    close();
    room().front().leave();
    room().desk().startSilence();
  }
}
