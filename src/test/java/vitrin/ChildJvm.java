package vitrin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program of the tests in a process of its own, so that what it takes can be seen.
public final class ChildJvm {

  /// What the test of a hang waits for; ten times what everything together may take.
  private static final long PATIENCE_SECONDS = 200;

  /// Where Linux tells the most memory a process has had at once.
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String PEAK = "VmHWM:";

  private ChildJvm() {}

  /// How it ended.
  ///
  /// @param exit of the process
  /// @param out what it printed, errors too, line by line
  public record Ended(int exit, List<String> out) {}

  /// @param options of the virtual machine
  /// @throws AssertionError if it does not end
  public static Ended run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("child", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      // The program under test bounds the decoder by itself.
      builder.environment().remove("JPEGMEM");
      Process process = builder.start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      List<String> out = Files.readString(said, StandardCharsets.UTF_8).lines().toList();
      if (!ended) {
        throw new AssertionError("it hangs after " + out);
      }
      return new Ended(process.exitValue(), out);
    } finally {
      Files.delete(said);
    }
  }

  /// The most memory this process has had at once, native memory too, in MB; 0 where the system
  /// does not tell.
  public static long peakMegabytes() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
