package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.model.Language;
import vitrin.model.PixelSize;

class UsageTest {
  @TempDir Path folder;

  private Path home;
  private Terminal terminal;

  @BeforeEach
  void sit() {
    home = folder.resolve("home");
    terminal = new Terminal(home, Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plau",
        "--nothing",
        "play",
        "play a --window 1920",
        "play a --window 10x10",
        "play a --window 1920x99999",
        "play a --diagonal wide",
        "play a --diagonal -5",
        "play a --diagonal NaN",
        "play a --distance 0",
        "play a --presenter yes --window",
        "calibrate a",
        "calibrate --diagonal 40",
        "play a --seconds 0",
        "play a --seconds 1.5",
        "play a --seconds",
        "play a --language a_z",
        "play a --seconds 1 --seconds 2",
        "pack",
        "pack a b",
        "pack a -o",
        "pack a --seal",
        "keygen a",
        "keygen -o",
        "check",
        "inspect",
        "inspect --json",
        "snapshot a",
        "snapshot a -o b --mode both"
      })
  void whatCannotBeMeantIsOneSentenceAndExitCode2(String line) {
    Terminal.Answer answer = terminal.type((Object[]) line.split(" "));
    assertAll(
        () -> assertEquals(ExitCode.USAGE, answer.exit()),
        () -> assertEquals(1, answer.said().size(), answer.err()),
        () -> assertTrue(answer.err().strip().endsWith("."), answer.err()),
        () -> assertEquals("", answer.out()));
  }

  @Test
  void helpAndVersionAreWrittenToStandardOutput() {
    for (String line :
        List.of("--help", "--version", "pack --help", "snapshot -h", "play -h", "keygen -h")) {
      Terminal.Answer answer = terminal.type((Object[]) line.split(" "));
      assertEquals(ExitCode.DONE, answer.exit(), line);
      assertFalse(answer.out().isBlank(), line);
      assertEquals("", answer.err(), line);
    }
  }

  @Test
  void helpIsInTheLanguageOfTheReader() {
    assertTrue(terminal.type("--help").out().contains("Commands:"));
    assertTrue(new Terminal(home, Language.RU).type("--help").out().contains("Команды:"));
    assertTrue(new Terminal(home, Language.AZ).type("--help").out().contains("Əmrlər:"));
  }

  @Test
  void aWordThatNeedsNoHomeMakesNone() {
    terminal.type("--version");
    terminal.type("--help");
    terminal.type("pack", folder);
    assertFalse(Files.exists(home));
  }

  @Test
  void noWordAtAllOpensTheHall() {
    assertEquals(new Launch.Hall(), terminal.type().launch());
  }

  @Test
  void calibrateTakesAWindowAndALanguage() {
    assertEquals(
        new Launch.Calibrate(Optional.empty(), Optional.empty()),
        terminal.type("calibrate").launch());
    assertEquals(
        new Launch.Calibrate(Optional.of(new PixelSize(1280, 720)), Optional.of(Language.RU)),
        terminal.type("calibrate", "--window", "1280x720", "--language", "ru").launch());
  }

  @Test
  void aSpeakerIsAskedForByAnOption() {
    Launch.Play play = (Launch.Play) terminal.type("play", "a", "--presenter").launch();

    assertEquals(Launch.By.SPEAKER, play.by());
  }

  @Test
  void playSaysWhatIsToBeShownAndHow() {
    assertEquals(
        new Launch.Play(
            List.of(Path.of("a.vitrin"), Path.of("b")),
            Optional.of(new PixelSize(1280, 720)),
            new Launch.Viewing(OptionalDouble.of(43), OptionalDouble.of(0.7)),
            Optional.of(Language.RU),
            OptionalInt.of(90),
            Optional.of(Path.of("pictures")),
            Launch.By.VISITORS),
        terminal
            .type(
                "play",
                "a.vitrin",
                "b",
                "--window",
                "1280x720",
                "--diagonal",
                "43",
                "--distance",
                "0,7",
                "--language",
                "ru",
                "--seconds",
                "90",
                "--or-snapshot",
                "pictures")
            .launch());
  }

  @Test
  void snapshotDrawsForTheUsualScreenUnlessAnotherIsNamed() {
    Launch.Viewing unknown = new Launch.Viewing(OptionalDouble.empty(), OptionalDouble.empty());
    assertEquals(
        new Launch.Snapshot(
            Path.of("a"),
            Path.of("out"),
            List.of(new PixelSize(1920, 1080)),
            unknown,
            Optional.empty(),
            Optional.empty()),
        terminal.type("snapshot", "a", "-o", "out").launch());
    assertEquals(
        new Launch.Snapshot(
            Path.of("a"),
            Path.of("out"),
            List.of(new PixelSize(1080, 1920), new PixelSize(3840, 2160)),
            unknown,
            Optional.of(Language.AZ),
            Optional.of(Launch.Mode.VISIT)),
        terminal
            .type(
                "snapshot",
                "a",
                "-o",
                "out",
                "--size",
                "1080x1920",
                "--size",
                "3840x2160",
                "--language",
                "az",
                "--mode",
                "visit")
            .launch());
  }
}
