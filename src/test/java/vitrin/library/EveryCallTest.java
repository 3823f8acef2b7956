package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Installing, announcing, setting dates, going back, taking off and the coming of what was
/// announced are cut off, or fail, at every single call to the file system: at call 1, 2, 3 … until
/// a step finishes without having met the fault. This needs strace (Debian: `apt-get install
/// strace`) and the right to trace.
@Tag("campaign")
class EveryCallTest {
  private static final long SEED = 11;

  /// Of steps; there are two ways to install, and each may be for a day to come.
  private static final int KINDS = 8;

  /// Those that change something: a kill between two others leaves what one of these has left.
  private static final List<String> CHANGING =
      List.of(
          "openat",
          "write",
          "pwrite64",
          "fsync",
          "fdatasync",
          "ftruncate",
          "rename",
          "link",
          "unlink",
          "mkdir");

  private static final List<String> READING = List.of("read", "pread64");

  /// So that hardly a call is the virtual machine's own.
  private static final int WARM = 6;

  @TempDir Path folder;

  /// How often which state was found, by the fault and what the step said.
  private final Map<String, Integer> found = new TreeMap<>();

  private Path bundles;
  private StaffProcess process;

  /// One step of each kind, each after enough others: how many are done before it.
  private static Map<String, Integer> steps() {
    Map<String, Integer> steps = new TreeMap<>();
    Staff staff = new Staff(SEED);
    for (int done = 0; steps.size() < KINDS; done++) {
      Map<String, Staff.Expected> before = staff.expected();
      Staff.Step step = staff.next();
      // One that leaves all as it was would be found done wherever it broke off.
      if (done >= 12 && !before.equals(staff.expected())) {
        steps.putIfAbsent(kind(step), done);
      }
    }
    return steps;
  }

  private static String kind(Staff.Step step) {
    if (step instanceof Staff.Step.Install install) {
      return (install.first().isPresent() ? "Announce" : "Install")
          + (install.isLookedAt() ? " what was looked at" : "");
    }
    return step.getClass().getSimpleName();
  }

  @Test
  void killedAtAnyCallTheLibraryIsAsBeforeOrAsAfter() throws Exception {
    try {
      for (var step : steps().entrySet()) {
        for (String call : CHANGING) {
          inject("signal=KILL", call, step.getKey(), step.getValue());
        }
      }
    } finally {
      end();
    }
    report("killed");
  }

  @Test
  void whateverCallFailsTheLibraryIsAsBeforeOrAsAfter() throws Exception {
    try {
      for (var step : steps().entrySet()) {
        for (String error : List.of("ENOSPC", "EIO", "EROFS", "EXDEV")) {
          for (String call : possible(error)) {
            inject("error=" + error, call, step.getKey(), step.getValue());
          }
        }
      }
    } finally {
      end();
    }
    report("failed");
  }

  private void report(String what) throws IOException {
    Wreck.tell("every-call-" + what, found);
    assertTrue(found.values().stream().mapToInt(Integer::intValue).sum() > 0);
  }

  private static List<String> possible(String error) {
    return switch (error) {
      case "EXDEV" -> List.of("rename", "link");
      case "EROFS" -> List.of("openat", "rename", "link", "unlink", "mkdir");
      case "ENOSPC" ->
          List.of("openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "link", "mkdir");
      default -> Stream.concat(CHANGING.stream(), READING.stream()).toList();
    };
  }

  private void inject(String fault, String call, String step, int done) throws Exception {
    Path base = base(done);
    Staff before = new Staff(SEED);
    before.skip(done);
    Staff after = new Staff(SEED);
    after.skip(done + 1);
    boolean met = true;
    for (int n = 1; met; n++) {
      String moment = "%s of %s %d in %s".formatted(fault, call, n, step);
      Path home = Wreck.copy(base, folder.resolve("home"));
      process().workIn(home, SEED, done);
      Path trace = folder.resolve("trace");
      Process strace = attach(fault, call, n, trace);
      process().take(1);
      String answer = process().answer();
      strace.destroy();
      strace.waitFor();
      met = answer == null || Files.readString(trace).contains("INJECTED");
      if (answer == null) {
        end();
      }
      Path left = Wreck.copy(home, folder.resolve("left"));
      String state = Wreck.look(left, before, after, moment);
      if ("done".equals(answer)) {
        assertTrue(state.startsWith("after"), moment + " was said to be done");
      }
      if (met) {
        String said = answer == null ? "killed" : answer.startsWith("failed") ? "failed" : answer;
        found.merge(step + " " + fault + ": " + said + ", " + state, 1, Integer::sum);
      }
      Wreck.delete(home);
      Wreck.delete(left);
    }
  }

  /// The library after so many steps.
  private Path base(int done) throws Exception {
    Path base = folder.resolve("base-" + done);
    if (!Files.exists(base)) {
      process().workIn(base, SEED, 0);
      process().take(done);
      for (int i = 0; i < done; i++) {
        assertEquals("done", process().answer());
      }
    }
    return base;
  }

  /// One that has done all this before.
  private StaffProcess process() throws Exception {
    if (process == null) {
      if (bundles == null) {
        bundles = Wreck.pack(folder.resolve("stick"));
      }
      process = new StaffProcess(bundles);
      Path warm = folder.resolve("warm");
      process.workIn(warm, SEED, 0);
      process.take(WARM);
      for (int i = 0; i < WARM; i++) {
        assertEquals("done", process.answer());
      }
      Wreck.delete(warm);
    }
    return process;
  }

  private void end() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  /// Returns when the thread that works is being traced.
  private Process attach(String fault, String call, int n, Path trace) throws Exception {
    Process strace =
        new ProcessBuilder(
                "strace",
                "-p",
                process().worker(),
                "-o",
                trace.toString(),
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + call + ":" + fault + ":when=" + n)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(strace.getErrorStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (line == null || !line.contains("attached")) {
      throw new IOException("strace says: " + line);
    }
    return strace;
  }
}
