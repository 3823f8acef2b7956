package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.ChildJvm;

/// What refusing costs: a process with a small heap is handed every file of the tables.
class BoundedRefusalTest {

  /// Of all memory, native memory too, whatever is in the files: the heap, SQLite's cache, the
  /// virtual machine.
  private static final long MOST_MEGABYTES = 400;

  @TempDir Path folder;

  @Test
  void everyHostileFileIsRefusedInASmallHeapAndALittleMemory() throws Exception {
    Path good = TestBundles.pack(TestExhibits.everything(), folder.resolve("good.vitrin"));
    List<String> expected = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (HostileFile hostile :
        Stream.of(HostileFileTest.cases(), HostileStructureTest.cases(), HostileContentTest.cases())
            .flatMap(each -> each)
            .toList()) {
      Path place = Files.createDirectory(folder.resolve(Integer.toString(files.size())));
      files.add(hostile.make(good, place).toString());
      expected.add(hostile.kind().name());
    }
    Path list = Files.write(folder.resolve("list"), files);

    ChildJvm.Ended ended =
        ChildJvm.run(List.of("-Xmx96m"), Refusing.class, list.toString(), folder.toString());

    assertEquals(0, ended.exit(), () -> ended.out().toString());
    List<String> kinds =
        ended.out().stream()
            .filter(line -> line.startsWith(Refusing.KIND))
            .map(line -> line.substring(Refusing.KIND.length()))
            .toList();
    assertEquals(expected, kinds);
    long peak =
        ended.out().stream()
            .filter(line -> line.startsWith(Refusing.PEAK))
            .mapToLong(line -> Long.parseLong(line.substring(Refusing.PEAK.length())))
            .sum();
    assertTrue(peak <= MOST_MEGABYTES, peak + " MB");
    for (String file : files) {
      // What a link points to is not the test's to delete.
      if (Files.isSymbolicLink(Path.of(file))) {
        Files.delete(Path.of(file));
      }
    }
  }

  /// Opens every file of a list: `Refusing LIST FOLDER`.
  static final class Refusing {
    static final String KIND = "kind ";
    static final String PEAK = "peak ";

    private Refusing() {}

    public static void main(String[] args) throws Exception {
      for (String file : Files.readAllLines(Path.of(args[0]))) {
        try {
          Bundle.open(Path.of(file), Path.of(args[1]).resolve("copy")).close();
          System.out.println(KIND + "none");
        } catch (BundleException refused) {
          System.out.println(KIND + refused.kind());
        }
      }
      System.out.println(PEAK + ChildJvm.peakMegabytes());
    }
  }
}
