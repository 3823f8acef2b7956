package vitrin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that compute for minutes. The application image starts with the quick compiler alone, for
/// which the first slide is there a quarter sooner; making renditions takes it twice as long, so
/// the image has a second launcher with the optimising compiler, and such a word goes on there.
final class SlowWork {

  /// Where the image says what its second launcher is; not set outside an image.
  private static final String LAUNCHER = "vitrin.slow-work";

  private static final String WORD = "pack";

  /// By this in its environment a launcher takes itself for one that has been begun already.
  private static final String MARK = "_JPACKAGE_LAUNCHER";

  private SlowWork() {}

  /// The second launcher for what was typed; absent where it is not for these words, not there, or
  /// this process itself.
  static Optional<Path> launcher(List<String> words) {
    return Optional.ofNullable(System.getProperty(LAUNCHER))
        .map(Path::of)
        .filter(_ -> !words.isEmpty() && WORD.equals(words.getFirst()))
        .filter(Files::isExecutable);
  }

  /// Does what was typed in a process of its own, on the same terminal.
  ///
  /// @return the exit code of that process
  static int run(Path launcher, List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove(MARK);
    Process process = builder.start();
    // Whoever ends this process means the other; it cleans up first.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(process)));
    return process.waitFor();
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
