package vitrin.ui.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vitrin.bundle.UnwrittenException;
import vitrin.library.LibraryException;
import vitrin.library.Stick;

/// Writes a file to the stick that is there, or to the one that the officer chooses.
final class Export {
  private static final System.Logger LOG = System.getLogger(Export.class.getName());

  private Export() {}

  /// What a file is to hold.
  interface Content {
    void write(OutputStream out) throws IOException, LibraryException;
  }

  /// @param name of the file
  static void begin(StaffRoom room, String name, Content content) {
    new StickChoice(room).choose(stick -> write(room, stick, name, content));
  }

  private static void write(StaffRoom room, Stick stick, String name, Content content) {
    room.work(
            () -> {
              write(stick.folder().resolve(name), content);
              return name;
            })
        .onSuccess(done -> room.say(room.texts().get("staff.exported", done, stick.name())))
        .start();
  }

  /// What is under the name is the whole file, or what was there before.
  static void write(Path file, Content content) throws UnwrittenException, LibraryException {
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
      throw UnwrittenException.of(file, e);
    } finally {
      deleteQuietly(part);
    }
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      LOG.log(Level.INFO, "what was written by half stays", e);
    }
  }
}
