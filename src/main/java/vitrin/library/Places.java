package vitrin.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The folders of this machine that staff may take bundles from, on a screen that has no file
/// manager: some places, and what lies below them. No link leads out of them.
public final class Places {
  /// The places, in place of the usual ones; separated as the system separates paths.
  public static final String PROPERTY = "vitrin.places";

  /// How many folders of a folder are told.
  private static final int MOST = 100;

  /// Where a technician mounts what is not a stick.
  private static final List<Path> MOUNTS =
      List.of(Path.of("/media"), Path.of("/mnt"), Path.of("/run/media"), Path.of("/srv"));

  private final Supplier<List<Path>> roots;

  private Places(Supplier<List<Path>> roots) {
    this.roots = roots;
  }

  /// `incoming` of this home, and what is mounted; on Windows every drive.
  public static Places ofThisMachine(Home home) {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isBlank()) {
      return in(Stream.of(named.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList());
    }
    Supplier<Stream<Path>> mounted =
        System.getProperty("os.name").startsWith("Windows")
            ? Places::drives
            : () -> Mounts.below(MOUNTS).stream().sorted();
    return new Places(() -> Stream.concat(Stream.of(home.incoming()), mounted.get()).toList());
  }

  /// Those folders, as far as they are there.
  public static Places in(List<Path> folders) {
    return new Places(() -> folders);
  }

  /// The places that are there now. Not for the FX thread.
  public List<Stick> now() {
    return roots.get().stream().filter(Places::isFolder).distinct().map(Stick::chosen).toList();
  }

  /// The folders in one of them, or below, by name: at most 100, without links and what is hidden.
  /// Not for the FX thread.
  ///
  /// @throws IOException if it can't be read
  public List<Stick> within(Stick place) throws IOException {
    try (Stream<Path> all = Files.list(place.folder())) {
      return all.filter(path -> !StickList.isHidden(name(path)) && isFolder(path))
          .sorted(Comparator.comparing(Places::name))
          .limit(MOST)
          .map(Stick::chosen)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Stream<Path> drives() {
    return StreamSupport.stream(
        FileSystems.getDefault().getRootDirectories().spliterator(), /* parallel= */ false);
  }
}
