package vitrin.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// The 200 bytes after the last SQLite page, big-endian.
///
/// | at | bytes | |
/// |---|---|---|
/// | 0 | 8 | `VTRNSEAL` |
/// | 8 | 2 | version, 1 |
/// | 10 | 2 | flags: 0 without, 1 with a seal |
/// | 12 | 4 | zero |
/// | 16 | 8 | length of everything before the trailer |
/// | 24 | 32 | SHA-256 of everything before the trailer |
/// | 56 | 64 | id of the exhibit, then zeros |
/// | 120 | 8 | edition |
/// | 128 | 8 | id of the key, zeros without a seal |
/// | 136 | 64 | Ed25519 signature over the 136 bytes before it, zeros without a seal |
///
/// @param bytes all 200
/// @param length of everything before it, in bytes
/// @param digest of everything before it, 64 lower-case hexadecimal digits
/// @param exhibit the exhibit's id
record Trailer(byte[] bytes, long length, String digest, String exhibit, long edition) {

  static final int LENGTH = 200;
  static final int SIGNED_LENGTH = 136;
  static final int KEY_ID_AT = 128;
  static final int KEY_ID_LENGTH = 8;

  private static final byte[] MAGIC = "VTRNSEAL".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int EXHIBIT_AT = 56;
  private static final int EXHIBIT_LENGTH = 64;

  /// Whether it has a seal.
  boolean isSealed() {
    return ByteBuffer.wrap(bytes).getShort(10) == 1;
  }

  byte[] signed() {
    return Arrays.copyOf(bytes, SIGNED_LENGTH);
  }

  byte[] signature() {
    return Arrays.copyOfRange(bytes, SIGNED_LENGTH, LENGTH);
  }

  byte[] keyId() {
    return Arrays.copyOfRange(bytes, KEY_ID_AT, KEY_ID_AT + KEY_ID_LENGTH);
  }

  /// The bytes of a trailer without a seal.
  static Trailer unsealed(long length, byte[] digest, String exhibit, long edition) {
    ByteBuffer out = ByteBuffer.allocate(LENGTH);
    out.put(MAGIC).putShort((short) VERSION).putShort((short) 0).putInt(0);
    out.putLong(length).put(digest).put(exhibit.getBytes(StandardCharsets.US_ASCII));
    out.putLong(EXHIBIT_AT + EXHIBIT_LENGTH, edition);
    return new Trailer(out.array(), length, HexFormat.of().formatHex(digest), exhibit, edition);
  }

  /// The same with a seal.
  ///
  /// @param keyId 8 bytes
  /// @param signer makes 64 bytes of the 136 before them
  Trailer sealed(byte[] keyId, Signer signer) {
    ByteBuffer out = ByteBuffer.wrap(bytes.clone());
    out.putShort(10, (short) 1).put(KEY_ID_AT, keyId);
    out.put(SIGNED_LENGTH, signer.sign(Arrays.copyOf(out.array(), SIGNED_LENGTH)));
    return new Trailer(out.array(), length, digest, exhibit, edition);
  }

  /// Makes a signature.
  interface Signer {
    byte[] sign(byte[] message);
  }

  /// @param bytes the last 200 of the file
  static Trailer parse(byte[] bytes) throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes.clone());
    byte[] magic = new byte[MAGIC.length];
    in.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw Refusal.damaged("no trailer at its end");
    }
    int version = in.getShort();
    int flags = in.getShort();
    int zero = in.getInt();
    if (version != VERSION || flags < 0 || flags > 1 || zero != 0) {
      throw Refusal.damaged("trailer of version " + version + ", flags " + flags);
    }
    long length = in.getLong();
    byte[] digest = new byte[32];
    in.get(digest);
    byte[] id = new byte[EXHIBIT_LENGTH];
    in.get(id);
    String exhibit = new String(id, StandardCharsets.US_ASCII).replaceFirst("\0+$", "");
    Trailer trailer =
        new Trailer(in.array(), length, HexFormat.of().formatHex(digest), exhibit, in.getLong());
    if (flags == 0 && !isZero(in.array(), KEY_ID_AT)) {
      throw Refusal.damaged("trailer without a seal that holds one");
    }
    return trailer;
  }

  private static boolean isZero(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
