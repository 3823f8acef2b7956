package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import vitrin.library.Settings;
import vitrin.library.Settings.Hours;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// When the hall is open, a line for each day of the week.
final class HoursPart extends MachinePart {
  private static final Hours USUAL = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
  private static final int STEP_MINUTES = 30;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /// Under this many em the days have short names.
  private static final double ROOMY = 44;

  /// Under this many em the hours stand below their day.
  private static final double NARROW = 28;

  private static final double DAY = 9;
  private static final double SHORT_DAY = 3;
  private static final double TIME = 3.33;
  private static final double SWITCH_FONT = 1.67;

  private Map<DayOfWeek, Hours> week = Map.of();

  HoursPart(StaffRoom room, double width) {
    super(room, width);
    settings().onSuccess(this::show).start();
  }

  private void show(Settings now) {
    week = now.openingHours();
    begin(
        text("staff.machine.hours"),
        text(week.isEmpty() ? "staff.hours.always" : "staff.hours.explain"));
    if (week.isEmpty()) {
      add(room().button(text("staff.hours.set"), this::begin));
      return;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      add(row(day));
    }
    add(room().button(text("staff.hours.remove"), () -> set(Map.of())));
    setSpacing(room().em(0.5));
  }

  private void begin() {
    Map<DayOfWeek, Hours> usual = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        usual.put(day, USUAL);
      }
    }
    set(usual);
  }

  private Region row(DayOfWeek day) {
    boolean roomy = width() > room().em(ROOMY);
    String full = day.getDisplayName(TextStyle.FULL_STANDALONE, room().texts().language().locale());
    String name =
        roomy
            ? Character.toUpperCase(full.charAt(0)) + full.substring(1)
            : text("staff.weekday." + day);
    HBox label = new HBox(room().line(name, Inter.REGULAR, 1, "text"));
    label.setAlignment(Pos.CENTER_LEFT);
    label.setMinWidth(room().em(roomy ? DAY : SHORT_DAY));
    HBox row = new HBox(gap(), level(label), level(open(day, full)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(room().em(StaffRoom.BUTTON + 0.33));
    Hours hours = week.get(day);
    if (hours == null) {
      row.getChildren()
          .add(level(room().line(text("staff.hours.closed"), Inter.REGULAR, 1, "muted")));
      return row;
    }
    Node from =
        time(
            text("staff.hours.from", full),
            hours.from(),
            by -> with(day, moved(hours.from(), by), hours.to()));
    Node dash = room().line("–", Inter.REGULAR, 1, "muted");
    Node to =
        time(
            text("staff.hours.to", full),
            hours.to(),
            by -> with(day, hours.from(), moved(hours.to(), by)));
    if (width() < room().em(NARROW)) {
      HBox below = new HBox(gap(), from, level(dash), to);
      below.setAlignment(Pos.CENTER_LEFT);
      return new VBox(row, below);
    }
    row.getChildren().addAll(from, level(dash), to);
    return row;
  }

  private double gap() {
    return room().em(width() > room().em(ROOMY) ? 0.67 : 0.33);
  }

  private ToggleSwitch open(DayOfWeek day, String name) {
    ToggleSwitch open = new ToggleSwitch();
    open.setStyle("-fx-font-size: %spx;".formatted(room().em(SWITCH_FONT)));
    open.setSelected(week.containsKey(day));
    open.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    open.setAccessibleText(text("staff.hours.open", name));
    open.selectedProperty()
        .addListener((_, _, selected) -> {
          Map<DayOfWeek, Hours> other = new EnumMap<>(DayOfWeek.class);
          other.putAll(week);
          if (selected) {
            other.put(day, week.values().stream().findFirst().orElse(USUAL));
          } else {
            other.remove(day);
          }
          set(other);
        });
    return open;
  }

  private interface Step {
    void by(int minutes);
  }

  private HBox time(String name, LocalTime shown, Step step) {
    StackPane time = new StackPane(room().line(shown.toString(), Inter.SEMI_BOLD, 1, "text"));
    time.setMinWidth(room().em(TIME));
    Cell less = room().iconButton(Icon.MINUS, text("staff.hours.earlier", name), () -> step.by(-1));
    Cell more = room().iconButton(Icon.PLUS, text("staff.hours.later", name), () -> step.by(1));
    HBox all = new HBox(room().em(0.33), less, level(time), more);
    all.setAlignment(Pos.CENTER_LEFT);
    return all;
  }

  private static LocalTime moved(LocalTime time, int steps) {
    int minutes = time.toSecondOfDay() / 60 + steps * STEP_MINUTES;
    return LocalTime.ofSecondOfDay(60L * Math.floorMod(minutes, MINUTES_OF_A_DAY));
  }

  private void with(DayOfWeek day, LocalTime from, LocalTime to) {
    Map<DayOfWeek, Hours> other = new EnumMap<>(DayOfWeek.class);
    other.putAll(week);
    other.put(day, new Hours(from, to));
    set(other);
  }

  private void set(Map<DayOfWeek, Hours> other) {
    change(now -> now.openAt(other), () -> settings().onSuccess(this::show).start());
  }
}
