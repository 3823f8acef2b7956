package vitrin.library;

import java.nio.file.Path;
import java.util.Objects;

/// A file on a stick that is called a bundle. Nothing of it is believed yet.
///
/// @param bytes of the file
public record StickFile(Path file, long bytes) {
  public StickFile {
    Objects.requireNonNull(file);
  }

  /// Its name as it may be shown.
  public String name() {
    return SafeName.of(file);
  }
}
