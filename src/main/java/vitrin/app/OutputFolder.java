package vitrin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import vitrin.cli.RefusedFile;
import vitrin.library.FileTree;

/// A folder of drawings that appears whole under its name, in the place of an earlier one, or not
/// at all.
final class OutputFolder implements AutoCloseable {
  private final Path name;
  private final Path part;

  private OutputFolder(Path name, Path part) {
    this.name = name;
    this.part = part;
  }

  /// @throws RefusedFile if something lies under the name that is not an earlier snapshot
  static void check(Path name) throws RefusedFile, IOException {
    if (!Files.exists(name)) {
      return;
    }
    if (!Files.isDirectory(name)) {
      throw new RefusedFile(name, "cli.failed.not-empty");
    }
    Path index = name.resolve("index.html");
    boolean ours = Files.exists(index) && Files.readString(index).contains(LeafPage.MARK);
    try (Stream<Path> inside = Files.list(name)) {
      if (!ours && inside.findAny().isPresent()) {
        throw new RefusedFile(name, "cli.failed.not-empty");
      }
    }
  }

  /// Begins an empty folder beside the name.
  static OutputFolder begin(Path name) throws IOException {
    Path place = name.toAbsolutePath().normalize();
    Path part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    return new OutputFolder(place, Files.createDirectories(part));
  }

  /// Where to draw until it is finished.
  Path path() {
    return part;
  }

  /// Takes the name, and deletes what lay under it.
  void finish() throws IOException {
    if (Files.exists(name)) {
      FileTree.delete(name);
    }
    Files.move(part, name);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(part)) {
      FileTree.delete(part);
    }
  }
}
