package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.Seal;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Installation.Consent;
import vitrin.library.Installation.Wish;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Change;
import vitrin.model.Dates;
import vitrin.model.Language;

class InspectionTest {
  private static final CopyProgress QUIET = (_, _) -> {};
  private static final Wish NOW = new Wish(Consent.NOT_GIVEN, Optional.empty());

  @TempDir Path folder;

  private TestLibrary here;
  private Inspection inspection;

  @BeforeEach
  void open() throws Exception {
    here = new TestLibrary(folder);
    inspection = inspection(SealPolicy.ACCEPT);
  }

  @AfterEach
  void close() {
    here.close();
  }

  private Inspection inspection(SealPolicy policy, TrustedKey... keys) {
    return new Inspection(
        here.home,
        here.library,
        new Seals(TestSettings.sealed(List.of(keys), policy)),
        Helper.NONE);
  }

  private static StickFile found(Path file) throws IOException {
    return new StickFile(file, Files.size(file));
  }

  private Offer offer(Path file) throws Exception {
    return inspection.inspect(found(file), QUIET);
  }

  private Offer.Sound sound(Path file) throws Exception {
    return assertInstanceOf(Offer.Sound.class, offer(file));
  }

  private BundleException.Kind refusal(Path file) throws Exception {
    return assertInstanceOf(Offer.Refused.class, offer(file)).kind();
  }

  @Nested
  class WhatItTurnsOutToBe {
    @Test
    void aNewExhibitIsNewAndAsksNothing() throws Exception {
      Offer.Sound offer = sound(here.packed("a", 1));
      assertEquals(Standing.NEW, offer.standing());
      assertEquals(Optional.empty(), offer.beside());
      assertEquals(Set.of(), offer.questions());
    }

    @Test
    void aHigherEditionIsNewerAndSaysWhatChanged() throws Exception {
      here.install(here.packed("a", 1, "Before"));
      Offer.Sound offer = sound(here.packed("a", 2, "After"));
      assertEquals(Standing.NEWER, offer.standing());
      assertEquals(1, offer.beside().orElseThrow().edition());
      assertEquals(List.of(new Change.Name(Set.of(Language.EN))), offer.changes());
    }

    @Test
    void theSameBundleIsTheSame() throws Exception {
      here.install(here.packed("a", 1));
      assertEquals(Standing.SAME, sound(here.packed("a", 1)).standing());
    }

    @Test
    void theSameNumberWithOtherContentAsksForAYes() throws Exception {
      here.install(here.packed("a", 1, "Before"));
      Offer.Sound offer = sound(here.packed("a", 1, "After"));
      assertEquals(Standing.CHANGED, offer.standing());
      assertEquals(Set.of(Offer.Question.CHANGED), offer.questions());
    }

    @Test
    void oneThatCouldNotBeShownAsksForAYes() throws Exception {
      here.install(here.packed("a", 1));
      Path second = here.packed("a", 2);
      here.install(second);
      here.library.trials().fail(here.get("a").shown(), Note.Kind.CRASHED, "", Instant.EPOCH);
      Offer.Sound offer = sound(second);
      assertEquals(Standing.NEWER, offer.standing());
      assertEquals(Set.of(Offer.Question.FAILED), offer.questions());
    }

    @Test
    void anOlderEditionAsksForAYes() throws Exception {
      here.install(here.packed("a", 2));
      assertEquals(Set.of(Offer.Question.OLDER), sound(here.packed("a", 1)).questions());
    }

    @Test
    void aBundleNobodyVouchesForAsksForAYesWhereStaffAreToBeWarned() throws Exception {
      inspection = inspection(SealPolicy.WARN);
      assertEquals(Set.of(Offer.Question.UNSEALED), sound(here.packed("a", 1)).questions());
    }

    @Test
    void aSealOfOursIsToldWithItsName() throws Exception {
      KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      inspection = inspection(SealPolicy.REQUIRE, new TrustedKey("Sərgi şöbəsi", keys.getPublic()));
      Path file =
          TestBundles.seal(TestExhibits.everything(), folder.resolve("sealed.vitrin"), keys);
      Offer.Sound offer = sound(file);
      assertEquals(Seal.Verdict.TRUSTED, offer.verdict());
      assertEquals(Optional.of("Sərgi şöbəsi"), offer.signer());
      assertEquals(Set.of(), offer.questions());
    }

    @Test
    void aForeignSealAsksForAYes() throws Exception {
      KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      inspection = inspection(SealPolicy.WARN);
      Path file = TestBundles.seal(TestExhibits.least(), folder.resolve("foreign.vitrin"), keys);
      assertEquals(Set.of(Offer.Question.FOREIGN_SEAL), sound(file).questions());
    }

    @Test
    void whereASealIsRequiredABundleWithoutOneIsRefused() throws Exception {
      inspection = inspection(SealPolicy.REQUIRE);
      assertEquals(BundleException.Kind.SEAL_MISSING, refusal(here.packed("a", 1)));
    }

    @Test
    void aDamagedAHalfCopiedAndAForeignFileAreRefusedByWhatIsWrongWithThem() throws Exception {
      byte[] whole = Files.readAllBytes(here.packed("a", 1));
      byte[] damaged = whole.clone();
      damaged[whole.length / 2] ^= 1;
      Path file = folder.resolve("x.vitrin");
      Files.write(file, damaged);
      assertEquals(BundleException.Kind.DAMAGED, refusal(file));
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
      assertEquals(BundleException.Kind.DAMAGED, refusal(file));
      Files.writeString(file, "a letter");
      assertEquals(BundleException.Kind.NOT_A_BUNDLE, refusal(file));
    }
  }

  @Nested
  class Installing {
    @Test
    void whatWasCheckedIsInstalledThoughTheStickIsGone() throws Exception {
      Path file = here.packed("a", 1);
      Offer.Sound offer = sound(file);
      Files.delete(file);
      inspection.install(offer, NOW, TestLibrary.NOON, QUIET);
      assertEquals(1, here.plays("a"));
    }

    @Test
    void whatWasCheckedIsNotCopiedOnceMore() throws Exception {
      Offer.Sound offer = sound(here.packed("a", 1));
      inspection.install(offer, NOW, TestLibrary.NOON, QUIET);
      assertTrue(Files.isSameFile(offer.copy(), here.get("a").current().orElseThrow().file()));
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void whatWasInstalledNeedsNoCopyWhenItIsLookedAtAgain() throws Exception {
      Path file = here.packed("a", 1);
      inspection.install(sound(file), NOW, TestLibrary.NOON, QUIET);
      assertTrue(inspection.knows(found(file)));
    }

    @Test
    void whatIsTakenOffCanStillBeInstalledFromItsCopy() throws Exception {
      Path file = here.packed("a", 1);
      Offer.Sound offer = sound(file);
      inspection.install(offer, NOW, TestLibrary.NOON, QUIET);
      here.library.remove("a");
      Files.delete(file);
      inspection.install(offer, NOW, TestLibrary.NOON, QUIET);
      assertEquals(1, here.plays("a"));
    }

    @Test
    void aCopyThatSomebodyHasChangedSinceIsCheckedOnceMoreAndRefused() throws Exception {
      Offer.Sound offer = sound(here.packed("a", 1));
      byte[] bytes = Files.readAllBytes(offer.copy());
      bytes[bytes.length / 2] ^= 1;
      Files.write(offer.copy(), bytes);
      assertThrows(
          BundleException.class, () -> inspection.install(offer, NOW, TestLibrary.NOON, QUIET));
      assertEquals(List.of(), here.library.exhibits());
    }

    @Test
    void whatDoesNotReadBackAsItWasCheckedIsNotInstalled() throws Exception {
      Helper other =
          new Helper() {
            @Override
            public void check(Path bundle, CopyProgress progress) {}

            @Override
            public Optional<String> digest(Path file, long bytes, CopyProgress progress) {
              return Optional.of("0".repeat(64));
            }
          };
      Offer.Sound offer = sound(here.packed("a", 1));
      Inspection helped =
          new Inspection(here.home, here.library, new Seals(Settings.defaults()), other);
      LibraryException failure =
          assertThrows(
              LibraryException.class, () -> helped.install(offer, NOW, TestLibrary.NOON, QUIET));
      assertEquals(LibraryException.Kind.NOT_AS_WRITTEN, failure.kind());
      assertEquals(List.of(), here.library.exhibits());
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void whatWasCheckedCanBeLookedAtThoughTheStickIsGone() throws Exception {
      Path file = here.packed("a", 1);
      Offer.Sound offer = sound(file);
      Files.delete(file);
      try (Bundle bundle = offer.open()) {
        assertEquals("a", bundle.exhibit().id());
      }
    }

    @Test
    void aDayToBeginOnIsSetTogetherWithTheEdition() throws Exception {
      Dates later = new Dates.Once(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
      Wish wish = new Wish(Consent.NOT_GIVEN, Optional.of(new Schedule.Days.Within(later)));
      inspection.install(sound(here.packed("a", 1)), wish, TestLibrary.NOON, QUIET);
      assertEquals(new Schedule.Days.Within(later), here.get("a").schedule().days());
      assertEquals(
          List.of(),
          here.library.programme().at(TestLibrary.NOON.atZone(java.time.ZoneOffset.UTC)));
    }

    @Test
    void anOlderEditionIsInstalledWithAYesAlone() throws Exception {
      here.install(here.packed("a", 2));
      Offer.Sound offer = sound(here.packed("a", 1));
      assertThrows(
          BundleException.class, () -> inspection.install(offer, NOW, TestLibrary.NOON, QUIET));
      Wish insisting = new Wish(Consent.GIVEN, Optional.empty());
      inspection.install(offer, insisting, TestLibrary.NOON, QUIET);
      assertEquals(1, here.plays("a"));
    }

    @Test
    void ifTheCopyIsGoneAndTheFileIsAnotherNothingIsInstalled() throws Exception {
      Path file = here.packed("a", 1);
      Offer.Sound offer = sound(file);
      Files.delete(offer.copy());
      Files.write(file, Files.readAllBytes(here.packed("a", 2)));
      assertThrows(
          BundleException.class, () -> inspection.install(offer, NOW, TestLibrary.NOON, QUIET));
      assertEquals(List.of(), here.library.exhibits());
    }
  }

  @Nested
  class BrokenOff {
    @Test
    void aCheckThatIsCancelledLeavesNothing() throws Exception {
      StickFile file = found(here.packed("a", 1));
      CopyProgress cancelling =
          (_, _) -> {
            throw new CancellationException();
          };
      assertThrows(CancellationException.class, () -> inspection.inspect(file, cancelling));
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void anInstallingThatIsCancelledAnywhereLeavesWhatPlayed() throws Exception {
      here.install(here.packed("a", 1));
      Offer.Sound offer = sound(here.packed("a", 2));
      for (double part : new double[] {0.1, 0.5, 0.99}) {
        CopyProgress cancelling =
            (done, all) -> {
              if (done > part * all) {
                throw new CancellationException();
              }
            };
        assertThrows(
            CancellationException.class,
            () -> inspection.install(offer, NOW, TestLibrary.NOON, cancelling));
        assertEquals(1, here.plays("a"));
        assertEquals(List.of(), here.temporary());
      }
    }

    @Test
    void aStickThatIsPulledOutWhileItIsCheckedLeavesNothing() throws Exception {
      Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("all.vitrin"));
      // As a stick that is gone: from here on there is no more to read.
      CopyProgress pulling =
          (_, _) -> {
            try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
              channel.truncate(1);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          };
      StickFile large = new StickFile(file, Files.size(file));
      Files.write(file, new byte[3 << 20], StandardOpenOption.APPEND);
      Offer offer = inspection.inspect(large, pulling);
      assertTrue(offer instanceof Offer.Refused);
      assertEquals(List.of(), here.temporary());
    }
  }
}
