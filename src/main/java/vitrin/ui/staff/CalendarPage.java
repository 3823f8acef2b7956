package vitrin.ui.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.i18n.CalendarText;
import vitrin.i18n.Texts;
import vitrin.library.Agenda;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// The months ahead: which exhibit is on on which day, and when silences are held. A touch of a day
/// tells what plays on it.
final class CalendarPage extends StaffPage {
  private static final double SIDE = 2.33;
  private static final double GAP = 2;
  private static final double TOP = 1;
  private static final double ASIDE = 19;
  private static final double LOW = 76;

  /// How far staff can leaf.
  private static final int MONTHS = 12;

  /// Height of the month's name and the buttons beside it, in em.
  private static final double HEADING = 3;

  private static final double LEAST_WEEK = 3.5;
  private static final double MOST_WEEK = 6;
  private static final int MOST_SILENCES = 4;

  private Stock stock;
  private YearMonth month;
  private Optional<LocalDate> day = Optional.empty();
  private Region grid = new Region();
  private Region aside = new Region();

  CalendarPage(StaffRoom room) {
    super(room);
  }

  @Override
  void opened() {
    room()
        .work(() -> Stock.read(room().desk()))
        .onSuccess(read -> {
          stock = read;
          month = YearMonth.from(read.at());
          day = Optional.empty();
          draw();
        })
        .start();
  }

  @Override
  void closed() {
    day = Optional.empty();
  }

  private boolean isPortrait() {
    return room().glass().isPortrait();
  }

  /// Whether what explains the month stands beside it, since there is no room below.
  private boolean isLow() {
    return !isPortrait() && room().glass().widthInEm() < LOW;
  }

  private double pageWide() {
    return room().glass().width() - 2 * room().em(SIDE);
  }

  private double asideWide() {
    return isPortrait() ? pageWide() : Math.min(room().em(ASIDE), Math.round(pageWide() * 0.32));
  }

  private void draw() {
    double high = room().glass().height() - StaffHeader.high(room());
    if (isPortrait()) {
      grid = Scroller.fitted(room(), pageWide(), high, wide -> padded(month(wide), panel(wide)));
      getChildren().setAll(grid);
    } else {
      double left = pageWide() - room().em(GAP) - asideWide();
      grid = Scroller.fitted(room(), left, high, wide -> padded(month(wide)));
      aside =
          Scroller.fitted(
              room(),
              asideWide(),
              high,
              wide -> isLow() ? padded(panel(wide), foot(wide)) : padded(panel(wide)));
      getChildren().setAll(grid, aside);
    }
    requestLayout();
  }

  private VBox padded(Node... all) {
    VBox padded = new VBox(room().em(1), all);
    padded.setPadding(new Insets(room().em(TOP), 0, room().em(TOP), 0));
    return padded;
  }

  private Node panel(double wide) {
    return new DayPanel(room(), stock, day, wide);
  }

  private Node month(double wide) {
    List<Agenda.Week> weeks = stock.agenda().weeks(month.atDay(1), month.atEndOfMonth());
    VBox foot = isLow() ? new VBox() : foot(wide);
    double week = weekHigh(weeks.size(), foot.prefHeight(wide));
    MonthGrid days = new MonthGrid(room(), stock, weeks, month, wide, week, day);
    days.onTouch(touched -> {
      day = Optional.of(touched);
      draw();
    });
    return new VBox(room().em(0.67), heading(), days, foot);
  }

  private VBox foot(double wide) {
    return new VBox(room().em(0.33), silences(wide), legend(wide));
  }

  /// A week is as high as lets the whole month be seen at once, within bounds.
  ///
  /// @param foot what stands below the month, in pixels
  private double weekHigh(int weeks, double foot) {
    double above = StaffHeader.high(room()) + room().em(TOP + HEADING + MonthGrid.HEAD);
    double below = room().em(TOP + 2 * 0.67) + foot;
    double bound = Math.floor((room().glass().height() - above - below) / weeks) - 1;
    return Math.clamp(
        isPortrait() ? room().em(MOST_WEEK) : bound, room().em(LEAST_WEEK), room().em(MOST_WEEK));
  }

  private Node heading() {
    Texts texts = room().texts();
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Cell before = room().iconButton(Icon.PREV, texts.get("staff.calendar.before"), () -> leaf(-1));
    Cell next = room().iconButton(Icon.NEXT, texts.get("staff.calendar.next"), () -> leaf(1));
    YearMonth now = YearMonth.from(stock.at());
    before.setDisable(!month.isAfter(now));
    next.setDisable(!month.isBefore(now.plusMonths(MONTHS)));
    HBox heading =
        new HBox(
            room().em(0.33),
            room().line(CalendarText.title(month, texts.language()), Inter.SEMI_BOLD, 1.75, "text"),
            between,
            before,
            next);
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  private void leaf(int months) {
    month = month.plusMonths(months);
    day = Optional.empty();
    draw();
  }

  private Node silences(double wide) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    VBox lines = new VBox(room().em(0.25));
    WhenWords words = new WhenWords(room().texts());
    LocalDate from = first.isBefore(stock.at().toLocalDate()) ? stock.at().toLocalDate() : first;
    if (from.isAfter(last)) {
      return lines;
    }
    stock.agenda().silences(from, last).stream()
        .limit(MOST_SILENCES)
        .forEach(pause ->
            lines
                .getChildren()
                .add(
                    flame(
                        room()
                            .texts()
                            .get(
                                "staff.calendar.silence",
                                words.day(pause.day()),
                                WhenWords.time(pause.time()),
                                said(pause)),
                        wide)));
    return lines;
  }

  private String said(Agenda.Pause pause) {
    Texts texts = room().texts();
    return pause
        .title()
        .map(title -> title.resolve(texts.language(), Texts.LANGUAGES).value())
        .orElseGet(() -> texts.get("staff.calendar.silence.usual"));
  }

  private Node flame(String words, double wide) {
    double size = room().em(1.125);
    Sheet mark = new Sheet(size, size);
    mark.put(Icon.FLAME.at(size), 0, 0);
    HBox line =
        new HBox(
            room().em(0.67),
            mark,
            room().paragraph(words, Inter.REGULAR, 1, "text", wide - size - room().em(0.67)));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private Node legend(double wide) {
    return room()
        .paragraph(room().texts().get("staff.calendar.legend"), Inter.REGULAR, 1, "muted", wide);
  }

  @Override
  protected void layoutChildren() {
    double side = room().em(SIDE);
    if (isPortrait()) {
      grid.resizeRelocate(side, 0, pageWide(), getHeight());
    } else {
      double left = pageWide() - room().em(GAP) - asideWide();
      grid.resizeRelocate(side, 0, left, getHeight());
      aside.resizeRelocate(side + left + room().em(GAP), 0, asideWide(), getHeight());
    }
  }
}
