package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.UnwrittenException;

class ExportTest {
  @TempDir Path stick;

  @Test
  void whatFailsHalfWayLeavesWhatWasThere() throws Exception {
    Path file = stick.resolve("a.csv");
    Export.write(file, out -> out.write('1'));
    UnwrittenException failed =
        assertThrows(
            UnwrittenException.class,
            () ->
                Export.write(
                    file,
                    out -> {
                      out.write('2');
                      throw new IOException("pulled");
                    }));
    assertEquals(file.toString(), failed.getFile());
    assertEquals("1", Files.readString(file));
    try (Stream<Path> left = Files.list(stick)) {
      assertEquals(List.of(file), left.toList());
    }
  }
}
