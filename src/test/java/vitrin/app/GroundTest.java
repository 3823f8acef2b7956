package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vitrin.ChildJvm;
import vitrin.model.Language;

class GroundTest {

  @Test
  void theToolkitsJpegDecoderIsBoundedAndLooksForNoAssistiveBus() throws Exception {
    ChildJvm.Ended ended = ChildJvm.run(List.of(), Grounded.class);
    assertEquals(List.of("200M", "1"), ended.out());
  }

  /// A process that nobody has set anything for; prints what its native code reads then.
  static final class Grounded {
    private Grounded() {}

    @SuppressWarnings("restricted")
    public static void main(String[] args) throws Throwable {
      NativeGround.boundJpegMemory();
      NativeGround.leaveOutAssistiveBus();
      Linker linker = Linker.nativeLinker();
      MethodHandle getenv =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow("getenv"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      try (Arena arena = Arena.ofConfined()) {
        for (String name : List.of("JPEGMEM", "NO_AT_BRIDGE")) {
          MemorySegment value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
          System.out.println(
              value.equals(MemorySegment.NULL) ? "nothing" : value.reinterpret(8).getString(0));
        }
      }
    }
  }

  @Test
  void nothingIsMissingWhereTextIsDrawn() {
    assertEquals(List.of(), NativeGround.missingForDrawing());
  }

  @Nested
  class TheSystemsLanguage {

    @Test
    void isThatOfTheEnvironmentEvenWhereItsLocaleIsNotInstalled() {
      assertEquals(Language.AZ, SystemLanguage.of(Map.of("LANG", "az_AZ.UTF-8"), Locale.ENGLISH));
      assertEquals(
          Language.RU,
          SystemLanguage.of(
              Map.of("LANG", "az_AZ.UTF-8", "LC_ALL", "ru_RU.UTF-8"), Locale.ENGLISH));
      assertEquals(
          Language.RU,
          SystemLanguage.of(Map.of("LANG", "az_AZ", "LC_MESSAGES", "ru_RU"), Locale.ENGLISH));
    }

    @Test
    void isThatOfTheSystemWhereTheEnvironmentSaysNothing() {
      assertEquals(Language.RU, SystemLanguage.of(Map.of(), Locale.forLanguageTag("ru-RU")));
    }

    @Test
    void isEnglishWhereItIsNoneOfOurs() {
      assertEquals(Language.EN, SystemLanguage.of(Map.of("LANG", "de_DE.UTF-8"), Locale.GERMAN));
      assertEquals(Language.EN, SystemLanguage.of(Map.of("LANG", "C"), Locale.ROOT));
    }
  }
}
