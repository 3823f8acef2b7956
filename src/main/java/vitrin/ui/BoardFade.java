package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// The place where boards stand, and the change from one to the next.
///
/// Only what differs is blended, because blending the whole screen twice in every frame is what a
/// processor without a graphics card can't do: ground is one opaque colour, the part of the old
/// photo that the new one will cover stays opaque under it, and words are blended as one image: the
/// old ones are well on their way when the new ones come, since two texts over each other can't be
/// read.
final class BoardFade extends Pane {

  /// The part of a change, from its beginning, in which words go, and up to its end, in which words
  /// come.
  private static final double WORDS = 0.7;

  /// Frames after which the toolkit's side of a node has heard what changed in it. They are counted
  /// and not timed: the first one after a long hold-up comes late, and begins before it is told.
  private static final int HEARD = 3;

  /// A board's nodes.
  ///
  /// @param words a group, which is no larger than what lies in it: a sheet would be blended from
  ///   the corner of the screen on
  record Drawn(Optional<Color> ground, Optional<ImageView> photo, Group words) {

    /// What burns down on the board while a silence lasts.
    List<Flame> flames() {
      return words.getChildren().stream()
          .flatMap(node -> node instanceof Flame flame ? Stream.of(flame) : Stream.empty())
          .toList();
    }
  }

  private final Region ground = new Region();
  private final Pane photos = new Pane();
  private final Pane words = new Pane();
  private Drawn shown;
  private Optional<Timeline> running = Optional.empty();
  private Runnable ending = () -> {};

  BoardFade(Glass glass) {
    setMouseTransparent(true);
    for (Region layer : new Region[] {ground, photos, words}) {
      layer.setManaged(false);
      layer.resize(layer == ground ? glass.width() : 0, layer == ground ? glass.height() : 0);
    }
    getChildren().addAll(ground, photos, words);
  }

  /// Whether a change is under way.
  boolean isRunning() {
    return running.isPresent();
  }

  /// Shows a board at once.
  void cut(Drawn next) {
    finish();
    shown = next;
    next.ground().ifPresent(this::paint);
    ground.setOpacity(next.ground().isPresent() ? 1 : 0);
    photos.getChildren().setAll(next.photo().stream().toList());
    words.getChildren().removeIf(Node::isVisible);
    words.getChildren().add(next.words());
  }

  /// Shows a board while the one before gives way to it.
  ///
  /// @param also what else changes, given how far the change is, 0 to 1
  void fade(Drawn next, Duration duration, DoubleConsumer also) {
    finish();
    if (shown == null) {
      cut(next);
      also.accept(1);
      return;
    }
    Drawn old = shown;
    List<Node> leaving = new ArrayList<>();
    List<Node> coming = new ArrayList<>();
    photos.getChildren().clear();
    old.photo().ifPresent(photo -> leaving.addAll(underneath(photo, next.photo())));
    next.photo()
        .ifPresent(photo -> {
          photos.getChildren().add(photo);
          coming.add(photo);
        });
    words.getChildren().add(next.words());
    for (Group group : List.of(old.words(), next.words())) {
      group.setCache(true);
    }
    DoubleConsumer blend =
        t -> {
          leaving.forEach(node -> node.setOpacity(1 - t));
          coming.forEach(node -> node.setOpacity(t));
          old.words().setOpacity(Math.clamp(1 - t / WORDS, 0, 1));
          next.words().setOpacity(Math.clamp((t - 1 + WORDS) / WORDS, 0, 1));
          ground(old.ground(), next.ground(), t);
          also.accept(t);
        };
    var progress = new SimpleDoubleProperty();
    progress.addListener((_, _, now) -> blend.accept(now.doubleValue()));
    blend.accept(0);
    Timeline timeline =
        new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0)),
            new KeyFrame(duration, new KeyValue(progress, 1, Interpolator.EASE_BOTH)));
    ending =
        () -> {
          coming.forEach(node -> node.setOpacity(1));
          next.words().setOpacity(1);
          next.words().setCache(false);
          also.accept(1);
          cut(next);
          letGo(old.words());
        };
    timeline.setOnFinished(_ -> finish());
    running = Optional.of(timeline);
    timeline.play();
  }

  /// Shows a change that is under way as it is after that time; it goes on from there.
  void jumpTo(Duration time) {
    running.ifPresent(timeline -> timeline.jumpTo(time));
  }

  /// Ends a change at once, where it was to lead.
  void finish() {
    running.ifPresent(Timeline::stop);
    running = Optional.empty();
    Runnable end = ending;
    ending = () -> {};
    end.run();
  }

  /// Takes words away without a trace. A cached node that leaves its scene takes its image along,
  /// and the toolkit never gets it back; so it stays, unseen, until the toolkit has heard of it.
  private void letGo(Group gone) {
    gone.setVisible(false);
    gone.setCache(false);
    words.getChildren().addFirst(gone);
    AnimationTimer heard =
        new AnimationTimer() {
          private int frames;

          @Override
          public void handle(long now) {
            frames++;
            if (frames == HEARD) {
              stop();
              words.getChildren().remove(gone);
            }
          }
        };
    heard.start();
  }

  private void ground(Optional<Color> from, Optional<Color> to, double t) {
    if (from.isPresent() && to.isPresent()) {
      if (!from.equals(to)) {
        paint(from.get().interpolate(to.get(), t));
      }
    } else if (to.isPresent()) {
      paint(to.get());
      ground.setOpacity(t);
    } else if (from.isPresent()) {
      ground.setOpacity(1 - t);
    }
  }

  private void paint(Color colour) {
    ground.setBackground(
        new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
  }

  /// Puts the old photo in pieces: the one under the new photo stays opaque; the others, which give
  /// way to the ground, are answered.
  private List<Node> underneath(ImageView old, Optional<ImageView> next) {
    Rectangle2D box = box(old);
    List<Node> leaving = new ArrayList<>();
    Optional<Rectangle2D> covered = next.flatMap(n -> common(box, box(n)));
    if (covered.isEmpty()) {
      photos.getChildren().add(old);
      return List.of(old);
    }
    Rectangle2D in = covered.get();
    photos.getChildren().add(piece(old, box, in));
    for (Rectangle2D outside :
        List.of(
            area(box.getMinX(), box.getMinY(), box.getMaxX(), in.getMinY()),
            area(box.getMinX(), in.getMaxY(), box.getMaxX(), box.getMaxY()),
            area(box.getMinX(), in.getMinY(), in.getMinX(), in.getMaxY()),
            area(in.getMaxX(), in.getMinY(), box.getMaxX(), in.getMaxY()))) {
      if (outside.getWidth() > 0 && outside.getHeight() > 0) {
        ImageView piece = piece(old, box, outside);
        photos.getChildren().add(piece);
        leaving.add(piece);
      }
    }
    return leaving;
  }

  private static Rectangle2D area(double left, double top, double right, double bottom) {
    return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static Optional<Rectangle2D> common(Rectangle2D a, Rectangle2D b) {
    if (!a.intersects(b)) {
      return Optional.empty();
    }
    return Optional.of(
        area(
            Math.max(a.getMinX(), b.getMinX()),
            Math.max(a.getMinY(), b.getMinY()),
            Math.min(a.getMaxX(), b.getMaxX()),
            Math.min(a.getMaxY(), b.getMaxY())));
  }

  private static Rectangle2D box(ImageView view) {
    return new Rectangle2D(
        view.getLayoutX(), view.getLayoutY(), view.getFitWidth(), view.getFitHeight());
  }

  private static ImageView piece(ImageView whole, Rectangle2D box, Rectangle2D part) {
    Rectangle2D seen =
        whole.getViewport() == null
            ? new Rectangle2D(0, 0, whole.getImage().getWidth(), whole.getImage().getHeight())
            : whole.getViewport();
    double scaleX = seen.getWidth() / box.getWidth();
    double scaleY = seen.getHeight() / box.getHeight();
    ImageView piece = new ImageView(whole.getImage());
    piece.setViewport(
        new Rectangle2D(
            seen.getMinX() + (part.getMinX() - box.getMinX()) * scaleX,
            seen.getMinY() + (part.getMinY() - box.getMinY()) * scaleY,
            part.getWidth() * scaleX,
            part.getHeight() * scaleY));
    piece.setFitWidth(part.getWidth());
    piece.setFitHeight(part.getHeight());
    piece.relocate(part.getMinX(), part.getMinY());
    piece.setManaged(false);
    return piece;
  }
}
