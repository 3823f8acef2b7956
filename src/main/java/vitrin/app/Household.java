package vitrin.app;

import static vitrin.cli.Finding.good;
import static vitrin.cli.Finding.note;
import static vitrin.cli.Finding.wrong;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vitrin.cli.Finding;
import vitrin.cli.Finding.Subject;
import vitrin.cli.HomeDoor;
import vitrin.library.Home;
import vitrin.library.HomeException;

/// Looks after what the program keeps on this machine, and what that depends on: memory, disk and
/// clock.
final class Household {
  private static final long MIB = 1 << 20;

  /// As much must be free for the next exhibition to be carried in.
  private static final long LEAST_DISK = 1024 * MIB;

  /// The program takes about as much.
  private static final long LEAST_MEMORY = 300 * MIB;

  /// Before the program was written no clock is right, and after this no panel is.
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2056, 1, 1);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final HomeDoor door;

  Household(HomeDoor door) {
    this.door = door;
  }

  List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    findings.add(memory(Path.of("/proc/meminfo")));
    try {
      Home home = door.open();
      findings.add(disk(home));
      findings.add(settings(home));
      findings.add(exhibits(home));
      findings.add(clock(home, ZonedDateTime.now(ZoneId.systemDefault())));
      findings.add(restarts(Endings.read(Endings.file(home.folder())), Instant.now()));
      findings.add(log(home));
    } catch (HomeException e) {
      findings.add(
          e.owner().isPresent()
              ? wrong(Subject.HOME, "cli.failed.home-foreign", e.folder(), e.owner().get())
              : wrong(Subject.HOME, "cli.failed.home-unusable", e.folder()));
    }
    return findings;
  }

  /// @param told as Linux tells how its memory is used
  static Finding memory(Path told) {
    try {
      long total = 0;
      long available = 0;
      for (String line : Files.readAllLines(told)) {
        String[] words = line.split("\\s+");
        if (line.startsWith("MemTotal:")) {
          total = Long.parseLong(words[1]) * 1024;
        } else if (line.startsWith("MemAvailable:")) {
          available = Long.parseLong(words[1]) * 1024;
        }
      }
      return available < LEAST_MEMORY
          ? note(Subject.MEMORY, "doctor.memory.little", available / MIB, total / MIB)
          : good(Subject.MEMORY, "doctor.memory.enough", available / MIB, total / MIB);
    } catch (IOException | RuntimeException _) {
      return note(Subject.MEMORY, "doctor.memory.unknown");
    }
  }

  private static Finding disk(Home home) {
    try {
      long free = Files.getFileStore(home.folder()).getUsableSpace();
      Path scratch = home.scratch();
      Files.write(scratch, new byte[4096]);
      Files.delete(scratch);
      return disk(home.folder(), free);
    } catch (IOException _) {
      return wrong(Subject.DISK, "doctor.disk.unwritable", home.folder());
    }
  }

  /// @param free bytes on the disk of that folder
  static Finding disk(Path folder, long free) {
    return free < LEAST_DISK
        ? wrong(Subject.DISK, "doctor.disk.little", free / MIB, folder)
        : good(Subject.DISK, "doctor.disk.enough", free / MIB, folder);
  }

  private static Finding settings(Home home) {
    Path bad = home.settings().resolveSibling("settings.bad.json");
    return Files.exists(bad)
        ? note(Subject.HOME, "doctor.home.bad-settings", bad)
        : good(Subject.HOME, "doctor.home.own", home.folder());
  }

  private static Finding exhibits(Home home) {
    Path folder = home.folder().resolve("bundles");
    if (!Files.isDirectory(folder)) {
      return note(Subject.EXHIBITS, "doctor.exhibits.none");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      long count = all.filter(file -> file.toString().endsWith(".vitrin")).count();
      return count == 0
          ? note(Subject.EXHIBITS, "doctor.exhibits.none")
          : good(Subject.EXHIBITS, "doctor.exhibits.some", count);
    } catch (IOException _) {
      return wrong(Subject.EXHIBITS, "doctor.disk.unwritable", folder);
    }
  }

  /// A clock that stands before what was written by it has gone back, as one does whose battery is
  /// empty.
  static Finding clock(Home home, ZonedDateTime now) {
    String shown = MINUTE.format(now) + " " + now.getZone();
    if (now.toLocalDate().isBefore(FIRST) || now.toLocalDate().isAfter(LAST)) {
      return wrong(Subject.CLOCK, "doctor.clock.wrong", shown);
    }
    try (Stream<Path> logs = Files.list(home.logs())) {
      Instant last = Instant.EPOCH;
      for (Path file : logs.toList()) {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        last = written.isAfter(last) ? written : last;
      }
      if (last.isAfter(now.toInstant().plusSeconds(60))) {
        String then = MINUTE.format(last.atZone(now.getZone()));
        return wrong(Subject.CLOCK, "doctor.clock.back", shown, then);
      }
    } catch (IOException _) {
      // The clock itself is told all the same.
    }
    return good(Subject.CLOCK, "doctor.clock.right", shown);
  }

  /// Those of the last week, with the reason of the last.
  static Finding restarts(Endings endings, Instant now) {
    List<Endings.Ending> week = endings.since(now.minus(Duration.ofDays(7))).all();
    if (week.isEmpty()) {
      return good(Subject.RESTARTS, "doctor.restarts.none");
    }
    Endings.Ending last = week.getLast();
    String then = MINUTE.format(last.at().atZone(ZoneId.systemDefault()));
    return endings.isFalling(now)
        ? wrong(Subject.RESTARTS, "doctor.restarts.often", week.size(), then, last.reason())
        : note(Subject.RESTARTS, "doctor.restarts.some", week.size(), then, last.reason());
  }

  /// Read as bytes: what was cut off by a full disk need not be text.
  private static Finding log(Home home) {
    Path newest = home.logs().resolve("vitrin.log");
    if (!Files.exists(newest)) {
      return good(Subject.LOG, "doctor.log.quiet", newest);
    }
    try {
      String last = "";
      int faults = 0;
      String text = new String(Files.readAllBytes(newest), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        if (line.contains(" SEVERE ")) {
          faults++;
          last = line.substring(0, Math.min(line.length(), "uuuu-MM-ddTHH:mm".length()));
        }
      }
      return faults == 0
          ? good(Subject.LOG, "doctor.log.quiet", newest)
          : note(Subject.LOG, "doctor.log.faults", faults, last, newest);
    } catch (IOException _) {
      return note(Subject.LOG, "doctor.log.unreadable", newest);
    }
  }
}
