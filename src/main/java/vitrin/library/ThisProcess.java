package vitrin.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// By what this run of the program is known to later ones.
///
/// @param number the process number
/// @param started when it began; numbers come again
/// @param boot which start of the system it runs in; empty where the system doesn't tell
record ThisProcess(long number, String started, String boot) {
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /// Where the beginning stands behind the name of the process (proc_pid_stat(5), field 22).
  private static final int TICKS_AFTER_NAME = 19;

  static ThisProcess find() {
    ProcessHandle self = ProcessHandle.current();
    return new ThisProcess(self.pid(), began(self), currentBoot());
  }

  /// On Linux in ticks since the system began, which stay the same when somebody sets the clock.
  private static String began(ProcessHandle process) {
    try {
      String line = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return line.substring(line.lastIndexOf(')') + 1).strip().split(" ")[TICKS_AFTER_NAME];
    } catch (IOException | RuntimeException _) {
      return process.info().startInstant().map(Instant::toString).orElse("");
    }
  }

  private static String currentBoot() {
    try {
      return Files.readString(BOOT).strip();
    } catch (IOException _) {
      return "";
    }
  }

  /// Whether the process of that number and beginning still runs.
  static boolean isAlive(long number, String started) {
    Optional<ProcessHandle> process = ProcessHandle.of(number).filter(ProcessHandle::isAlive);
    return process.map(ThisProcess::began).equals(Optional.of(started));
  }
}
