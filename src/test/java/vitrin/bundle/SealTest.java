package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.Seal.Verdict;
import vitrin.model.Exhibit;

class SealTest {

  @TempDir Path folder;

  private static KeyPair keys() throws Exception {
    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  private Path sealed(KeyPair keys) throws Exception {
    Path file = folder.resolve("a.vitrin");
    try (BundleWriter writer = BundleWriter.create(file, TestExhibits.least())) {
      writer.finish(keys);
    }
    return file;
  }

  private Verdict verdict(Path file, PublicKey... trusted) throws Exception {
    Path copy = folder.resolve("copy");
    try (Bundle bundle = Bundle.open(file, copy)) {
      return bundle.seal().verify(List.of(trusted));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  @Test
  void aTrustedKeysSealIsTrusted() throws Exception {
    KeyPair keys = keys();
    assertEquals(Verdict.TRUSTED, verdict(sealed(keys), keys().getPublic(), keys.getPublic()));
  }

  @Test
  void anotherKeysSealIsForeign() throws Exception {
    assertEquals(Verdict.FOREIGN, verdict(sealed(keys()), keys().getPublic()));
    assertEquals(Verdict.FOREIGN, verdict(folder.resolve("a.vitrin")));
  }

  @Test
  void aBundleWithoutSealHasNone() throws Exception {
    Path file = TestBundles.pack(TestExhibits.least(), folder.resolve("b.vitrin"));
    assertEquals(Verdict.MISSING, verdict(file, keys().getPublic()));
  }

  @Test
  void aSealNamesItsKeyByTheDigestOfTheKey() throws Exception {
    KeyPair keys = keys();
    String id = Seal.keyId(keys.getPublic());
    assertEquals(
        id, HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(keys.getPublic().getEncoded()), 8)));
    try (Bundle bundle = Bundle.open(sealed(keys), folder.resolve("copy"))) {
      assertEquals(Optional.of(id), bundle.seal().keyId());
    }
  }

  @Test
  void aSealWithAFlippedBitIsBroken() throws Exception {
    KeyPair keys = keys();
    Path file = sealed(keys);
    for (int at : List.of(136, 160, 199)) {
      Path changed = Files.copy(file, folder.resolve("changed " + at));
      Forgery.bytes(changed, all -> all[all.length - Trailer.LENGTH + at] ^= 0x10);
      assertEquals(Verdict.BROKEN, verdict(changed, keys.getPublic()), "byte " + at);
    }
  }

  @Test
  void aSealWhoseNumbersAreOutOfRangeIsBroken() throws Exception {
    KeyPair keys = keys();
    Path file = sealed(keys);
    Forgery.bytes(file, all -> Arrays.fill(all, all.length - 64, all.length, (byte) 0xFF));
    assertEquals(Verdict.BROKEN, verdict(file, keys.getPublic()));
  }

  @Test
  void theSealOfAnotherBundleIsBroken() throws Exception {
    KeyPair keys = keys();
    assertEquals(Verdict.BROKEN, verdict(TestBundles.forge(sealed(keys)), keys.getPublic()));
  }

  @Test
  void theSealOfAnOlderEditionIsBrokenUnderANewOne() throws Exception {
    KeyPair keys = keys();
    Path file = sealed(keys);
    byte[] old = Forgery.trailer(file).bytes();
    Exhibit next = TestExhibits.edition(TestExhibits.least(), 2);
    Path newer = TestBundles.seal(next, folder.resolve("newer"), keys);
    Forgery.bytes(
        newer, all -> System.arraycopy(old, Trailer.SIGNED_LENGTH, all, all.length - 64, 64));
    assertEquals(Verdict.BROKEN, verdict(newer, keys.getPublic()));
  }

  @Test
  void whatIsNotSealedAsAskedIsRefusedBeforeItIsOpenedAndLeavesNoCopy() throws Exception {
    Path file = sealed(keys());
    // Under a right digest, so that only its tables could tell.
    Forgery.sql(file, "CREATE VIEW v AS SELECT 1");
    Path copy = folder.resolve("copy");
    for (Kind kind : List.of(Kind.SEAL_MISSING, Kind.SEAL_FOREIGN, Kind.SEAL_BROKEN)) {
      BundleException refused =
          assertThrows(
              BundleException.class,
              () -> Bundle.open(file, copy, (_, _) -> {}, _ -> Optional.of(kind)).close());
      assertEquals(kind, refused.kind());
      assertEquals(file, refused.file());
      assertFalse(Files.exists(copy));
    }
  }

  @Test
  void aKeysNameIsReadInGroupsOfFour() {
    assertEquals("3f2a 91c0 77de 04b8", Seal.fingerprint("3f2a91c077de04b8"));
  }

  @Test
  void aSealLeavesTheDigestAsItIs() throws Exception {
    Path plain = TestBundles.pack(TestExhibits.least(), folder.resolve("b.vitrin"));
    assertEquals(Verifier.verify(plain), Verifier.verify(sealed(keys())));
  }

  @Test
  void onlyEd25519KeysSeal() throws Exception {
    KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();
    assertThrows(IllegalArgumentException.class, () -> sealed(other));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
