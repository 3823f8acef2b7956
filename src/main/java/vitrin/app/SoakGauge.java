package vitrin.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import vitrin.cli.SoakSample;

/// Measures the process it runs in: what it holds, and how long its frames take.
final class SoakGauge {
  private static final System.Logger LOG = System.getLogger(SoakGauge.class.getName());
  private static final Path SELF = Path.of("/proc/self");
  private static final long KIB = 1024;

  private static final long NAP_MILLIS = 50;

  /// After so long without a frame, what the toolkit's thread does is of interest.
  private static final Duration LATE = Duration.ofSeconds(1);

  private final Pulse pulse = new Pulse();
  private volatile long latest;
  private volatile boolean ended;

  /// Counts frames from now on; on the toolkit's thread.
  void begin() {
    pulse.start();
    Thread.ofPlatform().name("sleeper").daemon().start(this::sleep);
  }

  void end() {
    pulse.stop();
    ended = true;
  }

  /// Finds out how late this machine wakes whoever sleeps, and logs what keeps a frame from coming.
  private void sleep() {
    try {
      boolean told = false;
      while (!ended) {
        long begun = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
        long late = System.nanoTime() - begun - TimeUnit.MILLISECONDS.toNanos(NAP_MILLIS);
        latest = Math.max(latest, late);
        boolean waits = pulse.waited().compareTo(LATE) > 0;
        if (waits && !told) {
          LOG.log(Level.INFO, "no frame for a second:\n{0}", DrawingThread.doing());
        }
        told = waits;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The longest time by which a thread that did nothing else was woken too late.
  Duration latest() {
    return Duration.ofNanos(latest);
  }

  /// The longest time between two frames; those during which garbage was collected for the sake of
  /// a sample don't count.
  Duration longestFrame() {
    return Duration.ofNanos(pulse.longest);
  }

  /// Collects garbage and looks at what is left. Not on the toolkit's thread.
  SoakSample sample(int slides) {
    pulse.disturbed = true;
    pulse.leftOut = true;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    SoakSample sample =
        new SoakSample(slides, machine.totalMemory() - machine.freeMemory(), process());
    pulse.disturbed = false;
    return sample;
  }

  /// Absent: this system doesn't tell.
  private static Optional<SoakSample.Process> process() {
    try (Stream<Path> files = Files.list(SELF.resolve("fd"));
        Stream<Path> threads = Files.list(SELF.resolve("task"))) {
      Path memory = SELF.resolve("smaps_rollup");
      return Optional.of(
          new SoakSample.Process(
              bytes(memory, "Pss:"),
              bytes(memory, "Rss:"),
              Math.toIntExact(files.count()),
              Math.toIntExact(threads.count())));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  /// Bytes of memory, the most that were resident so far; absent: this system doesn't tell.
  static OptionalLong peak() {
    try {
      return OptionalLong.of(bytes(SELF.resolve("status"), "VmHWM:"));
    } catch (IOException | RuntimeException _) {
      return OptionalLong.empty();
    }
  }

  private static long bytes(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]) * KIB)
        .findFirst()
        .orElseThrow();
  }

  /// Asks for every frame there can be, so that one that comes late is seen.
  private static final class Pulse extends AnimationTimer {
    /// While a sample is taken.
    private volatile boolean disturbed;

    /// Whether the frame that comes next was disturbed by one.
    private volatile boolean leftOut;

    private volatile long longest;
    private volatile long last;

    /// For how long no frame has come; zero while a sample is taken.
    Duration waited() {
      return last == 0 || leftOut ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - last);
    }

    @Override
    public void handle(long now) {
      long time = System.nanoTime();
      if (!leftOut && last != 0) {
        longest = Math.max(longest, time - last);
      }
      last = time;
      leftOut = disturbed;
    }
  }
}
