package vitrin.library;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk that can be full to the last byte, and closed to writing: a file system in memory. Where
/// this machine lets nobody mount one, a test that makes it is left out.
public final class SmallDisk implements AutoCloseable {
  private static final String ROOMY = "2g";

  private final Path folder;

  /// @param folder is empty; the disk lies there until it is closed
  public SmallDisk(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Assumptions.assumeTrue(
        done("mount", "-t", "tmpfs", "-o", "mode=700,size=" + ROOMY, "none", folder.toString()),
        "a disk can be mounted");
  }

  /// Leaves no room on it.
  public void fill() throws IOException {
    FileStore store = Files.getFileStore(folder);
    resize(Long.toString(store.getTotalSpace() - store.getUnallocatedSpace()));
    if (store.getUsableSpace() > 0) {
      throw new IOException("there is room left in " + folder);
    }
  }

  /// Has plenty of room on it.
  public void makeRoom() throws IOException {
    resize(ROOMY);
  }

  /// Lets nothing be written to it, as a system does after an error of the disk.
  public void closeToWriting() throws IOException {
    remount("ro");
  }

  public void openToWriting() throws IOException {
    remount("rw");
  }

  private void resize(String size) throws IOException {
    remount("size=" + size);
  }

  private void remount(String option) throws IOException {
    if (!done("mount", "-o", "remount," + option, folder.toString())) {
      throw new IOException(folder + " can't be mounted with " + option);
    }
  }

  private static boolean done(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit()
              .join()
              .exitValue()
          == 0;
    } catch (IOException _) {
      // There is no such program.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (!done("umount", "--lazy", folder.toString())) {
      throw new IOException("still mounted: " + folder);
    }
  }
}
