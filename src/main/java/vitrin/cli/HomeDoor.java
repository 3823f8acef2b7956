package vitrin.cli;

import vitrin.library.Home;
import vitrin.library.HomeException;

/// The way into `$VITRIN_HOME`, for words that need it: the others make no such folder.
@FunctionalInterface
public interface HomeDoor {

  /// The home of this process, always the same.
  Home open() throws HomeException;
}
