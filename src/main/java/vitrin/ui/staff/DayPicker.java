package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.i18n.CalendarText;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Touchable;

/// The days of a month to be touched, and two buttons to leaf.
final class DayPicker extends Sheet {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double CELL = 2.67;
  private static final double GAP = 0.17;
  private static final double HEADING = 3.2;
  private static final double WEEKDAYS = 1.67;
  private static final int ROWS = 6;

  private final StaffRoom room;

  /// @param first the first day that can be touched
  /// @param chosen which days are marked
  /// @param touched is told of a day
  /// @param leafed is told of another month
  DayPicker(
      StaffRoom room,
      YearMonth month,
      LocalDate first,
      Predicate<LocalDate> chosen,
      Consumer<LocalDate> touched,
      Consumer<YearMonth> leafed) {
    super(wide(room), room.em(HEADING + WEEKDAYS) + ROWS * (room.em(CELL) + room.em(GAP)));
    this.room = room;
    getStyleClass().add("day-picker");
    String title = CalendarText.title(month, room.texts().language());
    Text heading = room.line(title, Inter.SEMI_BOLD, 1.125, "text");
    put(heading, 0, (room.em(StaffRoom.BUTTON) - height(heading)) / 2);
    Cell next =
        room.iconButton(
            Icon.NEXT,
            room.texts().get("staff.calendar.next"),
            () -> leafed.accept(month.plusMonths(1)));
    Cell before =
        room.iconButton(
            Icon.PREV,
            room.texts().get("staff.calendar.before"),
            () -> leafed.accept(month.minusMonths(1)));
    put(next, wide() - room.em(StaffRoom.BUTTON), 0);
    put(before, wide() - 2 * room.em(StaffRoom.BUTTON) - room.em(0.33), 0);
    WhenWords words = new WhenWords(room.texts());
    for (DayOfWeek day : DayOfWeek.values()) {
      Text name = room.line(words.weekday(day), Inter.REGULAR, 1, "muted");
      put(name, x(day) + (room.em(CELL) - width(name)) / 2, room.em(HEADING));
    }
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (LocalDate day = month.atDay(1);
        !day.isAfter(month.atEndOfMonth());
        day = day.plusDays(1)) {
      long week = java.time.temporal.ChronoUnit.WEEKS.between(monday, day);
      double y = room.em(HEADING + WEEKDAYS) + week * (room.em(CELL) + room.em(GAP));
      Sheet cell = cell(day, words, touched);
      cell.pseudoClassStateChanged(CHOSEN, chosen.test(day));
      cell.setDisable(day.isBefore(first));
      put(cell, x(day.getDayOfWeek()), y);
    }
  }

  static double wide(StaffRoom room) {
    return 7 * room.em(CELL) + 6 * room.em(GAP);
  }

  private double x(DayOfWeek day) {
    return (day.getValue() - 1) * (room.em(CELL) + room.em(GAP));
  }

  private Sheet cell(LocalDate day, WhenWords words, Consumer<LocalDate> touched) {
    Sheet cell = new Sheet(room.em(CELL), room.em(CELL));
    cell.getStyleClass().add("day-cell");
    Region shape = Rules.filled("shape");
    shape.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.25)));
    cell.put(shape, 0, 0, cell.wide(), cell.high());
    Text number = room.line(Integer.toString(day.getDayOfMonth()), Inter.REGULAR, 1, "text");
    cell.put(number, (cell.wide() - width(number)) / 2, (cell.high() - height(number)) / 2);
    Region ring = Rules.filled("ring");
    ring.setStyle("-fx-border-width: %spx;".formatted(room.em(0.17)));
    cell.put(ring, 0, 0, cell.wide(), cell.high());
    Touchable.make(cell, words.day(day), () -> touched.accept(day));
    return cell;
  }
}
