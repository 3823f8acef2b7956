package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.library.Clash;
import vitrin.library.InstalledExhibit;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// When an exhibit is due, to be set by large touches: its days, weekdays and hours, and beside
/// which others it plays. Below stands in words what that means.
final class DatesCard extends LaidCard {
  private static final double WIDE = 64;
  private static final double TWO_COLUMNS = 48;
  private static final double GAP = 1.5;
  private static final double CHECK = 1;
  private static final int HALF_HOUR = 30;
  private static final int MOST_CLASHES = 2;

  private final Stock stock;
  private final InstalledExhibit exhibit;
  private final Consumer<Schedule> save;
  private final Optional<Dates> packed;
  private final Texts texts;
  private DatesDraft draft;
  private YearMonth month;

  private DatesCard(
      StaffRoom room, Stock stock, InstalledExhibit exhibit, Consumer<Schedule> save) {
    super(room, WIDE);
    this.stock = stock;
    this.exhibit = exhibit;
    this.save = save;
    texts = room.texts();
    packed = exhibit.shown().dates();
    LocalDate today = stock.at().toLocalDate();
    draft = DatesDraft.of(exhibit.schedule(), packed, today);
    month = YearMonth.from(draft.which() == DatesDraft.Which.ALWAYS ? today : draft.from());
    draw();
  }

  /// @param save is given what the officer has set, when they want it so
  static void lay(
      StaffRoom room, Stock stock, InstalledExhibit exhibit, Consumer<Schedule> save) {
    new DatesCard(room, stock, exhibit, save).lay();
  }

  private void change(DatesDraft other) {
    draft = other;
    draw();
  }

  private void draw() {
    StaffRoom room = room();
    boolean two = inner() >= room.em(TWO_COLUMNS);
    double choices = two ? inner() - DayPicker.wide(room) - room.em(GAP) : inner();
    Region columns =
        two
            ? new HBox(room.em(GAP), choices(choices), picker())
            : new VBox(room.em(1), choices(choices), centred(picker()));
    VBox foot = new VBox(room.em(0.67), words(), answers());
    foot.setPadding(new Insets(room.em(1), 0, 0, 0));
    Node title =
        room.paragraph(
            texts.get("staff.dates.title", Stock.title(exhibit, texts)),
            Inter.SEMI_BOLD,
            1.5,
            "text",
            inner());
    Scroller scroller = new Scroller(room, columns);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    VBox all = new VBox(room.em(1), title, scroller, foot);
    all.setMaxHeight(most());
    all.setPrefWidth(inner());
    fill(all);
  }

  private static Region centred(Node node) {
    HBox box = new HBox(node);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node picker() {
    return new DayPicker(
        room(),
        month,
        day -> draft.includes(day, packed),
        day -> change(draft.picking(day)),
        other -> {
          month = other;
          draw();
        });
  }

  private VBox choices(double wide) {
    VBox rows = new VBox(room().em(0.67));
    rows.getChildren()
        .add(
            group(
                "staff.dates.days",
                List.of(
                    which("staff.dates.packed", DatesDraft.Which.PACKED),
                    which("staff.dates.always", DatesDraft.Which.ALWAYS),
                    which("staff.dates.chosen", DatesDraft.Which.CHOSEN)),
                wide));
    if (draft.which() == DatesDraft.Which.CHOSEN) {
      rows.getChildren()
          .add(
              row(
                  List.of(
                      recurrence("staff.dates.every-year", DatesDraft.Recurrence.EVERY_YEAR),
                      recurrence("staff.dates.once", DatesDraft.Recurrence.ONCE),
                      recurrence("staff.dates.no-end", DatesDraft.Recurrence.NO_END)),
                  wide));
    }
    List<Choice> weekdays = new ArrayList<>();
    WhenWords words = new WhenWords(texts);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(
          new Choice(
              words.weekday(day),
              draft.weekdays().contains(day),
              () -> change(draft.toggling(day))));
    }
    rows.getChildren().add(group("staff.dates.weekdays", weekdays, wide));
    rows.getChildren().add(hours(wide));
    rows.getChildren()
        .add(
            group(
                "staff.dates.role",
                List.of(
                    role("staff.dates.role.usual", Schedule.Role.USUAL),
                    role("staff.dates.role.alone", Schedule.Role.ALONE),
                    role("staff.dates.role.default", Schedule.Role.DEFAULT)),
                wide));
    return rows;
  }

  private record Choice(String label, boolean chosen, Runnable act) {}

  private Choice which(String key, DatesDraft.Which which) {
    return new Choice(
        texts.get(key), draft.which() == which, () -> change(draft.with(which)));
  }

  private Choice recurrence(String key, DatesDraft.Recurrence recurrence) {
    return new Choice(
        texts.get(key),
        draft.recurrence() == recurrence,
        () -> change(draft.with(recurrence)));
  }

  private Choice role(String key, Schedule.Role role) {
    return new Choice(texts.get(key), draft.role() == role, () -> change(draft.with(role)));
  }

  private Node group(String key, List<Choice> choices, double wide) {
    return new VBox(
        room().em(0.25),
        room().line(texts.get(key), Inter.REGULAR, 1, "muted"),
        row(choices, wide));
  }

  private Node row(List<Choice> choices, double wide) {
    double gap = room().em(0.33);
    double each = Math.floor((wide - gap * (choices.size() - 1)) / choices.size());
    HBox row = new HBox(gap);
    for (Choice choice : choices) {
      row.getChildren().add(cell(choice, each));
    }
    return row;
  }

  /// What is chosen has an edge in the accent, a check and heavier letters.
  private Cell cell(Choice choice, double wide) {
    if (!choice.chosen()) {
      return room().button(choice.label(), wide, "outlined", choice.act());
    }
    double size = room().em(CHECK);
    Cell cell =
        new Cell(room().glass(), wide, room().em(StaffRoom.BUTTON), choice.label(), choice.act())
            .look("chosen");
    Text label = room().line(choice.label(), Inter.SEMI_BOLD, 1, "text");
    double gap = room().em(0.33);
    double left = (wide - size - gap - label.getLayoutBounds().getWidth()) / 2;
    double middle = room().em(StaffRoom.BUTTON) / 2;
    cell.put(Icon.CHECK.at(size), left, middle - size / 2);
    cell.put(label, left + size + gap, middle - label.getLayoutBounds().getHeight() / 2);
    return cell;
  }

  private Node hours(double wide) {
    List<Choice> choices =
        List.of(
            new Choice(
                texts.get("staff.dates.all-day"),
                draft.hours().isEmpty(),
                () -> change(draft.with(Optional.empty()))),
            new Choice(
                WhenWords.hours(draft.usualHours()),
                draft.hours().isPresent(),
                () -> change(draft.with(Optional.of(draft.usualHours())))));
    VBox all = new VBox(room().em(0.25), group("staff.dates.hours", choices, wide));
    draft
        .hours()
        .ifPresent(hours -> {
          HBox steps =
              new HBox(
                  room().em(1),
                  stepper(hours.from(), "staff.dates.from", from -> new Settings.Hours(from, hours.to())),
                  stepper(hours.to(), "staff.dates.to", to -> new Settings.Hours(hours.from(), to)));
          all.getChildren().add(steps);
        });
    return all;
  }

  private interface Turn {
    Settings.Hours with(LocalTime time);
  }

  private Node stepper(LocalTime time, String key, Turn turn) {
    Node shown = room().line(WhenWords.time(time), Inter.REGULAR, 1.125, "text");
    HBox middle = new HBox(shown);
    middle.setAlignment(Pos.CENTER);
    middle.setMinSize(room().em(3.6), room().em(StaffRoom.BUTTON));
    return new HBox(
        room().em(0.17),
        step(Icon.MINUS, texts.get(key + ".less"), turn.with(time.minusMinutes(HALF_HOUR))),
        middle,
        step(Icon.PLUS, texts.get(key + ".more"), turn.with(time.plusMinutes(HALF_HOUR))));
  }

  private Cell step(Icon icon, String saying, Settings.Hours to) {
    return room().iconButton(icon, saying, () -> change(draft.with(Optional.of(to))));
  }

  private Node words() {
    VBox words = new VBox(room().em(0.25));
    words.getChildren()
        .add(
            room()
                .paragraph(
                    new WhenWords(texts).sentences(draft.schedule(), packed),
                    Inter.REGULAR,
                    1.125,
                    "text",
                    inner()));
    Clash.of(stock.programme(), exhibit, draft.schedule(), stock.at().toLocalDate()).stream()
        .limit(MOST_CLASHES)
        .forEach(clash ->
            words.getChildren()
                .add(room().paragraph(said(clash), Inter.REGULAR, 1, "warn", inner())));
    return words;
  }

  private String said(Clash clash) {
    String days = new WhenWords(texts).span(clash.first(), clash.last());
    String other = Stock.title(clash.other(), texts);
    return switch (clash.kind()) {
      case DISPLACED -> texts.get("staff.dates.displaced", days, other);
      case DISPLACES -> texts.get("staff.dates.displaces", days, other);
    };
  }

  private Node answers() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return new HBox(
        room().em(0.67),
        room().button(texts.get("staff.no"), this::close),
        between,
        room()
            .filled(
                texts.get("staff.dates.save"),
                () -> {
                  close();
                  save.accept(draft.schedule());
                }));
  }
}
