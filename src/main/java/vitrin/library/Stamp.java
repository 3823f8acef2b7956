package vitrin.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What tells without reading a file that it is still the same.
///
/// @param size in bytes
/// @param modified when it was last written
/// @param key what the file system calls the file; absent where it doesn't tell
/// @param changed when anything of it last changed, which nobody can set; absent where the system
///   doesn't tell
record Stamp(long size, Instant modified, Optional<String> key, Optional<Instant> changed) {

  /// The stamp of a file as it is now; absent if there is no regular file, or no way to it.
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile()
          ? Optional.of(
              new Stamp(
                  found.size(),
                  found.lastModifiedTime().toInstant(),
                  Optional.ofNullable(found.fileKey()).map(Object::toString),
                  changed(file)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> changed(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Optional.of(
            ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                .toInstant())
        : Optional.empty();
  }

  /// Whether the other is the same file, which may have got or lost a name meanwhile.
  boolean isButForItsNames(Stamp other) {
    return new Stamp(size, modified, key, other.changed()).equals(other);
  }

  static Stamp read(String name, Object json) throws MalformedException {
    Fields fields = new Fields(name, json);
    Stamp stamp =
        new Stamp(
            Fields.required(fields.whole("size"), "size"),
            Fields.required(fields.parsed("modified", Instant::parse), "modified"),
            fields.text("key"),
            fields.parsed("changed", Instant::parse));
    fields.end();
    return stamp;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("size", size);
    json.put("modified", modified.toString());
    key.ifPresent(k -> json.put("key", k));
    changed.ifPresent(c -> json.put("changed", c.toString()));
    return json;
  }
}
