package vitrin.pack;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The bytes of a picture file, read at any place: for kinds that point to and fro in the file.
///
/// Every method that reads throws [EOFException] where the file ends before.
final class FileBytes implements Closeable {
  private final FileChannel channel;
  private final long length;
  private final ByteBuffer window = ByteBuffer.allocate(1 << 16).limit(0);
  private long windowAt;

  FileBytes(Path file) throws IOException {
    channel = FileChannel.open(file);
    length = channel.size();
  }

  /// Of the whole file, in bytes.
  long length() {
    return length;
  }

  /// How numbers of several bytes are read from now on; big-endian unless set.
  void order(ByteOrder order) {
    window.order(order);
  }

  int u8(long at) throws IOException {
    return window.get(near(at, 1)) & 0xff;
  }

  int u16(long at) throws IOException {
    return window.getShort(near(at, 2)) & 0xffff;
  }

  int s32(long at) throws IOException {
    return window.getInt(near(at, 4));
  }

  /// @return 0 to 2³² - 1
  long u32(long at) throws IOException {
    return s32(at) & 0xffffffffL;
  }

  /// @return whatever is above 2⁶³ - 1 as a negative number, which is no place in any file
  long s64(long at) throws IOException {
    return window.getLong(near(at, 8));
  }

  byte[] bytes(long at, int count) throws IOException {
    byte[] bytes = new byte[inside(at, count)];
    fill(ByteBuffer.wrap(bytes), at);
    return bytes;
  }

  /// Fills the array.
  void read(long at, byte[] to) throws IOException {
    inside(at, to.length);
    fill(ByteBuffer.wrap(to), at);
  }

  /// That part of the file, or what there is of it.
  InputStream stream(long at, long count) {
    return new BufferedInputStream(new Part(at, Math.min(length, at + count)), 1 << 16);
  }

  private int inside(long at, int count) throws EOFException {
    if (at < 0 || count < 0 || at > length - count) {
      throw new EOFException();
    }
    return count;
  }

  /// Makes sure that the window has those bytes.
  ///
  /// @return where in the window they begin
  private int near(long at, int count) throws IOException {
    inside(at, count);
    if (at < windowAt || at + count > windowAt + window.limit()) {
      windowAt = at;
      window.clear().limit((int) Math.min(window.capacity(), length - at));
      fill(window, at);
      window.flip();
    }
    return (int) (at - windowAt);
  }

  private void fill(ByteBuffer to, long at) throws IOException {
    long place = at;
    while (to.hasRemaining()) {
      int read = channel.read(to, place);
      if (read < 0) {
        throw new EOFException();
      }
      place += read;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private final class Part extends InputStream {
    private final long end;
    private long at;

    Part(long at, long end) {
      this.at = at;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int count) throws IOException {
      int most = (int) Math.min(count, end - at);
      if (most <= 0) {
        return count == 0 ? 0 : -1;
      }
      int read = channel.read(ByteBuffer.wrap(to, offset, most), at);
      at += Math.max(read, 0);
      return read;
    }
  }
}
