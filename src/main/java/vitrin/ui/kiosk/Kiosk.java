package vitrin.ui.kiosk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.VisitFact;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Silences;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;
import vitrin.ui.Coming;
import vitrin.ui.Glass;
import vitrin.ui.Page;
import vitrin.ui.Plates;

/// The window of the hall: plays a programme, answers to touch and keyboard, and comes back to the
/// loop by itself. Used on the FX thread only.
///
/// ```java
/// Kiosk kiosk = new Kiosk(stage, programme, options, facts, Platform::exit);
/// kiosk.start();
/// ```
public final class Kiosk {
  private final Machine machine;
  private final FaceWindow window;
  private List<Playable> programme;
  private KioskOptions options;
  private final Runnable left;
  private final VisitorPages pages;
  private final StackPane root;
  private final Playback playback;
  private final Corner corner;

  private Slideshow slideshow;
  private Glass glass;
  private PlateShelf shelf;
  private Optional<Change> change = Optional.empty();
  private boolean dark;
  private Watcher watcher = Watcher.NOBODY;

  private Optional<Cover> cover = Optional.empty();

  /// Whether a silence that began under the cover lies over it.
  private boolean silenced;

  /// @param programme what plays, in order; may be empty, which shows that nothing is on
  /// @param facts is told what happens in visits
  /// @param left is called once when somebody has closed the window
  public Kiosk(
      Stage stage,
      List<Playable> programme,
      KioskOptions options,
      Consumer<VisitFact> facts,
      Runnable left) {
    this(stage, programme, options, facts, left, new ThisMachine());
  }

  /// As the other, by the time of a machine of the caller's.
  public Kiosk(
      Stage stage,
      List<Playable> programme,
      KioskOptions options,
      Consumer<VisitFact> facts,
      Runnable left,
      Machine machine) {
    this.machine = machine;
    this.programme = List.copyOf(programme);
    this.options = options;
    this.left = left;
    pages = new VisitorPages(machine, this::visitor, this::handle, this::see);
    root = new StackPane(pages.node());
    if (options.motion() == Motion.STILL) {
      root.getStyleClass().add("still");
    }
    window = new FaceWindow(stage, root, options.window(), options.leaving());
    corner = new Corner(window.scene(), root, machine, () -> cover.isEmpty() || silenced);
    List<Exhibit> exhibits = this.programme.stream().map(Playable::exhibit).toList();
    slideshow = new Slideshow(exhibits, options.motion());
    playback = new Playback(machine, slideshow, options.silencesOf(exhibits), this::show, facts);
  }

  /// Opens the window and begins the loop. The first slide comes as soon as its picture is decoded.
  public void start() {
    window.scene().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    glass = measured();
    shelf = shelfFor(programme);
    // Decoded while pages are made and the window opens, which takes as long.
    shelf.want(Wanted.in(playback.state(), slideshow, shelf));
    fitPages();
    window.open(left);
    fitToWindow();
    window.onResized(this::fitToWindow);
    playback.begin();
    if (options.leaving() == KioskOptions.Leaving.BY_ESCAPE) {
      sayHowToLeave();
    }
  }

  /// Plays another programme in the place of this one, as soon as nobody is at the screen; what was
  /// asked for before and has not happened by then never does. What both have in common goes on
  /// where it is, else the first slide comes over what is seen when it is decoded.
  ///
  /// @param next in order; may be empty, which shows that nothing is on
  /// @param done is called when nothing of what played before is shown again
  public void play(List<Playable> next, Runnable done) {
    change = Optional.of(new Change(next, Change.Light.ON, done));
    changeIfNobodyIsThere();
  }

  /// Goes dark and stands still, as soon as nobody is at the screen, until something is to be
  /// played.
  ///
  /// @param done as [#play] has it
  public void goDark(Runnable done) {
    change = Optional.of(new Change(List.of(), Change.Light.OUT, done));
    changeIfNobodyIsThere();
  }

  /// Has the page that is seen where nothing is on say what comes next.
  ///
  /// @param next absent: nothing is known to come
  public void announce(Optional<Coming> next) {
    pages.announce(next);
  }

  /// @param watching is told what is seen from now on, in the place of whoever was told before
  public void watchedBy(Watcher watching) {
    watcher = watching;
  }

  /// @param call when somebody has held the upper right corner for five seconds; absent: the corner
  ///   does nothing
  public void whenCornerIsHeld(Optional<Consumer<Glass>> call) {
    corner.whenHeld(call.map(wanted -> () -> cornerHeld(wanted)));
  }

  /// What was covered and silenced since comes back over the silence, as it was.
  private void cornerHeld(Consumer<Glass> wanted) {
    if (cover.isEmpty()) {
      wanted.accept(glass);
    } else {
      silenced = false;
      show(playback.state(), playback.state(), playback.now());
    }
  }

  /// Lays another face over this one. A visit ends, the loop holds; what changes in the programme
  /// is seen afterwards. A silence that begins meanwhile comes over it.
  ///
  /// @param fit is told when the window has become another glass
  public void cover(Region face, Consumer<Glass> fit) {
    if (playback.state() instanceof State.Visit) {
      playback.handle(new Event.Finish());
    }
    cover = Optional.of(new Cover(face, fit));
    silenced = false;
    playback.hold();
    show(playback.state(), playback.state(), playback.now());
  }

  /// Whether the other face is there and can be touched: not while a silence lies over it.
  public boolean isCoverSeen() {
    return cover.isPresent() && !silenced;
  }

  /// Takes it away; the loop goes on.
  public void uncover() {
    cover = Optional.empty();
    playback.goOn();
  }

  /// Has other settings take effect: the measures of the screen, and which silences are held.
  public void take(KioskOptions changed) {
    options = changed;
    playback.silences(options.silencesOf(programme.stream().map(Playable::exhibit).toList()));
    fitToWindow();
  }

  /// What staff may do about silences.
  public StaffSilence silence() {
    return new StaffSilence(playback);
  }

  private void changeIfNobodyIsThere() {
    if (change.isEmpty()) {
      return;
    }
    Change wanted = change.get();
    slideshow
        .change(wanted.exhibits(), playback.state(), playback.now())
        .ifPresent(turned -> {
          change = Optional.empty();
          pages.change(slideshow.programme(), turned, wanted.exhibits());
          programme = wanted.programme();
          dark = wanted.light() == Change.Light.OUT;
          slideshow = turned.slideshow();
          shelf.close();
          shelf = shelfFor(programme);
          playback.play(turned, dark ? Silences.none() : options.silencesOf(wanted.exhibits()));
          wanted.done().run();
        });
  }

  /// Ends the clock and the reading of pictures; the window stays to be closed by the caller.
  public void stop() {
    playback.close();
    shelf.close();
    pages.letGoOfPieces();
  }

  State state() {
    return playback.state();
  }

  /// What is on the screen: how large it is and from where it is seen.
  public Glass glass() {
    return glass;
  }

  private Glass measured() {
    return window.glass(
        options.diagonalInches(), options.distanceMetres(), options.mountingHeightMm());
  }

  private void fitToWindow() {
    Glass fitting = measured();
    if (!fitting.equals(glass)) {
      glass = fitting;
      shelf.close();
      shelf = shelfFor(programme);
      fitPages();
      cover.ifPresent(over -> over.fit().accept(glass));
      show(playback.state(), playback.state(), playback.now());
    }
  }

  private PlateShelf shelfFor(List<Playable> exhibits) {
    return new PlateShelf(machine, exhibits, glass, this::arrived);
  }

  /// Makes the pages for the glass as it is now.
  private void fitPages() {
    pages.fit(glass);
    corner.fit(glass);
  }

  /// A touch begins a visit in the language the kiosk was set up with, where there is one.
  private void visitor(Event event) {
    if (event instanceof Event.Touch && playback.state() instanceof State.Loop now) {
      Optional<Language> language =
          options.language().filter(exhibit(now.place()).languages()::contains);
      if (language.isPresent()) {
        playback.handle(new Event.ChooseLanguage(language.get()));
        return;
      }
    }
    playback.handle(event);
  }

  private Exhibit exhibit(Place place) {
    return programme.get(place.exhibit()).exhibit();
  }

  private void show(State before, State after, Duration now) {
    shelf.want(Wanted.in(after, slideshow, shelf));
    if (change.isPresent()) {
      machine.later(this::changeIfNobodyIsThere);
    }
    silenced &= after instanceof State.Held;
    silenced |= after instanceof State.Held && !(before instanceof State.Held);
    Playing playing = new Playing(programme, slideshow, shelf, options.motion());
    if (isCoverSeen()) {
      pages.cover(cover.get().face(), after, playing);
      return;
    }
    switch (after) {
      case State.Nothing at when dark -> pages.showNight(at, playing);
      case State.Nothing at -> pages.showNothing(at, playing, now);
      case State.Held at -> pages.showSilence(at, playing, now);
      case State.Loop at -> {
        // First: a slide that can't be drawn must not keep the next from coming.
        tellReady(at);
        pages.showLoop(at, playing, now);
      }
      case State.Visit at -> pages.showVisit(at, playing, now);
    }
  }

  private void arrived(PlateShelf.Key key) {
    Exhibit exhibit = exhibit(key.place());
    Optional<Plates> plates = shelf.get(key);
    if (plates.isPresent() && Undecodable.isAny(exhibit, key.place(), plates.get())) {
      watcher.unshowable(exhibit, key.place().slide());
    }
    if (key.page() == Page.ATTRACT
        && Undecodable.isThePhoto(exhibit, key.place(), plates.orElseThrow())) {
      slideshow = slideshow.passingOver(key.place());
      playback.play(slideshow);
    }
    show(playback.state(), playback.state(), playback.now());
  }

  /// The next slide may have been on the shelf before this one came: then it does not arrive.
  private void tellReady(State.Loop at) {
    Place next = slideshow.following(at.place());
    if (at.ready() == State.Readiness.LOADING
        && shelf.get(new PlateShelf.Key(next, Page.ATTRACT)).isPresent()) {
      machine.later(() -> playback.handle(new Event.Ready(next)));
    }
  }

  private void handle(Event event) {
    playback.handle(event);
  }

  private void see(Exhibit exhibit, int slide) {
    watcher.seen(exhibit, slide);
  }

  private void pressed(KeyEvent key) {
    if (isCoverSeen()) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE
        && options.leaving() == KioskOptions.Leaving.BY_ESCAPE
        && !hasSomethingOpen()) {
      key.consume();
      left.run();
    } else if (playback.state() instanceof State.Loop) {
      pressedInLoop(key);
    } else if (playback.state() instanceof State.Held) {
      key.consume();
    }
  }

  /// Whether Escape closes something else first.
  private boolean hasSomethingOpen() {
    return playback.state() instanceof State.Visit at
        && (at.panel().isPresent() || at.closer().isPresent());
  }

  private void pressedInLoop(KeyEvent key) {
    Node focused = window.scene().getFocusOwner();
    boolean onButton = focused != null && !pages.isLoop(focused);
    LoopKeys.meaning(key.getCode(), onButton)
        .ifPresent(event -> {
          key.consume();
          visitor(event);
        });
  }

  private void sayHowToLeave() {
    String words = Texts.of(options.language().orElse(Language.EN)).get("kiosk.leave");
    new SmallPrint(glass, words, Pos.TOP_CENTER).standIn(root);
  }
}
