package vitrin.ui.staff;

import java.util.function.DoubleFunction;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vitrin.ui.Cell;
import vitrin.ui.DragAlong;
import vitrin.ui.Icon;

/// Something taller than its room: a finger drags it anywhere, and two buttons at the right, which
/// are there only while they are needed, move it by most of a screenful.
final class Scroller extends Region {

  /// How much of a screenful a button moves.
  private static final double STEP = 0.8;

  private final StaffRoom room;
  private final Region inside;
  private final Cell up;
  private final Cell down;
  private final Pane window = new Pane();
  private final Rectangle clip = new Rectangle();
  private final DragAlong finger;
  private double offset;
  private double most;
  private double offsetAtPress;
  private boolean laying;

  /// @param inside is given the width that there is, and as much height as it wants
  Scroller(StaffRoom room, Region inside) {
    this.room = room;
    this.inside = inside;
    finger = new DragAlong(room.em(1));
    up = room.iconButton(Icon.UP, room.texts().get("staff.up"), () -> moveTo(offset - step()));
    down =
        room.iconButton(Icon.DOWN, room.texts().get("staff.down"), () -> moveTo(offset + step()));
    window.getChildren().add(inside);
    inside.setManaged(false);
    // What comes into it later makes it higher, and an unmanaged child does not say so itself.
    inside
        .needsLayoutProperty()
        .addListener((_, _, needed) -> {
          if (needed && !laying) {
            requestLayout();
          }
        });
    window.setClip(clip);
    getChildren().addAll(window, up, down);
    setPickOnBounds(true);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(ScrollEvent.SCROLL, event -> moveTo(offset - event.getDeltaY()));
  }

  /// What fits into a height, or else is made anew as wide as the buttons leave it.
  ///
  /// @param wide room for it and the buttons, in pixels
  /// @param high of the room, in pixels
  /// @param make is given a width in pixels
  static Scroller fitted(
      StaffRoom room, double wide, double high, DoubleFunction<? extends Region> make) {
    Region whole = make.apply(wide);
    return new Scroller(
        room,
        whole.prefHeight(wide) <= high ? whole : make.apply(wide - room.em(StaffRoom.BUTTON + 1)));
  }

  /// Begins where another one was.
  Scroller from(Scroller before) {
    offset = before.offset;
    return this;
  }

  /// Width that the buttons take, with their distance from what is scrolled, in pixels.
  static double beside(StaffRoom room) {
    return room.em(StaffRoom.BUTTON + 1);
  }

  /// Shows the beginning again.
  void toTop() {
    moveTo(0);
  }

  private double step() {
    return getHeight() * STEP;
  }

  private void moveTo(double pixels) {
    offset = Math.clamp(pixels, 0, most);
    requestLayout();
  }

  private void pressed(MouseEvent event) {
    if (most == 0) {
      finger.ignore();
    } else {
      finger.press(event);
    }
    offsetAtPress = offset;
  }

  private void dragged(MouseEvent event) {
    finger
        .move(event)
        .ifPresent(up -> {
          moveTo(offsetAtPress + up);
          event.consume();
        });
  }

  private void released(MouseEvent event) {
    if (finger.release()) {
      event.consume();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return inside.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    laying = true;
    double wide = getWidth();
    double high = getHeight();
    boolean fits = inside.prefHeight(wide) <= high;
    if (!fits) {
      wide -= beside(room);
    }
    most = fits ? 0 : Math.max(0, inside.prefHeight(wide) - high);
    offset = Math.clamp(offset, 0, most);
    up.setVisible(!fits);
    down.setVisible(!fits);
    up.setDisable(offset <= 0);
    down.setDisable(offset >= most);
    clip.setWidth(wide);
    clip.setHeight(high);
    window.resizeRelocate(0, 0, wide, high);
    inside.resizeRelocate(0, -Math.round(offset), wide, inside.prefHeight(wide));
    double x = getWidth() - room.em(StaffRoom.BUTTON);
    up.resizeRelocate(x, 0, up.wide(), up.high());
    down.resizeRelocate(x, high - down.high(), down.wide(), down.high());
    laying = false;
  }
}
