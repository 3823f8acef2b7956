package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrin.cli.Finding;

/// A heartbeat is sent while what is drawn reaches the screen, and at no other time.
class WatchdogTest {

  /// Where it is reached, nothing was drawn: far longer than drawing takes.
  private static final int LONG_SECONDS = 60;

  @TempDir Path folder;

  /// Listens where the service manager would.
  private static final class Manager implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final int socket;

    @SuppressWarnings("restricted")
    private static int call(String function, Object... arguments) throws Throwable {
      MemoryLayout[] kinds = new MemoryLayout[arguments.length];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] =
            switch (arguments[i]) {
              case Integer _ -> ValueLayout.JAVA_INT;
              case Long _ -> ValueLayout.JAVA_LONG;
              default -> ValueLayout.ADDRESS;
            };
      }
      Linker linker = Linker.nativeLinker();
      MethodHandle handle =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow(function),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, kinds));
      return (int) handle.invokeWithArguments(arguments);
    }

    Manager(String name) throws Throwable {
      socket = call("socket", 1, 2, 0);
      MemorySegment address = ServiceSocket.address(name.getBytes(StandardCharsets.UTF_8), arena);
      assertEquals(0, call("bind", socket, address, (int) address.byteSize()));
    }

    /// What was said and not heard yet; empty: nothing.
    String hears() throws Throwable {
      MemorySegment buffer = arena.allocate(512);
      int dontWait = 0x40;
      int length = call("recv", socket, buffer, 512L, dontWait);
      return length < 0
          ? ""
          : new String(
              buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
      try {
        call("close", socket);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
      arena.close();
    }
  }

  @Nested
  class WithAWindow {
    private final CountDownLatch release = new CountDownLatch(1);
    private final Beacon beacon = new Beacon(Beacon.Proof.READ_BACK);

    @BeforeEach
    void open() throws Exception {
      Toolkit.startForPictures();
      Toolkit.call(() -> {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 300, 200));
        stage.show();
        return null;
      });
    }

    @AfterEach
    void close() throws Exception {
      release.countDown();
      Toolkit.call(() -> {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        return null;
      });
    }

    private static boolean isSeen(Beacon beacon) throws InterruptedException {
      return beacon.isSeen(LONG_SECONDS, TimeUnit.SECONDS);
    }

    private Void hold() throws InterruptedException {
      release.await();
      return null;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDrawnIsSeenEachTimeItChanges(Beacon.Proof proof) throws InterruptedException {
      Beacon only = new Beacon(proof);
      assertTrue(isSeen(only));
      assertTrue(isSeen(only));
      assertTrue(isSeen(only));
    }

    @ParameterizedTest
    @EnumSource
    void aToolkitThatHangsIsNotAlive(Beacon.Proof proof) throws InterruptedException {
      Beacon only = new Beacon(proof);
      assertTrue(isSeen(only));
      Platform.runLater(() -> {
        try {
          hold();
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
      });
      assertFalse(only.isSeen(1, TimeUnit.SECONDS));
      release.countDown();
      assertTrue(isSeen(only));
    }

    @ParameterizedTest
    @EnumSource
    void aRendererThatDrawsNothingIsNotAlive(Beacon.Proof proof) throws Exception {
      Beacon only = new Beacon(proof);
      assertTrue(isSeen(only));
      // Its one thread; the toolkit's own goes on and answers.
      Method instance =
          Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer")
              .getDeclaredMethod("getInstance");
      instance.setAccessible(true);
      ((ExecutorService) instance.invoke(null)).submit(this::hold);
      assertFalse(only.isSeen(1, TimeUnit.SECONDS));
      release.countDown();
      assertTrue(isSeen(only));
    }

    @Test
    void theManagerHearsThatTheHallIsReadyOnceAndThenAHeartbeat() throws Throwable {
      String name = folder.resolve("notify").toString();
      try (Manager manager = new Manager(name)) {
        Watchdog watchdog = new Watchdog(new ServiceSocket(name), beacon, List.of(), 1);
        assertTrue(watchdog.look());
        assertEquals("READY=1\nWATCHDOG=1", manager.hears());
        assertTrue(watchdog.look());
        assertEquals("WATCHDOG=1", manager.hears());
        assertEquals("", manager.hears());
      }
    }

    @Test
    void theManagerHearsNothingBeforeThereIsAPicture() throws Throwable {
      Toolkit.call(() -> {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        return null;
      });
      String name = folder.resolve("notify").toString();
      try (Manager manager = new Manager(name)) {
        assertFalse(new Watchdog(new ServiceSocket(name), beacon, List.of(), 1).look());
        assertEquals("", manager.hears());
      }
    }

    @Test
    void theManagerHearsNothingWhenThoseWhoBringThePictureToTheScreenNoLongerAnswer()
        throws Throwable {
      String name = folder.resolve("notify").toString();
      Path socket = folder.resolve("X0");
      try (Manager manager = new Manager(name);
          TestDisplayServer server = new TestDisplayServer(socket, (byte) 'l')) {
        List<DisplayServer> servers = List.of(DisplayServer.xServer(socket));
        Watchdog watchdog = new Watchdog(new ServiceSocket(name), beacon, servers, 1);
        assertTrue(watchdog.look());
        assertEquals("READY=1\nWATCHDOG=1", manager.hears());
        server.hangUp(true);
        assertFalse(watchdog.look());
        assertEquals("", manager.hears());
        server.hangUp(false);
        assertTrue(watchdog.look());
        assertEquals("WATCHDOG=1", manager.hears());
      }
    }

    @Test
    void nobodyIsRestartedForTheSakeOfOneWhoHasNeverAnswered() throws Throwable {
      String name = folder.resolve("notify").toString();
      try (Manager manager = new Manager(name)) {
        List<DisplayServer> servers = List.of(DisplayServer.compositor(folder.resolve("nobody")));
        assertTrue(new Watchdog(new ServiceSocket(name), beacon, servers, 1).look());
        assertEquals("READY=1\nWATCHDOG=1", manager.hears());
      }
    }

    @Test
    void aManagerThatHasGoneIsNoReasonToStop() throws InterruptedException {
      Watchdog watchdog =
          new Watchdog(new ServiceSocket(folder.resolve("gone").toString()), beacon, List.of(), 1);
      assertTrue(watchdog.look());
    }
  }

  @Test
  void aSocketWithoutAFileIsHeardToo() throws Throwable {
    String name = "@vitrin-test-" + ProcessHandle.current().pid();
    try (Manager manager = new Manager(name)) {
      new ServiceSocket(name).say("STATUS=ə");
      assertEquals("STATUS=ə", manager.hears());
    }
  }

  @Test
  void whereNobodyListensItIsSaidSo() {
    ServiceSocket socket = new ServiceSocket(folder.resolve("nobody").toString());
    assertThrows(IOException.class, () -> socket.say("READY=1"));
    assertThrows(IllegalArgumentException.class, () -> new ServiceSocket("vsock:2:1234"));
    assertThrows(IllegalArgumentException.class, () -> new ServiceSocket("/" + "x".repeat(107)));
  }

  @Nested
  class Restarts {
    private static final Instant NOW = Instant.parse("2027-02-25T09:00:00Z");

    private Endings endings(String lines) throws IOException {
      return Endings.read(Files.writeString(folder.resolve("endings.log"), lines));
    }

    @Test
    void areCountedWithTheirReasons() throws IOException {
      Endings endings =
          endings(
              """
              2027-02-20T09:00:00Z watchdog killed KILL
              2027-02-25T08:58:00Z exit-code exited 3
              2027-02-25T08:59:00Z signal killed SEGV
              """);
      assertEquals(
          List.of("watchdog", "exit-code 3", "signal SEGV"),
          endings.all().stream().map(Endings.Ending::reason).toList());
    }

    @Test
    void thatStaffAskedForAreNoCrashes() throws IOException {
      assertEquals(
          List.of(),
          endings(
                  """
                  2027-02-25T08:58:00Z exit-code exited 20
                  2027-02-25T08:58:30Z exit-code exited 21
                  2027-02-25T08:59:00Z success exited 0
                  """)
              .all());
    }

    @Test
    void threeInFiveMinutesMeanThatTheHallIsFalling() throws IOException {
      String two =
          """
          2027-02-25T08:50:00Z watchdog killed KILL
          2027-02-25T08:56:00Z watchdog killed KILL
          2027-02-25T08:57:00Z exit-code exited 70
          """;
      assertFalse(endings(two).isFalling(NOW));
      assertTrue(endings(two + "2027-02-25T08:59:59Z signal killed SEGV\n").isFalling(NOW));
      assertEquals(
          Finding.Verdict.WRONG,
          Household.restarts(endings(two + "2027-02-25T08:59:59Z signal killed SEGV\n"), NOW)
              .verdict());
      assertEquals(Finding.Verdict.NOTE, Household.restarts(endings(two), NOW).verdict());
    }

    @Test
    void sixInTenMinutesMeanThatStartingCarefullyWasNoUse() throws IOException {
      String three =
          """
          2027-02-25T08:57:00Z watchdog killed KILL
          2027-02-25T08:58:00Z watchdog killed KILL
          2027-02-25T08:59:00Z exit-code exited 70
          """;
      String before =
          """
          2027-02-25T08:51:00Z watchdog killed KILL
          2027-02-25T08:52:00Z watchdog killed KILL
          2027-02-25T08:53:00Z watchdog killed KILL
          """;
      assertEquals(Caution.NONE, endings(before).caution(NOW));
      assertEquals(Caution.LAST_GOOD, endings(three).caution(NOW));
      assertEquals(Caution.NOTHING, endings(before + three).caution(NOW));
    }

    @Test
    void thatAPowerCutLeftHalfWrittenAreLeftOut() throws IOException {
      assertEquals(
          1, endings("\0\0\0\n2027-02-25T08:50:00Z watchdog killed KILL\n2027-02-2").all().size());
      assertEquals(List.of(), Endings.read(folder.resolve("none")).all());
    }
  }
}
