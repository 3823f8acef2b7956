package vitrin.library;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vitrin.bundle.UnwrittenException;

/// The library can't do what it was asked. What was in it is in it still.
///
/// The message is for the log; what people read is made from the kind and the subject.
public final class LibraryException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String subject;

  /// @param subject the file or the exhibit that it is about
  /// @param cause absent: null
  LibraryException(Kind kind, String subject, Throwable cause) {
    super(kind + ": " + subject, cause);
    this.kind = Objects.requireNonNull(kind);
    this.subject = subject;
  }

  /// What a failure of SQLite means.
  static LibraryException of(SQLException failure, Path database) {
    return new LibraryException(kind(failure, database), database.toString(), failure);
  }

  private static Kind kind(SQLException failure, Path database) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return Kind.UNUSABLE;
    }
    // The lower byte of an extended code is the plain one.
    SQLiteErrorCode plain = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF);
    return switch (plain) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
      case SQLITE_FULL -> Kind.DISK_FULL;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
      default -> isFull(database, failure) ? Kind.DISK_FULL : Kind.UNUSABLE;
    };
  }

  /// SQLite calls it an error of input and output when there is no room for a file beside its own.
  private static boolean isFull(Path database, SQLException failure) {
    return UnwrittenException.of(database, new IOException(failure)).why()
        == UnwrittenException.Why.FULL;
  }

  public Kind kind() {
    return kind;
  }

  /// The file or the exhibit that it is about.
  public String subject() {
    return subject;
  }

  /// Why it can't. Each has a short code beside those of refused bundles.
  public enum Kind {
    /// Another program is changing the library.
    BUSY("V50"),
    /// The library was last changed by a newer Vitrin.
    NEWER_VERSION("V51"),
    /// `library.db` is not what was written.
    DAMAGED("V52"),
    /// There is no room.
    DISK_FULL("V53"),
    /// It can't be read or written.
    UNUSABLE("V54"),
    /// No exhibit of that name is installed.
    NO_SUCH_EXHIBIT("V55"),
    /// There is no other edition to go back to.
    NOTHING_BEFORE("V56"),
    /// What was written does not read back the same: the disk may be failing.
    NOT_AS_WRITTEN("V57");

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
