package vitrin.library;

import java.nio.file.Path;
import java.util.Objects;

/// A folder that somebody handed over: a USB stick, or any other that was chosen.
///
/// @param folder where its files are
/// @param name as people call it; nothing in it can turn a line round or hide
public record Stick(Path folder, String name, Kind kind) {

  /// How it came.
  public enum Kind {
    /// It was put in, and may be taken out at any moment.
    STICK,
    /// Somebody chose it among the folders of this machine.
    FOLDER
  }

  public Stick {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
  }

  public static Stick of(Path folder) {
    return new Stick(folder, SafeName.of(folder), Kind.STICK);
  }

  /// A folder of this machine.
  public static Stick chosen(Path folder) {
    return new Stick(folder, SafeName.of(folder), Kind.FOLDER);
  }
}
