package vitrin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import vitrin.pack.SourceFolder;

/// What stands under a name that somebody typed.
public final class Folders {
  private Folders() {}

  /// Whether it is a source folder and not a bundle.
  ///
  /// @throws RefusedFile if nothing is there, or it is a folder without an exhibit
  public static boolean isSource(Path named) throws RefusedFile {
    if (!Files.exists(named)) {
      throw new RefusedFile(named, "cli.failed.nothing-there");
    }
    if (!Files.isDirectory(named)) {
      return false;
    }
    if (!Files.exists(named.resolve(SourceFolder.EXHIBIT_FILE))) {
      throw new RefusedFile(named, "cli.failed.no-exhibit-file");
    }
    return true;
  }

  /// Reads a folder that must be a source folder.
  ///
  /// @throws RefusedFile if it is none
  static SourceFolder read(Path named) throws RefusedFile {
    if (!isSource(named)) {
      throw new RefusedFile(named, "cli.failed.no-folder");
    }
    return SourceFolder.read(named);
  }
}
