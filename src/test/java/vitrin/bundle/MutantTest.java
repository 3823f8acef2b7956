package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.BundleException.Kind;

/// Bundles changed at random, each by a seed that a failure names.
class MutantTest {

  /// Ten times what opening may take: only what would never end takes that long.
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String ACCEPTED = "accepted";

  @TempDir Path folder;

  private final KeyPair keys = SealKeys.generate();
  private byte[] bytes;

  @BeforeEach
  void pack() throws Exception {
    bytes =
        Files.readAllBytes(
            TestBundles.seal(TestExhibits.everything(), folder.resolve("good"), keys));
  }

  @Test
  void noneOf2000MutantsIsAccepted() throws IOException {
    acceptNone(2000);
  }

  @Test
  void noneOf100MutantsWithARightDigestKeepsItsSeal() throws IOException {
    keepNoSeal(100);
  }

  @Test
  void of200MutantsWithARightDigestEachIsOpenedOrRefused() throws IOException {
    openOrRefuse(200);
  }

  @Test
  @Tag("campaign")
  void noneOf20000MutantsIsAccepted() throws IOException {
    System.out.println(acceptNone(20_000));
  }

  @Test
  @Tag("campaign")
  void noneOf20000MutantsWithARightDigestKeepsItsSeal() throws IOException {
    System.out.println(keepNoSeal(20_000));
  }

  @Test
  @Tag("campaign")
  void of20000MutantsWithARightDigestEachIsOpenedOrRefused() throws IOException {
    System.out.println(openOrRefuse(20_000));
  }

  private Tally acceptNone(int mutants) throws IOException {
    Tally tally = new Tally();
    for (int seed = 0; seed < mutants; seed++) {
      Files.write(folder.resolve("mutant"), mutant(bytes, seed));
      assertNotEquals(ACCEPTED, tally.open(seed, SealDemand.NOTHING));
    }
    return tally;
  }

  /// Whoever changes a sealed bundle and counts its digest anew can't make the seal anew.
  private Tally keepNoSeal(int mutants) throws IOException {
    Tally tally = new Tally();
    for (int seed = 0; seed < mutants; seed++) {
      vouch(seed);
      assertNotEquals(ACCEPTED, tally.open(seed, this::refusal));
    }
    return tally;
  }

  private Optional<Kind> refusal(Seal seal) {
    return seal.verify(List.of(keys.getPublic())) == Seal.Verdict.TRUSTED
        ? Optional.empty()
        : Optional.of(Kind.SEAL_BROKEN);
  }

  /// A change that a right digest covers may be a change of a word; what must never happen is
  /// another exception, an endless query or the end of the process.
  private Tally openOrRefuse(int mutants) throws IOException {
    Tally tally = new Tally();
    for (int seed = 0; seed < mutants; seed++) {
      vouch(seed);
      tally.open(seed, SealDemand.NOTHING);
    }
    return tally;
  }

  /// Writes a mutant whose trailer has its digest and the seal of the right bundle.
  private void vouch(int seed) throws IOException {
    byte[] body = Arrays.copyOf(bytes, bytes.length - Trailer.LENGTH);
    Path mutant = folder.resolve("mutant");
    Forgery.vouch(mutant, mutant(body, seed), "carpets-of-shirvan", 3);
    Forgery.bytes(
        mutant,
        all -> {
          int trailer = all.length - Trailer.LENGTH;
          all[trailer + 11] = 1;
          System.arraycopy(
              bytes,
              body.length + Trailer.KEY_ID_AT,
              all,
              trailer + Trailer.KEY_ID_AT,
              Trailer.LENGTH - Trailer.KEY_ID_AT);
        });
  }

  /// What became of the mutants.
  private final class Tally {
    private final Map<String, Integer> ends = new TreeMap<>();
    private long slowest;

    String open(int seed, SealDemand demand) throws IOException {
      Path copy = folder.resolve("copy");
      long begin = System.nanoTime();
      String end =
          assertTimeout(
              LIMIT,
              () -> {
                try (Bundle _ = Bundle.open(folder.resolve("mutant"), copy, (_, _) -> {}, demand)) {
                  return ACCEPTED;
                } catch (BundleException refused) {
                  return refused.kind().name();
                } catch (RuntimeException e) {
                  throw new AssertionError("seed " + seed, e);
                }
              },
              () -> "seed " + seed);
      slowest = Math.max(slowest, System.nanoTime() - begin);
      assertEquals(end.equals(ACCEPTED), Files.deleteIfExists(copy), () -> "seed " + seed);
      ends.merge(end, 1, Integer::sum);
      return end;
    }

    @Override
    public String toString() {
      return ends + ", the slowest after " + slowest / 1_000_000 + " ms";
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
