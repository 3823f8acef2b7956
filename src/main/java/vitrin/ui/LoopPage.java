package vitrin.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.slideshow.Drift;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;

/// The whole page of the attract loop: one slide in all languages at once, the language buttons
/// under it, and how far the loop is.
///
/// It stands in a [VisitorScene]. All methods are called on the FX thread.
public final class LoopPage extends Region {

  private static final Duration CHANGE = Duration.millis(1000);
  private static final Duration SILENCE_CHANGE = Duration.seconds(3);

  private final Glass glass;
  private final Consumer<Event> events;
  private final Boards boards;
  private final BoardFade fade;
  private final Sheet controls;
  private final ProgressLine progress;
  private List<Language> languages = List.of();
  private Motion motion = Motion.MOVING;
  private LanguageRow row;
  private List<Flame> flames = List.of();
  private boolean silent;

  /// @param events takes what visitors do: [Event.Touch] and [Event.ChooseLanguage]
  public LoopPage(Glass glass, Consumer<Event> events) {
    this.glass = glass;
    this.events = events;
    boards = new Boards(glass);
    fade = new BoardFade(glass);
    controls = new Sheet(glass.width(), glass.height());
    progress = new ProgressLine(glass);
    getStyleClass().add("visitor");
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(fade, controls, progress);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> events.accept(new Event.Touch()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// How many boards a slide needs to show every language, of which three stand on one, and every
  /// event of a timeline.
  public int boards(Exhibit exhibit, int slide) {
    return boards.count(exhibit, slide);
  }

  /// Shows a slide's first board.
  public void show(Exhibit exhibit, int slide, Plates plates, Arrival arrival) {
    show(exhibit, slide, 0, plates, arrival);
  }

  /// Shows a slide; the one before stays until this one is drawn. A change under way is ended at
  /// once.
  ///
  /// @param board which languages and events: 0 to [#boards] - 1
  /// @param plates of that slide, read for [Page#ATTRACT]
  public void show(Exhibit exhibit, int slide, int board, Plates plates, Arrival arrival) {
    fade.finish();
    BoardRoom room = boards.room(exhibit, slide, board, plates);
    Slide content = exhibit.shown(slide);
    Board drawn = Board.of(room, content);
    boolean dressed =
        Ground.dress(this, Ground.roles(BoardRoom.THEME, exhibit.accent()), "visitor");
    if (dressed || !languages.equals(room.languages())) {
      languages = room.languages();
      makeControls();
    }
    progress.show(exhibit, slide);
    boolean wasSilent = silent;
    silent = content instanceof Slide.Silence;
    BoardFade.Drawn nodes = drawn.drawn(room);
    flames = nodes.flames();
    switch (arrival) {
      case CUT -> {
        fade.cut(nodes);
        controls(silent ? 0 : 1);
      }
      case FADE ->
          fade.fade(
              nodes,
              silent || wasSilent ? SILENCE_CHANGE : CHANGE,
              t -> controls(silent ? (wasSilent ? 0 : 1 - t) : wasSilent ? t : 1));
    }
  }

  /// Shows whether the loop goes on by itself or somebody holds it; at first it goes on.
  public void motion(Motion chosen) {
    if (chosen != motion) {
      motion = chosen;
      boolean focused = row != null && row.pause().isFocused();
      makeControls();
      if (focused) {
        row.pause().requestFocus();
      }
    }
  }

  /// Moves the buttons and the progress line; while nobody is there.
  public void drift(Drift drift) {
    Drifting.move(controls, drift, Drifting.SMALL_MM, glass);
    Drifting.move(progress, drift, Drifting.SMALL_MM, glass);
  }

  private void makeControls() {
    row = new LanguageRow(languages, glass, motion, events);
    controls.getChildren().setAll(row);
  }

  /// Moves the progress line, and the ring of a silence. Called every few seconds: a standing slide
  /// costs nothing in between.
  ///
  /// @param fraction of the slide's time that is over, 0 to 1
  public void elapsed(double fraction) {
    progress.elapsed(fraction);
    flames.forEach(flame -> flame.elapsed(fraction));
  }

  /// Ends a change of slides at once, where it was to lead.
  public void finish() {
    fade.finish();
  }

  private void controls(double opacity) {
    for (Node node : List.of(controls, progress)) {
      node.setOpacity(opacity);
      node.setVisible(opacity > 0);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      events.accept(new Event.Touch());
    }
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      double top = child == progress ? glass.height() - progress.high() : 0;
      double height = child == progress ? progress.high() : glass.height();
      child.resizeRelocate(0, top, glass.width(), height);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return glass.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return glass.height();
  }
}
