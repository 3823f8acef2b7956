package vitrin.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import vitrin.i18n.Numbers;
import vitrin.i18n.Texts;

/// The controls of a closer look, in the place of the band of a visit: out of it at the left, where
/// home was; larger and smaller in the middle; the whole and four directions at the right.
final class CloserBand extends Sheet {
  private static final double CELL = 4.17;
  private static final double GAP = 0.33;
  private static final double MARGIN = 2;
  private static final double SMALL_MARGIN = 1.33;
  private static final double NARROW_MARGIN = 1.67;
  private static final double MIDDLING = 56;

  /// Room for the factor, in em.
  private static final double FACTOR = 5;

  /// Space beside the words that say what a finger can do, in em.
  private static final double BESIDE_HINT = 1.4;

  /// What a control is for.
  enum Control {
    CLOSE(Icon.CLOSE, "panel.close"),
    SMALLER(Icon.MINUS, "closer.smaller"),
    LARGER(Icon.PLUS, "closer.larger"),
    WHOLE(Icon.PHOTO, "closer.whole"),
    LEFT(Icon.PREV, "closer.left"),
    UP(Icon.UP, "closer.up"),
    DOWN(Icon.DOWN, "closer.down"),
    RIGHT(Icon.NEXT, "closer.right");

    private final Icon icon;
    private final String key;

    Control(Icon icon, String key) {
      this.icon = icon;
      this.key = key;
    }

    /// Which way a finger would move that turns a page as this control does.
    Optional<Swipe.Way> turns() {
      return switch (this) {
        case LEFT -> Optional.of(Swipe.Way.RIGHT);
        case RIGHT -> Optional.of(Swipe.Way.LEFT);
        case CLOSE, SMALLER, LARGER, WHOLE, UP, DOWN -> Optional.empty();
      };
    }
  }

  private static final List<Control> ARROWS =
      List.of(Control.LEFT, Control.UP, Control.DOWN, Control.RIGHT);

  private final VisitRoom room;
  private final Optional<BookPages> pages;
  private final Consumer<Control> act;
  private final Map<Control, Cell> cells = new EnumMap<>(Control.class);
  private final Sheet factor;
  private final Text number;

  /// @param pages of the book that is looked at; absent where no page can be turned
  CloserBand(VisitRoom room, Optional<BookPages> pages, Consumer<Control> act) {
    super(room.width(), VisitRoom.band(room.glass()));
    this.room = room;
    this.pages = pages;
    this.act = act;
    getStyleClass().add("band");
    setPickOnBounds(true);
    factor = new Sheet(room.em(FACTOR), room.em(CELL));
    number =
        Typography.text(
            "1×",
            room.texts().language(),
            Inter.SEMI_BOLD.at(room.em(1.25)),
            Inter.NATURAL_LEADING,
            0,
            "text");
    factor.put(number, 0, (factor.high() - height(number)) / 2);
    if (VisitRoom.hasTwoRows(room.glass())) {
      twoRows();
    } else {
      oneRow();
    }
    if (room.language().isRightToLeft()) {
      mirror();
    }
  }

  Cell cell(Control control) {
    return cells.get(control);
  }

  /// The control that has the keyboard; absent: null.
  Control focused() {
    return cells.entrySet().stream()
        .filter(entry -> entry.getValue().isFocused())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /// Shows how close a lens is, and which way it can go.
  void show(Lens lens) {
    String times = Numbers.tenths(lens.factor(), room.texts().language());
    number.setText(times + "×");
    number.setAccessibleText(room.texts().get("closer.factor", times));
    number.setLayoutX(Math.round((factor.wide() - width(number)) / 2));
    Lens.Part seen = lens.seen();
    cell(Control.SMALLER).setDisable(lens.isWhole());
    cell(Control.LARGER).setDisable(lens.isClosest());
    cell(Control.WHOLE).setDisable(lens.isWhole());
    sideways(Control.LEFT, lens, seen.left() <= 0);
    cell(Control.UP).setDisable(seen.top() <= 0);
    cell(Control.DOWN).setDisable(seen.bottom() >= 1);
    sideways(Control.RIGHT, lens, seen.right() >= 1);
  }

  /// Beside a page that is seen whole lies another one.
  private void sideways(Control control, Lens lens, boolean atEdge) {
    boolean leafs = pages.isPresent() && lens.isWhole();
    boolean turns = leafs && control.turns().filter(pages.get()::turns).isPresent();
    boolean on = control == Control.RIGHT != room.language().isRightToLeft();
    cell(control).setDisable(leafs ? !turns : atEdge);
    cell(control)
        .setAccessibleText(
            leafs ? room.texts().get(on ? "book.nextPage" : "book.previousPage") : label(control));
  }

  private boolean isMiddling() {
    return room.glass().widthInEm() >= MIDDLING;
  }

  private void oneRow() {
    double top = Math.round((high() - room.em(CELL)) / 2);
    double margin = room.em(room.isRoomy() ? MARGIN : SMALL_MARGIN);
    double gap = room.em(GAP);
    Cell close = close(Math.max(room.em(room.isRoomy() ? 7.9 : 6.5), closeNeeds()));
    put(close, margin, top);
    double named = Math.max(room.em(room.isRoomy() ? 6.25 : 5.17), needs());
    double arrow = room.em(room.isRoomy() ? 4.46 : 3.33);
    double rightWidth = named + ARROWS.size() * (arrow + gap);
    double right = wide() - margin - rightWidth;
    double middle = 2 * named + factor.wide();
    double leftEnd = margin + close.wide();
    double centred = (wide() - middle) / 2;
    double start =
        centred + middle + gap <= right && centred >= leftEnd + gap
            ? centred
            : (leftEnd + right - middle) / 2;
    put(named(Control.SMALLER, named), start, top);
    put(factor, start + named, top);
    put(named(Control.LARGER, named), start + named + factor.wide(), top);
    put(named(Control.WHOLE, named), right, top);
    arrows(right + named + gap, top, arrow);
    hint(leftEnd, start);
  }

  private void twoRows() {
    double gap = room.em(GAP);
    double margin = room.em(NARROW_MARGIN);
    double inner = wide() - 2 * margin;
    double top = rowTop();
    double part = Math.floor((inner - 4 * gap) / 5);
    double close = Math.max(part, closeNeeds());
    put(close(close), margin, top);
    double named = Math.max(part, needs());
    double right = wide() - margin;
    put(named(Control.SMALLER, named), right - 2 * named - factor.wide(), top);
    hint(margin + close, right - 2 * named - factor.wide());
    put(factor, right - named - factor.wide(), top);
    put(named(Control.LARGER, named), right - named, top);
    double below = top + room.em(CELL) + gap;
    put(named(Control.WHOLE, named), margin, below);
    double arrow = Math.floor((inner - named - 4 * gap) / 4);
    arrows(right - 4 * arrow - 3 * gap, below, arrow);
  }

  /// Their order is that of the screen in every language.
  private void arrows(double x, double y, double width) {
    double gap = room.em(GAP);
    Sheet arrows = new Sheet(4 * width + 3 * gap, room.em(CELL));
    arrows.keepSides();
    for (int i = 0; i < ARROWS.size(); i++) {
      Control control = ARROWS.get(i);
      Cell cell = cell(control, width).icon(control.icon);
      arrows.put(cell, i * (width + gap), 0);
    }
    put(arrows, x, y);
  }

  private Cell close(double width) {
    return cell(Control.CLOSE, width)
        .look("outlined")
        .beside(Icon.CLOSE, label(Control.CLOSE), room.language());
  }

  private Cell named(Control control, double width) {
    Cell cell = cell(control, width);
    return isMiddling() || VisitRoom.hasTwoRows(room.glass())
        ? cell.icon(control.icon, label(control), room.language())
        : cell.icon(control.icon);
  }

  private Cell cell(Control control, double width) {
    Cell cell =
        new Cell(room.glass(), width, room.em(CELL), label(control), () -> act.accept(control));
    cells.put(control, cell);
    return cell;
  }

  private String label(Control control) {
    return room.texts().get(control.key);
  }

  /// Width of the widest label in the language where it is widest, so that controls stand on the
  /// same pixels in all.
  private double needs() {
    return Stream.of(Control.SMALLER, Control.LARGER, Control.WHOLE)
            .flatMap(control -> Texts.LANGUAGES.stream().map(l -> Texts.of(l).get(control.key)))
            .mapToDouble(label -> Words.width(label, Inter.REGULAR.at(room.em(1))))
            .max()
            .orElse(0)
        + 2 * room.em(GAP);
  }

  private double closeNeeds() {
    return Texts.LANGUAGES.stream()
        .mapToDouble(l -> Cell.widthBeside(room.glass(), Texts.of(l).get(Control.CLOSE.key)))
        .max()
        .orElse(0);
  }

  /// What a finger can do, in two lines, where there is room for them.
  private void hint(double from, double to) {
    List<String> sayings =
        pages
            .map(book -> List.of(book.place(room) + "\n" + tap(), book.place(room)))
            .orElseGet(() -> List.of(room.texts().get("closer.drag") + "\n" + tap()));
    for (String saying : sayings) {
      if (puts(saying, from, to)) {
        return;
      }
    }
  }

  private String tap() {
    return room.texts().get("closer.tap");
  }

  private boolean puts(String saying, double from, double to) {
    Text words =
        Typography.text(
            saying, room.texts().language(), Inter.REGULAR.at(room.em(1)), 1.35, 0, "muted");
    double beside = room.em(saying.contains("\n") ? BESIDE_HINT : GAP);
    boolean fits = width(words) + 2 * beside <= to - from;
    if (fits) {
      double row = VisitRoom.hasTwoRows(room.glass()) ? rowTop() + room.em(CELL) / 2 : high() / 2;
      put(words, from + beside, row - height(words) / 2);
    }
    return fits;
  }

  /// Where the upper of two rows begins.
  private double rowTop() {
    return Math.round((high() - 2 * room.em(CELL) - room.em(GAP)) / 2);
  }
}
