package vitrin.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;
import vitrin.slideshow.State;

/// What lies over the leaf of a visit: at most one panel, and "Still reading?" over everything.
final class Above extends Pane {
  private static final Duration OPENING = Duration.millis(180);

  private final Glass glass;
  private final Consumer<Event> events;
  private Map<String, Image> thumbnails = Map.of();
  private Optional<Panel> panel = Optional.empty();
  private Reach reach = Reach.FULL;
  private Optional<Opened> opened = Optional.empty();
  private Optional<IdleCard> idle = Optional.empty();

  Above(Glass glass, Consumer<Event> events) {
    this.glass = glass;
    this.events = events;
    setPickOnBounds(false);
  }

  void thumbnails(Map<String, Image> images) {
    thumbnails = Map.copyOf(images);
    opened =
        opened.map(before -> {
          Opened coming = before.with(thumbnails);
          if (coming != before) {
            getChildren().set(getChildren().indexOf(before), coming);
          }
          return coming;
        });
  }

  boolean isAsking() {
    return idle.isPresent();
  }

  /// Moves the keyboard to the other answer of the question that lies over everything.
  void otherAnswer() {
    idle.ifPresent(IdleCard::otherAnswer);
  }

  /// Answers whether something that had the keyboard has gone.
  boolean show(VisitRoom room, State.Visit visit, Band band, OptionalInt secondsLeft) {
    boolean gone = showPanel(room, visit, band);
    return showIdle(room, visit, secondsLeft) || gone;
  }

  void clear() {
    panel = Optional.empty();
    opened = Optional.empty();
    idle = Optional.empty();
    getChildren().clear();
  }

  private boolean showPanel(VisitRoom room, State.Visit visit, Band band) {
    boolean same = visit.panel().equals(panel);
    if (same && (panel.isEmpty() || visit.reach() == reach)) {
      return false;
    }
    opened.ifPresent(getChildren()::remove);
    panel = visit.panel();
    reach = visit.reach();
    opened = panel.map(which -> open(which, room, visit, band));
    opened.ifPresent(coming -> {
      getChildren().addFirst(coming);
      if (!same) {
        rise(coming, visit.motion(), coming.rise());
        coming.focus();
      }
    });
    return opened.isEmpty();
  }

  private Opened open(Panel which, VisitRoom room, State.Visit visit, Band band) {
    return switch (which) {
      case CONTENTS -> new ContentsPanel(room, thumbnails, events);
      case SHELF -> new ShelfPanel(room, thumbnails, events);
      case SOURCES -> SourcesPanel.of(room, band.cell(Band.Control.SOURCES), events);
      case LANGUAGE ->
          ChooserPanel.languages(room, band.cell(Band.Control.LANGUAGE), visit, events);
      case TEXT_SIZE ->
          ChooserPanel.textSizes(room, band.cell(Band.Control.TEXT_SIZE), visit, events);
      case CONTRAST -> ChooserPanel.themes(room, band.cell(Band.Control.CONTRAST), visit, events);
    };
  }

  private boolean showIdle(VisitRoom room, State.Visit visit, OptionalInt secondsLeft) {
    if (secondsLeft.isEmpty()) {
      boolean gone = idle.isPresent();
      idle.ifPresent(getChildren()::remove);
      idle = Optional.empty();
      return gone;
    }
    if (idle.isEmpty()) {
      IdleCard card = new IdleCard(glass, visit.language(), room.line(), events);
      idle = Optional.of(card);
      getChildren().add(card);
      rise(card, visit.motion(), card.rise());
      card.focus();
    }
    idle.get().show(secondsLeft.getAsInt());
    return false;
  }

  private void rise(Opened node, Motion motion, double by) {
    switch (motion) {
      case STILL -> {}
      case MOVING -> {
        FadeTransition fade = new FadeTransition(OPENING, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition rise = new TranslateTransition(OPENING, node);
        rise.setFromY(glass.px(by));
        rise.setToY(0);
        for (var part : List.of(fade, rise)) {
          part.setInterpolator(Interpolator.EASE_OUT);
        }
        new ParallelTransition(fade, rise).play();
      }
    }
  }
}
