package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.Label;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;

class EditionsTest {
  @TempDir Path folder;

  private Home home;

  @BeforeEach
  void open() throws Exception {
    home = Home.open(folder.resolve("home"));
  }

  private Path install(String name, int edition) throws IOException {
    Files.createDirectories(home.bundles());
    return TestBundles.pack(
        TestExhibits.edition(TestExhibits.least(), edition), home.bundles().resolve(name));
  }

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
  void theNewestEditionThatLiesThereIsFound() throws Exception {
    install("a.vitrin", 2);
    Path newest = install("b.vitrin", 11);
    install("c.vitrin", 3);
    Editions editions = Editions.of(home);
    assertEquals(Optional.of(Label.of(newest)), editions.newest("least"));
    assertEquals(Optional.empty(), editions.newest("most"));
  }

  @Test
  void filesThatSayNothingAreLeftOut() throws Exception {
    Path bundle = install("a.vitrin", 2);
    Files.writeString(home.bundles().resolve("b.vitrin"), "A text");
    Files.writeString(home.bundles().resolve("c.txt"), "A text");
    assertEquals(Optional.of(Label.of(bundle)), Editions.of(home).newest("least"));
    assertEquals(List.of(bundle, home.bundles().resolve("b.vitrin")), Editions.files(home));
  }

  @Test
  void whereNothingWasInstalledNothingIsFound() throws Exception {
    assertEquals(Optional.empty(), Editions.of(home).newest("least"));
    assertEquals(List.of(), Editions.files(home));
  }
}
