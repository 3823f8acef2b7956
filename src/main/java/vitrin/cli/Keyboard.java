package vitrin.cli;

import java.io.IOException;
import java.util.Optional;

/// What somebody types when they are asked.
public interface Keyboard {

  /// Asks, and waits for a line that is not shown while it is typed.
  ///
  /// @return absent: nobody types any more
  Optional<String> secret(String question) throws IOException;
}
