package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// `$VITRIN_HOME`: the one folder that Vitrin writes to unasked. It belongs to one user, and what
/// is made in it nobody else may read.
public final class Home {
  private static final System.Logger LOG = System.getLogger(Home.class.getName());

  /// What names the folder in the environment.
  public static final String VARIABLE = "VITRIN_HOME";

  /// Process numbers come again, in a container after every start.
  private static final String THIS_PROCESS =
      ProcessHandle.current().pid() + "-" + Long.toHexString(System.currentTimeMillis()) + "-";

  private static final AtomicInteger SCRATCHES = new AtomicInteger();

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /// The folder of this process: `$VITRIN_HOME`, else `%LOCALAPPDATA%\Vitrin` on Windows and
  /// `~/.local/share/vitrin` elsewhere. It is made where it is missing, and what programs that have
  /// ended left in its `tmp` is deleted.
  public static Home open() throws HomeException {
    return open(thisPlace());
  }

  private static Path thisPlace() throws HomeException {
    return place(
        System.getenv(),
        Path.of(System.getProperty("user.home", "")),
        System.getProperty("os.name", ""));
  }

  /// As [#open()], for a program that plays what is there: it goes on where nothing can be written
  /// any more, as on a disk that the system has closed to writing after an error.
  public static Home openToPlay() throws HomeException {
    return openToPlay(thisPlace());
  }

  /// As [#openToPlay()], for a folder that somebody has named.
  public static Home openToPlay(Path folder) throws HomeException {
    try {
      return open(folder);
    } catch (HomeException e) {
      Home home = new Home(folder.toAbsolutePath().normalize());
      if (e.kind() != HomeException.Kind.UNUSABLE || !Files.isReadable(home.library())) {
        throw e;
      }
      return home;
    }
  }

  /// As [#open()], for a folder that somebody has named.
  public static Home open(Path folder) throws HomeException {
    return open(folder, ProcessHandle.current().info().user());
  }

  /// @param user who runs this program; absent where the system doesn't tell
  static Home open(Path folder, Optional<String> user) throws HomeException {
    Home home = new Home(folder.toAbsolutePath().normalize());
    try {
      home.requireOwn(user);
      for (Path part :
          new Path[] {
            home.folder, home.bundles(), home.cache(), home.incoming(), home.logs(), home.tmp()
          }) {
        Files.createDirectories(part, ownerOnly(home.folder));
      }
      if (!Files.isWritable(home.tmp()) || !Files.isWritable(home.cache())) {
        throw new HomeException(HomeException.Kind.UNUSABLE, home.folder, null, null);
      }
    } catch (IOException e) {
      throw new HomeException(HomeException.Kind.UNUSABLE, home.folder, null, e);
    }
    home.sweep();
    return home;
  }

  /// Where the folder is, whether or not there is one.
  ///
  /// @param userHome the user's own folder
  /// @param system the operating system's name as Java gives it
  static Path place(Map<String, String> environment, Path userHome, String system)
      throws HomeException {
    String named = environment.getOrDefault(VARIABLE, "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    try {
      Path place =
          !named.isBlank()
              ? Path.of(named).toAbsolutePath()
              : windows && !local.isBlank()
                  ? Path.of(local, "Vitrin")
                  : userHome.resolve(".local/share/vitrin");
      if (!place.isAbsolute()) {
        // A user without a folder: Java calls it "?".
        throw new HomeException(HomeException.Kind.UNUSABLE, place, null, null);
      }
      return place;
    } catch (InvalidPathException e) {
      throw new HomeException(HomeException.Kind.UNUSABLE, Path.of(VARIABLE), null, e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Path settings() {
    return folder.resolve("settings.json");
  }

  Path library() {
    return folder.resolve("library.db");
  }

  /// Bundles that have been checked.
  public Path cache() {
    return folder.resolve("cache");
  }

  Path spare() {
    return folder.resolve("spare");
  }

  /// The bundles that are installed; [Library] alone writes there.
  public Path bundles() {
    return folder.resolve("bundles");
  }

  /// Where whoever looks after this machine lays bundles that staff are to install.
  public Path incoming() {
    return folder.resolve("incoming");
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  Path tmp() {
    return folder.resolve("tmp");
  }

  /// A new name in `tmp`, for a file that is to be renamed into its place when it is whole. If this
  /// process dies first, the next start deletes it.
  public Path scratch() {
    return tmp().resolve(THIS_PROCESS + SCRATCHES.incrementAndGet());
  }

  /// Deletes what was made under a name of [#scratch], a folder with all that is in it; what can't
  /// be deleted now is at the next start.
  public void discard(Path scratch) {
    delete(scratch);
  }

  /// Windows tells an administrator's folders from a user's in other ways; there nothing is
  /// compared.
  private void requireOwn(Optional<String> user) throws IOException, HomeException {
    if (user.isEmpty() || !Files.isDirectory(folder) || !isPosix(folder)) {
      return;
    }
    String owner = Files.getOwner(folder).getName();
    if (!owner.equals(user.get())) {
      throw new HomeException(HomeException.Kind.FOREIGN, folder, owner, null);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return isPosix(folder)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// What can't be deleted is no reason to stop, and none for a record: the log lies in the folder
  /// that is being opened.
  private void sweep() {
    try (var left = Files.list(tmp())) {
      left.filter(Home::isAbandoned).forEach(Home::delete);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "could not sweep " + tmp(), e);
    }
  }

  /// Another Vitrin of the same user may be copying at this moment. What is written beside a
  /// scratch file until it is whole has its name after a dot.
  private static boolean isAbandoned(Path file) {
    String name = file.getFileName().toString().replaceFirst("^\\.", "");
    if (name.startsWith(THIS_PROCESS)) {
      return false;
    }
    try {
      long process = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-'))));
      return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
    } catch (NumberFormatException _) {
      return true;
    }
  }

  private static void delete(Path left) {
    try {
      FileTree.delete(left);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "could not delete " + left, e);
    }
  }
}
