package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.BundleException.Kind;

@Timeout(120)
class BundleTest {

  @TempDir Path folder;
  private Path file;
  private Path copy;

  @BeforeEach
  void pack() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("stick"));
    file = TestBundles.pack(TestExhibits.everything(), stick.resolve("a.vitrin"));
    copy = folder.resolve("copy");
  }

  @Test
  void openingLeavesNothingOnTheStick() throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (Bundle bundle = Bundle.open(file, copy);
        var beside = Files.list(file.getParent())) {
      assertEquals(copy, bundle.file());
      assertArrayEquals(before, Files.readAllBytes(file));
      assertEquals(List.of(file), beside.toList());
    }
  }

  @Test
  void aBundleGoesOnWhenTheStickIsGone() throws Exception {
    try (Bundle bundle = Bundle.open(file, copy)) {
      Files.delete(file);
      StoredPicture wide = bundle.find("photos/wide.jpg").orElseThrow();
      assertEquals(
          wide.renditions().getLast().bytes(),
          bundle.read(wide, wide.renditions().getLast()).length);
    }
  }

  @Test
  void theCopyIsTheWholeFileAndStaysAfterClosing() throws Exception {
    Bundle.open(file, copy).close();
    assertEquals(-1, Files.mismatch(file, copy));
  }

  @Test
  void copyingTellsHowFarItIsUpToTheEnd() throws Exception {
    List<Long> told = new ArrayList<>();
    Bundle.open(
            file,
            copy,
            (copied, all) -> {
              assertEquals(sizeOf(file), all);
              told.add(copied);
            },
            SealDemand.NOTHING)
        .close();
    assertEquals(told.stream().sorted().distinct().toList(), told);
    assertEquals(Files.size(file), told.getLast());
  }

  @Test
  void anExceptionOfWhoWatchesTheCopyingLeavesNoCopy() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Bundle.open(
                file,
                copy,
                (_, _) -> {
                  throw new IllegalStateException("cancelled");
                },
                SealDemand.NOTHING));
    assertTrue(Files.notExists(copy));
  }

  @Test
  void aCopyThatCantBeWrittenIsNotTheBundlesFault() {
    assertThrows(
        IOException.class, () -> Bundle.open(file, folder.resolve("missing").resolve("copy")));
  }

  @Test
  void picturesCanBeReadFromManyThreadsAtOnce() throws Exception {
    try (Bundle bundle = Bundle.open(file, copy);
        var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> tasks = new ArrayList<>();
      int expected = 0;
      for (StoredPicture picture : bundle.pictures()) {
        for (Rendition rendition : picture.renditions()) {
          for (int i = 0; i < 10; i++) {
            tasks.add(() -> bundle.read(picture, rendition).length);
            expected += rendition.bytes();
          }
        }
      }
      int found = 0;
      for (Future<Integer> length : threads.invokeAll(tasks)) {
        found += length.get();
      }
      assertEquals(expected, found);
    }
  }

  @Test
  void aPictureOfAnotherBundleCantBeRead() throws Exception {
    try (Bundle bundle = Bundle.open(file, copy)) {
      StoredPicture wide = bundle.find("photos/wide.jpg").orElseThrow();
      Rendition other = bundle.find("photos/tall.png").orElseThrow().renditions().getFirst();
      assertThrows(IllegalArgumentException.class, () -> bundle.read(wide, other));
    }
  }

  @Test
  void nothingIsReadFromABundleThatIsClosed() throws Exception {
    Bundle bundle = Bundle.open(file, copy);
    bundle.close();
    bundle.close();
    StoredPicture wide = bundle.find("photos/wide.jpg").orElseThrow();
    assertThrows(
        BundleClosedException.class, () -> bundle.read(wide, wide.renditions().getFirst()));
  }

  @Test
  void aPictureThatRottedOnOurDiskIsDamaged() throws Exception {
    Bundle.open(file, copy).close();
    byte[] body = Forgery.body(copy);
    long rotten = Forgery.chainedPage(body) + 2000L;
    Forgery.flip(copy, rotten * 8);
    try (Bundle bundle = Bundle.openVerified(copy, Forgery.trailer(copy).digest())) {
      List<Kind> refused = new ArrayList<>();
      for (StoredPicture picture : bundle.pictures()) {
        for (Rendition rendition : picture.renditions()) {
          try {
            assertEquals(rendition.sha256(), Sha256.hex(bundle.read(picture, rendition)));
          } catch (BundleException e) {
            refused.add(e.kind());
          }
        }
      }
      assertEquals(List.of(Kind.DAMAGED), refused);
    }
  }

  @Nested
  class AVerifiedCopy {
    private String digest;

    @BeforeEach
    void open() throws Exception {
      try (Bundle bundle = Bundle.open(file, copy)) {
        digest = bundle.digest();
      }
    }

    private Kind refused(String expected) {
      return assertThrows(BundleException.class, () -> Bundle.openVerified(copy, expected)).kind();
    }

    @Test
    void opensAfterItHasBeenRenamed() throws Exception {
      Path renamed = Files.move(copy, folder.resolve(digest + ".vitrin"));
      Bundle.openVerified(renamed, digest).close();
    }

    @Test
    void ofAnotherDigestIsRefused() {
      assertEquals(Kind.DAMAGED, refused("0".repeat(64)));
    }

    @Test
    void thatIsGoneIsUnreadable() throws Exception {
      Files.delete(copy);
      assertEquals(Kind.UNREADABLE, refused(digest));
    }

    @Test
    void thatWasCutIsRefused() throws Exception {
      for (long length : List.of(1L, 99L, 150L, 4096L, 8192L, Files.size(file) - 1)) {
        Files.write(copy, Files.readAllBytes(file));
        Forgery.cut(copy, length);
        refused(digest);
      }
    }

    @Test
    void whoseTablesWereZeroedIsRefused() throws Exception {
      Forgery.bytes(copy, all -> Arrays.fill(all, 4096, 5 * 4096, (byte) 0));
      assertEquals(Kind.DAMAGED, refused(digest));
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
