package vitrin.library;

import java.nio.file.Path;
import java.util.Objects;

/// A folder that somebody handed over: a USB stick, or any other that was chosen.
///
/// @param folder where its files are
/// @param name as people call it; nothing in it can turn a line round or hide
public record Stick(Path folder, String name) {
  public Stick {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(name);
  }

  public static Stick of(Path folder) {
    Path last = folder.getFileName();
    return new Stick(folder, SafeName.of(last == null ? folder.toString() : last.toString()));
  }
}
