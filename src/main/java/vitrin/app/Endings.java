package vitrin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How the hall ended, each time it did: the service writes a line of it, `TIME RESULT CODE
/// STATUS`, such as `2026-02-25T09:00:00Z watchdog killed ABRT`.
///
/// @param all in order; what is no such line is left out
record Endings(List<Ending> all) {
  private static final long LONGEST = 1 << 20;

  /// So often in so short a time that starting once more in the same way is no use.
  private static final int OFTEN = 3;

  private static final Duration SHORTLY = Duration.ofMinutes(5);

  /// As often in twice the time: starting carefully was no use either.
  private static final int VERY_OFTEN = 6;

  /// Staff asked for a restart, or left.
  private static final Set<String> WANTED = Set.of("20", "21");

  Endings {
    all = List.copyOf(all);
  }

  /// @param reason in the words of the service manager: `watchdog`, `exit-code 70`, `signal SEGV`
  record Ending(Instant at, String reason) {}

  /// @param home `$VITRIN_HOME`
  static Path file(Path home) {
    return home.resolve("logs/endings.log");
  }

  /// Those that nobody wanted. A file that is missing, too long or unreadable tells of none.
  static Endings read(Path file) {
    List<Ending> endings = new ArrayList<>();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        text.lines().forEach(line -> add(line.split(" "), endings));
      }
    } catch (IOException _) {
      // as if it were missing
    }
    return new Endings(endings);
  }

  private static void add(String[] words, List<Ending> endings) {
    if (words.length != 4 || words[1].equals("success") || WANTED.contains(words[3])) {
      return;
    }
    try {
      String reason = words[1].equals("watchdog") ? words[1] : words[1] + " " + words[3];
      endings.add(new Ending(Instant.parse(words[0]), reason));
    } catch (DateTimeParseException _) {
      // a line that a power cut left half written
    }
  }

  Endings since(Instant then) {
    return new Endings(all.stream().filter(ending -> ending.at().isAfter(then)).toList());
  }

  /// Whether the hall has ended so often that it should start more carefully.
  boolean isFalling(Instant now) {
    return between(now.minus(SHORTLY), now) >= OFTEN;
  }

  /// How carefully the hall should start.
  Caution caution(Instant now) {
    if (!isFalling(now)) {
      return Caution.NONE;
    }
    return between(now.minus(SHORTLY.multipliedBy(2)), now) >= VERY_OFTEN
        ? Caution.NOTHING
        : Caution.LAST_GOOD;
  }

  private long between(Instant from, Instant to) {
    return since(from).all().stream().filter(ending -> !ending.at().isAfter(to)).count();
  }
}
