package vitrin.pack;

import java.nio.file.Path;
import java.util.Objects;

/// A bundle could not be written, though the content is right. Nothing half-written is left, and
/// what lay under the name before still does.
///
/// The message is for the log; what people read is made from the kind and the file's name.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Path file;

  PackException(Kind kind, Path file, Throwable cause) {
    super(kind + ": " + file, cause);
    this.kind = Objects.requireNonNull(kind);
    this.file = Objects.requireNonNull(file);
  }

  public Kind kind() {
    return kind;
  }

  /// The file that could not be written.
  public Path file() {
    return file;
  }

  /// Why a bundle can't be written. Each has a short code beside those of refused bundles.
  public enum Kind {
    /// There is no such folder, no permission, or the name is a folder's.
    UNWRITABLE("V30"),
    /// The medium has no room left.
    DISK_FULL("V31"),
    /// What was written is not what is on the medium.
    NOT_AS_WRITTEN("V32");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// `V` and two digits.
    public String code() {
      return code;
    }
  }
}
