package vitrin.app;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import vitrin.cli.HomeDoor;
import vitrin.library.HomeException;

/// How the hall starts after it has fallen again and again: without the graphics card, whose driver
/// is the one part of the machine that can bring the whole program down.
final class SafeMode {
  private static final System.Logger LOG = System.getLogger(SafeMode.class.getName());

  private SafeMode() {}

  /// Chosen before the toolkit starts; only where a service manager starts the hall again and
  /// writes down how it ended.
  ///
  /// @param environment of this process
  static void chooseAfterCrashes(HomeDoor home, Map<String, String> environment) {
    if (!environment.containsKey("INVOCATION_ID")) {
      return;
    }
    try {
      Endings endings = Endings.read(Endings.file(home.open().folder()));
      if (endings.isFalling(Instant.now())) {
        LOG.log(
            Level.WARNING,
            "Safe mode: the processor draws, for the program ended by {0}",
            endings.all().getLast().reason());
        System.setProperty("prism.order", "sw");
      }
    } catch (HomeException _) {
      // What comes next says so.
    }
  }
}
