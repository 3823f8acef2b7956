package vitrin.app;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import vitrin.cli.HomeDoor;
import vitrin.library.HomeException;

/// How the hall starts after it has fallen again and again: without the graphics card, whose driver
/// is the one part of the machine that can bring the whole program down, and with what is known to
/// play well.
final class SafeMode {
  private static final System.Logger LOG = System.getLogger(SafeMode.class.getName());

  private SafeMode() {}

  /// Chosen before the toolkit starts; only where a service manager starts the hall again and
  /// writes down how it ended.
  ///
  /// @param environment of this process
  static Caution chooseAfterCrashes(HomeDoor home, Map<String, String> environment) {
    if (!environment.containsKey("INVOCATION_ID")) {
      return Caution.NONE;
    }
    try {
      Endings endings = Endings.read(Endings.file(home.open().folder()));
      Caution caution = endings.caution(Instant.now());
      if (caution != Caution.NONE) {
        LOG.log(
            Level.WARNING,
            "Safe mode {0}: the processor draws, for the program ended by {1}",
            caution,
            endings.all().getLast().reason());
        System.setProperty("prism.order", "sw");
      }
      return caution;
    } catch (HomeException _) {
      // What comes next says so.
      return Caution.NONE;
    }
  }
}
