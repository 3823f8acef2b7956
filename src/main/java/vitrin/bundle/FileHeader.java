package vitrin.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vitrin.bundle.BundleException.Kind;

/// The first 100 bytes of the file, looked at before SQLite sees any of it. Offsets are those of
/// SQLite's "Database File Format", section 1.3.
final class FileHeader {

  static final int LENGTH = 100;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final int ROLLBACK_JOURNAL = 1;
  private static final int UTF_8 = 1;
  private static final int SCHEMA_FORMAT = 4;

  private FileHeader() {}

  /// @param header the first bytes of the file, fewer than 100 if it has no more
  /// @param fileLength in bytes, trailer included
  static void check(ByteBuffer header, long fileLength) throws Refusal {
    byte[] magic = new byte[Math.min(MAGIC.length, header.remaining())];
    header.get(header.position(), magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new Refusal(Kind.NOT_A_BUNDLE, "not a SQLite file");
    }
    if (header.remaining() < LENGTH) {
      throw Refusal.damaged("cut off after " + header.remaining() + " bytes");
    }
    if (header.getInt(68) != Schema.APPLICATION_ID) {
      throw new Refusal(
          Kind.NOT_A_BUNDLE, "SQLite file of application %08x".formatted(header.getInt(68)));
    }
    int version = header.getInt(60);
    if (version > Schema.VERSION) {
      throw new Refusal(Kind.NEWER_VERSION, "version " + version);
    }
    require(version == Schema.VERSION, "version " + version);
    require(header.getShort(16) == Schema.PAGE_SIZE, "another page size");
    require(
        header.get(18) == ROLLBACK_JOURNAL && header.get(19) == ROLLBACK_JOURNAL,
        "write-ahead log, or a file format that SQLite does not have");
    require(header.get(20) == 0, "bytes set aside on each page");
    require(
        header.get(21) == 64 && header.get(22) == 32 && header.get(23) == 32,
        "payload fractions that SQLite does not have");
    long pages = Integer.toUnsignedLong(header.getInt(28));
    require(
        pages * Schema.PAGE_SIZE + Trailer.LENGTH == fileLength,
        pages + " pages and a trailer in " + fileLength + " bytes");
    require(header.getInt(24) == header.getInt(92), "page count that may not be valid");
    require(header.getInt(32) == 0 && header.getInt(36) == 0, "free pages");
    require(header.getInt(44) == SCHEMA_FORMAT, "another schema format");
    require(header.getInt(52) == 0 && header.getInt(64) == 0, "automatic vacuum");
    require(header.getInt(56) == UTF_8, "texts that are not UTF-8");
    for (int i = 72; i < 92; i++) {
      require(header.get(i) == 0, "reserved bytes");
    }
  }

  private static void require(boolean right, String otherwise) throws Refusal {
    if (!right) {
      throw Refusal.damaged("header: " + otherwise);
    }
  }
}
