package vitrin.bundle;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A copy is not begun, because it would fill the disk.
public final class NoRoomException extends FileSystemException {
  @Serial private static final long serialVersionUID = 1;

  NoRoomException(Path copy, String detail) {
    super(copy.toString(), null, detail);
  }

  /// Whether a failure to write means that the disk is full.
  public static boolean isMeantBy(java.io.IOException failure) {
    return failure instanceof NoRoomException
        || String.valueOf(failure.getMessage()).contains(NO_SPACE);
  }

  /// What POSIX systems say of a full disk.
  private static final String NO_SPACE = "No space left";
}
