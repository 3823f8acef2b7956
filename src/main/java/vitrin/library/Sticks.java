package vitrin.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Where sticks appear on this machine. Asking is cheap enough for every second, and does not touch
/// a stick: one that is failing makes nobody wait.
public final class Sticks {
  /// A folder, each folder in which is a stick, in place of the usual places of the system.
  public static final String PROPERTY = "vitrin.sticks";

  private static final System.Logger LOG = System.getLogger(Sticks.class.getName());

  /// Where Vitrin itself and the desktops mount what is put in.
  private static final List<Path> PLACES = List.of(Path.of("/media"), Path.of("/run/media"));

  private interface Place {
    List<Path> now() throws IOException;
  }

  private final Place place;

  private Sticks(Place place) {
    this.place = place;
  }

  /// Below `/media` and `/run/media`; on Windows every drive that was not there before.
  public static Sticks ofThisMachine() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isBlank()) {
      return in(Path.of(named));
    }
    return System.getProperty("os.name").startsWith("Windows")
        ? newDrives()
        : new Sticks(() -> Mounts.below(PLACES));
  }

  /// Each folder in a folder; none while that folder isn't there.
  public static Sticks in(Path folder) {
    return new Sticks(() -> {
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> all = Files.list(folder)) {
        return all.filter(Files::isDirectory).toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    });
  }

  /// @param table of mounts, as Linux gives it
  static Sticks mounted(Path table, List<Path> below) {
    return new Sticks(() -> Mounts.below(table, below));
  }

  private static Sticks newDrives() {
    Set<Path> before = drives().collect(Collectors.toSet());
    return new Sticks(() -> drives().filter(drive -> !before.contains(drive)).toList());
  }

  private static Stream<Path> drives() {
    return StreamSupport.stream(
        FileSystems.getDefault().getRootDirectories().spliterator(), /* parallel= */ false);
  }

  /// Those that are there now, by name.
  public List<Stick> now() {
    try {
      return place.now().stream()
          .map(Stick::of)
          .sorted(Comparator.comparing(stick -> stick.folder().toString()))
          .toList();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "sticks can't be looked for", e);
      return List.of();
    }
  }
}
