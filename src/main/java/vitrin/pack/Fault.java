package vitrin.pack;

import java.nio.file.Path;
import java.util.Objects;
import vitrin.model.Problem;

/// A problem and where an editor finds it.
///
/// @param problem what is wrong; its pointer names the field
/// @param file the file to look into, mostly `exhibit.json`
/// @param line from 1; 0 where the whole file is meant
/// @param column from 1, in UTF-16 units; 0 where the whole file is meant
public record Fault(Problem problem, Path file, int line, int column) {
  public Fault {
    Objects.requireNonNull(problem);
    Objects.requireNonNull(file);
  }

  /// Whether it stops packing.
  public boolean isError() {
    return problem.severity() == Problem.Severity.ERROR;
  }
}
