package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which checked copy stands for which file or content. It can be lost at any time: then files are
/// copied and checked once more.
///
/// @param entries by [#ofFile] or [#ofContent]
record CacheIndex(Map<String, Entry> entries) {
  private static final System.Logger LOG = System.getLogger(CacheIndex.class.getName());

  private static final int LONGEST = 8 << 20;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  CacheIndex {
    entries = new LinkedHashMap<>(entries);
  }

  /// @param original the file when it was copied; absent for content
  /// @param digest of the bundle
  /// @param copy our copy after it was checked: if it is another now, it is not trusted
  record Entry(Optional<Stamp> original, String digest, Stamp copy) {}

  static String ofFile(Path file) {
    return "file:" + file.toAbsolutePath();
  }

  static String ofContent(String contentKey) {
    return "content:" + contentKey;
  }

  /// What is written there; nothing, if it can't be read or is not what we write.
  static CacheIndex read(Path file) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new CacheIndex(entries);
    }
    try {
      Fields root = new Fields("index", Json.read(file, LONGEST));
      if (Fields.required(root.whole("version"), "version") != 1) {
        throw new MalformedException("another version");
      }
      Fields found = new Fields("entries", Fields.required(root.take("entries"), "entries"));
      root.end();
      for (String key : found.names()) {
        entries.put(key, entry(key, found.take(key).orElseThrow()));
      }
      return new CacheIndex(entries);
    } catch (IOException | MalformedException e) {
      LOG.log(Level.WARNING, "the index of the cache is begun anew: " + file, e);
      return new CacheIndex(Map.of());
    }
  }

  private static Entry entry(String key, Object json) throws MalformedException {
    Fields fields = new Fields(key, json);
    Optional<Object> original = fields.take("original");
    String digest = Fields.required(fields.text("digest"), "digest");
    Stamp copy = Stamp.read("copy", Fields.required(fields.take("copy"), "copy"));
    fields.end();
    if (!DIGEST.matcher(digest).matches()) {
      throw new MalformedException("not a digest: " + digest);
    }
    return new Entry(
        original.isPresent()
            ? Optional.of(Stamp.read("original", original.get()))
            : Optional.empty(),
        digest,
        copy);
  }

  void write(Path file, Path scratch) throws IOException {
    Map<String, Object> found = new LinkedHashMap<>();
    entries.forEach((key, entry) -> {
      Map<String, Object> json = new LinkedHashMap<>();
      entry.original().ifPresent(stamp -> json.put("original", stamp.json()));
      json.put("digest", entry.digest());
      json.put("copy", entry.copy().json());
      found.put(key, json);
    });
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", 1);
    root.put("entries", found);
    AtomicFile.write(Json.write(root), scratch, file);
  }
}
