package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Room on the disk that is kept for the day on which others have filled it: taking an exhibition
/// off makes room, but a little is needed to write that down.
final class Spare {
  private static final System.Logger LOG = System.getLogger(Spare.class.getName());

  /// Many times what the removal of an exhibit writes.
  private static final int BYTES = 1 << 20;

  /// Where less is free, nothing is laid aside.
  private static final long PLENTY = 1 << 26;

  private final Home home;

  Spare(Home home) {
    this.home = home;
  }

  /// Lays it aside where it is not yet; if that fails, the next opening of the library tries again.
  void keep() {
    Path file = home.spare();
    try {
      if (Files.exists(file) || Files.getFileStore(home.folder()).getUsableSpace() < PLENTY) {
        return;
      }
      byte[] content = new byte[BYTES];
      // A file system that compresses would keep no room for zeros.
      new Random(BYTES).nextBytes(content);
      AtomicFile.write(content, home.scratch(), file);
    } catch (IOException e) {
      LOG.log(Level.INFO, "no room is laid aside: " + file, e);
    }
  }

  /// @return whether there is more room now
  boolean giveUp() {
    try {
      return Files.deleteIfExists(home.spare());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "what was laid aside can't be used: " + home.spare(), e);
      return false;
    }
  }
}
