package vitrin.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import vitrin.model.Picture;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.State;

/// The place where a closer look lies over slide and band, and its coming and going.
final class CloserLayer extends Pane {
  private static final Duration CHANGE = Duration.millis(250);

  private final Consumer<Event> events;
  private final BooleanProperty covers = new SimpleBooleanProperty();
  private Pieces pieces = Pieces.NONE;
  private Map<String, Image> thumbnails = Map.of();
  private Optional<CloserLook> look = Optional.empty();
  private List<Object> shown = List.of();
  private final OneMove change = new OneMove();
  private Node before;

  CloserLayer(Consumer<Event> events) {
    this.events = events;
    setPickOnBounds(false);
  }

  void pieces(Pieces source) {
    pieces = source;
  }

  void thumbnails(Map<String, Image> images) {
    thumbnails = Map.copyOf(images);
  }

  /// Whether nothing that lies under it is seen.
  ReadOnlyBooleanProperty covers() {
    return covers;
  }

  boolean isOpen() {
    return look.isPresent();
  }

  /// Draws pieces that have come since.
  void refresh() {
    look.ifPresent(CloserLook::refresh);
  }

  boolean key(KeyEvent event) {
    return look.isPresent() && look.get().key(event);
  }

  /// @return whether the look that had the keyboard has gone, and nobody else has it
  boolean show(VisitRoom room, State.Visit visit) {
    Optional<Picture> picture = picture(room, visit.closer());
    Optional<Plate> plate = picture.flatMap(room::plate);
    if (plate.isEmpty()) {
      boolean gone = look.isPresent();
      look.ifPresent(old -> leave(old, visit.motion()));
      return gone && !returnFocus();
    }
    List<Object> next =
        List.of(
            room.exhibit().id(),
            room.slide(),
            picture.get(),
            room.language(),
            room.theme(),
            room.motion(),
            room.plates());
    if (next.equals(shown)) {
      return false;
    }
    boolean same = look.isPresent() && shown.subList(0, 3).equals(next.subList(0, 3));
    shown = next;
    CloserLook coming =
        new CloserLook(
            room,
            picture.get(),
            plate.get(),
            pieces,
            Optional.ofNullable(thumbnails.get(picture.get().file())),
            same ? look.map(CloserLook::lens) : Optional.empty(),
            events);
    if (look.isPresent()) {
      CloserBand.Control focused = look.get().focused();
      replace(coming);
      if (focused != null) {
        coming.focus(focused);
      }
    } else {
      before = getScene() == null ? null : getScene().getFocusOwner();
      come(coming, visit.motion());
      coming.focus();
    }
    return false;
  }

  private static Optional<Picture> picture(VisitRoom room, OptionalInt which) {
    List<Picture> pictures = room.content().pictures();
    return which.isPresent() && which.getAsInt() < pictures.size()
        ? Optional.of(pictures.get(which.getAsInt()))
        : Optional.empty();
  }

  private void replace(CloserLook coming) {
    look.ifPresent(CloserLook::end);
    change.stop();
    look = Optional.of(coming);
    getChildren().setAll(coming);
    covers.set(true);
  }

  private void come(CloserLook coming, Motion motion) {
    switch (motion) {
      case STILL -> replace(coming);
      case MOVING -> {
        change.stop();
        look = Optional.of(coming);
        getChildren().setAll(coming);
        fade(coming, 0, 1, () -> covers.set(true));
      }
    }
  }

  private void leave(CloserLook old, Motion motion) {
    old.end();
    pieces.want(List.of());
    look = Optional.empty();
    shown = List.of();
    change.stop();
    covers.set(false);
    switch (motion) {
      case STILL -> getChildren().clear();
      case MOVING -> {
        old.setMouseTransparent(true);
        fade(old, old.getOpacity(), 0, () -> getChildren().remove(old));
      }
    }
  }

  private void fade(Node node, double from, double to, Runnable then) {
    FadeTransition fade = new FadeTransition(CHANGE, node);
    fade.setFromValue(from);
    fade.setToValue(to);
    fade.setInterpolator(Interpolator.EASE_BOTH);
    node.setOpacity(from);
    change.play(fade, then);
  }

  /// Gives the keyboard back to what had it before the look.
  private boolean returnFocus() {
    Node had = before;
    before = null;
    if (had == null || had.getScene() == null || !Objects.equals(had.getScene(), getScene())) {
      return false;
    }
    had.requestFocus();
    return true;
  }

  void clear() {
    look.ifPresent(CloserLook::end);
    look = Optional.empty();
    shown = List.of();
    before = null;
    change.stop();
    getChildren().clear();
    covers.set(false);
  }
}
