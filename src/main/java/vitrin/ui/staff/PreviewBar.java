package vitrin.ui.staff;

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

  /// On a screen narrower than this the way out has no words, and languages have a row of their
  /// own.
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
    double below = y + back.high() + room.em(GAP);
    double end = languages(narrow ? room.em(PAD) : x, narrow ? below : y) - room.em(GAP);
    Cell fold = room.iconButton(Icon.UP, text("staff.preview.fold"), this::fold);
    Cell close =
        narrow
            ? room.iconButton(Icon.CLOSE, text("staff.preview.close"), wishes::close)
            : room.button(Icon.CLOSE, text("staff.preview.close"), wishes::close);
    double both = fold.wide() + room.em(GAP) + close.wide();
    double right = narrow ? Math.max(end, x + both) : end + room.em(APART) + both;
    put(fold, right - both, y);
    put(close, right - close.wide(), y);
    double rows = narrow ? below + room.em(StaffRoom.BUTTON) : y + room.em(StaffRoom.BUTTON);
    extent(right + room.em(PAD), rows + room.em(PAD));
    relayout();
  }

  private double languages(double from, double y) {
    double x = from;
    Cell alone =
        room.button(
            text("staff.preview.loop"),
            room.line(text("staff.preview.loop"), Inter.SEMI_BOLD, 1, "text")
                    .getLayoutBounds()
                    .getWidth()
                + room.em(2),
            state instanceof State.Visit ? "outlined" : "filled",
            wishes::leaveAlone);
    put(alone, x, y);
    x += alone.wide() + room.em(GAP);
    Optional<Language> read =
        state instanceof State.Visit at ? Optional.of(at.language()) : Optional.empty();
    for (Language language : exhibit.languages()) {
      boolean chosen = read.filter(language::equals).isPresent();
      Cell cell =
          new Cell(
                  room.glass(),
                  room.em(3.33),
                  room.em(StaffRoom.BUTTON),
                  language.ownName(),
                  () -> wishes.readIn(language))
              .look(chosen ? "filled" : "outlined")
              .label(
                  language.tag(),
                  room.texts().language(),
                  chosen ? Inter.SEMI_BOLD : Inter.REGULAR,
                  1);
      put(cell, x, y);
      x += cell.wide() + room.em(GAP);
    }
    return x;
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
