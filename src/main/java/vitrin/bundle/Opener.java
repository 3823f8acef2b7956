package vitrin.bundle;

import java.nio.file.Path;
import java.time.Duration;

/// Opens the tables of a file that has passed [Intake].
final class Opener {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// How many bytes the slowest disk a kiosk may have reads in a second.
  private static final long SLOWEST_DISK = 10_000_000;

  private Opener() {}

  /// What has been opened.
  record Opened(ReadOnlyDatabase database, Contents contents) {}

  /// Checks everything there is to check.
  static Opened whole(Path own, Trailer trailer) throws Refusal {
    return open(
        own,
        PATIENCE.plusSeconds(trailer.length() / SLOWEST_DISK),
        database -> {
          database.requireSoundPages();
          Contents contents = Contents.read(database, trailer);
          PixelReader.checkAll(database, contents);
          PyramidReader.checkAll(database, contents);
          return contents;
        });
  }

  /// Reads what is there without its pictures, for a file that was once checked whole.
  static Opened known(Path own, Trailer trailer) throws Refusal {
    return open(own, PATIENCE, database -> Contents.read(database, trailer));
  }

  private interface Step {
    Contents of(ReadOnlyDatabase database) throws Refusal;
  }

  private static Opened open(Path own, Duration patience, Step step) throws Refusal {
    ReadOnlyDatabase database = ReadOnlyDatabase.open(own, patience);
    try {
      database.requireSchema();
      return new Opened(database, step.of(database));
    } catch (Refusal | RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
