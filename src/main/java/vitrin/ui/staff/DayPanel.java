package vitrin.ui.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vitrin.i18n.CalendarText;
import vitrin.i18n.Texts;
import vitrin.library.Agenda;
import vitrin.library.InstalledExhibit;
import vitrin.library.Programme;
import vitrin.ui.Inter;
import vitrin.ui.Typography;

/// Beside the month: what plays on a day that was touched, else what the coming twelve weeks bring.
final class DayPanel extends VBox {

  /// Of the card's edge, in pixels.
  private static final double EDGE = 1;

  private final StaffRoom room;
  private final Stock stock;
  private final Texts texts;
  private final WhenWords words;
  private final double wide;

  /// @param day absent: none was touched
  /// @param wide in pixels
  DayPanel(StaffRoom room, Stock stock, Optional<LocalDate> day, double wide) {
    super(room.em(0.67));
    this.room = room;
    this.stock = stock;
    this.wide = wide;
    texts = room.texts();
    words = new WhenWords(texts);
    getStyleClass().add("staff-card");
    setStyle("-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.33)));
    setPadding(new Insets(room.em(1)));
    day.ifPresentOrElse(this::day, this::ahead);
  }

  private double inner() {
    return wide - 2 * room.em(1) - 2 * EDGE;
  }

  private void day(LocalDate day) {
    getChildren()
        .add(
            lines(
                room.paragraph(words.day(day), Inter.SEMI_BOLD, 1.5, "text", inner()),
                room.paragraph(
                    CalendarText.day(day.getDayOfWeek(), texts.language()),
                    Inter.REGULAR,
                    1,
                    "muted",
                    inner())));
    List<InstalledExhibit> on = stock.programme().on(day);
    if (on.isEmpty()) {
      getChildren()
          .add(
              room.paragraph(
                  texts.get("staff.calendar.nothing"), Inter.REGULAR, 1.125, "text", inner()));
    }
    on.forEach(exhibit -> getChildren().add(entry(exhibit, words.briefly(exhibit))));
    silences(day, day);
  }

  private void ahead() {
    LocalDate today = stock.at().toLocalDate();
    getChildren()
        .add(
            room.paragraph(
                texts.get("staff.calendar.ahead"), Inter.SEMI_BOLD, 1.25, "text", inner()));
    for (Programme.Stretch stretch : stock.programme().stretches(today, Agenda.AHEAD)) {
      VBox lines =
          new VBox(
              room.em(0.1),
              room.paragraph(
                  words.span(stretch.first(), stretch.last()), Inter.REGULAR, 1, "muted", inner()));
      if (stretch.exhibits().isEmpty()) {
        lines.getChildren().add(line(texts.get("staff.calendar.nothing")));
      }
      stretch
          .exhibits()
          .forEach(exhibit -> lines.getChildren().add(line(Stock.title(exhibit, texts))));
      getChildren().add(lines);
    }
    silences(today, today.plusDays(Agenda.AHEAD));
  }

  private Node line(String title) {
    return Typography.shortened(
        title, texts.language(), Inter.REGULAR.at(room.em(1.125)), inner(), 2);
  }

  private Node entry(InstalledExhibit exhibit, String when) {
    return lines(
        room.paragraph(Stock.title(exhibit, texts), Inter.SEMI_BOLD, 1.125, "text", inner()),
        room.paragraph(when, Inter.REGULAR, 1, "muted", inner()));
  }

  private void silences(LocalDate first, LocalDate last) {
    for (Agenda.Pause pause : stock.agenda().silences(first, last)) {
      getChildren()
          .add(
              room.paragraph(
                  texts.get(
                      "staff.calendar.silence",
                      words.day(pause.day()),
                      WhenWords.time(pause.time()),
                      pause
                          .title()
                          .map(title -> title.resolve(texts.language(), Texts.LANGUAGES).value())
                          .orElseGet(() -> texts.get("staff.calendar.silence.usual"))),
                  Inter.REGULAR,
                  1,
                  "muted",
                  inner()));
    }
  }

  private Node lines(Node... all) {
    return new VBox(room.em(0.1), all);
  }
}
