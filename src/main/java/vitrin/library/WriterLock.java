package vitrin.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Held by the one program that changes the files of the library. It ends with the program, however
/// that ends.
record WriterLock(FileChannel channel) implements AutoCloseable {

  /// @throws LibraryException of kind [LibraryException.Kind#BUSY] if another program holds it
  static WriterLock take(Home home) throws LibraryException {
    Path file = home.folder().resolve("library.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return new WriterLock(channel);
        }
      } catch (OverlappingFileLockException _) {
        // Another thread of this program has it.
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      channel.close();
      throw new LibraryException(LibraryException.Kind.BUSY, file.getParent().toString(), null);
    } catch (IOException e) {
      throw new LibraryException(LibraryException.Kind.UNUSABLE, file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
