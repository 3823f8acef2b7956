package vitrin.ui.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import vitrin.library.Agenda;
import vitrin.model.Accent;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Touchable;
import vitrin.ui.Typography;

/// The days of a month in weeks, with a band over those on which an exhibit is on: strong where it
/// has days of its own, pale where it is there all the time.
final class MonthGrid extends Sheet {
  /// Height of the names of the weekdays, in em.
  static final double HEAD = 1.67;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 0.17;
  private static final double NUMBER = 1.75;
  private static final double BAND = 1.6;
  private static final double BAND_GAP = 0.15;
  private static final double ROUND = 0.25;

  private final StaffRoom room;
  private final Stock stock;
  private final YearMonth month;
  private final double cell;
  private final double week;
  private final Optional<LocalDate> chosen;
  private Consumer<LocalDate> touched = _ -> {};

  /// @param wide in pixels
  /// @param week height of a week, in pixels
  /// @param chosen the day whose programme is told
  MonthGrid(
      StaffRoom room,
      Stock stock,
      List<Agenda.Week> weeks,
      YearMonth month,
      double wide,
      double week,
      Optional<LocalDate> chosen) {
    super(wide, room.em(HEAD) + weeks.size() * week);
    this.room = room;
    this.stock = stock;
    this.month = month;
    this.week = week;
    this.chosen = chosen;
    cell = wide / DayOfWeek.values().length;
    WhenWords words = new WhenWords(room.texts());
    for (DayOfWeek day : DayOfWeek.values()) {
      put(room.line(words.weekday(day), Inter.REGULAR, 1, "muted"), x(day) + room.em(0.5), 0);
    }
    for (int i = 0; i < weeks.size(); i++) {
      week(weeks.get(i), room.em(HEAD) + i * week);
    }
  }

  void onTouch(Consumer<LocalDate> act) {
    touched = act;
  }

  private double x(DayOfWeek day) {
    return (day.getValue() - 1) * cell;
  }

  private void week(Agenda.Week told, double y) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      LocalDate day = told.monday().plusDays(weekday.getValue() - 1L);
      if (YearMonth.from(day).equals(month)) {
        put(day(told, day), x(weekday), y);
      }
    }
    told.bands().stream().filter(band -> band.lane() < lanes()).forEach(band -> band(band, y));
  }

  private int lanes() {
    double rest = week - room.em(GAP) - room.em(NUMBER);
    return Math.max(1, (int) (rest / room.em(BAND + BAND_GAP)));
  }

  private Sheet day(Agenda.Week told, LocalDate day) {
    double wide = cell - room.em(GAP);
    double high = week - room.em(GAP);
    Sheet drawn = new Sheet(wide, high);
    drawn.getStyleClass().add("calendar-day");
    Region shape = Rules.filled("shape");
    shape.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(ROUND)));
    drawn.put(shape, 0, 0, wide, high);
    boolean today = day.equals(stock.at().toLocalDate());
    Text number =
        room.line(
            Integer.toString(day.getDayOfMonth()),
            today ? Inter.SEMI_BOLD : Inter.REGULAR,
            1,
            today ? "on-accent" : "text");
    double x = room.em(0.5);
    double y = (room.em(NUMBER) - height(number)) / 2;
    if (today) {
      double radius = room.em(0.75);
      Circle disc = new Circle(radius);
      disc.getStyleClass().add("calendar-today");
      disc.setMouseTransparent(true);
      drawn.put(disc, x + width(number) / 2 - radius, y + height(number) / 2 - radius);
    }
    drawn.put(number, x, y);
    long hidden = told.on(day).stream().filter(band -> band.lane() >= lanes()).count();
    if (hidden > 0) {
      Text more = room.line("+" + hidden, Inter.SEMI_BOLD, 1, "muted");
      drawn.put(more, wide - width(more) - room.em(0.4), y);
    }
    Region ring = Rules.filled("ring");
    ring.setStyle("-fx-border-width: %spx;".formatted(room.em(0.17)));
    drawn.put(ring, 0, 0, wide, high);
    Touchable.make(drawn, new WhenWords(room.texts()).day(day), () -> touched.accept(day));
    drawn.pseudoClassStateChanged(CHOSEN, chosen.filter(day::equals).isPresent());
    return drawn;
  }

  private void band(Agenda.Band band, double y) {
    int days = (int) (band.last().toEpochDay() - band.first().toEpochDay()) + 1;
    double inset = room.em(0.2);
    double wide = days * cell - room.em(GAP) - 2 * inset;
    double high = room.em(BAND);
    Sheet drawn = new Sheet(wide, high);
    Accent accent = stock.accent(band.exhibit());
    drawn.getStyleClass().addAll("root", "light", "accent-" + accent.id(), "calendar-band");
    drawn.getStyleClass().add(Stock.isDated(band.exhibit()) ? "strong" : "pale");
    drawn.setMouseTransparent(true);
    for (String layer : List.of("base", "fill")) {
      Region fill = Rules.filled(layer);
      fill.setStyle("-fx-background-radius: %spx;".formatted(room.em(ROUND)));
      drawn.put(fill, 0, 0, wide, high);
    }
    Text title = title(Stock.title(band.exhibit(), room.texts()), wide - 2 * room.em(0.4));
    drawn.put(title, room.em(0.4), (high - height(title)) / 2);
    double top = y + room.em(NUMBER) + band.lane() * room.em(BAND + BAND_GAP);
    put(drawn, x(band.first().getDayOfWeek()) + inset, top);
  }

  /// One line; what does not fit ends in an ellipsis, within a word where the first does not fit.
  private Text title(String words, double wide) {
    var font = Inter.REGULAR.at(room.em(1));
    Text whole = Typography.shortened(words, room.texts().language(), font, wide, 1);
    if (whole.getLayoutBounds().getHeight() <= room.em(BAND)) {
      return whole;
    }
    String shown = whole.getText().replace("…", "");
    Text cut = room.line(shown, Inter.REGULAR, 1, "text");
    while (shown.length() > 1 && width(cut) > wide) {
      shown = shown.substring(0, shown.length() - 1);
      cut = room.line(shown.strip() + "…", Inter.REGULAR, 1, "text");
    }
    return cut;
  }
}
