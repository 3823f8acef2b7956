package vitrin.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Cue;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Talk;
import vitrin.ui.Arrival;
import vitrin.ui.Glass;
import vitrin.ui.Page;
import vitrin.ui.Plates;
import vitrin.ui.TalkPage;

/// The window of a talk: shows exhibits in an assembly hall and obeys keyboard and clicker. Used on
/// the FX thread only.
public final class Presenter {
  private final Machine machine;
  private final FaceWindow window;
  private final List<Playable> programme;
  private final KioskOptions options;
  private final Runnable left;
  private final StackPane root = new StackPane();
  private final Talk talk;
  private Talk.Shown shown;
  private Glass glass;
  private PlateShelf shelf;
  private TalkPage page;
  private Optional<Talk.Step> drawn = Optional.empty();
  private SmallPrint number;
  private SmallPrint hint;

  /// @param programme what is shown, in order, at least one exhibit
  /// @param options with a language: in that one alone
  /// @param left is called once when the speaker leaves
  public Presenter(Stage stage, List<Playable> programme, KioskOptions options, Runnable left) {
    this(stage, programme, options, left, new ThisMachine());
  }

  Presenter(
      Stage stage, List<Playable> programme, KioskOptions options, Runnable left, Machine machine) {
    this.machine = machine;
    this.programme = programme.stream().map(p -> spoken(p, options.language())).toList();
    this.options = options;
    this.left = left;
    window = new FaceWindow(stage, root, options.window(), options.leaving());
    talk =
        new Talk(
            this.programme.stream().map(Playable::exhibit).toList(),
            (exhibit, slide) -> page.boards(exhibit, slide));
    shown = talk.begin(machine.now());
  }

  private static Playable spoken(Playable all, Optional<Language> language) {
    return language.map(one -> new Playable(all.exhibit().only(one), all.pictures())).orElse(all);
  }

  /// Opens the window with the title of the first exhibit, whose picture comes when it is decoded.
  public void start() {
    window.scene().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    window.scene().addEventFilter(MouseEvent.MOUSE_RELEASED, this::clicked);
    build();
    show();
    window.open(left);
    fitToWindow();
    window.onResized(this::fitToWindow);
    awaitTime();
  }

  /// Ends the clock and the reading of pictures; the window stays to be closed by the caller.
  public void stop() {
    machine.close();
    shelf.close();
  }

  Talk.Shown shown() {
    return shown;
  }

  private Glass glass() {
    return TalkPage.glassOf(
        window.glass(options.diagonalInches(), options.distanceMetres(), OptionalInt.empty()));
  }

  private void fitToWindow() {
    if (!glass().equals(glass)) {
      shelf.close();
      build();
      show();
    }
  }

  private void build() {
    glass = glass();
    shelf = new PlateShelf(machine, programme, glass, _ -> show());
    page = new TalkPage(glass);
    number = new SmallPrint(glass, "", Pos.BOTTOM_RIGHT);
    Language spoken = options.language().orElse(Language.EN);
    hint = new SmallPrint(glass, Texts.of(spoken).get("kiosk.leaveAgain"), Pos.TOP_CENTER);
    root.getChildren().setAll(page, number, hint);
    drawn = Optional.empty();
  }

  private void cue(Cue cue) {
    shown = talk.next(shown, cue, machine.now());
    if (shown.leaving() == Talk.Leaving.LEFT) {
      left.run();
      return;
    }
    show();
    awaitTime();
  }

  private void awaitTime() {
    talk.nextWake(shown, machine.now())
        .ifPresent(due -> machine.wake(due, () -> cue(new Cue.Tick())));
  }

  /// A slide whose pictures are still being read leaves what is on the screen where it is, and a
  /// title comes without its picture where nothing is; the call comes again when they have been.
  private void show() {
    Talk.Step step = talk.step(shown);
    shelf.want(
        Stream.of(step.place(), talk.following(shown), talk.preceding(shown))
            .map(Presenter::key)
            .distinct()
            .toList());
    if (!drawn.equals(Optional.of(step))) {
      Playable playable = programme.get(step.place().exhibit());
      Optional<Plates> read = shelf.get(key(step.place()));
      if (read.isPresent()) {
        boolean cut = drawn.isEmpty() || options.motion() == Motion.STILL;
        Arrival arrival = cut ? Arrival.CUT : Arrival.FADE;
        page.show(playable.exhibit(), step.place().slide(), step.board(), read.get(), arrival);
        drawn = Optional.of(step);
      } else if (drawn.isEmpty() && step.place().isTitleCard()) {
        page.open(playable.exhibit(), step.board(), playable.pictures());
      }
    }
    page.elapsed(talk.silence(shown, machine.now()));
    page.light(shown.light());
    number.say(shown.typed().isEmpty() ? talk.number(shown) + " / " + talk.size() : shown.typed());
    number.setVisible(shown.numbered() || !shown.typed().isEmpty());
    hint.setVisible(shown.leaving() == Talk.Leaving.ASKED);
  }

  private static PlateShelf.Key key(Place place) {
    return new PlateShelf.Key(place, Page.ATTRACT);
  }

  private void clicked(MouseEvent event) {
    event.consume();
    if (event.getButton() == MouseButton.PRIMARY) {
      cue(new Cue.Forward());
    } else if (event.getButton() == MouseButton.SECONDARY) {
      cue(new Cue.Back());
    }
  }

  private void pressed(KeyEvent key) {
    key.consume();
    if (!Locked.isForbidden(key)) {
      meaning(key.getCode()).ifPresent(this::cue);
    }
  }

  /// A clicker sends Page Up, Page Down, and B or a full stop for the black screen.
  private static Optional<Cue> meaning(KeyCode key) {
    if (key.isDigitKey()) {
      // Both rows of digits have names that end in it.
      String name = key.getName();
      return Optional.of(new Cue.Digit(name.charAt(name.length() - 1) - '0'));
    }
    return switch (key) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE -> Optional.of(new Cue.Forward());
      case LEFT, UP, PAGE_UP, BACK_SPACE -> Optional.of(new Cue.Back());
      case HOME -> Optional.of(new Cue.First());
      case END -> Optional.of(new Cue.Last());
      case B, PERIOD -> Optional.of(new Cue.Black());
      case N -> Optional.of(new Cue.Number());
      case ENTER -> Optional.of(new Cue.Go());
      case ESCAPE -> Optional.of(new Cue.Leave());
      default -> Optional.empty();
    };
  }
}
