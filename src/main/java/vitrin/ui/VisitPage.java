package vitrin.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;
import vitrin.slideshow.State;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// The whole page of a visit: one slide in one language above a band of controls, and what lies
/// over it. All methods are called on the FX thread.
public final class VisitPage extends Region {
  /// The style class under which nothing fades.
  private static final String STILL = "still";

  private final Glass glass;
  private final Consumer<Event> events;
  private final Leaves leaves = new Leaves();
  private final BandPlace bands;
  private final CloserLayer closer;
  private final Above above;
  private Shown shown;
  private Leaf leaf;
  private State.Visit visit;
  private double over;
  private boolean held;
  private Optional<Runnable> afterTouch = Optional.empty();
  private int slides;

  /// What a leaf was drawn from; another of these is another leaf.
  private record Shown(
      String exhibit,
      int slide,
      Language language,
      TextSize textSize,
      Theme theme,
      Reach reach,
      Plates plates) {

    boolean differsByPlatesOnly(Shown other) {
      return other != null
          && new Shown(exhibit, slide, language, textSize, theme, reach, other.plates)
              .equals(other);
    }
  }

  /// @param events takes what the visitor does
  public VisitPage(Glass glass, Consumer<Event> events) {
    this.glass = glass;
    this.events = events;
    getStyleClass().add("visitor");
    bands = new BandPlace(glass, events);
    above = new Above(glass, events);
    closer = new CloserLayer(events);
    closer.covers().addListener(_ -> hideWhatIsCovered());
    getChildren().addAll(leaves, bands, closer, above);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> lifted());
    new Swipe(glass, leaves, new Slides());
    leaves.setPickOnBounds(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// The small pictures that contents are shown with, by the names of their files; may come after
  /// the page is shown.
  public void thumbnails(Map<String, Image> images) {
    above.thumbnails(images);
    closer.thumbnails(images);
  }

  /// Where a closer look gets what the page itself has not decoded; before it is opened.
  public void pieces(Pieces pieces) {
    closer.pieces(pieces);
  }

  /// Draws pieces that have come since they were asked for.
  public void pieceArrived() {
    closer.refresh();
  }

  /// Shows a state of a visit; what is as it was stays untouched.
  ///
  /// @param plates of the slide, read for [Page#VISIT], or for the loop while those are not read
  /// @param secondsLeft to answer "Still reading?"; absent while it is not asked
  public void show(Exhibit exhibit, State.Visit visit, Plates plates, OptionalInt secondsLeft) {
    VisitRoom room =
        new VisitRoom(
            glass,
            exhibit,
            visit.place().slide(),
            visit.language(),
            visit.textSize(),
            visit.theme(),
            visit.motion(),
            visit.reach(),
            plates);
    Shown next =
        new Shown(
            exhibit.id(),
            room.slide(),
            visit.language(),
            visit.textSize(),
            visit.theme(),
            visit.reach(),
            plates);
    boolean changed = !next.equals(shown);
    if (changed && held && next.differsByPlatesOnly(shown)) {
      // What a finger is on must stay until it is lifted, or its touch is lost.
      State.Visit before = this.visit;
      afterTouch =
          Optional.of(() -> {
            if (this.visit == before) {
              show(exhibit, visit, plates, secondsLeft);
            }
          });
      return;
    }
    Optional<Panel> open = Optional.ofNullable(this.visit).flatMap(State.Visit::panel);
    this.visit = visit;
    slides = exhibit.slides().size();
    List<String> roles = Ground.roles(visit.theme(), exhibit.accent());
    switch (visit.motion()) {
      case MOVING -> Ground.dress(this, roles, "visitor");
      case STILL -> Ground.dress(this, roles, "visitor", STILL);
    }
    if (changed) {
      boolean focused = hasFocus(leaves);
      show(room, next, shown);
      if (focused) {
        requestFocus();
      }
    }
    leaf.scroll().ifPresent(scroll -> scroll.motion(visit.motion()));
    bands.show(exhibit, visit);
    if (closer.show(room, visit)) {
      requestFocus();
    }
    if (above.show(room, visit, bands.band(), secondsLeft)) {
      open.map(panel -> (Node) bands.band().cell(Band.Control.of(panel)))
          .orElse(this)
          .requestFocus();
    }
  }

  /// Tells an open silence how much of it is over, 0 to 1; called once a second. While it lasts no
  /// control is drawn, and no touch breaks it; after it a touch brings the controls back.
  public void elapsed(double fraction) {
    over = fraction;
    if (leaf != null) {
      leaf.flame().ifPresent(flame -> flame.elapsed(fraction));
    }
  }

  /// What nobody sees is not drawn, and the keyboard does not go there.
  private void hideWhatIsCovered() {
    boolean covered = closer.covers().get();
    leaves.setVisible(!covered);
    bands.setVisible(!covered && (leaf == null || leaf.flame().isEmpty()));
  }

  private boolean isSilent() {
    return leaf != null && leaf.flame().isPresent() && over < 1;
  }

  private boolean hasFocus(Node part) {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    while (focused != null && focused != part) {
      focused = focused.getParent();
    }
    return focused != null;
  }

  /// Forgets what was shown: the next visit begins afresh.
  public void reset() {
    held = false;
    afterTouch = Optional.empty();
    shown = null;
    visit = null;
    leaf = null;
    leaves.clear();
    bands.clear();
    closer.clear();
    above.clear();
  }

  private void show(VisitRoom room, Shown next, Shown before) {
    Leaf old = leaf;
    leaf = Leaf.of(room, events);
    shown = next;
    Pane page = Leaves.page(room, leaf);
    leaf.scroll().ifPresent(scroll -> scroll.onMoved(() -> events.accept(new Event.Here())));
    boolean samePlace =
        before != null && before.exhibit().equals(next.exhibit()) && before.slide() == next.slide();
    if (samePlace && old != null) {
      old.scroll()
          .map(ScrollArea::anchor)
          .ifPresent(at -> leaf.scroll().ifPresent(scroll -> scroll.show(at)));
    } else {
      over = 0;
      bands.setVisible(leaf.flame().isEmpty());
    }
    if (before == null || next.differsByPlatesOnly(before) || visit.motion() == Motion.STILL) {
      leaves.cut(page);
    } else {
      leaves.fade(page);
    }
    if (!bands.isVisible()) {
      requestFocus();
    }
  }

  private void lifted() {
    held = false;
    afterTouch.ifPresent(Platform::runLater);
    afterTouch = Optional.empty();
  }

  /// The slides of the visit, as a finger turns them.
  private final class Slides implements Swipe.Pages {
    @Override
    public Node page() {
      return leaves.top();
    }

    @Override
    public boolean follows() {
      return !isSilent() && bands.isVisible();
    }

    @Override
    public boolean turns(Swipe.Way way) {
      int slide = visit.place().slide();
      return isForward(way) ? slide < slides - 1 : slide > 0;
    }

    /// The next slide lies where the language's lines go on.
    private boolean isForward(Swipe.Way way) {
      return way == Swipe.Way.LEFT != visit.language().isRightToLeft();
    }

    @Override
    public void turn(Swipe.Way way) {
      events.accept(isForward(way) ? new Event.Next() : new Event.Previous());
    }

    /// After a silence a touch brings the controls back.
    @Override
    public void touched() {
      if (!isSilent()) {
        bands.setVisible(true);
      }
      events.accept(new Event.Here());
    }

    @Override
    public Motion motion() {
      return visit.motion();
    }
  }

  private void key(KeyEvent event) {
    if (visit == null) {
      return;
    }
    if (above.isAsking()) {
      if (VisitKeys.moves(event.getCode())) {
        event.consume();
        above.otherAnswer();
      }
      return;
    }
    if (isSilent()) {
      event.consume();
      events.accept(new Event.Here());
      return;
    }
    if (closer.key(event)) {
      event.consume();
      return;
    }
    Optional<Event> means = VisitKeys.meaning(event.getCode(), visit);
    int direction = VisitKeys.scroll(event.getCode(), visit);
    if (means.isPresent()) {
      event.consume();
      events.accept(means.get());
    } else if (direction != 0) {
      event.consume();
      leaf.scroll().ifPresent(scroll -> scroll.page(direction));
      events.accept(new Event.Here());
    }
  }
}
