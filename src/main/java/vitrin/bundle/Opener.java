package vitrin.bundle;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vitrin.model.ContentCheck;
import vitrin.model.Exhibit;
import vitrin.model.Problem;

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
          requireRightContent(contents.exhibit());
          PixelReader.checkAll(database, contents);
          PyramidReader.checkAll(database, contents);
          return contents;
        });
  }

  /// Reads what is there without its pictures, for a file that was once checked whole.
  static Opened known(Path own, Trailer trailer) throws Refusal {
    return open(own, PATIENCE, database -> Contents.read(database, trailer));
  }

  private static void requireRightContent(Exhibit exhibit) throws Refusal {
    List<Problem> errors = ContentCheck.errors(exhibit);
    if (!errors.isEmpty()) {
      throw Refusal.content(errors.getFirst().toString());
    }
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
