package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.slideshow.State;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// The officer's bar over a preview: back and on, as nobody or as a visitor in one language sees
/// it, and the way out. It can be folded away, so that all of the page is seen.
final class PreviewBar extends Sheet {
  private static final double PAD = 0.5;
  private static final double GAP = 0.33;
  private static final double APART = 1;
  private static final double COUNT = 5;

  private static final double LANGUAGE = 3.33;

  /// What stays free of the screen on each side.
  private static final double MARGIN = 0.5;

  /// On a screen narrower than this the way out has no words, and languages have rows of their own.
  private static final double NARROW = 56;

  /// What an officer may want.
  interface Wishes {
    /// @param slides how many further; below 0: back
    void turn(int slides);

    void readIn(Language language);

    /// As it is when nobody is there.
    void leaveAlone();

    void close();
  }

  private final StaffRoom room;
  private final Exhibit exhibit;
  private final Wishes wishes;
  private boolean folded;
  private int slide;
  private State state = new State.Nothing();

  PreviewBar(StaffRoom room, Exhibit exhibit, Wishes wishes) {
    this.room = room;
    this.exhibit = exhibit;
    this.wishes = wishes;
    getStyleClass().add("preview-bar");
    setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    setPickOnBounds(true);
  }

  boolean isFolded() {
    return folded;
  }

  void show(int shown, State now) {
    slide = shown;
    state = now;
    draw();
  }

  private void draw() {
    getChildren().clear();
    double y = room.em(PAD);
    double x = y;
    if (folded) {
      put(room.iconButton(Icon.DOWN, text("staff.preview.unfold"), this::fold), x, y);
      extent(2 * y + room.em(StaffRoom.BUTTON), 2 * y + room.em(StaffRoom.BUTTON));
      relayout();
      return;
    }
    Cell back = room.iconButton(Icon.PREV, text("staff.preview.back"), () -> wishes.turn(-1));
    back.setDisable(slide == 0);
    Cell next = room.iconButton(Icon.NEXT, text("staff.preview.next"), () -> wishes.turn(1));
    next.setDisable(slide == exhibit.slides().size() - 1);
    put(back, x, y);
    x += back.wide();
    Text count =
        room.line((slide + 1) + " / " + exhibit.slides().size(), Inter.SEMI_BOLD, 1, "text");
    put(
        count,
        x + (room.em(COUNT) - width(count)) / 2,
        y + (room.em(StaffRoom.BUTTON) - height(count)) / 2);
    x += room.em(COUNT);
    put(next, x, y);
    x += next.wide() + room.em(APART);
    boolean narrow = room.glass().widthInEm() < NARROW;
    Cell fold = room.iconButton(Icon.UP, text("staff.preview.fold"), this::fold);
    Cell close =
        narrow
            ? room.iconButton(Icon.CLOSE, text("staff.preview.close"), wishes::close)
            : room.button(Icon.CLOSE, text("staff.preview.close"), wishes::close);
    double both = fold.wide() + room.em(GAP) + close.wide();
    List<Cell> ways = ways();
    double most = room.glass().width() - room.em(2 * MARGIN + PAD);
    double all = ways.stream().mapToDouble(way -> way.wide() + room.em(GAP)).sum();
    boolean oneRow = !narrow && x + all + room.em(APART) + both <= most;
    double row = back.high() + room.em(GAP);
    Flow flow = oneRow ? flow(ways, x, y, most) : flow(ways, room.em(PAD), y + row, most);
    double right = oneRow ? flow.right() + room.em(APART) + both : Math.max(flow.right(), x + both);
    put(fold, right - both, y);
    put(close, right - close.wide(), y);
    extent(right + room.em(PAD), flow.foot() + room.em(PAD));
    relayout();
  }

  private record Flow(double right, double foot) {}

  /// Puts controls beside each other, and what has no room below.
  private Flow flow(List<Cell> cells, double left, double top, double most) {
    double x = left;
    double y = top;
    double right = left;
    for (Cell cell : cells) {
      if (x > left && x + cell.wide() > most) {
        x = left;
        y += cell.high() + room.em(GAP);
      }
      put(cell, x, y);
      right = Math.max(right, x + cell.wide());
      x += cell.wide() + room.em(GAP);
    }
    return new Flow(right, y + cells.getLast().high());
  }

  /// As nobody sees it, and as a visitor in each language does.
  private List<Cell> ways() {
    List<Cell> ways = new ArrayList<>();
    String loop = text("staff.preview.loop");
    ways.add(
        room.button(
            loop,
            labelWide(loop) + room.em(2),
            state instanceof State.Visit ? "outlined" : "filled",
            wishes::leaveAlone));
    Optional<Language> read =
        state instanceof State.Visit at ? Optional.of(at.language()) : Optional.empty();
    for (Language language : exhibit.languages()) {
      boolean chosen = read.filter(language::equals).isPresent();
      ways.add(
          new Cell(
                  room.glass(),
                  Math.max(room.em(LANGUAGE), labelWide(language.tag()) + room.em(1)),
                  room.em(StaffRoom.BUTTON),
                  language.ownName(),
                  () -> wishes.readIn(language))
              .look(chosen ? "filled" : "outlined")
              .label(
                  language.tag(),
                  room.texts().language(),
                  chosen ? Inter.SEMI_BOLD : Inter.REGULAR,
                  1));
    }
    return ways;
  }

  private double labelWide(String words) {
    return width(room.line(words, Inter.SEMI_BOLD, 1, "text"));
  }

  private void relayout() {
    resize(wide(), high());
    if (getParent() instanceof Region parent) {
      parent.requestLayout();
    }
  }

  private void fold() {
    folded = !folded;
    draw();
  }

  private String text(String key) {
    return room.texts().get(key);
  }
}
