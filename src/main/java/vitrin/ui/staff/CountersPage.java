package vitrin.ui.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.i18n.DaysText;
import vitrin.i18n.Numbers;
import vitrin.i18n.Texts;
import vitrin.library.Counters;
import vitrin.library.InstalledExhibit;
import vitrin.library.LibraryException;
import vitrin.library.Report;
import vitrin.library.Stick;
import vitrin.library.Tally;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// How many visits there were, when, in which languages, and which slides were read: as charts, and
/// as a file for the stick.
final class CountersPage extends StaffPage {
  private static final double SIDE = 2.33;
  private static final double GAP = 1;
  private static final double TOP = 1;
  private static final double LEFT = 0.58;

  /// A list that is narrower than this cuts too many titles short.
  private static final double NARROW = 22;

  private static final double CHART = 10;
  private static final int MOST_READ = 5;

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
    all.getChildren().addAll(room().glass().isPortrait() ? below(wide) : beside(wide));
    all.getChildren()
        .add(
            room()
                .paragraph(
                    room().texts().get("staff.counters.hidden"), Inter.REGULAR, 1, "muted", wide));
    return all;
  }

  private List<Node> below(double wide) {
    return List.of(byTime(wide), byHour(wide), languages(wide), most(wide), least(wide));
  }

  private List<Node> beside(double wide) {
    double gap = room().em(GAP);
    double left = Math.round(wide * LEFT);
    Node charts = new HBox(gap, byTime(left), byHour(wide - left - gap));
    double third = Math.floor((wide - 2 * gap) / 3);
    if (third >= room().em(NARROW)) {
      return List.of(charts, new HBox(gap, languages(third), most(third), least(third)));
    }
    double half = Math.floor((wide - gap) / 2);
    return List.of(charts, new HBox(gap, most(half), least(half)), languages(wide));
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
    String days = DaysText.of(first(span, today()), today(), texts.language());
    String visits = texts.get("staff.counters.visits", number(tally.visits()));
    String all =
        tally.meanSeconds().isPresent()
            ? String.join(
                " · ",
                days,
                visits,
                texts.get("staff.counters.mean", duration(tally.meanSeconds().getAsLong())))
            : String.join(" · ", days, visits);
    return room().paragraph(all, Inter.REGULAR, 1, "muted", wide);
  }

  private Node byTime(double wide) {
    WhenWords words = new WhenWords(room().texts());
    boolean monthly = span > Tally.MOST_DAYS;
    List<Bars.Bar> bars =
        tally.periods().stream()
            .map(period ->
                new Bars.Bar(
                    monthly
                        ? words.monthNumber(period.first())
                        : Integer.toString(period.first().getDayOfMonth()),
                    period.visits().atLeast()))
            .toList();
    return card(
        monthly ? "staff.counters.by-month" : "staff.counters.by-day",
        Bars.of(room(), bars, inner(wide), room().em(CHART)),
        wide);
  }

  private Node byHour(double wide) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int hour = 0; hour < tally.hours().size(); hour++) {
      bars.add(new Bars.Bar(Integer.toString(hour), tally.hours().get(hour).atLeast()));
    }
    return card(
        "staff.counters.by-hour",
        Bars.of(room(), opened(bars), inner(wide), room().em(CHART)),
        wide);
  }

  /// The hours of the day from the first to the last at which somebody came.
  private static List<Bars.Bar> opened(List<Bars.Bar> hours) {
    int first = 0;
    int last = hours.size() - 1;
    while (first < last && hours.get(first).value() == 0) {
      first++;
    }
    while (last > first && hours.get(last).value() == 0) {
      last--;
    }
    return hours.subList(Math.max(0, first - 1), Math.min(hours.size(), last + 2));
  }

  private Node languages(double wide) {
    VBox rows = new VBox(room().em(0.5));
    long most = tally.languages().stream().mapToLong(one -> one.times().atLeast()).max().orElse(1);
    for (Tally.Spoken one : tally.languages()) {
      vitrin.model.Language language = new vitrin.model.Language(one.language());
      rows.getChildren()
          .add(
              new CountRow(
                  room(),
                  language.ownName(),
                  number(one.times()),
                  (double) one.times().atLeast() / most,
                  inner(wide)));
    }
    return card("staff.counters.languages", rows, wide);
  }

  /// Slides of what is installed and was visited, those read most first.
  private List<Tally.Opened> slides() {
    return stock.all().stream()
        .flatMap(this::ofExhibit)
        .sorted(Comparator.comparingLong((Tally.Opened one) -> one.times().atLeast()).reversed())
        .toList();
  }

  private Node most(double wide) {
    return card(
        "staff.counters.most", rows(slides().stream().limit(MOST_READ).toList(), wide), wide);
  }

  private Node least(double wide) {
    List<Tally.Opened> all = slides();
    int from = Math.max(Math.min(MOST_READ, all.size()), all.size() - MOST_READ);
    return card("staff.counters.least", rows(all.subList(from, all.size()).reversed(), wide), wide);
  }

  /// Slides of an exhibit that somebody visited.
  private Stream<Tally.Opened> ofExhibit(InstalledExhibit exhibit) {
    List<Tally.Opened> slides = tally.ofExhibit(exhibit.id(), exhibit.shown().slides());
    return slides.stream().anyMatch(one -> one.times().atLeast() > 0)
        ? slides.stream()
        : Stream.empty();
  }

  private Node rows(List<Tally.Opened> slides, double wide) {
    VBox rows = new VBox(room().em(0.5));
    for (Tally.Opened one : slides) {
      String times = number(one.times());
      rows.getChildren()
          .add(
              new CountRow(
                  room(),
                  SlideTitle.of(one, stock, room().texts()),
                  one.meanSeconds().isPresent()
                      ? times + " · " + duration(one.meanSeconds().getAsLong())
                      : times,
                  -1,
                  inner(wide)));
    }
    return rows;
  }

  private double inner(double wide) {
    return wide - 2 * room().em(1) - 2;
  }

  private Node card(String key, Node inside, double wide) {
    VBox card =
        new VBox(
            room().em(0.67),
            room().paragraph(room().texts().get(key), Inter.SEMI_BOLD, 1.125, "text", inner(wide)),
            inside);
    card.getStyleClass().add("staff-card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room().em(0.33)));
    card.setPadding(new Insets(room().em(1)));
    return card;
  }

  private String number(Tally.Times times) {
    OptionalLong told = times.told();
    return told.isPresent()
        ? Numbers.whole(told.getAsLong(), room().texts().language())
        : room().texts().get("staff.counters.few");
  }

  private String duration(long seconds) {
    return seconds < 60
        ? room().texts().get("staff.counters.seconds", Long.toString(seconds))
        : room()
            .texts()
            .get(
                "staff.counters.minutes", Long.toString(seconds / 60), Long.toString(seconds % 60));
  }

  /// Writes what is shown, day by day, to the first stick that is there.
  private void export() {
    LocalDate from = first(span, today());
    LocalDate to = today();
    room()
        .work(() -> written(from, to))
        .onSuccess(file ->
            file.ifPresentOrElse(
                path ->
                    room()
                        .say(
                            room()
                                .texts()
                                .get("staff.counters.exported", path.getFileName().toString())),
                () ->
                    room()
                        .front()
                        .say(room().texts().get("staff.counters.no-stick"), StaffRoom.Tone.WARN)))
        .start();
  }

  /// @return absent: there is no stick
  private Optional<Path> written(LocalDate from, LocalDate to)
      throws IOException, LibraryException {
    Optional<Stick> stick = room().desk().sticks().now().stream().findFirst();
    if (stick.isEmpty()) {
      return Optional.empty();
    }
    Report report = Report.of(room().desk().library().counters().between(from, to), Report.By.DAY);
    Path file = stick.get().folder().resolve("vitrin-" + from + "-" + to + ".csv");
    Files.writeString(file, report.csv());
    return Optional.of(file);
  }

  @Override
  protected void layoutChildren() {
    if (body != null) {
      body.resizeRelocate(room().em(SIDE), 0, pageWide(), getHeight());
    }
  }
}
