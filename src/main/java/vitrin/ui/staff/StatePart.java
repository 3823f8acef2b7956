package vitrin.ui.staff;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.i18n.DateText;
import vitrin.i18n.Numbers;
import vitrin.model.PartialDate;
import vitrin.ui.Inter;

/// How the machine fares: for how long it has been running, what room is left, why it began anew,
/// and the ways to start it anew and to leave.
final class StatePart extends MachinePart {
  private static final int SHOWN = 5;
  private static final double NAMES = 16;
  private static final double GIGABYTE = 1e9;

  /// What is found out elsewhere.
  private record State(Duration uptime, OptionalLong free, List<Desk.Restart> restarts) {}

  StatePart(StaffRoom room, double width) {
    super(room, width);
    Desk desk = room.desk();
    room.work(() -> new State(desk.uptime(), free(desk), desk.restarts()))
        .onSuccess(this::show)
        .start();
  }

  private static OptionalLong free(Desk desk) {
    try {
      return OptionalLong.of(desk.freeBytes());
    } catch (IOException _) {
      return OptionalLong.empty();
    }
  }

  private void show(State state) {
    begin(text("staff.machine.state"), "");
    add(
        fact("staff.state.uptime", uptime(state.uptime())),
        fact(
            "staff.state.free",
            state.free().isPresent()
                ? text(
                    "staff.state.gigabytes",
                    Numbers.tenths(state.free().getAsLong() / GIGABYTE, room().texts().language()))
                : text("staff.state.unknown")),
        new VBox(),
        heading(text("staff.state.restarts")));
    if (state.restarts().isEmpty()) {
      add(words(text("staff.state.noRestarts")));
    }
    state.restarts().stream().limit(SHOWN).forEach(restart -> add(restart(restart)));
    FlowPane ways =
        new FlowPane(
            room().em(0.67),
            room().em(0.67),
            room().button(text("staff.log.export"), this::export),
            room().button(text("staff.machine.restart"), this::askToRestart),
            room().button(text("staff.machine.leave"), this::askToLeave));
    ways.setPrefWrapLength(width());
    add(new VBox(), ways);
  }

  private Node fact(String key, String value) {
    return row(text(key), room().line(value, Inter.SEMI_BOLD, 1, "text"));
  }

  private HBox row(String name, Node value) {
    Text said = room().line(name, Inter.REGULAR, 1, "muted");
    HBox column = new HBox(said);
    column.setMinWidth(Math.min(room().em(NAMES), width() / 2));
    return new HBox(room().em(0.67), column, value);
  }

  private HBox restart(Desk.Restart restart) {
    return row(
        moment(restart.at()),
        room()
            .paragraph(
                reason(restart.reason()),
                Inter.REGULAR,
                1,
                "text",
                width() - Math.min(room().em(NAMES), width() / 2) - room().em(1)));
  }

  private String moment(Instant at) {
    LocalDateTime local = at.atZone(ZoneId.systemDefault()).toLocalDateTime();
    PartialDate day =
        new PartialDate(
            local.getYear(),
            OptionalInt.of(local.getMonthValue()),
            OptionalInt.of(local.getDayOfMonth()));
    return "%s, %02d:%02d"
        .formatted(DateText.of(day, room().texts().language()), local.getHour(), local.getMinute());
  }

  /// The reason in words, with what the system called it, for the telephone.
  private String reason(String given) {
    String[] words = given.split(" ");
    String key =
        switch (words[0]) {
          case "watchdog" -> "staff.restart.watchdog";
          case "exit-code" ->
              words[words.length - 1].equals("3") ? "staff.restart.memory" : "staff.restart.fault";
          case "signal", "core-dump" -> "staff.restart.signal";
          default -> "staff.restart.other";
        };
    return text(key) + " (" + given + ")";
  }

  private String uptime(Duration time) {
    return time.toDays() > 0
        ? text("staff.state.days", time.toDays(), time.toHoursPart())
        : text("staff.state.hours", time.toHours(), time.toMinutesPart());
  }

  private void export() {
    LogExport.begin(room());
  }

  private void askToRestart() {
    room()
        .ask(
            new Question(
                text("staff.machine.restart.question"),
                text("staff.machine.restart.explain"),
                text("staff.machine.restart.yes"),
                text("staff.no"),
                room().desk()::restart));
  }

  private void askToLeave() {
    room()
        .ask(
            new Question(
                text("staff.machine.leave.question"),
                text("staff.machine.leave.explain"),
                text("staff.machine.leave.yes"),
                text("staff.no"),
                room().desk()::leave));
  }
}
