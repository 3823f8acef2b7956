package vitrin.ui.staff;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vitrin.i18n.DaysText;
import vitrin.ui.Cell;

/// The first and the last day on which something is shown, chosen on a month.
final class DaysStep extends FlowPane {
  private static final double FIELD = 17;

  private final StaffRoom room;
  private final VBox fields;
  private final MonthPad pad;
  private WhenChoice choice;
  private End set = End.FROM;

  /// Which of the two days a touch sets.
  private enum End {
    FROM,
    TO
  }

  DaysStep(StaffRoom room, WhenChoice choice, LocalDate today) {
    super(room.em(1.5), room.em(1));
    this.room = room;
    this.choice = choice;
    fields = new VBox(room.em(0.67));
    pad = new MonthPad(room, today, choice.from(), this::chosen);
    getChildren().addAll(fields, pad);
    draw();
  }

  WhenChoice choice() {
    return choice;
  }

  private void chosen(LocalDate day) {
    choice =
        switch (set) {
          case FROM -> choice.from(day);
          case TO -> choice.until(day);
        };
    pad.mark(day);
    draw();
  }

  private void draw() {
    String to =
        choice
            .to()
            .map(day -> DaysText.of(day, room.texts().language()))
            .orElseGet(() -> room.texts().get("staff.when.noEnd"));
    fields
        .getChildren()
        .setAll(
            field(
                "staff.when.firstDay",
                DaysText.of(choice.from(), room.texts().language()),
                End.FROM),
            field("staff.when.lastDay", to, End.TO));
    if (choice.to().isPresent()) {
      Cell none =
          room.button(
              room.texts().get("staff.when.noEnd"),
              room.em(FIELD),
              "outlined",
              () -> {
                choice = choice.withoutEnd();
                draw();
              });
      fields.getChildren().add(none);
    }
  }

  private Cell field(String key, String day, End end) {
    return Marked.choice(
        room,
        room.texts().get(key),
        day,
        set == end ? Marked.Chosen.YES : Marked.Chosen.NO,
        room.em(FIELD),
        0,
        () -> {
          set = end;
          Optional<LocalDate> shown = end == End.FROM ? Optional.of(choice.from()) : choice.to();
          shown.ifPresent(pad::mark);
          draw();
        });
  }
}
