package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Those who bring the picture to the screen are asked in words of their own protocol.
@EnabledOnOs(OS.LINUX)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DisplayServerTest {

  /// Longer than a test may take.
  private static final Duration LONG = Duration.ofHours(1);

  private static final Duration SHORT = Duration.ofMillis(200);

  /// `wl_display.sync(new id 2)`, as the protocol of Wayland has it: object 1; request 0 and 12
  /// bytes in one number; object 2.
  private static final byte[] SYNC =
      ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN
          ? new byte[] {1, 0, 0, 0, 0, 0, 12, 0, 2, 0, 0, 0}
          : new byte[] {0, 0, 0, 1, 0, 12, 0, 0, 0, 0, 0, 2};

  /// The connection setup of X11, version 11.0, without the name of an authorization.
  private static final byte[] SETUP = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  @TempDir Path folder;

  @Test
  void aCompositorThatAnswersIsThere() throws IOException {
    Path socket = folder.resolve("wayland-0");
    try (var _ = new TestDisplayServer(socket, SYNC)) {
      DisplayServer compositor = DisplayServer.compositor(socket);
      assertTrue(compositor.answers(LONG));
      assertTrue(compositor.answers(LONG));
    }
  }

  @Test
  void anXServerThatAnswersIsThere() throws IOException {
    Path socket = folder.resolve("X0");
    try (var _ = new TestDisplayServer(socket, SETUP)) {
      assertTrue(DisplayServer.xServer(socket).answers(LONG));
    }
  }

  @Test
  void oneThatHangsUpIsNot() throws IOException {
    Path socket = folder.resolve("X0");
    try (var server = new TestDisplayServer(socket, SETUP)) {
      server.hangUp(true);
      assertFalse(DisplayServer.xServer(socket).answers(LONG));
    }
  }

  @Test
  void oneThatStandsStillIsNot() throws IOException {
    Path socket = folder.resolve("wayland-0");
    try (var still = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      still.bind(UnixDomainSocketAddress.of(socket));
      assertFalse(DisplayServer.compositor(socket).answers(SHORT));
    }
  }

  @Test
  void oneBeforeWhichManyWaitInVainIsNotWaitedFor() throws IOException {
    Path socket = folder.resolve("wayland-0");
    List<SocketChannel> waiting = new ArrayList<>();
    try (var still = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      still.bind(UnixDomainSocketAddress.of(socket), 1);
      assertThrows(
          IOException.class,
          () -> {
            for (int i = 0; i < 100; i++) {
              SocketChannel one = SocketChannel.open(StandardProtocolFamily.UNIX);
              waiting.add(one);
              one.configureBlocking(false);
              one.connect(UnixDomainSocketAddress.of(socket));
            }
          });
      assertFalse(DisplayServer.compositor(socket).answers(LONG));
    } finally {
      for (SocketChannel one : waiting) {
        one.close();
      }
    }
  }

  @Test
  void whereNobodyListensNobodyIs() throws IOException {
    assertFalse(DisplayServer.compositor(folder.resolve("nobody")).answers(LONG));
    assertFalse(DisplayServer.compositor(folder.resolve("x".repeat(200))).answers(LONG));
    Path file = Files.writeString(folder.resolve("file"), "no socket");
    assertFalse(DisplayServer.compositor(file).answers(LONG));
  }

  @Test
  void whoIsInterruptedDoesNotWait() throws IOException {
    Path socket = folder.resolve("wayland-0");
    try (var still = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      still.bind(UnixDomainSocketAddress.of(socket));
      Thread.currentThread().interrupt();
      assertFalse(DisplayServer.compositor(socket).answers(LONG));
      assertTrue(Thread.interrupted());
    }
  }

  private static List<String> below(Map<String, String> environment) {
    return DisplayServer.below(environment).stream().map(DisplayServer::name).toList();
  }

  @Test
  void belowACompositorBothAreAskedAndOnXAloneNobody() {
    assertEquals(List.of(), below(Map.of("DISPLAY", ":7")));
    assertEquals(
        List.of("the compositor", "the X server"),
        below(
            Map.of(
                "XDG_RUNTIME_DIR", "/run/hall", "WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0")));
    assertEquals(
        List.of("the compositor"),
        below(Map.of("WAYLAND_DISPLAY", "/run/hall/wayland-0", "DISPLAY", "elsewhere:0")));
  }

  @Test
  void theCompositorIsLookedForWhereItsNameSays() throws IOException {
    try (var _ = new TestDisplayServer(folder.resolve("wayland-1"), SYNC)) {
      for (String name : List.of("wayland-1", folder.resolve("wayland-1").toString())) {
        assertTrue(
            DisplayServer.below(
                    Map.of("XDG_RUNTIME_DIR", folder.toString(), "WAYLAND_DISPLAY", name))
                .getFirst()
                .answers(LONG));
      }
    }
  }
}
