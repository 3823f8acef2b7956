package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Bundles changed at random, each by a seed that a failure names.
class MutantTest {

  @TempDir Path folder;

  private Path good;
  private byte[] bytes;

  @BeforeEach
  void pack() throws Exception {
    good = TestBundles.pack(TestExhibits.everything(), folder.resolve("good"));
    bytes = Files.readAllBytes(good);
  }

  @Test
  @Timeout(120)
  void noneOf200MutantsIsAccepted() throws Exception {
    acceptNone(200);
  }

  @Test
  @Timeout(120)
  void ofMutantsWithARightDigestEachIsOpenedOrRefused() throws Exception {
    openOrRefuse(100);
  }

  @Test
  @Tag("campaign")
  void noneOf20000MutantsIsAccepted() throws Exception {
    acceptNone(20_000);
  }

  @Test
  @Tag("campaign")
  void of20000MutantsWithARightDigestEachIsOpenedOrRefused() throws Exception {
    openOrRefuse(20_000);
  }

  private void acceptNone(int mutants) throws IOException {
    Path copy = folder.resolve("copy");
    for (int seed = 0; seed < mutants; seed++) {
      Path mutant = Files.write(folder.resolve("mutant"), mutant(bytes, seed));
      assertThrows(BundleException.class, () -> Bundle.open(mutant, copy).close(), "seed " + seed);
      assertFalse(Files.exists(copy));
    }
  }

  /// A change that a right digest covers may be a change of a word; what must never happen is
  /// another exception, an endless query or the end of the process.
  private void openOrRefuse(int mutants) throws IOException {
    byte[] body = Arrays.copyOf(bytes, bytes.length - Trailer.LENGTH);
    Path mutant = folder.resolve("mutant");
    for (int seed = 0; seed < mutants; seed++) {
      Forgery.vouch(mutant, mutant(body, seed), "carpets-of-shirvan", 3);
      try {
        Verifier.verify(mutant);
      } catch (BundleException refused) {
        continue;
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /// A few bits, bytes or runs of bytes changed; sometimes cut off or with pages in another order.
  private static byte[] mutant(byte[] of, int seed) {
    Random random = new Random(seed);
    byte[] mutant = of.clone();
    do {
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        mutant = changed(mutant, random);
      }
    } while (Arrays.equals(mutant, of));
    return mutant;
  }

  private static byte[] changed(byte[] mutant, Random random) {
    int at = random.nextInt(mutant.length);
    // Most of what SQLite reads as structure stands at the beginning of a page.
    int structure = at / Schema.PAGE_SIZE * Schema.PAGE_SIZE + random.nextInt(64);
    int where = random.nextBoolean() && structure < mutant.length ? structure : at;
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> mutant[where] ^= (byte) (1 << random.nextInt(8));
      case 3, 4 -> mutant[where] = (byte) random.nextInt();
      case 5 -> {
        int end = Math.min(mutant.length, where + 1 + random.nextInt(16));
        Arrays.fill(mutant, where, end, (byte) (random.nextBoolean() ? 0 : 0xFF));
      }
      case 6 -> {
        int pages = mutant.length / Schema.PAGE_SIZE;
        if (pages > 0) {
          int from = random.nextInt(pages) * Schema.PAGE_SIZE;
          int to = random.nextInt(pages) * Schema.PAGE_SIZE;
          System.arraycopy(mutant.clone(), from, mutant, to, Schema.PAGE_SIZE);
        }
      }
      default -> {
        return random.nextInt(4) == 0 ? Arrays.copyOf(mutant, Math.max(1, at)) : mutant;
      }
    }
    return mutant;
  }
}
