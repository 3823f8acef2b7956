package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Home;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.ui.FxTest;

/// `vitrin calibrate` on the screen: keys change, Enter keeps.
@FxTest
class CalibrationTest {
  @TempDir Path folder;

  private final List<String> left = new ArrayList<>();
  private final TestMachine machine = new TestMachine("2026-02-26T17:00:00");
  private Stage stage;
  private Robot robot;
  private SettingsFile file;
  private Calibration calibration;

  @BeforeEach
  void begin() throws Exception {
    stage = new Stage();
    robot = new Robot();
    file = new SettingsFile(Home.open(folder.resolve("home")));
    calibration =
        new Calibration(
            stage,
            Optional.of(TestHall.LANDSCAPE),
            Optional.empty(),
            file,
            () -> left.add("left"),
            machine);
    calibration.start();
  }

  @AfterEach
  void close() throws Throwable {
    FxTest.OnFxThread.call(() -> {
      stage.close();
      return null;
    });
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
      robot.keyRelease(key);
    }
  }

  @Test
  void whatIsSetIsKeptAndNothingElseIsChanged() {
    press(KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.DOWN, KeyCode.RIGHT);
    assertEquals(Settings.defaults(), file.read());
    press(KeyCode.ENTER);

    assertEquals(
        Settings.defaults()
            .measured(OptionalDouble.of(32.5), OptionalInt.of(650), OptionalInt.of(800)),
        file.read());
    assertEquals(List.of("left"), left);
  }

  @Test
  void whoeverHasGoneWithoutLeavingGivesTheScreenBackToTheHall() throws Exception {
    machine.pass(Duration.ofMinutes(9));
    press(KeyCode.RIGHT);
    machine.pass(Duration.ofMinutes(9));
    assertEquals(List.of(), left);
    machine.pass(Duration.ofMinutes(1));

    assertEquals(List.of("left"), left);
    assertEquals(Settings.defaults(), file.read());
  }

  @Test
  void escapeKeepsNothing() {
    press(KeyCode.RIGHT, KeyCode.ESCAPE);

    assertEquals(Settings.defaults(), file.read());
    assertEquals(List.of("left"), left);
  }

  @Test
  void whatCannotBeSavedIsSaidAndNothingIsLost() throws Exception {
    Path scratches = folder.resolve("home/tmp");
    Files.delete(scratches);
    Files.writeString(scratches, "in the way");
    press(KeyCode.RIGHT, KeyCode.ENTER);

    assertEquals(List.of(), left);
    assertEquals(27.5, calibration.measures().diagonalInches());
    assertTrue(
        TestHall.words(stage.getScene().getRoot()).stream()
            .anyMatch(text -> text.startsWith("Yadda saxlamaq mümkün olmadı")));
  }
}
