package vitrin.pack;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// The bytes of a picture file, read once from front to end, hashed on the way.
final class PictureInput implements Closeable {
  private final InputStream in;
  private final MessageDigest digest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long total;

  PictureInput(Path file) throws IOException {
    this(Files.newInputStream(file));
  }

  PictureInput(InputStream in) {
    this.in = in;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first bytes, at most that many, without going past them.
  byte[] peek(int count) throws IOException {
    if (limit == 0) {
      fill();
    }
    return Arrays.copyOfRange(buffer, position, Math.min(limit, position + count));
  }

  /// How many bytes have been read.
  long position() {
    return total - (limit - position);
  }

  /// @throws EOFException at the end
  int u8() throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException();
    }
    return buffer[position++] & 0xff;
  }

  /// Big-endian, as all numbers of JPEG and PNG are.
  int u16() throws IOException {
    return u8() << 8 | u8();
  }

  /// @return 0 to 2³² - 1
  long u32() throws IOException {
    return (long) u16() << 16 | u16();
  }

  byte[] bytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    int done = 0;
    while (done < count) {
      int step = available(count - done);
      System.arraycopy(buffer, position, bytes, done, step);
      position += step;
      done += step;
    }
    return bytes;
  }

  void skip(long count) throws IOException {
    for (long left = count; left > 0; ) {
      int step = available(left);
      position += step;
      left -= step;
    }
  }

  void skip(long count, CRC32 crc) throws IOException {
    for (long left = count; left > 0; ) {
      int step = available(left);
      crc.update(buffer, position, step);
      position += step;
      left -= step;
    }
  }

  /// Goes on until just behind the next byte of that value.
  void skipPast(int value) throws IOException {
    while (true) {
      available(1);
      byte wanted = (byte) value;
      int at = position;
      while (at < limit && buffer[at] != wanted) {
        at++;
      }
      if (at < limit) {
        position = at + 1;
        return;
      }
      position = at;
    }
  }

  /// Reads what is left.
  ///
  /// @return length of the file in bytes
  long finish() throws IOException {
    do {
      position = limit;
    } while (fill());
    return total;
  }

  /// The digest of the file, 64 lower-case hexadecimal digits; once it has been read to its end.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private int available(long wanted) throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException();
    }
    return (int) Math.min(wanted, limit - position);
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    position = 0;
    limit = Math.max(read, 0);
    total += limit;
    digest.update(buffer, 0, limit);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
