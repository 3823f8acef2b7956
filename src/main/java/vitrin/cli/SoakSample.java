package vitrin.cli;

import java.util.Objects;
import java.util.Optional;

/// What the program held at one moment of a soak, right after its garbage was collected.
///
/// @param slides that have been on the screen until then
/// @param heap bytes
/// @param process what the system tells of the process; absent: this one doesn't tell
public record SoakSample(int slides, long heap, Optional<Process> process) {
  public SoakSample {
    Objects.requireNonNull(process);
  }

  /// @param pss bytes of memory, what is shared with other programs divided among them
  /// @param rss bytes of memory
  /// @param files that are open
  /// @param threads of Java and of the system's libraries
  public record Process(long pss, long rss, int files, int threads) {}
}
