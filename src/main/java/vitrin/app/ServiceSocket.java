package vitrin.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// Where the service manager listens: a socket for datagrams with a name in the file system, which
/// Java has no class for.
///
/// What is said is `READY=1`, `WATCHDOG=1` and the like, as sd_notify(3) has it.
final class ServiceSocket {
  private static final int AF_UNIX = 1;
  private static final int SOCK_DGRAM = 2;
  private static final int SOCK_CLOEXEC = 0x80000;
  private static final int MSG_NOSIGNAL = 0x4000;
  private static final int LONGEST_NAME = 107;

  private final byte[] name;

  /// @param name as `NOTIFY_SOCKET` has it: a file, or `@` and a name that is in no file system
  /// @throws IllegalArgumentException if nobody can listen there
  ServiceSocket(String name) {
    this.name = name.getBytes(StandardCharsets.UTF_8);
    if (this.name.length < 2
        || this.name.length > LONGEST_NAME
        || this.name[0] != '/' && this.name[0] != '@') {
      throw new IllegalArgumentException("no socket: " + name);
    }
  }

  /// Says one thing; never waits for an answer.
  ///
  /// @throws IOException if nobody listens
  @SuppressWarnings("restricted")
  void say(String message) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      int socket =
          (int)
              function("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)
                  .invokeExact(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
      if (socket < 0) {
        throw new IOException("no socket for datagrams");
      }
      try {
        byte[] words = message.getBytes(StandardCharsets.UTF_8);
        MemorySegment address = address(name, arena);
        long sent =
            (long)
                Linker.nativeLinker()
                    .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("sendto"),
                        FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT))
                    .invokeExact(
                        socket,
                        arena.allocateFrom(ValueLayout.JAVA_BYTE, words),
                        (long) words.length,
                        MSG_NOSIGNAL,
                        address,
                        (int) address.byteSize());
        if (sent != words.length) {
          throw new IOException("nobody listens at " + new String(name, StandardCharsets.UTF_8));
        }
      } finally {
        int _ = (int) function("close", ValueLayout.JAVA_INT).invokeExact(socket);
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException(e);
    }
  }

  /// `struct sockaddr_un`, no longer than its name; `@` stands for a zero.
  static MemorySegment address(byte[] name, Arena arena) {
    boolean file = name[0] == '/';
    MemorySegment address = arena.allocate(2L + name.length + (file ? 1 : 0));
    address.set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, (short) AF_UNIX);
    MemorySegment.copy(name, 0, address, ValueLayout.JAVA_BYTE, 2, name.length);
    if (!file) {
      address.set(ValueLayout.JAVA_BYTE, 2, (byte) 0);
    }
    return address;
  }

  @SuppressWarnings("restricted")
  private static MethodHandle function(String name, ValueLayout.OfInt... arguments) {
    return Linker.nativeLinker()
        .downcallHandle(
            Linker.nativeLinker().defaultLookup().findOrThrow(name),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments));
  }
}
