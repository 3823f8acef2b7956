package vitrin.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `bundles/`: the files of the library. One that lies there is never changed.
///
/// @param folder lies on the same file system as `tmp`
record BundleFolder(Path folder) {
  private static final System.Logger LOG = System.getLogger(BundleFolder.class.getName());

  private static final Pattern NAME = Pattern.compile("\\d{1,10}-[0-9a-f]{16}\\.vitrin");

  private static final int DIGITS = 16;

  /// Windows opens no folders; its file system writes names down by itself.
  private static final boolean FOLDERS_CAN_BE_FORCED =
      !System.getProperty("os.name").startsWith("Windows");

  /// Where the bundle of an edition lies.
  ///
  /// @param exhibit an id that has been checked
  Path place(String exhibit, int edition, String digest) {
    return folder.resolve(exhibit).resolve(edition + "-" + digest.substring(0, DIGITS) + ".vitrin");
  }

  /// What a file is called in the table of leases.
  String name(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName();
  }

  /// Renames a whole file that has reached the disk; the name has reached it too when this returns.
  /// If there is a file of the same content, that one stays: it may be playing.
  void add(Path whole, Path place) throws IOException {
    Path parent = place.getParent();
    if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(parent);
      force(folder);
    }
    if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(whole, place) == -1) {
      Files.delete(whole);
    } else {
      Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    force(parent);
  }

  private static void force(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /// Deletes every file that this program put there and that is not to stay. What can't be deleted
  /// is tried again the next time.
  ///
  /// @param staying the [#name]s of those that are
  void sweep(Set<String> staying) {
    for (Path file : files()) {
      if (!staying.contains(name(file))) {
        try {
          Files.deleteIfExists(file);
          LOG.log(Level.INFO, "deleted: {0}", file);
          deleteIfEmpty(file.getParent());
        } catch (IOException e) {
          LOG.log(Level.WARNING, "could not be deleted: " + file, e);
        }
      }
    }
  }

  private static void deleteIfEmpty(Path exhibit) throws IOException {
    try (Stream<Path> left = Files.list(exhibit)) {
      if (left.findAny().isPresent()) {
        return;
      }
    }
    Files.deleteIfExists(exhibit);
  }

  /// Those that have a name as this program gives it.
  List<Path> files() {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(file ->
              file.getNameCount() == folder.getNameCount() + 2
                  && NAME.matcher(file.getFileName().toString()).matches()
                  && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "can't be listed: " + folder, e);
      return List.of();
    }
  }
}
