package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.library.Settings.HeldSilences;
import vitrin.library.Settings.Hours;
import vitrin.library.Settings.Orientation;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

class SettingsFileTest {

  private static final PublicKey KEY = key("Ed25519");

  @TempDir Path folder;

  private Home home;
  private SettingsFile file;

  @BeforeEach
  void openHome() throws Exception {
    home = Home.open(folder.resolve("home"));
    file = new SettingsFile(home);
  }

  private static PublicKey key(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPublic();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  private static Settings everything() {
    return new Settings(
        OptionalDouble.of(42.5),
        OptionalInt.of(800),
        OptionalInt.of(700),
        Optional.of(Orientation.PORTRAIT),
        List.of(Language.RU, new Language("zh-Hans"), Language.AZ),
        true,
        HeldSilences.LEFT_OUT,
        Map.of(
            DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(18, 30)),
            DayOfWeek.SATURDAY, new Hours(LocalTime.of(20, 0), LocalTime.of(2, 0))),
        Language.EN,
        List.of(new TrustedKey("Sərgi şöbəsi", KEY)),
        SealPolicy.REQUIRE);
  }

  private Path bad() {
    return home.folder().resolve("settings.bad.json");
  }

  @Test
  void whereNothingWasSetTheDefaultsAre() {
    assertEquals(Settings.defaults(), file.read());
    assertFalse(Files.exists(bad()));
  }

  @Test
  void everySettingComesBackAsItWasSet() throws Exception {
    file.replace(everything());
    assertEquals(everything(), file.read());
    file.replace(Settings.defaults());
    assertEquals(Settings.defaults(), file.read());
  }

  @Test
  void silencesOfTheHouseComeBackAsTheyWereSet() throws Exception {
    HeldSilence titled =
        new HeldSilence(
            MonthDay.of(2, 29),
            LocalTime.of(17, 0),
            600,
            Optional.of(LocalizedText.of(Language.AZ, "Anma")));
    HeldSilence plain =
        new HeldSilence(MonthDay.of(1, 20), LocalTime.of(0, 5), 1, Optional.empty());
    Files.writeString(
        home.settings(),
        """
        {"silences": [
          {"date": "02-29", "time": "17:00", "seconds": 600, "title": {"az": "Anma"}},
          {"date": "01-20", "time": "00:05", "seconds": 1}
        ]}\
        """);
    assertEquals(new HeldSilences.Held(List.of(titled, plain)), file.read().silences());
    file.replace(file.read());
    assertEquals(new HeldSilences.Held(List.of(titled, plain)), file.read().silences());
  }

  @Test
  void settingAnewLeavesNothingButTheSettings() throws Exception {
    file.replace(everything());
    file.replace(Settings.defaults());
    try (var left = Files.list(home.tmp())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFileWrittenByHandMayNameOneSettingAlone() throws Exception {
    Files.writeString(home.settings(), "{\"diagonalInches\": 43}");
    Settings settings = file.read();
    assertEquals(OptionalDouble.of(43), settings.diagonalInches());
    assertEquals(SealPolicy.WARN, settings.sealPolicy());
    assertFalse(Files.exists(bad()));
  }

  private static final Map<String, byte[]> BROKEN = broken();

  private static String silence(String date, String time, int seconds) {
    return "{\"silences\": [{\"date\": \"%s\", \"time\": \"%s\", \"seconds\": %d}]}"
        .formatted(date, time, seconds);
  }

  private static Map<String, byte[]> broken() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("cut in half", "{\"diagonalInches\": 4");
    texts.put("a list", "[]");
    texts.put("a number", "43");
    texts.put("null", "null");
    texts.put("something after the end", "{} {}");
    texts.put("a field twice", "{\"diagonalInches\": 43, \"diagonalInches\": 55}");
    texts.put("an unknown field", "{\"diagonal\": 43}");
    texts.put("a field in other letters", "{\"DiagonalInches\": 43}");
    texts.put("a silence of no length", silence("02-26", "17:00", 0));
    texts.put("a silence that never ends", silence("02-26", "17:00", 601));
    texts.put("a silence on no day", silence("02-30", "17:00", 60));
    texts.put("a silence at no hour", silence("02-26", "24:00", 60));
    texts.put("a silence to the second", silence("02-26", "17:00:30", 60));
    texts.put("silences neither held nor listed", "{\"silences\": \"some\"}");
    texts.put("null for a number", "{\"diagonalInches\": null}");
    texts.put("a text for a number", "{\"diagonalInches\": \"43\"}");
    texts.put("a screen of no size", "{\"diagonalInches\": 0}");
    texts.put("a screen of any size", "{\"diagonalInches\": 1e999999}");
    texts.put("not a number", "{\"diagonalInches\": NaN}");
    texts.put("half a millimetre", "{\"readingDistanceMm\": 600.5}");
    texts.put("too many millimetres", "{\"mountingHeightMm\": 99999999999999999999}");
    texts.put("millimetres below the floor", "{\"mountingHeightMm\": -1}");
    texts.put("an unknown orientation", "{\"orientation\": \"PORTRAIT\"}");
    texts.put("a language twice", "{\"languages\": [\"az\", \"az\"]}");
    texts.put("no language", "{\"languages\": [\"\"]}");
    texts.put("a number for a language", "{\"languages\": [1]}");
    texts.put("an object for a list", "{\"languages\": {}}");
    texts.put("staff who read French", "{\"staffLanguage\": \"fr\"}");
    texts.put("a text for yes or no", "{\"reducedMotion\": \"true\"}");
    texts.put("a day that is none", "{\"openingHours\": {\"someday\": {}}}");
    texts.put("hours without an end", "{\"openingHours\": {\"monday\": {\"from\": \"09:00\"}}}");
    texts.put(
        "an hour that is none",
        "{\"openingHours\": {\"monday\": {\"from\": \"09:00\", \"to\": \"25:00\"}}}");
    texts.put("a key of nothing", "{\"trustedKeys\": [{\"name\": \"a\", \"key\": \"\"}]}");
    texts.put("a key in other letters", "{\"trustedKeys\": [{\"name\": \"a\", \"key\": \"%\"}]}");
    texts.put("a key of nobody", "{\"trustedKeys\": [{\"key\": \"" + encoded(KEY) + "\"}]}");
    texts.put(
        "a key of another kind",
        "{\"trustedKeys\": [{\"name\": \"a\", \"key\": \"" + encoded(key("X25519")) + "\"}]}");
    String same = "{\"name\": \"a\", \"key\": \"" + encoded(KEY) + "\"}";
    texts.put("a key twice", "{\"trustedKeys\": [" + same + ", " + same + "]}");
    texts.put("an unknown policy", "{\"sealPolicy\": \"none\"}");
    texts.put("settings of a later Vitrin", "{\"version\": 2}");
    texts.put("too deep", "{\"languages\": " + "[".repeat(60) + "]".repeat(60) + "}");
    texts.put("too long", "{}" + " ".repeat(1 << 20));
    Map<String, byte[]> broken = new LinkedHashMap<>();
    texts.forEach((name, text) -> broken.put(name, text.getBytes(StandardCharsets.UTF_8)));
    broken.put("in UTF-16", "{}".getBytes(StandardCharsets.UTF_16));
    broken.put("not UTF-8", new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});
    broken.put("zeros", new byte[4096]);
    return broken;
  }

  static List<String> namesOfBroken() {
    return List.copyOf(BROKEN.keySet());
  }

  @ParameterizedTest
  @MethodSource("namesOfBroken")
  void brokenSettingsAreTheDefaultsAndAreKeptAside(String name) throws Exception {
    byte[] content = BROKEN.get(name);
    Files.write(home.settings(), content);
    assertEquals(Settings.defaults(), file.read());
    assertFalse(Files.exists(home.settings()));
    assertArrayEquals(content, Files.readAllBytes(bad()));
  }

  @Test
  void theBrokenSettingsThatAreKeptAreTheLastOnes() throws Exception {
    for (String content : List.of("first", "second")) {
      Files.writeString(home.settings(), content);
      file.read();
    }
    assertArrayEquals("second".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(bad()));
  }

  @Test
  void aFolderInThePlaceOfTheSettingsIsPutAside() throws Exception {
    Files.createDirectory(home.settings());
    assertEquals(Settings.defaults(), file.read());
    assertTrue(Files.isDirectory(bad()));
    file.replace(everything());
    assertEquals(everything(), file.read());
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldSettings() throws Exception {
    file.replace(everything());
    // The scratch file has nowhere to go.
    Files.delete(home.tmp());
    assertThrows(IOException.class, () -> file.replace(Settings.defaults()));
    assertEquals(everything(), file.read());
  }
}
