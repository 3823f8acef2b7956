package vitrin.app;

import vitrin.cli.HomeDoor;
import vitrin.library.Home;
import vitrin.library.HomeException;

/// `$VITRIN_HOME`, opened when it is first needed.
final class LazyHome implements HomeDoor {
  private final HomeDoor door;
  private Home home;

  /// @param door opens it
  LazyHome(HomeDoor door) {
    this.door = door;
  }

  @Override
  public synchronized Home open() throws HomeException {
    if (home == null) {
      home = door.open();
    }
    return home;
  }
}
