package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.library.InstalledExhibit;
import vitrin.library.Tally;
import vitrin.model.Language;
import vitrin.ui.Inter;

/// What was counted, as charts and lists.
final class TallyView extends VBox {
  private static final double GAP = 1;
  private static final double CHART = 10;
  private static final double LEFT = 0.58;

  /// A list that is narrower than this cuts too many titles short.
  private static final double NARROW = 22;

  private static final int MOST_READ = 5;

  /// Of a card's edge, in pixels.
  private static final double EDGE = 1;

  private final StaffRoom room;
  private final Stock stock;
  private final Tally tally;
  private final TallyWords words;
  private final List<Tally.Opened> slides;

  /// @param wide in pixels
  TallyView(StaffRoom room, Stock stock, Tally tally, double wide) {
    super(room.em(GAP));
    this.room = room;
    this.stock = stock;
    this.tally = tally;
    words = new TallyWords(room.texts());
    slides = slides();
    getChildren().setAll(room.glass().isPortrait() ? below(wide) : beside(wide));
  }

  private List<Node> below(double wide) {
    return List.of(byTime(wide), byHour(wide), languages(wide), most(wide), least(wide));
  }

  private List<Node> beside(double wide) {
    double gap = room.em(GAP);
    double left = Math.round(wide * LEFT);
    Node charts = new HBox(gap, byTime(left), byHour(wide - left - gap));
    double third = Math.floor((wide - 2 * gap) / 3);
    if (third >= room.em(NARROW)) {
      return List.of(charts, new HBox(gap, languages(third), most(third), least(third)));
    }
    double half = Math.floor((wide - gap) / 2);
    return List.of(charts, new HBox(gap, most(half), least(half)), languages(wide));
  }

  private Node byTime(double wide) {
    WhenWords when = new WhenWords(room.texts());
    boolean monthly =
        tally.periods().stream().anyMatch(p -> p.last().isAfter(p.first().plusDays(1)));
    List<Bars.Bar> bars =
        tally.periods().stream()
            .map(period ->
                new Bars.Bar(
                    monthly
                        ? when.monthNumber(period.first())
                        : Integer.toString(period.first().getDayOfMonth()),
                    period.visits().atLeast()))
            .toList();
    return card(
        monthly ? "staff.counters.by-month" : "staff.counters.by-day",
        Bars.of(room, bars, inner(wide), room.em(CHART)),
        wide);
  }

  private Node byHour(double wide) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int hour = 0; hour < tally.hours().size(); hour++) {
      bars.add(new Bars.Bar(Integer.toString(hour), tally.hours().get(hour).atLeast()));
    }
    return card(
        "staff.counters.by-hour", Bars.of(room, opened(bars), inner(wide), room.em(CHART)), wide);
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
    VBox rows = new VBox(room.em(0.5));
    long most = tally.languages().stream().mapToLong(one -> one.times().atLeast()).max().orElse(1);
    for (Tally.Spoken one : tally.languages()) {
      Language language = new Language(one.language());
      rows.getChildren()
          .add(
              CountRow.withBar(
                  room,
                  language.ownName(),
                  words.times(one.times()),
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
    return card("staff.counters.most", rows(slides.stream().limit(MOST_READ).toList(), wide), wide);
  }

  private Node least(double wide) {
    int all = slides.size();
    int from = Math.max(Math.min(MOST_READ, all), all - MOST_READ);
    return card("staff.counters.least", rows(slides.subList(from, all).reversed(), wide), wide);
  }

  /// Slides of an exhibit that somebody visited.
  private Stream<Tally.Opened> ofExhibit(InstalledExhibit exhibit) {
    List<Tally.Opened> slides = tally.ofExhibit(exhibit.id(), exhibit.shown().slides());
    return slides.stream().anyMatch(one -> one.times().atLeast() > 0)
        ? slides.stream()
        : Stream.empty();
  }

  private Node rows(List<Tally.Opened> slides, double wide) {
    VBox rows = new VBox(room.em(0.5));
    for (Tally.Opened one : slides) {
      String times = words.times(one.times());
      rows.getChildren()
          .add(
              CountRow.of(
                  room,
                  SlideTitle.of(one, stock, room.texts()),
                  one.meanSeconds().isPresent()
                      ? times + " · " + words.duration(one.meanSeconds().getAsLong())
                      : times,
                  exhibition(one),
                  inner(wide)));
    }
    return rows;
  }

  /// The title of the exhibition, where slides of more than one are told.
  private Optional<String> exhibition(Tally.Opened one) {
    return slides.stream().map(Tally.Opened::exhibit).distinct().count() > 1
        ? stock.all().stream()
            .filter(exhibit -> exhibit.id().equals(one.exhibit()))
            .findFirst()
            .map(exhibit -> Stock.title(exhibit, room.texts()))
        : Optional.empty();
  }

  private double inner(double wide) {
    return wide - 2 * room.em(1) - 2 * EDGE;
  }

  private Node card(String key, Node inside, double wide) {
    VBox card =
        new VBox(
            room.em(0.67),
            room.paragraph(room.texts().get(key), Inter.SEMI_BOLD, 1.125, "text", inner(wide)),
            inside);
    card.getStyleClass().add("staff-card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.33)));
    card.setPadding(new Insets(room.em(1)));
    return card;
  }
}
