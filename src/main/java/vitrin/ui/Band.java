package vitrin.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;
import vitrin.slideshow.State;

/// The controls of a visit, in the lower band of the screen: where one is in the exhibit, the way
/// on, and how one wants to read. They stand on the same pixels on every slide.
final class Band extends Sheet {
  private static final double CELL = 4.17;
  private static final double GAP = 0.33;
  private static final double MARGIN = 2;
  private static final double SMALL_MARGIN = 1.33;
  private static final double NARROW_MARGIN = 1.67;

  /// Screens narrower than this many em keep labels only on the most needed controls, and below the
  /// second on back and next only.
  private static final double ROOMY = 76;

  private static final double MIDDLING = 56;

  /// Room for the place in the exhibit, in em.
  private static final double NUMBER = 4.6;

  private static final String RESUME = "visit.resume";

  /// What a control is for.
  enum Control {
    HOME(Icon.HOME, "visit.home"),
    CONTENTS(Icon.CONTENTS, "visit.contents"),
    SOURCES(Icon.SOURCES, "visit.sources"),
    PREVIOUS(Icon.PREV, "visit.previous"),
    NEXT(Icon.NEXT, "visit.next"),
    LANGUAGE(Icon.LANG, "visit.language"),
    TEXT_SIZE(Icon.SIZE, "visit.textSize"),
    CONTRAST(Icon.CONTRAST, "visit.contrast"),
    MOTION(Icon.PAUSE, "visit.pause"),
    REACH(Icon.LOWER, "visit.lower");

    private final Icon icon;
    private final String key;

    Control(Icon icon, String key) {
      this.icon = icon;
      this.key = key;
    }

    /// The control that opens a panel.
    static Control of(Panel panel) {
      return switch (panel) {
        case CONTENTS, SHELF -> CONTENTS;
        case SOURCES -> SOURCES;
        case LANGUAGE -> LANGUAGE;
        case TEXT_SIZE -> TEXT_SIZE;
        case CONTRAST -> CONTRAST;
      };
    }

    /// Everything it may say.
    private List<String> keys() {
      return this == MOTION ? List.of(key, RESUME) : List.of(key);
    }
  }

  private static final List<Control> LOWER_ROW =
      List.of(
          Control.SOURCES,
          Control.LANGUAGE,
          Control.TEXT_SIZE,
          Control.CONTRAST,
          Control.MOTION,
          Control.REACH);

  /// The controls whose icons explain themselves best, where words of all don't fit.
  private static final List<Control> FIRST_WITHOUT_WORDS =
      List.of(Control.MOTION, Control.TEXT_SIZE, Control.CONTRAST, Control.LANGUAGE);

  private final Set<Control> wordless = EnumSet.noneOf(Control.class);
  private final Glass glass;
  private final Language language;
  private final Texts texts;
  private final Consumer<Event> events;
  private final State.Visit visit;
  private final int slides;
  private final Map<Control, Cell> cells = new EnumMap<>(Control.class);
  private Optional<Control> used = Optional.empty();

  /// @param slides how many the exhibit has
  Band(Glass glass, State.Visit visit, int slides, Consumer<Event> events) {
    super(glass.width(), VisitRoom.band(glass));
    this.glass = glass;
    this.visit = visit;
    this.slides = slides;
    this.events = events;
    language = visit.language();
    texts = Texts.of(language);
    getStyleClass().add("band");
    setPickOnBounds(true);
    if (VisitRoom.hasTwoRows(glass)) {
      twoRows();
    } else {
      oneRow();
    }
    if (language.isRightToLeft()) {
      mirror();
    }
    cells.get(Control.HOME).setDisable(visit.place().slide() == 0);
    cells.get(Control.PREVIOUS).setDisable(visit.place().slide() == 0);
    cells.get(Control.NEXT).setDisable(visit.place().slide() == slides - 1);
  }

  /// The control's cell, so that a panel can stand above it and focus can come back to it.
  Cell cell(Control control) {
    return cells.get(control);
  }

  /// The control that has the keyboard's focus; absent: null.
  Control focused() {
    for (Map.Entry<Control, Cell> entry : cells.entrySet()) {
      if (entry.getValue().isFocused()) {
        return entry.getKey();
      }
    }
    return null;
  }

  /// The control that was used last; absent while none was.
  Optional<Control> used() {
    return used;
  }

  private boolean isRoomy() {
    return glass.widthInEm() >= ROOMY;
  }

  private boolean hasMiddling() {
    return glass.widthInEm() >= MIDDLING;
  }

  /// Whether a control says in words what it does.
  private boolean isLabelled(Control control) {
    return isRoomy()
        || VisitRoom.hasTwoRows(glass) && !wordless.contains(control)
        || switch (control) {
          case PREVIOUS, NEXT -> true;
          case HOME, CONTENTS -> hasMiddling();
          case SOURCES, LANGUAGE, TEXT_SIZE, CONTRAST, MOTION, REACH -> false;
        };
  }

  private void oneRow() {
    double top = Math.round((high() - glass.px(CELL)) / 2);
    double gap = glass.px(GAP);
    List<Double> left = new ArrayList<>();
    for (Control control : List.of(Control.HOME, Control.CONTENTS, Control.SOURCES)) {
      left.add(width(control));
    }
    double margin = glass.px(isRoomy() ? MARGIN : SMALL_MARGIN);
    double x = margin;
    x = row(List.of(Control.HOME, Control.CONTENTS, Control.SOURCES), left, x, top);
    double leftEnd = x - gap;
    List<Control> reading =
        List.of(
            Control.LANGUAGE, Control.TEXT_SIZE, Control.CONTRAST, Control.MOTION, Control.REACH);
    List<Double> right = reading.stream().map(this::width).toList();
    double rightStart =
        wide() - margin - right.stream().mapToDouble(w -> w).sum() - gap * (right.size() - 1);
    row(reading, right, rightStart, top);
    double number = glass.px(isRoomy() ? 5.4 : hasMiddling() ? 4.6 : 4.2);
    double side = width(Control.NEXT);
    double middle = 2 * side + number;
    double start = Math.round((leftEnd + rightStart - middle) / 2);
    put(cell(Control.PREVIOUS, side), start, top);
    number(start + side, number, top);
    put(cell(Control.NEXT, side), start + side + number, top);
    order();
  }

  private double width(Control control) {
    boolean middling = hasMiddling();
    return glass.px(
        switch (control) {
          case HOME -> isRoomy() ? 5.5 : middling ? 5.17 : 3.33;
          case CONTENTS -> isRoomy() ? 7.33 : middling ? 6.83 : 3.33;
          case PREVIOUS, NEXT -> isRoomy() ? 6.67 : middling ? 6.25 : 6;
          case SOURCES -> isRoomy() ? 6.67 : 3.33;
          case LANGUAGE, TEXT_SIZE, CONTRAST, MOTION, REACH -> isRoomy() ? 5.5 : 3.33;
        });
  }

  private double row(List<Control> controls, List<Double> widths, double from, double top) {
    double x = from;
    for (int i = 0; i < controls.size(); i++) {
      put(cell(controls.get(i), widths.get(i)), x, top);
      x += widths.get(i) + glass.px(GAP);
    }
    return x;
  }

  private void twoRows() {
    double gap = glass.px(GAP);
    double margin = glass.px(NARROW_MARGIN);
    double inner = wide() - 2 * margin;
    double rows = 2 * glass.px(CELL) + gap;
    double top = Math.round((high() - rows) / 2);
    List<Double> widths =
        Shares.of(
            inner - 4 * gap,
            List.of(
                need(Control.HOME),
                need(Control.CONTENTS),
                need(Control.PREVIOUS),
                glass.px(NUMBER),
                need(Control.NEXT)));
    double x =
        row(
            List.of(Control.HOME, Control.CONTENTS, Control.PREVIOUS),
            widths.subList(0, 3),
            margin,
            top);
    number(x, widths.get(3), top);
    put(cell(Control.NEXT, widths.get(4)), wide() - margin - widths.get(4), top);
    double below = inner - gap * (LOWER_ROW.size() - 1);
    for (Control control : FIRST_WITHOUT_WORDS) {
      if (LOWER_ROW.stream().mapToDouble(this::need).sum() > below) {
        wordless.add(control);
      }
    }
    List<Double> parts = Shares.of(below, LOWER_ROW.stream().map(this::need).toList());
    row(LOWER_ROW, parts, margin, top + glass.px(CELL) + gap);
    order();
  }

  /// Width of a control's label in the language where it is widest, so that controls stand on the
  /// same pixels in all.
  private double need(Control control) {
    if (wordless.contains(control)) {
      return glass.px(3.33);
    }
    return Texts.LANGUAGES.stream()
            .flatMap(l -> control.keys().stream().map(Texts.of(l)::get))
            .mapToDouble(label -> Words.width(label, Inter.REGULAR.at(glass.px(1))))
            .max()
            .orElse(0)
        + 2 * glass.px(GAP);
  }

  /// The keyboard goes through them as one reads them.
  private void order() {
    List<Node> ordered = new ArrayList<>(getChildren());
    cells.values().forEach(ordered::remove);
    cells.values().stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutY).thenComparing(Node::getLayoutX))
        .forEach(ordered::add);
    getChildren().setAll(ordered);
  }

  private Cell cell(Control control, double width) {
    boolean still = visit.motion() == Motion.STILL;
    Icon icon = control == Control.MOTION && still ? Icon.PLAY : icon(control);
    String label = texts.get(control == Control.MOTION && still ? RESUME : control.key);
    Cell cell = new Cell(glass, width, glass.px(CELL), label, () -> act(control));
    if (isLabelled(control)) {
      cell.icon(icon, label, language);
    } else {
      cell.icon(icon);
    }
    if (control == Control.NEXT) {
      cell.look("way-on");
    } else if (control == Control.REACH && visit.reach() == Reach.LOW) {
      cell.look("chosen");
    }
    cells.put(control, cell);
    return cell;
  }

  /// Back and next point where the language has what was before and what comes.
  private Icon icon(Control control) {
    boolean mirrored = language.isRightToLeft();
    return switch (control) {
      case PREVIOUS -> mirrored ? Icon.NEXT : Icon.PREV;
      case NEXT -> mirrored ? Icon.PREV : Icon.NEXT;
      case HOME, CONTENTS, SOURCES, LANGUAGE, TEXT_SIZE, CONTRAST, MOTION, REACH -> control.icon;
    };
  }

  private void act(Control control) {
    used = Optional.of(control);
    events.accept(
        switch (control) {
          case HOME -> new Event.Home();
          case CONTENTS -> panel(Panel.CONTENTS);
          case SOURCES -> panel(Panel.SOURCES);
          case PREVIOUS -> new Event.Previous();
          case NEXT -> new Event.Next();
          case LANGUAGE -> panel(Panel.LANGUAGE);
          case TEXT_SIZE -> panel(Panel.TEXT_SIZE);
          case CONTRAST -> panel(Panel.CONTRAST);
          case MOTION ->
              new Event.ChooseMotion(visit.motion() == Motion.STILL ? Motion.MOVING : Motion.STILL);
          case REACH -> new Event.ChooseReach(visit.reach() == Reach.LOW ? Reach.FULL : Reach.LOW);
        });
  }

  /// The control of an open panel closes it.
  private Event panel(Panel panel) {
    return visit.panel().filter(panel::equals).isPresent()
        ? new Event.ClosePanel()
        : new Event.OpenPanel(panel);
  }

  private void number(double from, double room, double top) {
    PlaceNumber number =
        new PlaceNumber(glass, texts, visit.place().slide() + 1, slides, room - glass.px(0.67));
    put(number, from + (room - number.inked()) / 2, top + (glass.px(CELL) - number.high()) / 2);
  }
}
