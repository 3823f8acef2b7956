package vitrin.app;

import java.nio.file.Path;
import vitrin.library.Home;
import vitrin.library.HomeException;

/// `$VITRIN_HOME`, opened when it is first needed: a word that needs none leaves none behind.
final class LazyHome {
  private Home home;

  synchronized Home get() throws HomeException {
    if (home == null) {
      home = Home.open();
    }
    return home;
  }

  /// The log, for people; where it would be if there were a home.
  String log() {
    try {
      return Log.file(get().logs()).toString();
    } catch (HomeException e) {
      return Log.file(e.folder().resolve("logs")).toString();
    }
  }

  /// Where the log is written.
  Path logs() throws HomeException {
    return get().logs();
  }
}
