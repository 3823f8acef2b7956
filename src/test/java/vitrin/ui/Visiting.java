package vitrin.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Place;
import vitrin.slideshow.Reach;
import vitrin.slideshow.State;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// A visit as a test drives it: the page in a scene, the state it shows, what it said.
final class Visiting {
  final Exhibit exhibit;
  final Glass glass;
  final VisitPage page;
  final List<Event> events = new ArrayList<>();
  State.Visit visit;
  private Plates plates;

  Visiting(Exhibit exhibit, Glass glass) {
    this.exhibit = exhibit;
    this.glass = glass;
    page = new VisitPage(glass, events::add);
    VisitorScene.of(page);
    visit =
        State.Visit.begun(
            new Place(0, 0), exhibit.languages().getFirst(), Motion.STILL, Duration.ZERO);
  }

  Visiting slide(int slide) {
    plates = Screens.plates(exhibit, slide);
    return show(
        new State.Visit(
                new Place(0, slide),
                visit.language(),
                visit.textSize(),
                visit.theme(),
                visit.motion(),
                visit.panel(),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty())
            .reaching(visit.reach()));
  }

  /// A slide in one step.
  Visiting show(int slide, Language language, TextSize size, Reach reach) {
    plates = Screens.plates(exhibit, slide);
    return show(
        new State.Visit(
                new Place(0, slide),
                language,
                size,
                visit.theme(),
                visit.motion(),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty())
            .reaching(reach));
  }

  Visiting broken(int slide) {
    plates = Screens.broken(exhibit, slide);
    return with(visit.language(), visit.textSize(), Theme.DARK, visit.motion(), Optional.empty());
  }

  Visiting in(Language language) {
    return with(language, visit.textSize(), visit.theme(), visit.motion(), visit.panel());
  }

  Visiting at(TextSize size) {
    return with(visit.language(), size, visit.theme(), visit.motion(), visit.panel());
  }

  Visiting under(Theme theme) {
    return with(visit.language(), visit.textSize(), theme, visit.motion(), visit.panel());
  }

  Visiting moving(Motion motion) {
    return with(visit.language(), visit.textSize(), visit.theme(), motion, visit.panel());
  }

  Visiting reaching(Reach reach) {
    return show(visit.reaching(reach));
  }

  Visiting open(Panel panel) {
    return with(
        visit.language(), visit.textSize(), visit.theme(), visit.motion(), Optional.of(panel));
  }

  Visiting close() {
    return with(
        visit.language(), visit.textSize(), visit.theme(), visit.motion(), Optional.empty());
  }

  Visiting lookCloser(int picture) {
    return show(visit.lookingAt(OptionalInt.of(picture)));
  }

  Visiting lookAway() {
    return show(visit.lookingAt(OptionalInt.empty()));
  }

  Visiting ask(int secondsLeft) {
    page.show(exhibit, visit, plates, OptionalInt.of(secondsLeft));
    lay();
    return this;
  }

  private Visiting with(
      Language language, TextSize size, Theme theme, Motion motion, Optional<Panel> panel) {
    return show(
        new State.Visit(
                visit.place(),
                language,
                size,
                theme,
                motion,
                panel,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty())
            .reaching(visit.reach())
            .lookingAt(panel.isPresent() ? OptionalInt.empty() : visit.closer()));
  }

  private Visiting show(State.Visit next) {
    visit = next;
    page.show(exhibit, visit, plates, OptionalInt.empty());
    lay();
    return this;
  }

  private void lay() {
    page.resize(glass.width(), glass.height());
    page.applyCss();
    page.layout();
  }

  /// Everything that can be touched and seen.
  List<Node> targets() {
    return Screens.find(page, Node.class).stream()
        .filter(node -> node.isFocusTraversable() && isSeen(node))
        .toList();
  }

  /// The control that says so.
  Node control(String saying) {
    return targets().stream()
        .filter(node -> saying.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no control says " + saying));
  }

  private static boolean isSeen(Node node) {
    Bounds seen = seen(node);
    return seen.getWidth() > 1 && seen.getHeight() > 1;
  }

  /// The part of a node that no window cuts off, on the screen.
  static Bounds seen(Node node) {
    Bounds bounds = Screens.onScreen(node);
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up.getClip() != null) {
        bounds = common(bounds, up.localToScene(up.getClip().getBoundsInParent()));
      }
    }
    return bounds;
  }

  static Bounds common(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  /// What is drawn of a control: its shape, where it has one.
  static Bounds drawn(Node target) {
    return target instanceof Cell cell
        ? Screens.onScreen(Screens.find(cell, Region.class).get(1))
        : Screens.onScreen(target);
  }

  void tap(Node target) {
    mouse(target, MouseEvent.MOUSE_PRESSED, 9, 9);
    mouse(target, MouseEvent.MOUSE_RELEASED, 9, 9);
  }

  /// @param x from the left edge of the target
  /// @param y from its top
  static void mouse(Node target, EventType<MouseEvent> type, double x, double y) {
    var at = target.localToScene(x, y);
    Finger.fire(target, type, at.getX(), at.getY());
  }

  void press(Node at, KeyCode code) {
    at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
