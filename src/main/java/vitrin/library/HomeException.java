package vitrin.library;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The folder that Vitrin keeps its files in can't be used.
///
/// The message is for the log; what people read is made from the kind, the folder and its owner.
public final class HomeException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Path folder;
  private final String owner;

  /// @param owner absent: null
  /// @param cause absent: null
  HomeException(Kind kind, Path folder, String owner, Throwable cause) {
    super(kind + ": " + folder + (owner == null ? "" : " of " + owner), cause);
    this.kind = Objects.requireNonNull(kind);
    this.folder = folder;
    this.owner = owner;
  }

  public Kind kind() {
    return kind;
  }

  /// The folder that was to be used.
  public Path folder() {
    return folder;
  }

  /// The user that the folder belongs to, as in `sudo -u vitrin`; there if the kind is
  /// [Kind#FOREIGN].
  public Optional<String> owner() {
    return Optional.ofNullable(owner);
  }

  /// Why the folder can't be used. Each has a short code beside those of refused bundles.
  public enum Kind {
    /// It belongs to another user: what is written there now, that user could not replace.
    FOREIGN("V40"),
    /// It can't be made or written to, or a file has its name.
    UNUSABLE("V41");

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
