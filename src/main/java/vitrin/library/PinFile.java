package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where the [Pin] is kept: a file of its own in the home, which nobody but its user may read.
final class PinFile {
  private static final System.Logger LOG = System.getLogger(PinFile.class.getName());

  private static final int LONGEST = 4096;
  private static final long MOST_ITERATIONS = 10_000_000;

  private final Home home;
  private final Path file;

  PinFile(Home home) {
    this.home = home;
    file = home.folder().resolve("pin.json");
  }

  /// @param iterations of PBKDF2 with HMAC-SHA-256
  /// @param hash what the number comes to
  /// @param wrong numbers that were entered since the last right one
  record Stored(int iterations, byte[] salt, byte[] hash, int wrong) {
    Stored withWrong(int other) {
      return new Stored(iterations, salt, hash, other);
    }
  }

  /// Absent also if the file can't be read or says something else: then nobody comes in.
  Optional<Stored> read() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Fields fields = new Fields("pin", Json.read(file, LONGEST));
      long iterations = Fields.required(fields.whole("iterations"), "iterations");
      byte[] salt = Fields.required(fields.parsed("salt", Base64.getDecoder()::decode), "salt");
      byte[] hash = Fields.required(fields.parsed("hash", Base64.getDecoder()::decode), "hash");
      long wrong = Fields.required(fields.whole("wrong"), "wrong");
      fields.end();
      if (iterations < 1 || iterations > MOST_ITERATIONS || hash.length == 0) {
        throw new MalformedException("a PIN that nobody can enter");
      }
      return Optional.of(
          new Stored((int) iterations, salt, hash, Math.clamp(wrong, 0, Integer.MAX_VALUE / 2)));
    } catch (MalformedException | IOException e) {
      LOG.log(Level.WARNING, "the PIN can't be read: " + file, e);
      return Optional.empty();
    }
  }

  /// After any interruption the old or the new is kept.
  void write(Stored stored) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("iterations", stored.iterations());
    json.put("salt", Base64.getEncoder().encodeToString(stored.salt()));
    json.put("hash", Base64.getEncoder().encodeToString(stored.hash()));
    json.put("wrong", stored.wrong());
    AtomicFile.writeOwn(Json.write(json), home.scratch(), file);
  }
}
