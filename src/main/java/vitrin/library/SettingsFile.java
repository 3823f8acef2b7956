package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where the [Settings] are kept.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private static final int LONGEST = 1 << 20;

  private final Home home;
  private final Path file;

  public SettingsFile(Home home) {
    this.home = home;
    this.file = home.settings();
  }

  /// What is set. Never fails: settings that can't be read are the defaults, and a file that says
  /// something else than settings is put aside as `settings.bad.json`.
  public Settings read() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Settings.defaults();
    }
    try {
      return SettingsJson.read(Json.read(file, LONGEST));
    } catch (MalformedException e) {
      LOG.log(Level.WARNING, "broken settings are put aside: " + file, e);
      putAside();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the settings can't be read: " + file, e);
    }
    return Settings.defaults();
  }

  /// Sets everything anew. After any interruption all of the old or all of the new is set.
  ///
  /// @throws IOException if it can't be written: the old is set still
  public void replace(Settings settings) throws IOException {
    AtomicFile.write(Json.write(SettingsJson.write(settings)), home.scratch(), file);
  }

  private void putAside() {
    try {
      Files.move(
          file,
          file.resolveSibling("settings.bad.json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "and stay where they are", e);
    }
  }
}
