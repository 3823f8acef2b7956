package vitrin.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/// A file beside a bundle in the making, where encoded pictures wait that stand at its end. May be
/// used from any thread.
final class Spool implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  /// Where something waits.
  ///
  /// @param at its first byte
  record Held(long at, int bytes) {}

  /// @param file does not exist yet; deleted again when this is closed
  Spool(Path file) throws IOException {
    this.file = file;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  Held put(byte[] data) throws IOException {
    long at = end.getAndAdd(data.length);
    ByteBuffer rest = ByteBuffer.wrap(data);
    while (rest.hasRemaining()) {
      channel.write(rest, at + rest.position());
    }
    return new Held(at, data.length);
  }

  byte[] take(Held held) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(held.bytes());
    while (data.hasRemaining()) {
      if (channel.read(data, held.at() + data.position()) < 0) {
        throw new IOException(file + " was cut off by somebody else");
      }
    }
    return data.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
