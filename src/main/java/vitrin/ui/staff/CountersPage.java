package vitrin.ui.staff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.i18n.DaysText;
import vitrin.i18n.Texts;
import vitrin.library.Counters;
import vitrin.library.LibraryException;
import vitrin.library.Report;
import vitrin.library.Tally;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Typography;

/// How many visits there were, when, in which languages, and which slides were read: as charts, and
/// as a file for the stick.
final class CountersPage extends StaffPage {
  private static final double SIDE = 2.33;
  private static final double TOP = 1;

  /// Over how many days is counted.
  private static final List<Integer> SPANS = List.of(7, 28, 365);

  private int span = 28;
  private Stock stock;
  private List<Counters.Count> counts = List.of();
  private Tally tally;
  private Scroller body;

  CountersPage(StaffRoom room) {
    super(room);
  }

  private record Read(Stock stock, List<Counters.Count> counts) {}

  @Override
  void opened() {
    room()
        .work(this::read)
        .onSuccess(read -> {
          stock = read.stock();
          counts = read.counts();
          draw();
        })
        .start();
  }

  private Read read() throws LibraryException {
    Stock read = Stock.read(room().desk());
    LocalDate today = read.at().toLocalDate();
    return new Read(
        read, room().desk().library().counters().between(first(SPANS.getLast(), today), today));
  }

  @Override
  void closed() {
    body = null;
  }

  private static LocalDate first(int days, LocalDate today) {
    return today.minusDays(days - 1L);
  }

  private LocalDate today() {
    return stock.at().toLocalDate();
  }

  private double pageWide() {
    return room().glass().width() - 2 * room().em(SIDE);
  }

  private void draw() {
    tally = Tally.of(counts, first(span, today()), today());
    double high = room().glass().height() - StaffHeader.high(room());
    Scroller drawn = Scroller.fitted(room(), pageWide(), high, this::page);
    if (body != null) {
      drawn.from(body);
    }
    body = drawn;
    getChildren().setAll(body);
    requestLayout();
  }

  private Region page(double wide) {
    VBox all = new VBox(room().em(1), head(wide));
    all.setPadding(new Insets(room().em(TOP), 0, room().em(TOP), 0));
    if (tally.visits().told().orElse(1) == 0) {
      all.getChildren()
          .add(
              room()
                  .paragraph(
                      room().texts().get("staff.counters.none"),
                      Inter.REGULAR,
                      1.25,
                      "muted",
                      wide));
      return all;
    }
    all.getChildren().add(new TallyView(room(), stock, tally, wide));
    all.getChildren()
        .add(
            room()
                .paragraph(
                    room().texts().get("staff.counters.hidden"), Inter.REGULAR, 1, "muted", wide));
    return all;
  }

  private Node head(double wide) {
    Texts texts = room().texts();
    HBox spans = new HBox(room().em(0.33));
    for (int days : SPANS) {
      String label = texts.get("staff.counters.span." + days);
      spans
          .getChildren()
          .add(
              days == span
                  ? Choices.chosen(room(), label, () -> {})
                  : room()
                      .button(
                          label,
                          () -> {
                            span = days;
                            draw();
                          }));
    }
    Node export = room().button(Icon.USB, texts.get("staff.counters.export"), this::export);
    Node title = room().title(texts.get("staff.tab.counters"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(room().em(1.5), title, spans, between, export);
    row.setAlignment(Pos.CENTER_LEFT);
    Region head = row;
    if (row.prefWidth(-1) > wide) {
      HBox above = new HBox(title, between, export);
      above.setAlignment(Pos.CENTER_LEFT);
      head = new VBox(room().em(0.67), above, spans);
    }
    return new VBox(room().em(0.33), head, summary(wide));
  }

  private Node summary(double wide) {
    Texts texts = room().texts();
    TallyWords words = new TallyWords(texts);
    String days = DaysText.of(first(span, today()), today(), texts.language());
    String visits =
        Typography.together(texts.get("staff.counters.visits", words.times(tally.visits())));
    String all =
        tally.meanSeconds().isPresent()
            ? String.join(
                " · ",
                days,
                visits,
                texts.get("staff.counters.mean", words.duration(tally.meanSeconds().getAsLong())))
            : String.join(" · ", days, visits);
    return room().paragraph(all, Inter.REGULAR, 1, "muted", wide);
  }

  /// Writes what is shown, day by day.
  private void export() {
    LocalDate from = first(span, today());
    LocalDate to = today();
    Counters counters = room().desk().library().counters();
    Export.begin(
        room(),
        "vitrin-" + from + "-" + to + ".csv",
        out ->
            out.write(
                Report.of(counters.between(from, to), Report.By.DAY)
                    .csv()
                    .getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  protected void layoutChildren() {
    if (body != null) {
      body.resizeRelocate(room().em(SIDE), 0, pageWide(), getHeight());
    }
  }
}
