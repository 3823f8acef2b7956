package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import vitrin.ui.Typography;

/// When an exhibit is due, to be set by large touches: its days, weekdays and hours, and beside
/// which others it plays. Below stands in words what that means.
final class DatesCard extends LaidCard {
  private static final double WIDE = 64;
  private static final double TWO_COLUMNS = 46;
  private static final double GAP = 1.5;
  private static final int HALF_HOUR = 30;
  private static final int MOST_CLASHES = 2;
  private static final double ROW_GAP = 0.83;

  /// A card that can't be higher than this has its answers beside its title.
  private static final double LOW = 32;

  private final Stock stock;
  private final InstalledExhibit exhibit;
  private final Consumer<Schedule> save;
  private final Optional<Dates> packed;
  private final Texts texts;
  private DatesDraft draft;
  private YearMonth month;
  private Scroller scroller;

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
  static void lay(StaffRoom room, Stock stock, InstalledExhibit exhibit, Consumer<Schedule> save) {
    new DatesCard(room, stock, exhibit, save).lay();
  }

  private void change(DatesDraft other) {
    draft = other;
    draw();
  }

  private void draw() {
    StaffRoom room = room();
    boolean low = most() < room.em(LOW);
    Text title =
        Typography.shortened(
            texts.get("staff.dates.title", Stock.title(exhibit, texts)),
            texts.language(),
            Inter.SEMI_BOLD.at(room.em(1.5)),
            low ? inner() - answersWide() : inner(),
            room.glass().isPortrait() ? 2 : 1);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = low ? new HBox(title, between, answers()) : new HBox(title);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox foot = low ? new VBox(words()) : new VBox(room.em(0.67), words(), answers());
    double rest =
        most() - head.prefHeight(inner()) - foot.prefHeight(inner()) - 2 * room.em(ROW_GAP);
    Scroller columns = Scroller.fitted(room, inner(), rest, this::columns);
    if (scroller != null) {
      columns.from(scroller);
    }
    scroller = columns;
    columns.setPrefHeight(Math.min(rest, columns.prefHeight(inner())));
    fill(new VBox(room.em(ROW_GAP), head, columns, foot));
  }

  private Region columns(double wide) {
    StaffRoom room = room();
    double picker = DayPicker.wide(room);
    return wide >= room.em(TWO_COLUMNS)
        ? new HBox(room.em(GAP), choices(wide - picker - room.em(GAP)), picker())
        : new VBox(room.em(1), choices(wide), centred(picker()));
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
        LocalDate.MIN,
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
              Choices.row(
                  room(),
                  List.of(
                      recurrence("staff.dates.every-year", DatesDraft.Recurrence.EVERY_YEAR),
                      recurrence("staff.dates.once", DatesDraft.Recurrence.ONCE),
                      recurrence("staff.dates.no-end", DatesDraft.Recurrence.NO_END)),
                  wide));
    }
    List<Choices.Choice> weekdays = new ArrayList<>();
    WhenWords words = new WhenWords(texts);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(
          new Choices.Choice(
              words.weekday(day),
              state(draft.weekdays().contains(day)),
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

  private Choices.Choice which(String key, DatesDraft.Which which) {
    return new Choices.Choice(
        texts.get(key), state(draft.which() == which), () -> change(draft.with(which)));
  }

  private Choices.Choice recurrence(String key, DatesDraft.Recurrence recurrence) {
    return new Choices.Choice(
        texts.get(key),
        state(draft.recurrence() == recurrence),
        () -> change(draft.with(recurrence)));
  }

  private Choices.Choice role(String key, Schedule.Role role) {
    return new Choices.Choice(
        texts.get(key), state(draft.role() == role), () -> change(draft.with(role)));
  }

  private static Choices.State state(boolean chosen) {
    return chosen ? Choices.State.CHOSEN : Choices.State.OPEN;
  }

  private Node group(String key, List<Choices.Choice> choices, double wide) {
    return Choices.group(room(), texts.get(key), choices, wide);
  }

  private Node hours(double wide) {
    List<Choices.Choice> choices =
        List.of(
            new Choices.Choice(
                texts.get("staff.dates.all-day"),
                state(draft.hours().isEmpty()),
                () -> change(draft.with(Optional.empty()))),
            new Choices.Choice(
                WhenWords.hours(draft.usualHours()),
                state(draft.hours().isPresent()),
                () -> change(draft.with(Optional.of(draft.usualHours())))));
    VBox all = new VBox(room().em(0.25), group("staff.dates.hours", choices, wide));
    draft
        .hours()
        .ifPresent(hours -> {
          HBox steps =
              new HBox(
                  room().em(1),
                  stepper(
                      hours.from(),
                      "staff.dates.from",
                      from -> new Settings.Hours(from, hours.to())),
                  stepper(
                      hours.to(), "staff.dates.to", to -> new Settings.Hours(hours.from(), to)));
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
    words
        .getChildren()
        .add(
            room()
                .paragraph(
                    new WhenWords(texts).sentences(draft.schedule(), packed),
                    Inter.REGULAR,
                    1.125,
                    "text",
                    inner()));
    LocalDate today = stock.at().toLocalDate();
    if (draft.schedule().days() instanceof Schedule.Days.Within within
        && within.dates().next(today).isEmpty()) {
      words
          .getChildren()
          .add(Marked.line(room(), Icon.WARN, "warn", texts.get("staff.dates.over"), inner()));
    }
    Clash.of(stock.programme(), exhibit, draft.schedule(), today).stream()
        .limit(MOST_CLASHES)
        .forEach(clash ->
            words.getChildren().add(Marked.line(room(), Icon.WARN, "warn", said(clash), inner())));
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

  private HBox answers() {
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

  private double answersWide() {
    return answers().prefWidth(-1) + room().em(1);
  }
}
