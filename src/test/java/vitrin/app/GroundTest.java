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
import vitrin.model.Language;

class GroundTest {

  @Test
  void theToolkitsJpegDecoderIsBounded() throws Throwable {
    assertEquals("200M", set("JPEGMEM", NativeGround::boundJpegMemory));
  }

  @Test
  void theToolkitLooksForNoAssistiveBus() throws Throwable {
    assertEquals("1", set("NO_AT_BRIDGE", NativeGround::leaveOutAssistiveBus));
  }

  /// What a variable of the native environment is set to.
  @SuppressWarnings("restricted")
  private static String set(String variable, Runnable by) throws Throwable {
    Linker linker = Linker.nativeLinker();
    MethodHandle unsetenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("unsetenv"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    MethodHandle getenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("getenv"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(variable);
      assertEquals(0, (int) unsetenv.invokeExact(name));
      by.run();
      MemorySegment value = (MemorySegment) getenv.invokeExact(name);
      return value.reinterpret(8).getString(0);
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
