package vitrin.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Work that computes for long. The application image starts with the quick compiler alone, for
/// which the first slide is there a quarter sooner; making renditions takes it twice as long and a
/// digest eight times, so the image has a second launcher with the optimising compiler, and such
/// work goes on there.
final class SlowWork {
  private static final System.Logger LOG = System.getLogger(SlowWork.class.getName());

  /// Where the image says what its second launcher is; not set outside an image.
  private static final String LAUNCHER = "vitrin.slow-work";

  private static final String PACKING = "pack";

  /// Words that check a bundle whole.
  private static final Set<String> CHECKING = Set.of("check", "inspect", "install");

  /// What this program is told to check a bundle for another process of the same home; not a word
  /// for people.
  private static final String AHEAD = "--check-ahead";

  /// Below this a bundle is checked sooner than a second process has started, in bytes.
  private static final long LARGE = 100_000_000;

  /// By this in its environment a launcher takes itself for one that has been begun already.
  private static final String MARK = "_JPACKAGE_LAUNCHER";

  private SlowWork() {}

  /// The second launcher for what was typed; absent where it is not for these words, not there, or
  /// this process itself.
  static Optional<Path> launcher(List<String> words) {
    return launcher().filter(_ -> isSlow(words));
  }

  private static boolean isSlow(List<String> words) {
    if (words.isEmpty() || !CHECKING.contains(words.getFirst())) {
      return !words.isEmpty() && PACKING.equals(words.getFirst());
    }
    try {
      return words.stream().skip(1).map(Path::of).anyMatch(SlowWork::isLarge);
    } catch (InvalidPathException _) {
      // Whoever reads the words will say so.
      return false;
    }
  }

  private static Optional<Path> launcher() {
    return Optional.ofNullable(System.getProperty(LAUNCHER))
        .map(Path::of)
        .filter(Files::isExecutable);
  }

  /// Has a large bundle checked by a second process, which leaves the verified copy in the cache.
  /// Whatever comes of that, this process opens the bundle as if there had been no other: it finds
  /// the copy, or does the work itself and says what is wrong.
  static void checkAhead(Path bundle) throws InterruptedException {
    Optional<Path> launcher = launcher().filter(_ -> isLarge(bundle));
    if (launcher.isPresent()) {
      try {
        begin(
                new ProcessBuilder(launcher.get().toString(), AHEAD, bundle.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD))
            .waitFor();
      } catch (IOException e) {
        LOG.log(Level.INFO, "no second process", e);
      }
    }
  }

  private static boolean isLarge(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) >= LARGE;
    } catch (IOException _) {
      return false;
    }
  }

  /// The bundle that this process is to check ahead; absent where it is here for something else.
  static Optional<Path> ahead(List<String> words) {
    return words.size() == 2 && AHEAD.equals(words.getFirst())
        ? Optional.of(Path.of(words.getLast()))
        : Optional.empty();
  }

  /// Does what was typed in a process of its own, on the same terminal.
  ///
  /// @return the exit code of that process
  static int run(Path launcher, List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(words);
    return begin(new ProcessBuilder(command).inheritIO()).waitFor();
  }

  private static Process begin(ProcessBuilder builder) throws IOException {
    builder.environment().remove(MARK);
    Process process = builder.start();
    // Whoever ends this process means the other; it cleans up first.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(process)));
    return process;
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
