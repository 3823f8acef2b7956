package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The files on a stick that are called bundles.
///
/// @param files at most 200: those nearest to the root first, then by name
/// @param leftOut how many more were met
/// @param extent whether all of the stick was looked at
public record StickList(List<StickFile> files, int leftOut, Extent extent) {
  private static final System.Logger LOG = System.getLogger(StickList.class.getName());

  private static final String SUFFIX = ".vitrin";

  /// How much of a stick was looked at.
  public enum Extent {
    WHOLE,
    /// There was too much of it, or a part can't be read.
    PART
  }

  /// How far a stick is looked at.
  ///
  /// @param shown files that are listed
  /// @param depth of folders, 0 for the root
  /// @param entries of all folders together
  /// @param nanoseconds after which no further folder is entered
  record Bounds(int shown, int depth, int entries, long nanoseconds) {
    static final Bounds USUAL = new Bounds(200, 8, 200_000, 1_500_000_000L);
  }

  public StickList {
    files = List.copyOf(files);
  }

  /// Looks through a stick, for at most about two seconds unless the medium itself makes it wait.
  /// No link is followed; what has a hidden name is left out.
  ///
  /// @throws IOException if its root can't be read
  public static StickList of(Stick stick) throws IOException {
    return of(stick, Bounds.USUAL, System::nanoTime);
  }

  static StickList of(Stick stick, Bounds bounds, LongSupplier clock) throws IOException {
    return new Walk(bounds, clock).through(stick.folder());
  }

  private record Folder(Path path, int depth) {}

  private static final class Walk {
    private final Bounds bounds;
    private final LongSupplier clock;
    private final long end;
    private final Deque<Folder> ahead = new ArrayDeque<>();
    private final List<StickFile> found = new ArrayList<>();
    private int entries;
    private int leftOut;
    private Extent extent = Extent.WHOLE;

    Walk(Bounds bounds, LongSupplier clock) {
      this.bounds = bounds;
      this.clock = clock;
      this.end = clock.getAsLong() + bounds.nanoseconds();
    }

    StickList through(Path root) throws IOException {
      look(new Folder(root, 0));
      while (!ahead.isEmpty()) {
        Folder next = ahead.removeFirst();
        if (isEnough()) {
          extent = Extent.PART;
          break;
        }
        try {
          look(next);
        } catch (IOException e) {
          LOG.log(Level.INFO, "a folder of a stick can't be read: " + next.path(), e);
          extent = Extent.PART;
        }
      }
      return new StickList(found, leftOut, extent);
    }

    private boolean isEnough() {
      return entries >= bounds.entries() || clock.getAsLong() - end > 0;
    }

    /// Files are asked for what they are only if their name says that they are bundles. On some
    /// media that question costs a look through the whole folder, so what has the name of a file is
    /// asked last whether it is a folder.
    private void look(Folder folder) throws IOException {
      List<Path> bundles = new ArrayList<>();
      List<Path> others = new ArrayList<>();
      read(folder.path(), bundles, others);
      bundles.sort(Comparator.comparing(path -> lower(path)));
      bundles.forEach(this::take);
      others.sort(Comparator.comparing(path -> lower(path).lastIndexOf('.') > 0));
      for (Path other : others) {
        if (clock.getAsLong() - end > 0) {
          extent = Extent.PART;
          return;
        }
        if (isFolder(other)) {
          enter(new Folder(other, folder.depth() + 1));
        }
      }
    }

    private void read(Path folder, List<Path> bundles, List<Path> others) throws IOException {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path path : all) {
          if (entries++ >= bounds.entries()) {
            extent = Extent.PART;
            return;
          }
          String name = lower(path);
          if (!isHidden(name)) {
            (name.endsWith(SUFFIX) ? bundles : others).add(path);
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }

    private void enter(Folder folder) {
      if (folder.depth() > bounds.depth()) {
        extent = Extent.PART;
      } else {
        ahead.addLast(folder);
      }
    }

    private void take(Path path) {
      if (found.size() == bounds.shown()) {
        leftOut++;
        return;
      }
      attributes(path)
          .filter(BasicFileAttributes::isRegularFile)
          .ifPresent(attributes -> found.add(new StickFile(path, attributes.size())));
    }

    private static boolean isFolder(Path path) {
      return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    private static Optional<BasicFileAttributes> attributes(Path path) {
      try {
        return Optional.of(
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "can't be asked what it is: " + path, e);
        return Optional.empty();
      }
    }

    private static String lower(Path path) {
      return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }
  }

  /// What systems leave on a stick: `._name`, `.Trashes`, `$RECYCLE.BIN`, `System Volume
  /// Information`.
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("$") || name.equals("system volume information");
  }
}
