package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.SealDemand;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.bundle.Verifier;
import vitrin.model.Exhibit;

class BundleCacheTest {

  @TempDir Path folder;

  private Home home;
  private BundleCache cache;

  @BeforeEach
  void openHome() throws Exception {
    home = Home.open(folder.resolve("home"));
    cache = new BundleCache(home, SealDemand.NOTHING);
  }

  /// As after a new start: what was open is not open any more.
  private BundleCache nextStart() throws Exception {
    return new BundleCache(Home.open(home.folder()), SealDemand.NOTHING);
  }

  private Path packed(String name, int edition) throws IOException {
    Exhibit exhibit = TestExhibits.edition(TestExhibits.least(), edition);
    return TestBundles.pack(exhibit, folder.resolve(name));
  }

  /// Opens it and says how much was copied for that.
  private long bytesCopied(BundleCache cache, Path file) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    long[] bytes = {0};
    CopyProgress progress =
        (copied, all) -> {
          calls.incrementAndGet();
          bytes[0] = copied;
        };
    try (Bundle bundle = cache.open(file, progress)) {
      assertEquals(Verifier.verify(bundle.file()), bundle.digest());
    }
    assertEquals(calls.get() == 0, bytes[0] == 0);
    return bytes[0];
  }

  private List<Path> copies() throws IOException {
    try (var files = Files.list(home.cache())) {
      return files.filter(file -> file.toString().endsWith(".vitrin")).sorted().toList();
    }
  }

  private Path copyOf(Path file) throws Exception {
    return home.cache().resolve(Verifier.verify(file) + ".vitrin");
  }

  private static void change(Path file, long at) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, at);
      one.put(0, (byte) (one.get(0) ^ 1)).flip();
      channel.write(one, at);
    }
  }

  @Test
  void aBundleIsPlayedFromACopyUnderItsDigest() throws Exception {
    Path file = packed("a.vitrin", 1);
    try (Bundle bundle = cache.open(file)) {
      assertEquals(copyOf(file), bundle.file());
      assertEquals(TestExhibits.edition(TestExhibits.least(), 1), bundle.exhibit());
    }
  }

  @Test
  void anUnchangedFileIsNotCopiedAgain() throws Exception {
    Path file = packed("a.vitrin", 1);
    assertEquals(Files.size(file), bytesCopied(cache, file));
    Optional<Stamp> copy = Stamp.of(copyOf(file));
    assertEquals(0, bytesCopied(nextStart(), file));
    assertEquals(copy, Stamp.of(copyOf(file)));
  }

  @Test
  void aFileWithAnotherTimeIsCopiedAgain() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertEquals(Files.size(file), bytesCopied(nextStart(), file));
    assertEquals(0, bytesCopied(nextStart(), file));
  }

  @Test
  void aFilePutInThePlaceOfAnotherIsPlayedItself() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    FileTime time = Files.getLastModifiedTime(file);
    Files.delete(file);
    Files.move(packed("b.vitrin", 2), file);
    Files.setLastModifiedTime(file, time);
    try (Bundle bundle = nextStart().open(file)) {
      assertEquals(2, bundle.exhibit().edition());
    }
  }

  @Test
  void aFileThatBecameBadIsRefusedThoughItsCopyIsGood() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    change(file, Files.size(file) / 2);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    BundleException refused =
        assertThrows(BundleException.class, () -> nextStart().open(file).close());
    assertEquals(Kind.DAMAGED, refused.kind());
    assertEquals(file, refused.file());
  }

  @Test
  void aFileThatIsGoneIsRefusedThoughItsCopyIsThere() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    Files.delete(file);
    BundleException refused =
        assertThrows(BundleException.class, () -> nextStart().open(file).close());
    assertEquals(Kind.UNREADABLE, refused.kind());
  }

  @Test
  void aCopyThatWasWrittenToIsMadeAgain() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    Path copy = copyOf(file);
    change(copy, Files.size(copy) / 2);
    Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertEquals(Files.size(file), bytesCopied(nextStart(), file));
    assertEquals(-1, Files.mismatch(file, copy));
  }

  @Test
  void aCopyThatWasWrittenToIsMadeAgainEvenWhereItsTimeDoesNotTell() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    Path copy = copyOf(file);
    FileTime time = Files.getLastModifiedTime(copy);
    change(copy, Files.size(copy) - 192);
    Files.setLastModifiedTime(copy, time);
    assertEquals(Files.size(file), bytesCopied(nextStart(), file));
    assertEquals(-1, Files.mismatch(file, copy));
  }

  @Test
  void aCopyThatIsGoneIsMadeAgain() throws Exception {
    Path file = packed("a.vitrin", 1);
    cache.open(file).close();
    Files.delete(copyOf(file));
    assertEquals(Files.size(file), bytesCopied(nextStart(), file));
    assertEquals(List.of(copyOf(file)), copies());
  }

  @Test
  void twoFilesOfTheSameContentShareACopy() throws Exception {
    Path file = packed("a.vitrin", 1);
    Path same = Files.copy(file, folder.resolve("same.vitrin"));
    cache.open(file).close();
    cache.open(same).close();
    assertEquals(1, copies().size());
    BundleCache next = nextStart();
    assertEquals(0, bytesCopied(next, file));
    assertEquals(0, bytesCopied(next, same));
  }

  @Test
  void nothingIsLeftInTmp() throws Exception {
    cache.open(packed("a.vitrin", 1)).close();
    Path bad = Files.writeString(folder.resolve("bad.vitrin"), "no bundle");
    assertThrows(BundleException.class, () -> cache.open(bad).close());
    try (var left = Files.list(home.tmp())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void theOldestCopiesGoWhenTheCacheIsFull() throws Exception {
    Path first = packed("1.vitrin", 1);
    Path second = packed("2.vitrin", 2);
    Path third = packed("3.vitrin", 3);
    BundleCache small = new BundleCache(home, SealDemand.NOTHING, 2 * Files.size(first));
    for (Path file : List.of(first, second)) {
      small.open(file).close();
    }
    Files.setLastModifiedTime(copyOf(first), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    new BundleCache(home, SealDemand.NOTHING, 2 * Files.size(first)).open(third).close();
    assertFalse(Files.exists(copyOf(first)));
    assertTrue(Files.exists(copyOf(second)));
    assertTrue(Files.exists(copyOf(third)));
    assertEquals(0, bytesCopied(nextStart(), second));
    assertEquals(Files.size(first), bytesCopied(nextStart(), first));
  }

  @Test
  void aCopyInUseDoesNotGoWhenTheCacheIsFull() throws Exception {
    Path first = packed("1.vitrin", 1);
    BundleCache tiny = new BundleCache(home, SealDemand.NOTHING, 1);
    try (Bundle one = tiny.open(first);
        Bundle two = tiny.open(packed("2.vitrin", 2))) {
      assertTrue(Files.exists(one.file()));
      assertTrue(Files.exists(two.file()));
    }
  }

  @Test
  void whatWasMadeOfTheSameContentIsNotMadeAgain() throws Exception {
    AtomicInteger made = new AtomicInteger();
    BundleCache.Maker<IOException> maker =
        output -> {
          made.incrementAndGet();
          return Optional.of(digestOfPacked(output));
        };
    cache.made("content-1", maker).orElseThrow().close();
    try (Bundle again = nextStart().made("content-1", maker).orElseThrow()) {
      assertEquals(TestExhibits.least(), again.exhibit());
    }
    assertEquals(1, made.get());
    nextStart().made("content-2", maker).orElseThrow().close();
    assertEquals(2, made.get());
    assertEquals(1, copies().size());
  }

  private static String digestOfPacked(Path output) throws IOException {
    try {
      return Verifier.verify(TestBundles.pack(TestExhibits.least(), output));
    } catch (BundleException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whereNothingIsMadeThereIsNothing() throws Exception {
    assertEquals(Optional.empty(), cache.made("content", _ -> Optional.empty()));
    assertEquals(List.of(), copies());
  }

  @Test
  void whatFailsWhileItIsMadeFailsAsItDidAndLeavesNothing() throws Exception {
    IOException failure = new IOException("packing failed");
    BundleCache.Maker<IOException> failing =
        output -> {
          Files.writeString(output, "half");
          throw failure;
        };
    assertEquals(failure, assertThrows(IOException.class, () -> cache.made("content", failing)));
    assertEquals(List.of(), copies());
    try (var left = Files.list(home.tmp())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aMakerThatNamesAnotherDigestIsNotBelieved() {
    BundleCache.Maker<IOException> wrong =
        output -> {
          digestOfPacked(output);
          return Optional.of("0".repeat(64));
        };
    assertThrows(IOException.class, () -> cache.made("content", wrong));
  }

  @Test
  void twoEditionsHaveTwoCopies() throws Exception {
    try (Bundle one = cache.open(packed("1.vitrin", 1));
        Bundle two = cache.open(packed("2.vitrin", 2))) {
      assertNotEquals(one.file(), two.file());
      assertEquals(2, copies().size());
    }
  }

  @Test
  void aFileIsKnownFromItsFirstOpeningUntilItChanges() throws Exception {
    Path file = packed("a.vitrin", 1);
    assertFalse(cache.knows(file));
    cache.open(file).close();
    assertTrue(cache.knows(file));
    assertTrue(nextStart().knows(file));
    packedOver(file);
    assertFalse(cache.knows(file));
    Files.delete(file);
    assertFalse(cache.knows(file));
  }

  private void packedOver(Path file) throws IOException {
    Files.delete(file);
    packed(file.getFileName().toString(), 2);
  }
}
