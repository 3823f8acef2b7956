package vitrin.app;

import vitrin.cli.HomeDoor;
import vitrin.library.Home;
import vitrin.library.HomeException;

/// `$VITRIN_HOME`, opened when it is first needed.
final class LazyHome implements HomeDoor {
  private Home home;

  @Override
  public synchronized Home open() throws HomeException {
    if (home == null) {
      home = Home.open();
    }
    return home;
  }
}
