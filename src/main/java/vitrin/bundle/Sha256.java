package vitrin.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, which every Java platform has.
final class Sha256 {

  private Sha256() {}

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// 32 bytes.
  static byte[] of(byte[] data) {
    return start().digest(data);
  }

  /// 64 lower-case hexadecimal digits.
  static String hex(byte[] data) {
    return HexFormat.of().formatHex(of(data));
  }
}
