package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.SealKeys;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.cli.Console;
import vitrin.i18n.Texts;
import vitrin.library.Home;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;
import vitrin.library.SettingsFile;
import vitrin.library.TestSettings;
import vitrin.model.Exhibit;
import vitrin.model.Language;

/// What the hall and `vitrin play` let in, by seals and editions.
class InstalledTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 25);
  private static final KeyPair KEYS = SealKeys.generate();

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Home home;

  @BeforeEach
  void open() throws Exception {
    home = Home.open(folder.resolve("home"));
    Files.createDirectories(home.bundles());
  }

  private void set(SealPolicy policy) throws IOException {
    TrustedKey ours = new TrustedKey("Sərgi şöbəsi", KEYS.getPublic());
    new SettingsFile(home).replace(TestSettings.sealed(List.of(ours), policy));
  }

  private Console console() {
    return new Console(
        new PrintStream(new ByteArrayOutputStream()),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        () -> home,
        Texts.of(Language.EN),
        Console.Screen.LINES);
  }

  private static Exhibit edition(int edition) {
    return TestExhibits.edition(TestExhibits.least(), edition);
  }

  private Path sealed(String name, int edition) throws IOException {
    return TestBundles.seal(edition(edition), home.bundles().resolve(name), KEYS);
  }

  /// The editions that play.
  private List<Integer> due() throws Exception {
    List<Bundle> due = new Installed(home, new Opening(home, console()), console()).due(DAY);
    due.forEach(Bundle::close);
    return due.stream().map(bundle -> bundle.exhibit().edition()).toList();
  }

  private List<String> said() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void open(Path named) throws Exception {
    new Opening(home, console()).open(named).close();
  }

  @Test
  void ofAnExhibitTheNewestEditionPlaysAndEachOlderOneIsNamed() throws Exception {
    set(SealPolicy.REQUIRE);
    Path oldest = sealed("a.vitrin", 2);
    sealed("b.vitrin", 11);
    Path old = sealed("c.vitrin", 3);
    assertEquals(List.of(11), due());
    assertEquals(2, said().size(), said().toString());
    assertTrue(said().getFirst().contains(oldest.toString()), said().toString());
    assertTrue(said().getFirst().endsWith("(V20)"), said().toString());
    assertTrue(said().getLast().contains(old.toString()), said().toString());
  }

  @Test
  void whereTheNewestEditionIsDamagedTheOneBeforeItPlays() throws Exception {
    set(SealPolicy.REQUIRE);
    sealed("a.vitrin", 2);
    Path damaged = sealed("b.vitrin", 3);
    Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), 9000));
    assertEquals(List.of(2), due());
    assertEquals(1, said().size(), said().toString());
    assertTrue(said().getFirst().contains("(V15)"), said().toString());
  }

  @Test
  void theSameBundleTwiceIsPlayedOnceWithoutAWord() throws Exception {
    set(SealPolicy.REQUIRE);
    Files.copy(sealed("a.vitrin", 2), home.bundles().resolve("b.vitrin"));
    assertEquals(List.of(2), due());
    assertEquals(List.of(), said());
  }

  @Test
  void ofTwoContentsUnderOneEditionTheFirstPlaysAndBothAreNamed() throws Exception {
    set(SealPolicy.REQUIRE);
    Path first = sealed("a.vitrin", 2);
    Path other = home.bundles().resolve("b.vitrin");
    TestBundles.seal(TestExhibits.changed(edition(2)), other, KEYS);
    assertEquals(List.of(2), due());
    assertEquals(1, said().size(), said().toString());
    assertTrue(
        said().getFirst().contains(first.toString())
            && said().getFirst().contains(other.toString()),
        said().toString());
  }

  @Test
  void theHallPlaysNothingThatIsNotSealedAsRequired() throws Exception {
    set(SealPolicy.REQUIRE);
    TestBundles.pack(edition(1), home.bundles().resolve("a.vitrin"));
    assertEquals(List.of(), due());
    assertEquals(1, said().size(), said().toString());
    assertTrue(said().getFirst().endsWith("(V17)"), said().toString());
  }

  @Test
  void aBundleWithoutSealIsPlayedUnderAWarningUnlessTheSettingsSayOtherwise() throws Exception {
    Path plain = TestBundles.pack(edition(1), folder.resolve("a.vitrin"));
    open(plain);
    assertEquals(1, said().size(), said().toString());
    assertTrue(said().getFirst().contains(plain.toString()), said().toString());
    // Also from its checked copy.
    open(plain);
    assertEquals(2, said().size(), said().toString());
    set(SealPolicy.ACCEPT);
    open(plain);
    assertEquals(2, said().size(), said().toString());
    set(SealPolicy.REQUIRE);
    BundleException refused = assertThrows(BundleException.class, () -> open(plain));
    assertEquals(Kind.SEAL_MISSING, refused.kind());
  }

  @Test
  void aForgedBundleIsPlayedUnderNoPolicy() throws Exception {
    Path forged = TestBundles.forge(TestBundles.seal(edition(1), folder.resolve("a.vitrin"), KEYS));
    for (SealPolicy policy : SealPolicy.values()) {
      set(policy);
      BundleException refused = assertThrows(BundleException.class, () -> open(forged));
      assertEquals(Kind.SEAL_BROKEN, refused.kind());
    }
  }

  @Test
  void whoOpensAnOlderEditionThanTheInstalledOneIsTold() throws Exception {
    set(SealPolicy.REQUIRE);
    sealed("a.vitrin", 5);
    Path older = TestBundles.seal(edition(4), folder.resolve("older.vitrin"), KEYS);
    open(older);
    assertEquals(1, said().size(), said().toString());
    assertTrue(said().getFirst().contains(older.toString()), said().toString());
    Path newer = TestBundles.seal(edition(6), folder.resolve("newer.vitrin"), KEYS);
    open(newer);
    assertEquals(1, said().size(), said().toString());
  }
}
