package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.text.Text;
import vitrin.i18n.DaysText;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// A month of days to be touched, and ways to the months beside it.
final class MonthPad extends Sheet {
  private static final int WEEK = 7;
  private static final int WEEKS = 6;
  private static final double DAY = 2.3;
  private static final double GAP = 0.2;
  private static final double HEAD = 3.1;
  private static final double NAMES = 1.6;

  private final StaffRoom room;
  private final LocalDate earliest;
  private final Consumer<LocalDate> chosen;
  private YearMonth month;
  private LocalDate marked;

  /// @param earliest the first day that can be chosen
  /// @param chosen is told of a day that was touched
  MonthPad(StaffRoom room, LocalDate earliest, LocalDate marked, Consumer<LocalDate> chosen) {
    super(wide(room), room.em(HEAD + NAMES) + WEEKS * step(room));
    this.room = room;
    this.earliest = earliest;
    this.chosen = chosen;
    mark(marked);
  }

  private static double step(StaffRoom room) {
    return room.em(DAY + GAP);
  }

  private static double wide(StaffRoom room) {
    return WEEK * step(room) - room.em(GAP);
  }

  /// Marks a day and shows its month.
  void mark(LocalDate day) {
    marked = day;
    month = YearMonth.from(day);
    draw();
  }

  private void turn(int months) {
    month = month.plusMonths(months);
    draw();
  }

  private void draw() {
    getChildren().clear();
    Locale locale = room.texts().language().locale();
    Cell back =
        room.iconButton(Icon.PREV, room.texts().get("staff.month.previous"), () -> turn(-1));
    back.setDisable(!month.isAfter(YearMonth.from(earliest)));
    put(back, 0, 0);
    put(
        room.iconButton(Icon.NEXT, room.texts().get("staff.month.next"), () -> turn(1)),
        wide() - room.em(StaffRoom.BUTTON),
        0);
    String name =
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    Text title = room.line(name, Inter.SEMI_BOLD, 1.125, "text");
    put(title, (wide() - width(title)) / 2, (room.em(StaffRoom.BUTTON) - height(title)) / 2);
    for (int i = 0; i < WEEK; i++) {
      String weekday = DayOfWeek.of(i + 1).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
      Text text = room.line(weekday, Inter.REGULAR, 1, "muted");
      double column = i * step(room) + (room.em(DAY) - width(text)) / 2;
      put(text, column, room.em(HEAD));
    }
    int before = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      int at = before + day - 1;
      put(
          cell(month.atDay(day)),
          at % WEEK * step(room),
          room.em(HEAD + NAMES) + at / WEEK * step(room));
    }
  }

  private Cell cell(LocalDate day) {
    double side = room.em(DAY);
    Cell cell =
        new Cell(
                room.glass(),
                side,
                side,
                DaysText.of(day, room.texts().language()),
                () -> chosen.accept(day))
            .label(
                Integer.toString(day.getDayOfMonth()),
                room.texts().language(),
                day.equals(marked) ? Inter.SEMI_BOLD : Inter.REGULAR,
                1)
            .look(day.equals(marked) ? "filled" : "plain");
    cell.setDisable(day.isBefore(earliest));
    return cell;
  }
}
