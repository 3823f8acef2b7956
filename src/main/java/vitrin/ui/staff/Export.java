package vitrin.ui.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vitrin.bundle.UnwrittenException;

/// Files for a stick.
final class Export {
  private Export() {}

  /// What a file is to hold.
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// What is under the name is the whole file, or what was there before.
  static void write(Path file, Content content) throws UnwrittenException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        content.write(Channels.newOutputStream(channel));
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      UnwrittenException unwritten = UnwrittenException.of(file, e);
      delete(part, unwritten);
      throw unwritten;
    }
  }

  private static void delete(Path part, UnwrittenException unwritten) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      unwritten.addSuppressed(e);
    }
  }
}
