package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.SealKeys;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Exhibit;

class SealsTest {
  private static final KeyPair OURS = SealKeys.generate();
  private static final KeyPair NEXT = SealKeys.generate();
  private static final KeyPair FOREIGN = SealKeys.generate();

  @TempDir Path folder;

  private Home home;

  @BeforeEach
  void open() throws Exception {
    home = Home.open(folder.resolve("home"));
  }

  /// How a bundle may be sealed.
  private enum Sealed {
    BY_US,
    BY_OUR_NEXT_KEY,
    BY_NOBODY,
    BY_A_STRANGER,
    AND_CHANGED_SINCE
  }

  private Path bundle(Sealed sealed) throws Exception {
    Path file = folder.resolve("a.vitrin");
    Exhibit exhibit = TestExhibits.least();
    return switch (sealed) {
      case BY_US -> TestBundles.seal(exhibit, file, OURS);
      case BY_OUR_NEXT_KEY -> TestBundles.seal(exhibit, file, NEXT);
      case BY_NOBODY -> TestBundles.pack(exhibit, file);
      case BY_A_STRANGER -> TestBundles.seal(exhibit, file, FOREIGN);
      case AND_CHANGED_SINCE -> TestBundles.forge(TestBundles.seal(exhibit, file, OURS));
    };
  }

  private static Seals seals(SealPolicy policy) {
    return new Seals(
        TestSettings.sealed(
            List.of(
                new TrustedKey("Sərgi şöbəsi", OURS.getPublic()),
                new TrustedKey("Sərgi şöbəsi, 2027", NEXT.getPublic())),
            policy));
  }

  private static final String FINE = "fine";
  private static final String DOUBTFUL = "doubtful";

  /// What becomes of a bundle under a policy.
  record Line(SealPolicy policy, Sealed sealed, String end) {}

  static Stream<Line> table() {
    Map<SealPolicy, Function<Sealed, String>> table =
        Map.of(
            SealPolicy.ACCEPT,
            sealed -> sealed == Sealed.AND_CHANGED_SINCE ? "SEAL_BROKEN" : FINE,
            SealPolicy.WARN,
            sealed ->
                switch (sealed) {
                  case BY_US, BY_OUR_NEXT_KEY -> FINE;
                  case BY_NOBODY, BY_A_STRANGER -> DOUBTFUL;
                  case AND_CHANGED_SINCE -> "SEAL_BROKEN";
                },
            SealPolicy.REQUIRE,
            sealed ->
                switch (sealed) {
                  case BY_US, BY_OUR_NEXT_KEY -> FINE;
                  case BY_NOBODY -> "SEAL_MISSING";
                  case BY_A_STRANGER -> "SEAL_FOREIGN";
                  case AND_CHANGED_SINCE -> "SEAL_BROKEN";
                });
    return Stream.of(SealPolicy.values())
        .flatMap(policy ->
            Stream.of(Sealed.values())
                .map(sealed -> new Line(policy, sealed, table.get(policy).apply(sealed))));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatBecomesOfABundleIsAsThePolicySays(Line line) throws Exception {
    Path file = bundle(line.sealed);
    Seals seals = seals(line.policy);
    BundleCache cache = new BundleCache(home, seals);
    String end;
    try (Bundle opened = cache.open(file)) {
      end = seals.isDoubtful(opened.seal()) ? DOUBTFUL : FINE;
    } catch (BundleException refused) {
      assertEquals(file, refused.file());
      end = refused.kind().name();
    }
    assertEquals(line.end, end);
  }

  @Test
  void aCopyThatWasLetInOnceIsRefusedUnderAStricterPolicyWithoutBeingCopiedAgain()
      throws Exception {
    Path file = bundle(Sealed.BY_NOBODY);
    new BundleCache(home, seals(SealPolicy.WARN)).open(file).close();
    BundleException refused =
        assertThrows(
            BundleException.class,
            () ->
                new BundleCache(home, seals(SealPolicy.REQUIRE))
                    .open(
                        file,
                        (_, _) -> {
                          throw new AssertionError("copied");
                        }));
    assertEquals(Kind.SEAL_MISSING, refused.kind());
    assertEquals(file, refused.file());
  }

  @Test
  void aKeyThatIsTakenOutOfTheSettingsIsNotBelievedAnyMore() throws Exception {
    Path file = bundle(Sealed.BY_US);
    new BundleCache(home, seals(SealPolicy.REQUIRE)).open(file).close();
    Seals without =
        new Seals(
            TestSettings.sealed(
                List.of(new TrustedKey("next", NEXT.getPublic())), SealPolicy.REQUIRE));
    BundleException refused =
        assertThrows(BundleException.class, () -> new BundleCache(home, without).open(file));
    assertEquals(Kind.SEAL_FOREIGN, refused.kind());
  }

  @Test
  void whoSealedIsCalledAsInTheSettings() throws Exception {
    Seals seals = seals(SealPolicy.WARN);
    try (Bundle opened = new BundleCache(home, seals).open(bundle(Sealed.BY_OUR_NEXT_KEY))) {
      assertEquals(Optional.of("Sərgi şöbəsi, 2027"), seals.signer(opened.seal()));
    }
    Files.delete(folder.resolve("a.vitrin"));
    try (Bundle opened = new BundleCache(home, seals).open(bundle(Sealed.BY_A_STRANGER))) {
      assertEquals(Optional.empty(), seals.signer(opened.seal()));
    }
  }

  @Test
  void theSameContentSealedAndNotIsJudgedByTheSealOfEach() throws Exception {
    Path sealed = bundle(Sealed.BY_US);
    Path plain = TestBundles.pack(TestExhibits.least(), folder.resolve("b.vitrin"));
    Seals seals = seals(SealPolicy.REQUIRE);
    for (int i = 0; i < 2; i++) {
      BundleCache cache = new BundleCache(home, seals);
      cache.open(sealed).close();
      assertThrows(BundleException.class, () -> cache.open(plain));
    }
  }
}
