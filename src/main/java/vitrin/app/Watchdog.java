package vitrin.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Tells the service manager that the hall is alive, as long as it is: the toolkit's thread answers
/// and what it draws reaches the screen. When that ends, the manager restarts the program.
///
/// On Wayland a program can't read back what the screen shows. There it is known that it was drawn,
/// and that those who bring it to the screen answer.
final class Watchdog {
  private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());

  /// How long a change may take to reach the screen, and an answer to come, before a heartbeat is
  /// left out.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ServiceSocket manager;
  private final Beacon beacon;
  private final List<DisplayServer> servers;
  private final Set<DisplayServer> heard = new HashSet<>();
  private final long intervalNanos;
  private boolean ready;
  private boolean alive = true;

  /// @param servers who must go on answering, beside the beacon
  Watchdog(ServiceSocket manager, Beacon beacon, List<DisplayServer> servers, long intervalNanos) {
    this.manager = manager;
    this.beacon = beacon;
    this.servers = List.copyOf(servers);
    this.intervalNanos = intervalNanos;
  }

  /// Begins, if a service manager has started this program and waits for its heartbeat.
  ///
  /// @param environment of this process; `WATCHDOG_USEC` is the longest silence the manager bears,
  ///   in microseconds
  static void begin(Map<String, String> environment) {
    String socket = environment.getOrDefault("NOTIFY_SOCKET", "");
    if (socket.isEmpty()) {
      return;
    }
    try {
      long longest = Long.parseLong(environment.getOrDefault("WATCHDOG_USEC", "30000000"));
      ServiceSocket manager = new ServiceSocket(socket);
      Thread.ofPlatform()
          .name("vitrin-watchdog")
          .daemon()
          .start(() ->
              new Watchdog(
                      manager,
                      new Beacon(proof(environment)),
                      DisplayServer.below(environment),
                      TimeUnit.MICROSECONDS.toNanos(longest) / 3)
                  .watch());
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "no heartbeat", e);
    }
  }

  /// The toolkit draws on X, and below a Wayland compositor through Xwayland.
  private static Beacon.Proof proof(Map<String, String> environment) {
    return environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
        ? Beacon.Proof.READ_BACK
        : Beacon.Proof.FRAMES;
  }

  private void watch() {
    try {
      while (true) {
        look();
        // The first picture is told at once, later ones at a steady pace; who is well again is told
        // before patience with them is over.
        TimeUnit.NANOSECONDS.sleep(
            ready && alive ? intervalNanos : TimeUnit.MILLISECONDS.toNanos(200));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// One look at the screen, and one heartbeat if all is well.
  ///
  /// @return whether it is
  boolean look() throws InterruptedException {
    boolean drawn = beacon.isSeen(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    Optional<DisplayServer> silent = servers.stream().filter(this::hasGoneSilent).findFirst();
    boolean seen = drawn && silent.isEmpty();
    if (seen) {
      tell(ready ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1");
      ready = true;
    } else if (ready && alive) {
      LOG.log(
          Level.ERROR,
          silent
              .map(server -> server.name() + " no longer answers")
              .orElse("What is drawn no longer reaches the screen"));
    }
    if (seen && !alive) {
      LOG.log(Level.WARNING, "What is drawn reaches the screen again");
    }
    alive = seen || !ready;
    return seen;
  }

  /// One that has never answered may be another than was thought: nobody is restarted for its sake.
  private boolean hasGoneSilent(DisplayServer server) {
    if (server.answers(PATIENCE)) {
      heard.add(server);
      return false;
    }
    return heard.contains(server);
  }

  private void tell(String message) {
    try {
      manager.say(message);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the service manager does not listen", e);
    }
  }
}
