package vitrin.bundle;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file could not be written.
///
/// Why is asked of the disk itself, since a system says it in its own language; and it is asked at
/// once, since what is cleared up afterwards makes room again.
public final class UnwrittenException extends FileSystemException {
  @Serial private static final long serialVersionUID = 1;

  /// With less than this many bytes free a disk counts as full.
  private static final long LEAST_ROOM = 1 << 16;

  /// What systems say of a disk that has room left, but not for this user or for another file.
  private static final List<String> FULL =
      List.of("no space left", "disk is full", "not enough space", "quota exceeded");

  /// What keeps a file from being written.
  public enum Why {
    /// There is no room for it.
    FULL,
    /// Nothing can be written where it was to be.
    READ_ONLY,
    OTHER
  }

  private final Why why;

  UnwrittenException(Path file, Why why, String detail) {
    super(file.toString(), null, detail);
    this.why = why;
  }

  /// To be asked while what has been written is still there.
  ///
  /// @param file that was to be written, or its final name
  public static UnwrittenException of(Path file, IOException failure) {
    if (failure instanceof UnwrittenException known) {
      return known;
    }
    UnwrittenException unwritten =
        new UnwrittenException(file, why(file, failure), failure.toString());
    unwritten.initCause(failure);
    return unwritten;
  }

  public Why why() {
    return why;
  }

  private static Why why(Path file, IOException failure) {
    if (saysFull(failure)) {
      return Why.FULL;
    }
    try {
      FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
      if (store.isReadOnly()) {
        return Why.READ_ONLY;
      }
      return store.getUsableSpace() < LEAST_ROOM ? Why.FULL : Why.OTHER;
    } catch (IOException _) {
      // It lies no longer where anything could be asked, as on a stick that was taken out.
      return Why.OTHER;
    }
  }

  private static boolean saysFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (FULL.stream().anyMatch(said::contains)) {
        return true;
      }
    }
    return false;
  }
}
