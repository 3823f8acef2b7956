package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import vitrin.slideshow.Motion;

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

  /// A finger that rested this long before it left does not flick.
  private static final long REST_NANOS = 100_000_000;

  private final VisitRoom room;
  private final Sheet words;
  private final double most;
  private final DoubleProperty offset = new SimpleDoubleProperty();
  private final Sheet foot = new Sheet();
  private final DragAlong finger;
  private final Region thumb = Rules.filled("outline-fill");
  private final Cell up;
  private final Cell down;
  private Motion motion;
  private double trackTop;
  private double trackRoom;
  private Runnable moved = () -> {};
  private Timeline running = new Timeline();
  private double offsetFrom;
  private double lastY;
  private long lastNanos;
  private double speed;

  /// Where a text stands, so that it can be found again in another language or size.
  ///
  /// @param paragraph the one at the upper edge, from 0
  /// @param within how much of it is above the edge, 0 to 1
  record Anchor(int paragraph, double within) {}

  /// @param words higher than `height`
  /// @param width of words and buttons together, in pixels
  ScrollArea(VisitRoom room, Sheet words, double width, double height) {
    super(width, height);
    this.room = room;
    this.words = words;
    motion = room.motion();
    finger = new DragAlong(room.em(1));
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
    put(down, right, height - side - room.em(0.33));
    buildTrack(right + side / 2, side + room.em(0.67), height - 2 * side - room.em(1.67));
    setPickOnBounds(true);
    offset.addListener(_ -> show());
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(ScrollEvent.SCROLL, event -> moveBy(-event.getDeltaY()));
    show();
  }

  /// Is called after each move by a visitor.
  void onMoved(Runnable action) {
    moved = action;
  }

  /// Whether buttons and flicks move the text over time or at once.
  void motion(Motion chosen) {
    motion = chosen;
  }

  /// Pixels of the text above the upper edge.
  double offset() {
    return offset.get();
  }

  void offset(double pixels) {
    offset.set(Math.clamp(pixels, 0, most));
  }

  Anchor anchor() {
    if (offset.get() == 0) {
      // Elsewhere a title may scroll with the text, and who has not begun begins there.
      return new Anchor(0, 0);
    }
    List<Double> tops = paragraphs();
    int at = 0;
    while (at + 1 < tops.size() && tops.get(at + 1) <= offset.get()) {
      at++;
    }
    double tall = end(tops, at) - tops.get(at);
    return new Anchor(at, Math.clamp((offset.get() - tops.get(at)) / Math.max(1, tall), 0, 1));
  }

  /// Shows the same place of another text with the same paragraphs.
  void show(Anchor anchor) {
    List<Double> tops = paragraphs();
    int at = Math.min(anchor.paragraph(), tops.size() - 1);
    offset(tops.get(at) + anchor.within() * (end(tops, at) - tops.get(at)));
  }

  private double end(List<Double> tops, int at) {
    return at + 1 < tops.size() ? tops.get(at + 1) : words.high();
  }

  /// The upper edges of all paragraphs in reading order; at least one.
  private List<Double> paragraphs() {
    List<Double> tops = new ArrayList<>(List.of(0.0));
    collect(words, 0, tops);
    return tops;
  }

  private static void collect(Parent in, double top, List<Double> tops) {
    for (Node child : in.getChildrenUnmodifiable()) {
      double y = top + child.getLayoutY();
      if (child instanceof TextFlow) {
        tops.add(y);
      } else if (child instanceof Parent parent) {
        collect(parent, y, tops);
      }
    }
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
    offset(offset.get() + pixels);
    moved.run();
  }

  private void slide(double to, Duration duration) {
    running.stop();
    double end = Math.clamp(to, 0, most);
    switch (motion) {
      case STILL -> offset.set(end);
      case MOVING -> {
        running =
            new Timeline(new KeyFrame(duration, new KeyValue(offset, end, Interpolator.EASE_BOTH)));
        running.play();
      }
    }
  }

  private void pressed(MouseEvent event) {
    running.stop();
    if (isOnButton(event)) {
      finger.ignore();
    } else {
      finger.press(event);
    }
    offsetFrom = offset.get();
    lastY = event.getY();
    lastNanos = System.nanoTime();
    speed = 0;
  }

  private boolean isOnButton(MouseEvent event) {
    Point2D at = new Point2D(event.getX(), event.getY());
    return up.getBoundsInParent().contains(at) || down.getBoundsInParent().contains(at);
  }

  private void dragged(MouseEvent event) {
    OptionalDouble up = finger.move(event);
    if (up.isEmpty()) {
      return;
    }
    double y = event.getY();
    long now = System.nanoTime();
    if (now > lastNanos) {
      speed = (lastY - y) / ((now - lastNanos) / 1e9);
    }
    lastY = y;
    lastNanos = now;
    offset(offsetFrom + up.getAsDouble());
    moved.run();
    event.consume();
  }

  private void released(MouseEvent event) {
    if (!finger.release()) {
      return;
    }
    event.consume();
    if (Math.abs(speed) > room.em(8) && System.nanoTime() - lastNanos < REST_NANOS) {
      slide(offset.get() + speed * FLICK_SECONDS, FLICK);
    }
  }

  private void buildTrack(double x, double top, double tall) {
    double wide = Math.max(4, room.em(0.25));
    trackTop = top;
    trackRoom = Math.max(0, tall);
    put(Rules.filled("line-fill"), x - 1, top, 3, trackRoom);
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
