package vitrin.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// Listens where a display server would, and says one byte to who asks what it understands. To
/// anybody else, and while it is told to, it hangs up.
final class TestDisplayServer implements AutoCloseable {
  private final ServerSocketChannel channel;
  private final byte[] understood;
  private volatile boolean hangsUp;

  /// @param understood the whole question
  TestDisplayServer(Path socket, byte... understood) throws IOException {
    this.understood = understood;
    channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(socket));
    Thread.ofPlatform().daemon().start(this::serve);
  }

  void hangUp(boolean wanted) {
    hangsUp = wanted;
  }

  private void serve() {
    while (channel.isOpen()) {
      try (SocketChannel client = channel.accept()) {
        ByteBuffer heard = ByteBuffer.allocate(understood.length);
        while (heard.hasRemaining() && client.read(heard) >= 0) {
          // as long as there is more
        }
        if (!hangsUp && Arrays.equals(heard.array(), understood)) {
          client.write(ByteBuffer.wrap(new byte[] {1}));
        }
      } catch (IOException _) {
        // it was closed, by one side or the other
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
