package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Home;

class LogTest {
  @TempDir Path folder;

  private Path home() {
    return folder.resolve("home");
  }

  private Path newest() {
    return home().resolve("logs/vitrin.log");
  }

  private Log log() {
    return new Log(() -> Home.open(home()));
  }

  private static LogRecord entry(String message) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName("vitrin.test");
    return entry;
  }

  @Test
  void aFailureIsOneLineWithItsTrace() throws IOException {
    LogRecord entry = entry("what happened");
    entry.setThrown(new IOException("and why"));
    log().publish(entry);
    List<String> lines = Files.readAllLines(newest());
    assertEquals(1, lines.size());
    assertTrue(
        lines.getFirst().contains(" WARNING vitrin.test: what happened | "), lines::getFirst);
    assertTrue(lines.getFirst().contains("and why | at "), lines::getFirst);
  }

  @Test
  void whatIsNotWorthAFileMakesNone() {
    LogRecord quiet = entry("nothing");
    quiet.setLevel(Level.FINE);
    log().publish(quiet);
    assertFalse(Files.exists(home()));
  }

  @Test
  void thereAreNeverMoreThanTenFilesOfFiveMegabytes() throws IOException {
    Log log = log();
    String much = "x".repeat(40_000);
    for (int i = 0; i < 1400; i++) {
      log.publish(entry(i + much));
    }
    try (var files = Files.list(home().resolve("logs"))) {
      List<Path> logs = files.toList();
      assertEquals(10, logs.size());
      for (Path one : logs) {
        assertTrue(Files.size(one) <= 5_000_000, one + " has " + Files.size(one));
      }
    }
    assertTrue(Files.readString(newest()).contains("vitrin.test: 1399x"));
  }

  @Test
  void aLogThatCannotBeWrittenIsNoReasonToStop() throws IOException {
    Files.writeString(home(), "a file where the folder should be");
    log().publish(entry("lost"));
    Files.delete(home());
    log().publish(entry("kept"));
    assertTrue(Files.readString(newest()).contains("kept"));
  }

  @Test
  void aFullDiskIsNoReasonToStopAndWhatComesAfterItBeginsALine() throws IOException {
    log().publish(entry("before"));
    Path real = Files.move(newest(), folder.resolve("vitrin.log"));
    // Every write to this device fails as one to a full disk does.
    Files.createSymbolicLink(newest(), Path.of("/dev/full"));
    Log log = log();
    log.publish(entry("lost"));
    Files.delete(newest());
    Files.writeString(real, "cut o", StandardOpenOption.APPEND);
    Files.move(real, newest());
    log.publish(entry("kept"));
    List<String> lines = Files.readAllLines(newest());
    assertEquals(3, lines.size(), lines::toString);
    assertTrue(lines.getLast().endsWith("vitrin.test: kept"), lines::toString);
  }

  @Test
  void oneRecordIsNeverLongerThanAHundredthOfAFile() throws IOException {
    log().publish(entry("ə".repeat(10_000_000)));
    assertTrue(Files.size(newest()) <= 50_000, "" + Files.size(newest()));
    assertTrue(Files.readString(newest()).endsWith("\n"));
  }
}
