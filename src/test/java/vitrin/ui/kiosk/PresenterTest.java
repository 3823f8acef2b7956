package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.slideshow.Talk;
import vitrin.ui.FxTest;

/// A talk on the screen: what the keys of a keyboard and of a clicker do.
@FxTest
class PresenterTest {
  @TempDir Path folder;

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final TestMachine machine = new TestMachine("2026-02-26T17:00:00");
  private Stage stage;
  private Robot robot;
  private Presenter presenter;

  private void begin(Optional<Language> language) throws Exception {
    open(language);
    machine.settle();
  }

  /// The window is there, and nothing that has been read has come.
  private void open(Optional<Language> language) throws Exception {
    stage = new Stage();
    robot = new Robot();
    presenter =
        new Presenter(
            stage,
            TestHall.open(folder, List.of(TestExhibits.everything()), bundles),
            TestHall.options(TestHall.LANDSCAPE, KioskOptions.Leaving.BY_ESCAPE, language),
            () -> left.add("left"),
            machine);
    presenter.start();
  }

  @AfterEach
  void close() throws Throwable {
    FxTest.OnFxThread.call(() -> {
      presenter.stop();
      stage.close();
      return null;
    });
    bundles.forEach(Bundle::close);
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
      robot.keyRelease(key);
      machine.settle();
    }
  }

  /// The title is 0.
  private int step() {
    return presenter.shown().step().place().slide() - Exhibit.TITLE_CARD;
  }

  private List<String> words() {
    return TestHall.words(stage.getScene().getRoot());
  }

  @Test
  void itBeginsWithTheTitleInAllLanguagesAndNothingToTouch() throws Exception {
    begin(Optional.empty());

    assertTrue(
        words().containsAll(List.of("Şirvan xalçaları", "Ковры Ширвана", "Carpets of Shirvan")),
        words().toString());
    assertFalse(hasControl(stage.getScene().getRoot()));
  }

  @Test
  void theTitleIsThereBeforeItsPictureHasBeenRead() throws Exception {
    open(Optional.empty());
    List<String> first = words();
    assertTrue(
        first.containsAll(List.of("Şirvan xalçaları", "Ковры Ширвана", "Carpets of Shirvan")),
        first.toString());
    assertEquals(0, photos(), "read already");

    machine.settle();
    assertEquals(1, photos());
    assertEquals(first, words());
  }

  private long photos() {
    return stage.getScene().getRoot().lookupAll("*").stream()
        .filter(ImageView.class::isInstance)
        .count();
  }

  private static boolean hasControl(Node from) {
    return from.isFocusTraversable()
        || from instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(PresenterTest::hasControl);
  }

  @Test
  void oneLanguageStandsAlone() throws Exception {
    begin(Optional.of(Language.RU));

    assertTrue(words().contains("Ковры Ширвана"), words().toString());
    assertFalse(words().contains("Carpets of Shirvan"), words().toString());
  }

  @Test
  void arrowsAndAClickerTurnTheSlides() throws Exception {
    begin(Optional.empty());
    press(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.DOWN);
    assertEquals(4, step());
    press(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP);
    assertEquals(1, step());
    press(KeyCode.END);
    int last = step();
    press(KeyCode.RIGHT);
    assertEquals(last, step());
    press(KeyCode.HOME);
    assertEquals(0, step());
  }

  @Test
  void aMouseTurnsThemToo() throws Exception {
    begin(Optional.empty());
    robot.mouseMove(new Point2D(stage.getX() + 300, stage.getY() + 300));
    robot.mouseClick(MouseButton.PRIMARY);
    robot.mouseClick(MouseButton.PRIMARY);
    robot.mouseClick(MouseButton.SECONDARY);
    assertEquals(1, step());
  }

  @Test
  void nothingMovesByItselfAndNobodyIsAsked() throws Exception {
    begin(Optional.empty());
    press(KeyCode.RIGHT);
    List<String> before = words();
    machine.pass(Duration.ofMinutes(59));
    assertEquals(1, step());
    assertEquals(before, words());
  }

  @Test
  void aTalkThatNobodyHoldsAnyMoreLeavesABlackScreenAfterAnHour() throws Exception {
    begin(Optional.empty());
    machine.pass(Duration.ofHours(1));
    assertEquals(Talk.Light.BLACK, presenter.shown().light());
    press(KeyCode.RIGHT);
    assertEquals(Talk.Light.ON, presenter.shown().light());
    assertEquals(0, step());
  }

  @Test
  void bMakesTheScreenBlackAndBringsItBack() throws Exception {
    begin(Optional.empty());
    for (KeyCode key : List.of(KeyCode.B, KeyCode.PERIOD)) {
      press(key);
      assertEquals(Talk.Light.BLACK, presenter.shown().light());
      press(key);
      assertEquals(Talk.Light.ON, presenter.shown().light());
    }
  }

  @Test
  void theNumberIsThereOnDemandAndATypedOneIsGoneTo() throws Exception {
    begin(Optional.empty());
    String number = "1 / " + (TestExhibits.everything().slides().size() + 1);
    assertFalse(words().contains(number));
    press(KeyCode.N);
    assertTrue(words().contains(number));
    press(KeyCode.DIGIT1, KeyCode.NUMPAD2);
    assertTrue(words().contains("12"));
    press(KeyCode.ENTER);
    assertEquals(11, step());
  }

  @Test
  void escapeLeavesTheSecondTimeAndSaysSoTheFirst() throws Exception {
    begin(Optional.empty());
    press(KeyCode.ESCAPE);
    assertEquals(List.of(), left);
    assertTrue(words().contains("Press Esc again to leave"));
    machine.pass(Duration.ofSeconds(3));
    assertFalse(words().contains("Press Esc again to leave"));
    press(KeyCode.ESCAPE);
    assertEquals(List.of(), left);
    press(KeyCode.ESCAPE);
    assertEquals(List.of("left"), left);
  }
}
