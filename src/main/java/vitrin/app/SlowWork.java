package vitrin.app;

import java.io.IOException;
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
  /// Where the image says what its second launcher is; not set outside an image.
  private static final String LAUNCHER = "vitrin.slow-work";

  private static final String PACKING = "pack";

  /// Words that check a bundle whole.
  private static final Set<String> CHECKING = Set.of("check", "inspect", "install");

  /// Below this a bundle is checked sooner than a second process has started, in bytes.
  private static final long LARGE = 100_000_000;

  /// By this in its environment a launcher takes itself for one that has been begun already.
  private static final String MARK = "_JPACKAGE_LAUNCHER";

  /// Where a window is, JPEGs are decoded for the screen within this bound; whoever packs takes
  /// larger ones, behind gates of its own.
  private static final String BOUND = "JPEGMEM";

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

  /// The second launcher; absent where there is none, or this process is from it.
  static Optional<Path> launcher() {
    return Optional.ofNullable(System.getProperty(LAUNCHER))
        .map(Path::of)
        .filter(Files::isExecutable);
  }

  /// Whether a second process is worth while for a file.
  static boolean isLarge(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) >= LARGE;
    } catch (IOException _) {
      return false;
    }
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

  /// Begins one that does not take itself for this one, and has no window.
  static Process start(ProcessBuilder builder) throws IOException {
    builder.environment().remove(MARK);
    builder.environment().remove(BOUND);
    return builder.start();
  }

  private static Process begin(ProcessBuilder builder) throws IOException {
    Process process = start(builder);
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
