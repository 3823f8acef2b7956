package vitrin.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import vitrin.bundle.UnwrittenException;

/// Replaces files so that after any interruption, a power cut too, under the name lies the old
/// content or the new one, whole.
final class AtomicFile {
  private AtomicFile() {}

  /// @param scratch does not exist yet; on the same file system; does not exist afterwards
  static void write(byte[] content, Path scratch, Path place) throws IOException {
    try {
      Files.write(scratch, content, StandardOpenOption.CREATE_NEW);
      place(scratch, place);
    } catch (IOException e) {
      throw UnwrittenException.of(place, e);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// As [#write], of a file that only its user may read. On Windows it has the rights of its
  /// folder.
  static void writeOwn(byte[] content, Path scratch, Path place) throws IOException {
    FileAttribute<?>[] rights =
        scratch.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(scratch, rights);
      Files.write(scratch, content);
      place(scratch, place);
    } catch (IOException e) {
      throw UnwrittenException.of(place, e);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// Renames a whole file once it has reached the disk.
  static void place(Path whole, Path place) throws IOException {
    try (FileChannel file = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException _) {
      // Windows opens no folders; its file system writes renames down by itself.
    }
  }
}
