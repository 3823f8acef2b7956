package vitrin.ui.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;
import vitrin.ui.Typography;
import vitrin.ui.Words;

/// One exhibit of this machine: its picture, what it is, whether it runs, and what can be done with
/// it.
final class OnNowCard extends VBox {
  private static final double PAD = 1;

  /// Of the card's edge, in pixels.
  private static final double EDGE = 1;

  /// Height of the picture in parts of its width, where the screen is high enough for it.
  private static final double PICTURE = 0.52;

  /// Height of the picture in parts of the screen's.
  private static final double MOST_PICTURE = 0.37;

  /// A screen that is lower than this has a small picture.
  private static final double LOW = 40;

  /// Side of that, in em.
  private static final double SMALL = 4.5;

  private static final double[] TITLES = {1.75, 1.5, 1.25};

  private final StaffRoom room;
  private final Texts texts;
  private final Stock stock;
  private final double inner;
  private final NowPage.Acts acts;

  private OnNowCard(StaffRoom room, Stock stock, double wide, NowPage.Acts acts) {
    super(room.em(0.67));
    this.room = room;
    this.texts = room.texts();
    this.stock = stock;
    this.acts = acts;
    inner = wide - 2 * room.em(PAD) - 2 * EDGE;
    getStyleClass().add("staff-card");
    setStyle("-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.33)));
    setPadding(new Insets(room.em(PAD)));
  }

  /// @param picture absent: none, or not read yet
  /// @param wide width of the card in pixels
  OnNowCard(
      StaffRoom room,
      Stock stock,
      InstalledExhibit exhibit,
      Optional<Image> picture,
      double wide,
      NowPage.Acts acts) {
    this(room, stock, wide, acts);
    FacePicture face =
        new FacePicture(room, picture, pictureWide(room, wide), pictureHigh(room, wide));
    String title = Stock.title(exhibit, texts);
    if (isLow(room)) {
      double column = inner - face.wide() - room.em(0.67);
      HBox head = new HBox(room.em(0.67), face, shortened(title, column));
      head.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(head);
    } else {
      getChildren().addAll(face, title(title));
    }
    getChildren().addAll(words(exhibit), buttons(exhibit));
  }

  /// Beside a small picture a title has two lines.
  private Text shortened(String title, double wide) {
    return Typography.shortened(
        title, texts.language(), Inter.SEMI_BOLD.at(room.em(1.25)), wide, 2);
  }

  /// The card when nothing is on.
  static OnNowCard ofNothing(StaffRoom room, Stock stock, double wide, NowPage.Acts acts) {
    OnNowCard card = new OnNowCard(room, stock, wide, acts);
    FlowPane row = card.flow();
    card.silence(row);
    card.getChildren().addAll(card.nothing(), row);
    return card;
  }

  /// Whether the picture stands beside the words, so that all can be touched without scrolling.
  private static boolean isLow(StaffRoom room) {
    return !room.glass().isPortrait() && room.glass().height() < room.em(LOW);
  }

  /// Width of the picture on a card of that width, in pixels.
  static double pictureWide(StaffRoom room, double wide) {
    return isLow(room) ? room.em(SMALL) : wide - 2 * room.em(PAD) - 2 * EDGE;
  }

  static double pictureHigh(StaffRoom room, double wide) {
    double most =
        room.glass().isPortrait() ? Double.MAX_VALUE : room.glass().height() * MOST_PICTURE;
    return isLow(room)
        ? room.em(SMALL)
        : Math.round(Math.min(pictureWide(room, wide) * PICTURE, most));
  }

  private Node nothing() {
    VBox lines = new VBox(room.em(0.33));
    lines
        .getChildren()
        .add(room.paragraph(texts.get("staff.now.nothing"), Inter.SEMI_BOLD, 1.75, "text", inner));
    WhenWords when = new WhenWords(texts);
    String explained =
        stock.all().isEmpty()
            ? texts.get("staff.now.none-installed")
            : stock
                .next()
                .map(next ->
                    texts.get(
                        "staff.now.next", Stock.title(next.exhibit(), texts), when.day(next.day())))
                .orElseGet(() -> texts.get("staff.now.none-due"));
    lines.getChildren().add(room.paragraph(explained, Inter.REGULAR, 1.125, "muted", inner));
    return lines;
  }

  private Node words(InstalledExhibit exhibit) {
    VBox words = new VBox(room.em(0.25));
    words.getChildren().add(room.paragraph(meta(exhibit), Inter.REGULAR, 1, "muted", inner));
    words.getChildren().add(state(exhibit));
    if (exhibit
        .current()
        .map(Edition::standing)
        .filter(Edition.Standing.TRIAL::equals)
        .isPresent()) {
      words.getChildren().add(marked(Icon.EYE, "muted", texts.get("staff.now.trial")));
    }
    exhibit
        .coming()
        .ifPresent(coming ->
            words
                .getChildren()
                .add(
                    marked(
                        Icon.CAL,
                        "muted",
                        texts.get(
                            "staff.now.coming",
                            new WhenWords(texts).day(coming.first()),
                            coming.edition().edition()))));
    return words;
  }

  private Text title(String title) {
    double em = TITLES[TITLES.length - 1];
    for (double size : TITLES) {
      if (Words.lines(title, Inter.SEMI_BOLD.at(room.em(size)), inner) <= 2) {
        em = size;
        break;
      }
    }
    return room.paragraph(title, Inter.SEMI_BOLD, em, "text", inner);
  }

  private String meta(InstalledExhibit exhibit) {
    Edition shown = exhibit.shown();
    String languages =
        Optional.ofNullable(stock.packed().get(exhibit.id())).map(Exhibit::languages).stream()
            .flatMap(List::stream)
            .map(Language::tag)
            .collect(Collectors.joining(", "));
    WhenWords when = new WhenWords(texts);
    String meant =
        stock.isOn(exhibit) ? when.now(exhibit, stock.at().getZone()) : when.briefly(exhibit);
    String edition = texts.get("staff.now.edition", shown.edition());
    String slides = texts.count("staff.now.slides", shown.slides());
    return languages.isEmpty()
        ? String.join(" · ", edition, slides, meant)
        : String.join(" · ", edition, slides, languages, meant);
  }

  private Node state(InstalledExhibit exhibit) {
    if (exhibit.current().isEmpty()) {
      return marked(Icon.WARN, "bad", texts.get("staff.now.unplayable"));
    }
    if (!stock.isOn(exhibit)) {
      String next =
          stock
              .nextDay(exhibit)
              .map(day -> texts.get("staff.now.later", new WhenWords(texts).day(day)))
              .orElseGet(() -> texts.get("staff.now.not-due"));
      return marked(Icon.CAL, "muted", next);
    }
    if (!stock.isOpen()) {
      return marked(Icon.LOCK, "muted", texts.get("staff.now.closed"));
    }
    return room.desk()
        .checked()
        .map(at ->
            marked(
                Icon.CHECK, "good", texts.get("staff.now.runs", WhenWords.time(at.toLocalTime()))))
        .orElseGet(() -> marked(Icon.WARN, "bad", texts.get("staff.now.stands-still")));
  }

  private Node marked(Icon icon, String role, String words) {
    double size = room.em(1.125);
    Sheet mark = new Sheet(size, size);
    mark.getStyleClass().add("icon-" + role);
    mark.put(icon.at(size), 0, 0);
    HBox line =
        new HBox(
            room.em(0.67),
            mark,
            room.paragraph(words, Inter.REGULAR, 1, role, inner - size - room.em(0.67)));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private FlowPane flow() {
    FlowPane flow = new FlowPane(room.em(0.67), room.em(0.33));
    flow.setPrefWrapLength(inner);
    flow.setRowValignment(VPos.TOP);
    return flow;
  }

  private Node buttons(InstalledExhibit exhibit) {
    FlowPane flow = flow();
    String look = texts.get("staff.now.preview");
    double wide = Cell.widthBeside(room.glass(), look) + room.em(0.67);
    flow.getChildren()
        .add(
            new Cell(
                    room.glass(),
                    wide,
                    room.em(StaffRoom.BUTTON),
                    look,
                    () -> acts.preview(exhibit))
                .look("filled")
                .beside(Icon.EYE, look, texts.language()));
    exhibit
        .before()
        .ifPresent(before ->
            flow.getChildren()
                .add(
                    room.button(
                        Icon.UNDO,
                        texts.get("staff.now.back"),
                        () -> acts.goBack(exhibit, before))));
    Cell dates = room.button(Icon.CAL, texts.get("staff.now.dates"), () -> acts.date(exhibit));
    Cell off = room.button(texts.get("staff.now.off"), () -> acts.takeOff(exhibit));
    flow.getChildren().addAll(dates, off);
    silence(flow);
    return flow;
  }

  /// The minute of silence: to be begun, called off or ended.
  private void silence(FlowPane flow) {
    Desk.Silence now = room.desk().silence();
    if (now.held() == Desk.Held.NOW) {
      add(flow, "staff.silence.end", acts::endSilence, texts.get("staff.silence.held"));
    } else if (now.called().isPresent()) {
      LocalDateTime at = now.called().get();
      add(
          flow,
          "staff.silence.cancel",
          acts::endSilence,
          texts.get("staff.silence.called", WhenWords.time(at.toLocalTime())));
    } else {
      Cell begin = room.button(Icon.FLAME, texts.get("staff.silence"), acts::silence);
      boolean fits = lastRow(flow) + begin.wide() <= inner;
      add(flow, begin, fits || isLow(room) ? "" : texts.get("staff.silence.when"));
    }
  }

  /// Where the next would stand in the last row, in pixels; the whole width where a row begins.
  private double lastRow(FlowPane flow) {
    double x = inner;
    for (Node child : flow.getChildren()) {
      double wide = child.prefWidth(-1);
      x = x + wide > inner ? wide : x + wide;
      x += flow.getHgap();
    }
    return x;
  }

  /// @param said stands beside the button; may be empty
  private void add(FlowPane flow, String key, Runnable act, String said) {
    add(flow, room.button(Icon.FLAME, texts.get(key), act), said);
  }

  /// @param said stands beside the button; may be empty
  private void add(FlowPane flow, Cell button, String said) {
    double left = inner - button.wide() - room.em(0.67);
    flow.getChildren()
        .add(said.isEmpty() ? button : new HBox(room.em(0.67), button, said(said, left)));
  }

  private Node said(String words, double wide) {
    Text text = room.line(words, Inter.REGULAR, 1, "muted");
    HBox box =
        new HBox(
            Sheet.width(text) > wide
                ? room.paragraph(words, Inter.REGULAR, 1, "muted", wide)
                : text);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinHeight(room.em(StaffRoom.BUTTON));
    return box;
  }
}
