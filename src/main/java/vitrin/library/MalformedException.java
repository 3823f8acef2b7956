package vitrin.library;

import java.io.Serial;

/// A file of our own says something that we don't write. The message is for the log.
final class MalformedException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  MalformedException(String message) {
    super(message);
  }

  MalformedException(String message, Throwable cause) {
    super(message, cause);
  }
}
