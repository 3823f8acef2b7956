package vitrin.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// [Staff] in a process of its own, which can be stopped and killed.
final class StaffProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;
  private final PrintStream to;

  private final String worker;

  StaffProcess(Path bundles) throws IOException {
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file="
                    + System.getProperty("java.util.logging.config.file", ""),
                "-Djava.io.tmpdir=" + Files.createDirectories(bundles.resolve("jvm")),
                "-classpath",
                System.getProperty("java.class.path"),
                Staff.class.getName(),
                bundles.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    to = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    String ready = said.readLine();
    if (ready == null || !ready.startsWith("ready ")) {
      throw new IOException("the process of the staff did not begin");
    }
    worker = ready.substring("ready ".length());
  }

  /// The number of the thread that works.
  String worker() {
    return worker;
  }

  /// @param done how many steps are done there already
  void workIn(Path home, long seed, int done) {
    to.println(home + " " + seed + " " + done);
  }

  long number() {
    return process.pid();
  }

  void take(long steps) {
    to.println(steps);
  }

  /// What it has said of one step; waits for it. Null: it has died.
  String answer() throws IOException {
    return said.readLine();
  }

  /// How many steps it has said to be done, without waiting for more.
  int doneSoFar() throws IOException {
    int done = 0;
    while (said.ready()) {
      String line = said.readLine();
      if (!"done".equals(line)) {
        throw new IOException("a step " + line);
      }
      done++;
    }
    return done;
  }

  /// Returns when none of its threads runs.
  void stop() throws IOException, InterruptedException {
    signal("STOP");
    while (!isStopped()) {
      Thread.onSpinWait();
    }
  }

  void goOn() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(number())).start().waitFor();
  }

  private boolean isStopped() throws IOException {
    List<Path> threads;
    try (Stream<Path> all = Files.list(Path.of("/proc/" + number() + "/task"))) {
      threads = all.toList();
    }
    for (Path thread : threads) {
      try {
        String line = Files.readString(thread.resolve("stat"));
        char state = line.charAt(line.lastIndexOf(')') + 2);
        if (state != 'T' && state != 't') {
          return false;
        }
      } catch (IOException _) {
        // A thread that ended while its state was looked up ran until then.
        return false;
      }
    }
    return true;
  }

  /// With SIGKILL.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
