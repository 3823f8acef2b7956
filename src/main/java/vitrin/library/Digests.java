package vitrin.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vitrin.bundle.CopyProgress;

/// Digests of files that lie on this machine.
public final class Digests {
  private static final int CHUNK = 1 << 20;

  private Digests() {}

  /// The SHA-256 of what a file begins with, in 64 hexadecimal digits; of all of it, if it is
  /// shorter.
  ///
  /// @param bytes how many of it
  public static String sha256(Path file, long bytes, CopyProgress progress) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (long at = 0; at < bytes; ) {
        int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, bytes - at));
        if (read == 0) {
          break;
        }
        digest.update(chunk, 0, read);
        at += read;
        progress.copied(at, bytes);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
