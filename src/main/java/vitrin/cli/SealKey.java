package vitrin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import vitrin.bundle.SealKeys;

/// Reads the file that `--seal` names.
final class SealKey {
  /// Far more than a pair of keys needs.
  private static final int LONGEST = 10_000;

  private SealKey() {}

  /// @throws RefusedFile if no pair of keys is in it
  static KeyPair read(Path file) throws RefusedFile, IOException {
    if (!Files.exists(file)) {
      throw new RefusedFile(file, "cli.failed.nothing-there");
    }
    if (!Files.isRegularFile(file)) {
      throw new RefusedFile(file, "cli.failed.no-key");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST);
    }
    return SealKeys.pair(new String(bytes, StandardCharsets.ISO_8859_1))
        .orElseThrow(() -> new RefusedFile(file, "cli.failed.no-key"));
  }
}
