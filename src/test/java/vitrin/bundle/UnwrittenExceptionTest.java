package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.UnwrittenException.Why;

/// In whatever language a system says why.
class UnwrittenExceptionTest {
  private static final IOException SAID = new IOException("Cihazda boş yer yoxdur");

  @TempDir Path folder;

  private static Why why(Path file) {
    return UnwrittenException.of(file, SAID).why();
  }

  @Test
  void whereNothingCanBeWrittenItIsReadOnly() {
    assertEquals(Why.READ_ONLY, why(Path.of(URI.create("jrt:/java.base/new.txt"))));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereNoByteIsFreeItIsFull() {
    assertEquals(Why.FULL, why(Path.of("/proc/new.txt")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceThatSaysSoIsFullWhateverRoomThereIs() {
    Path full = Path.of("/dev/full");
    IOException failure = assertThrows(IOException.class, () -> Files.writeString(full, "a"));
    assertEquals(Why.FULL, UnwrittenException.of(folder.resolve("new.txt"), failure).why());
  }

  @Test
  void whatFailedWhereThereIsRoomOrThatIsGoneIsNeither() {
    assertEquals(Why.OTHER, why(folder.resolve("new.txt")));
    assertEquals(Why.OTHER, why(folder.resolve("gone").resolve("new.txt")));
  }

  @Test
  void whatIsKnownOnceIsNotAskedAgain() {
    UnwrittenException first = UnwrittenException.of(folder.resolve("a"), SAID);
    assertEquals(first, UnwrittenException.of(folder.resolve("b"), first));
    assertEquals(folder.resolve("a").toString(), first.getFile());
  }
}
