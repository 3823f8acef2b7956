package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.BundleCache;
import vitrin.library.Digests;
import vitrin.library.Home;
import vitrin.library.Seals;
import vitrin.library.Settings;
import vitrin.pack.Packer;
import vitrin.pack.SourceFolder;
import vitrin.pack.SourceFolders;

/// What a process of this program has another one do, with real processes.
class SecondProcessTest {
  private static final CopyProgress QUIET = (_, _) -> {};

  @TempDir Path folder;

  private Home home;
  private Path bundle;

  @BeforeEach
  void pack() throws Exception {
    home = Home.open(folder.resolve("home"));
    bundle = TestBundles.pack(TestExhibits.everything(), folder.resolve("a.vitrin"));
  }

  private SecondProcess second() {
    return new SecondProcess(
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()),
        home);
  }

  private boolean isKnown() {
    return new BundleCache(home, new Seals(Settings.defaults())).knows(bundle);
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(home.folder().resolve("tmp"))) {
      return all.toList();
    }
  }

  @Test
  void whatItHasCheckedThisOneFindsInTheCache() throws Exception {
    AtomicLong last = new AtomicLong();
    second().check(bundle, (copied, _) -> last.set(copied));
    assertTrue(isKnown());
    assertEquals(Files.size(bundle), last.get());
  }

  @Test
  void itRefusesWhatThisOneWouldRefuse() throws Exception {
    byte[] whole = Files.readAllBytes(bundle);
    Files.write(bundle, Arrays.copyOf(whole, whole.length / 2));
    BundleException refused =
        assertThrows(BundleException.class, () -> second().check(bundle, QUIET));
    assertEquals(BundleException.Kind.DAMAGED, refused.kind());
    assertEquals(bundle, refused.file());
    assertEquals(List.of(), temporary());
  }

  @Test
  void itsDigestIsTheOneThatThisOneComputes() throws Exception {
    assertEquals(
        Optional.of(Digests.sha256(bundle, 5000, QUIET)), second().digest(bundle, 5000, QUIET));
  }

  @Test
  void itPacksTheVeryBytesThatThisOneWould() throws Exception {
    Path source = SourceFolders.complete(folder);
    String key = SourceFolder.read(source).contentKey();
    Path here = folder.resolve("here.vitrin");
    Path there = folder.resolve("there.vitrin");
    Packer.pack(SourceFolder.read(source), here, (_, _) -> {});
    Optional<SecondProcess.Packed> packed = second().pack(source, key, there, QUIET);
    assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(there));
    try (Bundle bundle = Bundle.open(there, folder.resolve("copy.vitrin"))) {
      assertEquals(bundle.digest(), packed.orElseThrow().digest().orElseThrow());
    }
  }

  @Test
  void itPacksNothingOfAFolderThatHasErrorsOrHasBeenChanged() throws Exception {
    Path source = SourceFolders.complete(folder);
    String key = SourceFolder.read(source).contentKey();
    Path output = folder.resolve("none.vitrin");
    assertEquals(Optional.empty(), second().pack(source, "other", output, QUIET));
    Path exhibit = source.resolve(SourceFolder.EXHIBIT_FILE);
    Files.writeString(exhibit, "{}");
    String now = SourceFolder.read(source).contentKey();
    assertEquals(
        Optional.of(new SecondProcess.Packed(Optional.empty())),
        second().pack(source, now, output, QUIET));
    assertEquals(Optional.empty(), second().pack(source, key, output, QUIET));
    assertFalse(Files.exists(output));
  }

  @Test
  void whoChangesTheirMindIsObeyedAndNothingIsLeft() throws Exception {
    CopyProgress unwilling =
        (_, _) -> {
          throw new CancellationException("no more");
        };
    assertThrows(CancellationException.class, () -> second().check(bundle, unwilling));
    assertEquals(List.of(), temporary());
  }

  @Test
  void oneThatFallsOrCantBeginHasNotHelpedAndThatIsAll() throws Exception {
    for (String launcher : List.of("/bin/false", "/bin/true", folder.resolve("gone").toString())) {
      SecondProcess none = new SecondProcess(List.of(launcher), home);
      none.check(bundle, QUIET);
      assertEquals(Optional.empty(), none.digest(bundle, 5000, QUIET));
      assertEquals(Optional.empty(), none.pack(folder, "key", folder.resolve("b.vitrin"), QUIET));
    }
    assertFalse(isKnown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"copied 12", "copied x y", "copied -1 2", "copied 99999999999999999999 1", "dig"})
  void whatIsSaidByHalfOrWithoutSenseIsNotUnderstood(String line) throws Exception {
    Path script = folder.resolve("half");
    Files.writeString(script, "#!/bin/sh\nprintf '" + line + "'\n");
    assertTrue(script.toFile().setExecutable(true));
    SecondProcess half = new SecondProcess(List.of(script.toString()), home);
    List<Long> heard = new ArrayList<>();
    assertEquals(
        Optional.empty(), half.digest(bundle, 5000, (copied, all) -> heard.add(copied / all)));
    half.check(bundle, (copied, all) -> heard.add(copied / all));
    assertEquals(List.of(), heard);
  }
}
