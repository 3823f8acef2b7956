package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.Label;

class EditionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1,a,NEWER", "2,a,SAME", "2,b,CHANGED", "3,a,OLDER"})
  void howABundleStandsIsToldByEditionAndDigest(long edition, String digest, Standing standing) {
    Label bundle = new Label("x", 2, "a");
    assertEquals(standing, Standing.of(bundle, Optional.of(new Label("x", edition, digest))));
  }

  @Test
  void aBundleOfWhichNothingIsInstalledIsNew() {
    assertEquals(Standing.NEW, Standing.of(new Label("x", 2, "a"), Optional.empty()));
  }

  @Test
  void aBundleIsComparedWithTheEditionThatPlays() throws Exception {
    try (TestLibrary here = new TestLibrary(folder)) {
      here.install(here.packed("a", 1));
      here.install(here.packed("a", 3));
      Editions editions = Editions.of(here.home);
      assertEquals(3, editions.beside(new Label("a", 2, "digest")).orElseThrow().edition());
      assertEquals(Optional.empty(), editions.beside(new Label("b", 2, "digest")));
    }
  }

  @Test
  void aBundleIsComparedWithTheEditionOfItsNumberIfThatHasOtherContent() throws Exception {
    try (TestLibrary here = new TestLibrary(folder)) {
      here.install(here.packed("a", 1));
      here.install(here.packed("a", 3));
      Label changed = new Label("a", 1, "digest");
      assertEquals(Standing.CHANGED, Standing.of(changed, Editions.of(here.home).beside(changed)));
    }
  }

  @Test
  void whereNothingWasInstalledNothingIsFoundAndNothingIsMade() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    assertEquals(Optional.empty(), Editions.of(home).beside(new Label("a", 1, "digest")));
    assertFalse(Files.exists(home.library()));
  }
}
