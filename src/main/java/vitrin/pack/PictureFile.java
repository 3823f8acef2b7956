package vitrin.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vitrin.model.ContentCheck;
import vitrin.model.Exhibit;

/// A picture beside `exhibit.json` that has been read and can be packed.
///
/// @param pointer where the exhibit first names it
/// @param sha256 of the file, 64 lower-case hexadecimal digits
record PictureFile(Path path, String pointer, Original original, String sha256) {

  /// Reads every picture an exhibit names, each once, and tells what is wrong with them.
  ///
  /// @return those that can be packed, by the name the exhibit calls them, in its order
  static Map<String, PictureFile> readAll(Path folder, Exhibit exhibit, Faults faults) {
    Map<String, String> named = ContentCheck.picturePointers(exhibit);
    Map<String, PictureFile> pictures = new LinkedHashMap<>();
    named.forEach((name, pointer) -> {
      if (!faults.isBroken(pointer) && ContentCheck.isPlainPath(name)) {
        read(folder, name, pointer, faults).ifPresent(p -> pictures.put(name, p));
      }
    });
    return pictures;
  }

  private static Optional<PictureFile> read(
      Path folder, String name, String pointer, Faults faults) {
    try {
      Path path = find(folder, name);
      try (PictureInput in = new PictureInput(path)) {
        Original original = Original.read(path, in, name);
        if (in.finish() > Original.LARGEST_FILE) {
          throw new PictureException("picture.file-too-large", Original.LARGEST_FILE >> 20);
        }
        return Optional.of(new PictureFile(path, pointer, original, in.sha256()));
      }
    } catch (PictureException e) {
      faults.error(pointer, e.key(), e.arguments(name));
    } catch (IOException _) {
      faults.error(pointer, "picture.unreadable", name);
    }
    return Optional.empty();
  }

  /// The file of that name, which must lie in the folder.
  private static Path find(Path folder, String name) throws PictureException, IOException {
    Path home = folder.toRealPath();
    Path real;
    try {
      real = home.resolve(name).toRealPath();
    } catch (NoSuchFileException | InvalidPathException _) {
      throw missing(home, name);
    }
    if (!real.startsWith(home)) {
      throw new PictureException("picture.outside");
    }
    if (!Files.isRegularFile(real)) {
      throw new PictureException("picture.not-a-picture");
    }
    if (Files.size(real) > Original.LARGEST_FILE) {
      throw new PictureException("picture.file-too-large", Original.LARGEST_FILE >> 20);
    }
    String found = home.relativize(real).toString().replace('\\', '/');
    if (!found.equals(name) && found.equalsIgnoreCase(name)) {
      throw new PictureException("picture.other-case", found);
    }
    return real;
  }

  /// Says that a file is not there, or that one is whose name differs in case or in the way its
  /// letters are composed.
  private static PictureException missing(Path home, String name) {
    StringBuilder found = new StringBuilder();
    Path at = home;
    for (String part : name.split("/")) {
      Optional<String> alike = alike(at, part);
      if (alike.isEmpty()) {
        return new PictureException("picture.missing");
      }
      found.append(found.isEmpty() ? "" : "/").append(alike.get());
      at = at.resolve(alike.get());
    }
    return new PictureException("picture.other-case", found);
  }

  private static Optional<String> alike(Path folder, String name) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String candidate = entry.getFileName().toString();
        if (folded(candidate).equals(folded(name))) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
