package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.Seal;
import vitrin.bundle.SealDemand;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;

/// What is handed over may be anything, and what the cache remembers may be lost or untrue.
class BundleCacheFaultsTest {

  @TempDir Path folder;

  private Home home;

  @BeforeEach
  void openHome() throws Exception {
    home = Home.open(folder.resolve("home"));
  }

  private BundleCache cache() throws Exception {
    return new BundleCache(Home.open(home.folder()), SealDemand.NOTHING);
  }

  private Path packed() throws IOException {
    return TestBundles.pack(TestExhibits.least(), folder.resolve("a.vitrin"));
  }

  private Path index() {
    return home.cache().resolve("index.json");
  }

  private Kind refusal(Path file) throws Exception {
    return assertThrows(BundleException.class, () -> cache().open(file).close()).kind();
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "a link takes a right that not everybody has there")
  void aLinkIsRefusedEvenToAFileThatIsInTheCache() throws Exception {
    Path file = packed();
    cache().open(file).close();
    Path link = Files.createSymbolicLink(folder.resolve("link.vitrin"), file);
    assertEquals(Kind.NOT_A_BUNDLE, refusal(link));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in a folder there")
  void aPipeIsRefusedAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe.vitrin");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(Kind.NOT_A_BUNDLE, refusal(pipe));
  }

  @Test
  void aFolderIsRefused() throws Exception {
    assertEquals(Kind.NOT_A_BUNDLE, refusal(Files.createDirectory(folder.resolve("b.vitrin"))));
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    assertEquals(Kind.NOT_A_BUNDLE, refusal(Files.createFile(folder.resolve("b.vitrin"))));
  }

  @Test
  void aFileThatWasNotClosedIsRefused() throws Exception {
    Path file = packed();
    Files.createFile(folder.resolve("a.vitrin-journal"));
    assertEquals(Kind.NOT_CLOSED, refusal(file));
  }

  @Test
  void whatIsRefusedIsRefusedAgain() throws Exception {
    Path file = packed();
    Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
    assertEquals(Kind.DAMAGED, refusal(file));
    assertEquals(Kind.DAMAGED, refusal(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"version\": 2, \"entries\": {}}",
        "{\"version\": 1, \"entries\": []}",
        "{\"version\": 1, \"entries\": {}, \"more\": 1}",
        "{\"version\": 1, \"entries\": {\"file:/a\": {\"digest\": \"../../etc/passwd\"}}}",
        "{\"version\": 1, \"entries\": {\"file:/a\": {\"digest\": 1, \"copy\": {}}}}"
      })
  void aBrokenIndexIsBegunAnew(String broken) throws Exception {
    Path file = packed();
    cache().open(file).close();
    Files.writeString(index(), broken);
    try (Bundle bundle = cache().open(file)) {
      assertEquals(TestExhibits.least(), bundle.exhibit());
    }
    assertEquals(1, CacheIndex.read(index()).entries().size());
  }

  @Test
  void anIndexThatLeadsOutOfTheCacheIsBegunAnew() throws Exception {
    Path file = packed();
    cache().open(file).close();
    String index = Files.readString(index());
    String digest = CacheIndex.read(index()).entries().values().iterator().next().digest();
    Files.writeString(index(), index.replace(digest, "../../a"));
    assertEquals(Map.of(), CacheIndex.read(index()).entries());
  }

  @Test
  void aFolderInThePlaceOfTheIndexDoesNotStopTheShow() throws Exception {
    Files.createDirectories(index().resolve("not-empty"));
    try (Bundle bundle = cache().open(packed())) {
      assertEquals(TestExhibits.least(), bundle.exhibit());
    }
  }

  @Test
  void theIndexForgetsCopiesThatAreGone() throws Exception {
    Path file = packed();
    cache().open(file).close();
    try (var copies = Files.newDirectoryStream(home.cache(), "*.vitrin")) {
      for (Path copy : copies) {
        Files.delete(copy);
      }
    }
    Path other =
        TestBundles.pack(TestExhibits.edition(TestExhibits.least(), 2), folder.resolve("b.vitrin"));
    cache().open(other).close();
    assertEquals(
        List.of(CacheIndex.ofFile(other)),
        List.copyOf(CacheIndex.read(index()).entries().keySet()));
  }

  @Test
  void twoFilesOfTheSameContentKeepTheirOwnSeals() throws Exception {
    Path plain = packed();
    Path sealed = folder.resolve("sealed.vitrin");
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    try (BundleWriter writer = BundleWriter.create(sealed, TestExhibits.least())) {
      writer.finish(keys);
    }
    for (int start = 0; start < 2; start++) {
      BundleCache cache = cache();
      try (Bundle one = cache.open(plain);
          Bundle two = cache.open(sealed)) {
        assertEquals(one.digest(), two.digest());
        assertEquals(Seal.Verdict.MISSING, one.seal().verify(List.of(keys.getPublic())));
        assertEquals(Seal.Verdict.TRUSTED, two.seal().verify(List.of(keys.getPublic())));
      }
    }
  }

  @Test
  void aCopyThatIsThereWithoutAnIndexIsNotBelieved() throws Exception {
    Path file = packed();
    Path copy;
    try (Bundle bundle = cache().open(file)) {
      copy = bundle.file();
    }
    Files.delete(index());
    Files.writeString(copy, "something else");
    try (Bundle bundle = cache().open(file)) {
      assertEquals(copy, bundle.file());
      assertEquals(TestExhibits.least(), bundle.exhibit());
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsThisMachinesFault() throws Exception {
    Path file = packed();
    BundleCache cache = cache();
    Files.delete(home.tmp());
    assertThrows(IOException.class, () -> cache.open(file).close());
    Files.createDirectory(home.tmp());
    try (Bundle bundle = cache.open(file)) {
      assertEquals(TestExhibits.least(), bundle.exhibit());
    }
  }

  @Test
  void contentAndFilesAreToldApart() throws Exception {
    Path file = packed();
    cache().open(file).close();
    Optional<Bundle> made = cache().made(file.toString(), _ -> Optional.empty());
    assertTrue(made.isEmpty());
  }
}
