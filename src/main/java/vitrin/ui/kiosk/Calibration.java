package vitrin.ui.kiosk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.ui.CalibrationPage;
import vitrin.ui.CalibrationPage.Act;
import vitrin.ui.ScreenMeasures;

/// The window in which a technician tells how large the screen is, from how far it is read and how
/// high it hangs. Used on the FX thread only.
public final class Calibration {
  private static final System.Logger LOG = System.getLogger(Calibration.class.getName());

  /// How long it waits for the next key or touch: it lies over the hall, which must come back when
  /// the technician has gone.
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /// A screen of which nothing is known.
  private static final double USUAL_INCHES = 27;

  private final SettingsFile file;
  private final Machine machine;
  private final Runnable left;
  private final StackPane root = new StackPane();
  private final FaceWindow window;
  private ScreenMeasures measures;
  private ScreenMeasures.What chosen = ScreenMeasures.What.DIAGONAL;
  private Language language;
  private Optional<String> problem = Optional.empty();
  private CalibrationPage page;

  /// @param size of the window; absent: the full screen
  /// @param language absent: the one staff read
  /// @param file keeps what is set
  /// @param left is called once when the technician leaves, whether or not something was saved, and
  ///   when nobody has touched anything for ten minutes
  public Calibration(
      Stage stage,
      Optional<PixelSize> size,
      Optional<Language> language,
      SettingsFile file,
      Runnable left) {
    this(stage, size, language, file, left, new ThisMachine());
  }

  Calibration(
      Stage stage,
      Optional<PixelSize> size,
      Optional<Language> language,
      SettingsFile file,
      Runnable left,
      Machine machine) {
    this.file = file;
    this.machine = machine;
    this.left = left;
    Settings settings = file.read();
    this.language = language.orElse(settings.staffLanguage());
    OptionalDouble claimed = ScreenSize.claimed(Screen.getPrimary());
    measures =
        new ScreenMeasures(
            settings.diagonalInches().orElse(claimed.orElse(USUAL_INCHES)),
            settings.readingDistanceMm(),
            settings.mountingHeightMm());
    window = new FaceWindow(stage, root, size, KioskOptions.Leaving.BY_ESCAPE);
  }

  /// Opens the window.
  public void start() {
    window.scene().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    window.scene().addEventFilter(InputEvent.ANY, _ -> awaitTouch());
    window.open(left);
    window.onResized(this::build);
    build();
    awaitTouch();
  }

  /// Waits for nobody any more; the window stays to be closed by the caller.
  public void stop() {
    machine.close();
  }

  private void awaitTouch() {
    machine.wake(machine.now().plus(PATIENCE), left);
  }

  ScreenMeasures measures() {
    return measures;
  }

  private void build() {
    page =
        new CalibrationPage(
            (int) window.scene().getWidth(), (int) window.scene().getHeight(), this::act);
    root.getChildren().setAll(page);
    show();
  }

  private void show() {
    page.show(measures, chosen, language, problem);
  }

  private void act(Act act) {
    switch (act) {
      case Act.Change change -> {
        chosen = change.what();
        measures = measures.changed(change.what(), change.touches());
        show();
      }
      case Act.Speak speak -> {
        language = speak.language();
        problem = Optional.empty();
        show();
      }
      case Act.Save _ -> save();
      case Act.Leave _ -> left.run();
    }
  }

  /// Somebody may have set something else meanwhile: only what is set here is replaced.
  private void save() {
    try {
      file.replace(
          file.read()
              .measured(
                  OptionalDouble.of(measures.diagonalInches()),
                  measures.distanceMm(),
                  measures.mountingMm()));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "what was measured can't be kept", e);
      problem = Optional.of(Texts.of(language).get("calibrate.notSaved"));
      show();
      return;
    }
    left.run();
  }

  /// Up and down choose a measure, left and right change it; Enter on no button saves.
  private void pressed(KeyEvent key) {
    boolean onButton =
        window.scene().getFocusOwner() != null && window.scene().getFocusOwner() != page;
    Optional<Act> act =
        switch (key.getCode()) {
          case LEFT, MINUS, SUBTRACT -> Optional.of(new Act.Change(chosen, -1));
          case RIGHT, PLUS, ADD, EQUALS -> Optional.of(new Act.Change(chosen, 1));
          case PAGE_DOWN -> Optional.of(new Act.Change(chosen, -10));
          case PAGE_UP -> Optional.of(new Act.Change(chosen, 10));
          case ESCAPE -> Optional.of(new Act.Leave());
          case ENTER -> onButton ? Optional.empty() : Optional.of(new Act.Save());
          default -> Optional.empty();
        };
    act.ifPresent(this::act);
    int step =
        switch (key.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (step != 0) {
      ScreenMeasures.What[] all = ScreenMeasures.What.values();
      chosen = all[Math.clamp(chosen.ordinal() + step, 0, all.length - 1)];
      show();
    }
    if (act.isPresent() || step != 0) {
      key.consume();
    }
  }
}
