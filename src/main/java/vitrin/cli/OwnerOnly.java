package vitrin.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import vitrin.bundle.UnwrittenException;

/// Files that only the user who makes them may read. On Windows they have the rights of their
/// folder.
final class OwnerOnly {
  private OwnerOnly() {}

  /// @param file does not exist yet; nothing is left of it if this fails
  /// @param text in ASCII
  static void write(Path file, String text) throws IOException {
    FileAttribute<?>[] rights =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (FileChannel out =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
      ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      UnwrittenException unwritten = UnwrittenException.of(file, e);
      Files.deleteIfExists(file);
      throw unwritten;
    }
  }
}
