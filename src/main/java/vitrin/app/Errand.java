package vitrin.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.cli.ExitCode;
import vitrin.library.BundleCache;
import vitrin.library.Digests;
import vitrin.library.Home;
import vitrin.library.Seals;
import vitrin.library.SettingsFile;
import vitrin.pack.PackException;
import vitrin.pack.Packer;
import vitrin.pack.Packing;
import vitrin.pack.SourceFolder;

/// What a process of this program does for another of the same home, which waits for it and reads
/// what it prints, a line each:
///
/// ```
/// copied 1048576 2000000
/// digest 9f86d0…
/// refused DAMAGED
/// packed 9f86d0…
/// faulty
/// ```
///
/// It ends by itself when its standard input ends: whoever waited has changed their mind, or lives
/// no more.
sealed interface Errand {

  /// Not words for people.
  String CHECK = "--check-ahead";

  String DIGEST = "--digest-ahead";

  String PACK = "--pack-ahead";

  /// Leaves a verified copy of a bundle in the cache.
  record Check(Path bundle) implements Errand {}

  /// Tells the SHA-256 of what a file begins with.
  record Digest(Path file, long bytes) implements Errand {}

  /// Packs a source folder without a seal.
  ///
  /// @param contentKey what the folder's must still be
  record Pack(Path folder, String contentKey, Path output) implements Errand {}

  /// What a process that was told this is for; absent where it is here for something else.
  static Optional<Errand> of(List<String> words) {
    if (words.size() == 2 && words.getFirst().equals(CHECK)) {
      return Optional.of(new Check(Path.of(words.get(1))));
    }
    if (words.size() == 3 && words.getFirst().equals(DIGEST)) {
      return Optional.of(new Digest(Path.of(words.get(1)), Long.parseLong(words.get(2))));
    }
    if (words.size() == 4 && words.getFirst().equals(PACK)) {
      return Optional.of(new Pack(Path.of(words.get(1)), words.get(2), Path.of(words.get(3))));
    }
    return Optional.empty();
  }

  /// What a process is to be told that does this.
  default List<String> words() {
    return switch (this) {
      case Check check -> List.of(CHECK, check.bundle().toString());
      case Digest digest ->
          List.of(DIGEST, digest.file().toString(), Long.toString(digest.bytes()));
      case Pack pack ->
          List.of(PACK, pack.folder().toString(), pack.contentKey(), pack.output().toString());
    };
  }

  /// Does it.
  ///
  /// @param wanted ends when nobody wants it any more
  /// @throws IOException if what it writes, or the file of a digest, fails
  default ExitCode run(Home home, InputStream wanted, PrintStream out) throws IOException {
    Lines lines = new Lines(wanted, out);
    try {
      switch (this) {
        case Check check -> {
          Seals seals = new Seals(new SettingsFile(home).read());
          new BundleCache(home, seals).open(check.bundle(), lines).close();
        }
        case Digest digest ->
            out.println("digest " + Digests.sha256(digest.file(), digest.bytes(), lines));
        case Pack pack -> out.println(made(pack, lines));
      }
      return ExitCode.DONE;
    } catch (BundleException e) {
      out.println("refused " + e.kind().name());
      return ExitCode.REFUSED;
    } catch (PackException | InterruptedException | CancellationException _) {
      return ExitCode.REFUSED;
    }
  }

  private static String made(Pack wanted, Lines lines) throws PackException, InterruptedException {
    SourceFolder folder = SourceFolder.read(wanted.folder());
    if (!folder.contentKey().equals(wanted.contentKey())) {
      throw new CancellationException("the folder has been changed");
    }
    return switch (Packer.pack(folder, wanted.output(), lines::copied)) {
      case Packing.Packed packed -> "packed " + packed.digest();
      case Packing.Refused _ -> "faulty";
    };
  }

  /// Tells each percent, as long as it is wanted.
  final class Lines implements CopyProgress {
    private final PrintStream out;
    private volatile boolean unwanted;
    private long last = -1;

    Lines(InputStream wanted, PrintStream out) {
      this.out = out;
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            try {
              wanted.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException _) {
              // As if it had ended.
            }
            unwanted = true;
          });
    }

    @Override
    public void copied(long copied, long all) {
      if (unwanted) {
        throw new CancellationException("nobody waits for it");
      }
      long percent = 100 * copied / Math.max(1, all);
      if (percent != last) {
        last = percent;
        out.println("copied " + copied + " " + all);
      }
    }
  }
}
