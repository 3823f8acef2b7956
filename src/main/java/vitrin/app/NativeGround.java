package vitrin.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the toolkit's native code needs around it, made sure of before the toolkit starts.
final class NativeGround {

  /// What JavaFX opens on Linux for any text, by Debian package and by file.
  private static final List<Library> FOR_DRAWING =
      List.of(
          new Library("libfreetype6", "libfreetype.so.6"),
          new Library("libpango-1.0-0", "libpango-1.0.so.0"),
          new Library("libpangoft2-1.0-0", "libpangoft2-1.0.so.0"),
          new Library("fontconfig", "libfontconfig.so.1"));

  private static final Library FOR_A_WINDOW = new Library("libgtk-3-0", "libgtk-3.so.0");

  private NativeGround() {}

  private record Library(String debianPackage, String file) {
    @SuppressWarnings("restricted")
    boolean isMissing() {
      try {
        SymbolLookup.libraryLookup(file, Arena.global());
        return false;
      } catch (IllegalArgumentException _) {
        return true;
      }
    }
  }

  /// Debian's packages that are missing for drawing without a window; empty on other systems than
  /// Linux, where the toolkit brings everything.
  static List<String> missingForDrawing() {
    List<String> missing = new ArrayList<>();
    if (isLinux()) {
      FOR_DRAWING.stream().filter(Library::isMissing).forEach(l -> missing.add(l.debianPackage));
    }
    return missing;
  }

  /// As [#missingForDrawing], for a window.
  static List<String> missingForAWindow() {
    List<String> missing = new ArrayList<>();
    if (isLinux() && FOR_A_WINDOW.isMissing()) {
      missing.add(FOR_A_WINDOW.debianPackage);
    }
    missing.addAll(missingForDrawing());
    return missing;
  }

  /// Bounds what the toolkit's JPEG decoder may take of native memory: without it a file of 613
  /// bytes takes 3.4 GB, which no limit on the heap stops. The decoder reads it from the
  /// environment once. The start script of the image sets it too, which saves this start a call of
  /// native code that no cache makes quicker.
  static void boundJpegMemory() {
    set("JPEGMEM", "200M");
  }

  /// Keeps GTK from looking for the bus of assistive technology, which JavaFX has no bridge to:
  /// where no session bus runs, that forks the whole program while its threads are at work, and the
  /// copy was seen to wait for a lock for ever.
  static void leaveOutAssistiveBus() {
    set("NO_AT_BRIDGE", "1");
  }

  @SuppressWarnings("restricted")
  private static void set(String name, String value) {
    if (value.equals(System.getenv(name))) {
      return;
    }
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> setenv = linker.defaultLookup().find("setenv");
    if (setenv.isEmpty()) {
      return;
    }
    FunctionDescriptor signature =
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    try (Arena arena = Arena.ofConfined()) {
      int failed =
          (int)
              linker
                  .downcallHandle(setenv.get(), signature)
                  .invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (failed != 0) {
        throw new IllegalStateException("setenv failed");
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
  }
}
