package vitrin.ui;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A text longer than its room: a finger drags it anywhere, two large buttons move it by a
/// screenful, a track shows where one is, and it fades at the foot while there is more.
final class ScrollArea extends Sheet {
  private static final Duration BY_BUTTON = Duration.millis(300);
  private static final Duration FLICK = Duration.millis(600);
  private static final double BUTTON = 2.67;
  private static final double FADE = 5;
  private static final int FADE_STEPS = 24;

  /// How long a flick goes on, as the distance that its speed would cover in this time.
  private static final double FLICK_SECONDS = 0.25;

  private final VisitRoom room;
  private final Sheet words;
  private final double most;
  private final DoubleProperty offset = new SimpleDoubleProperty();
  private final Sheet foot = new Sheet();
  private final Region thumb = Rules.filled("outline-fill");
  private final Cell up;
  private final Cell down;
  private double trackTop;
  private double trackRoom;
  private Runnable moved = () -> {};
  private Timeline running = new Timeline();
  private double draggedFrom;
  private double offsetFrom;
  private double lastY;
  private long lastNanos;
  private double speed;

  /// @param words higher than `height`
  /// @param width of words and buttons together, in pixels
  ScrollArea(VisitRoom room, Sheet words, double width, double height) {
    super(width, height);
    this.room = room;
    this.words = words;
    most = Math.max(0, words.high() - height + room.em(0.67));
    Sheet window = new Sheet(words.wide(), height);
    window.setClip(new Rectangle(words.wide(), height));
    window.put(words, 0, 0);
    double side = room.em(BUTTON);
    double right = width - side;
    up = new Cell(room.glass(), side, side, room.texts().get("visit.up"), () -> page(-1));
    down = new Cell(room.glass(), side, side, room.texts().get("visit.down"), () -> page(1));
    up.icon(Icon.UP);
    down.icon(Icon.DOWN);
    put(window, 0, 0);
    buildFoot(height);
    put(up, right, 0);
    put(down, right, height - side - room.em(0.67));
    buildTrack(right + side / 2, side + room.em(0.5), height - 2 * side - room.em(1.67));
    setPickOnBounds(true);
    offset.addListener(_ -> show());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> flick());
    addEventHandler(ScrollEvent.SCROLL, event -> moveBy(-event.getDeltaY()));
    show();
  }

  /// Is called after each move by a visitor.
  void onMoved(Runnable action) {
    moved = action;
  }

  /// Where the text stands, 0 at its top to 1 at its end.
  double position() {
    return most == 0 ? 0 : offset.get() / most;
  }

  void position(double share) {
    offset.set(Math.clamp(share, 0, 1) * most);
  }

  /// Moves by a screenful less two lines.
  ///
  /// @param direction 1 down, -1 up
  void page(int direction) {
    double screenful = high() - 2 * room.textSize(1.25) * 1.5;
    slide(offset.get() + direction * Math.max(screenful, high() / 2), BY_BUTTON);
    moved.run();
  }

  private void moveBy(double pixels) {
    running.stop();
    offset.set(Math.clamp(offset.get() + pixels, 0, most));
    moved.run();
  }

  private void slide(double to, Duration duration) {
    running.stop();
    double end = Math.clamp(to, 0, most);
    running =
        new Timeline(new KeyFrame(duration, new KeyValue(offset, end, Interpolator.EASE_BOTH)));
    running.play();
  }

  private void pressed(MouseEvent event) {
    running.stop();
    draggedFrom = event.getSceneY();
    offsetFrom = offset.get();
    lastY = draggedFrom;
    lastNanos = System.nanoTime();
    speed = 0;
  }

  private void dragged(MouseEvent event) {
    double y = event.getSceneY();
    long now = System.nanoTime();
    if (now > lastNanos) {
      speed = (lastY - y) / ((now - lastNanos) / 1e9);
    }
    lastY = y;
    lastNanos = now;
    offset.set(Math.clamp(offsetFrom + draggedFrom - y, 0, most));
    moved.run();
  }

  private void flick() {
    if (Math.abs(speed) > room.em(8) && System.nanoTime() - lastNanos < 100_000_000) {
      slide(offset.get() + speed * FLICK_SECONDS, FLICK);
    }
    speed = 0;
  }

  private void buildTrack(double x, double top, double tall) {
    double wide = Math.max(4, room.em(0.25));
    trackTop = top;
    trackRoom = Math.max(0, tall);
    put(Rules.filled("line-fill"), x - 1, top, 2, trackRoom);
    put(thumb, x - wide / 2, top, wide, trackRoom);
    thumb.setStyle("-fx-background-radius: %spx;".formatted(wide / 2));
  }

  /// Bars of the page's own ground, each a little more opaque than the one above.
  private void buildFoot(double height) {
    double tall = Math.min(room.em(FADE), height / 3);
    double step = tall / FADE_STEPS;
    foot.extent(words.wide(), tall);
    for (int i = 0; i < FADE_STEPS; i++) {
      Node bar = Rules.filled("ground-fill");
      bar.setOpacity((i + 1.0) / FADE_STEPS);
      double from = Math.round(i * step);
      foot.put(bar, 0, from, words.wide(), Math.round((i + 1) * step) - from);
    }
    foot.setMouseTransparent(true);
    put(foot, 0, height - tall);
  }

  private void show() {
    double at = offset.get();
    words.setLayoutY(-Math.round(at));
    double left = most - at;
    foot.setOpacity(Math.clamp(left / Math.max(1, foot.high() / 2), 0, 1));
    up.setDisable(at <= 0.5);
    down.setDisable(left <= 0.5);
    double size = trackRoom * high() / (high() + most);
    double y = trackTop + (most == 0 ? 0 : (trackRoom - size) * at / most);
    thumb.resize(thumb.getWidth(), Math.round(size));
    thumb.setLayoutY(Math.round(y));
  }
}
