package vitrin.bundle;

import java.nio.file.Path;
import java.util.Objects;

/// A file is refused as a bundle, for a reason that has a name.
///
/// The message is for the log; what people read is made from the kind and the file's name.
public final class BundleException extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Path file;

  /// @param detail what exactly was found, for the log
  public BundleException(Kind kind, Path file, String detail) {
    this(kind, file, detail, null);
  }

  /// @param cause absent: null
  public BundleException(Kind kind, Path file, String detail, Throwable cause) {
    super(kind + ": " + file + ": " + detail, cause);
    this.kind = Objects.requireNonNull(kind);
    this.file = Objects.requireNonNull(file);
  }

  public Kind kind() {
    return kind;
  }

  /// The file as it was handed over.
  public Path file() {
    return file;
  }

  /// Why a file is refused. Each has a short code, the same on the screen and on the command line,
  /// that can be read over the telephone.
  public enum Kind {
    /// It can't be read at all: missing, no permission, the medium is gone.
    UNREADABLE("V10"),
    /// It is something else: a folder, a link, another application's file, an empty file.
    NOT_A_BUNDLE("V11"),
    /// It was made by a newer Vitrin.
    NEWER_VERSION("V12"),
    /// It was not closed cleanly where it was made: a journal lies beside it.
    NOT_CLOSED("V13"),
    /// It is larger than a bundle may be.
    TOO_LARGE("V14"),
    /// Its bytes are not those that were packed: cut off, copied badly, changed.
    DAMAGED("V15"),
    /// Its bytes are whole, and what they say breaks the rules of content.
    CONTENT_INVALID("V16"),
    /// It has no seal and one is required.
    SEAL_MISSING("V17"),
    /// It is sealed with a key that this kiosk does not trust.
    SEAL_FOREIGN("V18"),
    /// Its seal does not belong to it.
    SEAL_BROKEN("V19"),
    /// It is older than the edition that is already there.
    OLDER_EDITION("V20"),
    /// It has the number of an edition that is already there, and other content.
    CHANGED_EDITION("V21");

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
