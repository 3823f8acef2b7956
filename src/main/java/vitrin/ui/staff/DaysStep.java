package vitrin.ui.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vitrin.i18n.DaysText;
import vitrin.ui.Cell;

/// The first and the last day on which something is shown, chosen on a month.
final class DaysStep extends FlowPane {
  private static final double FIELD = 15;

  private final StaffRoom room;
  private final LocalDate today;
  private WhenChoice choice;
  private YearMonth month;
  private End set = End.FROM;

  /// Which of the two days a touch sets.
  private enum End {
    FROM,
    TO
  }

  /// @param wide in pixels
  DaysStep(StaffRoom room, WhenChoice choice, LocalDate today, double wide) {
    // A pixel less than would just fit.
    super(Math.max(room.em(1), wide - room.em(FIELD) - DayPicker.wide(room) - 1), room.em(0.67));
    this.room = room;
    this.today = today;
    this.choice = choice;
    month = YearMonth.from(choice.from());
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
    draw();
  }

  private void draw() {
    VBox fields = new VBox(room.em(0.67));
    fields
        .getChildren()
        .setAll(
            field("staff.when.firstDay", said(choice.from()), End.FROM),
            field(
                "staff.when.lastDay",
                choice.to().map(this::said).orElseGet(() -> room.texts().get("staff.when.noEnd")),
                End.TO));
    if (choice.to().isPresent()) {
      fields
          .getChildren()
          .add(
              room.button(
                  room.texts().get("staff.when.noEnd"),
                  room.em(FIELD),
                  "outlined",
                  () -> {
                    choice = choice.withoutEnd();
                    draw();
                  }));
    }
    DayPicker picker =
        new DayPicker(
            room,
            month,
            today,
            day -> !day.isBefore(choice.from()) && !choice.to().filter(day::isAfter).isPresent(),
            this::chosen,
            this::leaf);
    getChildren().setAll(fields, picker);
  }

  private void leaf(YearMonth other) {
    month = other;
    draw();
  }

  private Optional<LocalDate> shown() {
    return set == End.FROM ? Optional.of(choice.from()) : choice.to();
  }

  private String said(LocalDate day) {
    return DaysText.of(day, room.texts().language());
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
          month = YearMonth.from(shown().orElse(choice.from()));
          draw();
        });
  }
}
