package vitrin.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Something wrong with the content of an exhibit; the words for it are the interface's.
///
/// @param severity whether it stops packing
/// @param key which rule, as `words.word-too-wide`; the interface has a text of that name for each
/// @param arguments for that text: what was found, what would be right
/// @param pointer where, as a JSON Pointer (RFC 6901) into `exhibit.json`; empty: the whole of it
public record Problem(Severity severity, String key, List<String> arguments, String pointer) {
  public Problem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(key);
    Objects.requireNonNull(pointer);
    arguments = List.copyOf(arguments);
  }

  public enum Severity {
    /// Stops packing and refuses a bundle.
    ERROR,
    /// Shown to the editor, who may leave it.
    WARNING;

    /// As it is written in machine-readable output.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
