package vitrin.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be opened here.
///
/// Asked before the toolkit starts: once started it can't be told to do without a display.
final class Display {
  private static final Pattern X_DISPLAY = Pattern.compile("(.*):(\\d{1,4})(\\.\\d+)?");

  private static final int FIRST_X_PORT = 6000;
  private static final int TIMEOUT_MS = 2000;

  private Display() {}

  /// @param name what `DISPLAY` says; null where it is not set. On Linux the toolkit draws on X
  ///   alone, under Wayland through Xwayland.
  static boolean isThere(String name) {
    if (Toolkit.isHeadless()) {
      return true;
    }
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
      return true;
    }
    if (name == null || name.isBlank()) {
      return false;
    }
    Matcher display = X_DISPLAY.matcher(name);
    return display.matches() && answers(display.group(1), Integer.parseInt(display.group(2)));
  }

  private static boolean answers(String host, int number) {
    if (!host.isEmpty() && !host.equals("unix")) {
      return connects(new InetSocketAddress(host, FIRST_X_PORT + number));
    }
    Path socket = Path.of("/tmp/.X11-unix/X" + number);
    return Files.exists(socket)
        ? connects(UnixDomainSocketAddress.of(socket))
        : connects(new InetSocketAddress("localhost", FIRST_X_PORT + number));
  }

  private static boolean connects(SocketAddress address) {
    try {
      if (address instanceof InetSocketAddress) {
        try (Socket socket = new Socket()) {
          socket.connect(address, TIMEOUT_MS);
        }
      } else {
        SocketChannel.open(address).close();
      }
      return true;
    } catch (IOException | RuntimeException _) {
      return false;
    }
  }
}
