package vitrin.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody between the program and the panel, who takes pictures and may stand still: a Wayland
/// compositor or the X server below it. It is asked a question that every one of its kind answers.
final class DisplayServer {
  private static final Path X_SOCKETS = Path.of("/tmp/.X11-unix");

  /// Such as `:0`, `:0.0`.
  private static final Pattern X_DISPLAY = Pattern.compile(":(\\d{1,5})(\\.\\d+)?");

  /// The one object that every client has: `wl_display`.
  private static final int WL_DISPLAY = 1;

  /// Its first request, `sync`: to be told that all that was asked before has been done.
  private static final int SYNC = 0;

  /// Of a request with one argument.
  private static final int SYNC_BYTES = 12;

  /// The first number that a client may give.
  private static final int CALLBACK = 2;

  private static final int X_VERSION = 11;
  private static final int X_SETUP_BYTES = 12;

  private final String name;
  private final Path socket;
  private final byte[] question;

  private DisplayServer(String name, Path socket, ByteBuffer question) {
    this.name = name;
    this.socket = socket;
    this.question = question.array();
  }

  /// The compositor and the X server that this process draws through; none where the toolkit draws
  /// on an X server alone, of which it reads back what it shows.
  ///
  /// @param environment of this process: `WAYLAND_DISPLAY` with `XDG_RUNTIME_DIR`, and `DISPLAY`
  static List<DisplayServer> below(Map<String, String> environment) {
    List<DisplayServer> all = new ArrayList<>();
    String wayland = environment.getOrDefault("WAYLAND_DISPLAY", "");
    if (!wayland.isEmpty()) {
      Path folder = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/"));
      all.add(compositor(folder.resolve(wayland)));
      Matcher x = X_DISPLAY.matcher(environment.getOrDefault("DISPLAY", ""));
      if (x.matches()) {
        all.add(xServer(X_SOCKETS.resolve("X" + x.group(1))));
      }
    }
    return all;
  }

  /// Asked to answer, as the protocol of Wayland has it: the object, length and number of the
  /// request, the new object that is told.
  static DisplayServer compositor(Path socket) {
    ByteBuffer sync = ByteBuffer.allocate(SYNC_BYTES).order(ByteOrder.nativeOrder());
    sync.putInt(WL_DISPLAY).putInt(SYNC_BYTES << 16 | SYNC).putInt(CALLBACK);
    return new DisplayServer("the compositor", socket, sync);
  }

  /// Asked to let somebody in who has no key: it says yes or no. The first byte tells how numbers
  /// are written, here with the lowest byte first.
  static DisplayServer xServer(Path socket) {
    ByteBuffer setup = ByteBuffer.allocate(X_SETUP_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    setup.put((byte) 'l').put((byte) 0).putShort((short) X_VERSION);
    return new DisplayServer("the X server", socket, setup);
  }

  /// For the log.
  String name() {
    return name;
  }

  /// Asks, and waits for the first byte of the answer; whatever it is, somebody is there.
  ///
  /// @return whether one came in time; not if nobody listens, or this thread is interrupted
  boolean answers(Duration patience) {
    try (Selector selector = Selector.open();
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.configureBlocking(false);
      if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
        return false;
      }
      channel.write(ByteBuffer.wrap(question));
      channel.register(selector, SelectionKey.OP_READ);
      return selector.select(patience.toMillis()) > 0 && channel.read(ByteBuffer.allocate(1)) > 0;
    } catch (IOException _) {
      // Nobody listens, or so many wait already that there is no room for one more.
      return false;
    }
  }
}
