package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vitrin.bundle.TestBundles;
import vitrin.library.Home;
import vitrin.library.Settings.SealPolicy;
import vitrin.model.Language;
import vitrin.pack.SourceFolders;

/// Keys and seals as editors and staff handle them.
class SealingTest {
  @TempDir static Path shelf;
  private static Path key;
  private static Path stranger;
  private static String trusted;

  /// Sealed by a trusted key, by another, and not at all.
  private static Path good;

  private static Path foreign;
  private static Path plain;

  @TempDir Path desk;
  private Terminal terminal;

  @BeforeAll
  static void packThree() {
    Terminal terminal = new Terminal(shelf.resolve("home"), Language.EN);
    Path source = SourceFolders.complete(shelf);
    key = shelf.resolve("office.key");
    stranger = shelf.resolve("stranger.key");
    trusted = terminal.type("keygen", "-o", key).out();
    terminal.type("keygen", "-o", stranger);
    good = shelf.resolve("good.vitrin");
    foreign = shelf.resolve("foreign.vitrin");
    plain = shelf.resolve("plain.vitrin");
    terminal.type("pack", source, "-o", good, "--seal", key);
    terminal.type("pack", source, "-o", foreign, "--seal", stranger);
    terminal.type("pack", source, "-o", plain);
  }

  @BeforeEach
  void sit() {
    terminal = new Terminal(desk.resolve("home"), Language.EN);
  }

  /// What `keygen` printed goes into the settings as it is.
  private void set(SealPolicy policy) throws IOException {
    Path home = Files.createDirectories(desk.resolve("home"));
    Files.writeString(
        home.resolve("settings.json"),
        "{\"trustedKeys\": [%s], \"sealPolicy\": \"%s\"}"
            .formatted(trusted, policy.name().toLowerCase(java.util.Locale.ROOT)));
  }

  @Nested
  class AKey {

    @Test
    void isTwoFilesOfWhichTheSecretOneIsForItsOwnerAlone() throws IOException {
      Path secret = desk.resolve("a.key");
      Terminal.Answer made = terminal.type("keygen", "-o", secret);
      Path open = desk.resolve("a.key.pub");
      assertEquals(ExitCode.DONE, made.exit(), made.err());
      assertEquals(2, made.said().size(), made.err());
      assertTrue(made.said().getFirst().contains(secret.toString()));
      assertTrue(made.said().getLast().contains(open.toString()));
      assertEquals(
          PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(secret));
      assertFalse(Files.readString(open).contains("PRIVATE"));
      assertFalse(made.out().contains("PRIVATE"));
      assertEquals("a.key", made.json().get("name").asString());
      assertFalse(Files.exists(desk.resolve("home")), "no home is needed");
    }

    @Test
    void isNeverOverwritten() throws IOException {
      Path secret = desk.resolve("a.key");
      Path open = desk.resolve("a.key.pub");
      for (Path there : List.of(secret, open)) {
        Files.writeString(there, "precious");
        Terminal.Answer refused = terminal.type("keygen", "-o", secret);
        assertEquals(ExitCode.REFUSED, refused.exit());
        assertEquals(1, refused.said().size(), refused.err());
        assertTrue(refused.err().contains(there.toString()), refused.err());
        assertEquals("precious", Files.readString(there));
        Files.delete(there);
      }
    }

    @Test
    void thatCannotBeWrittenIsOneSentence() {
      Path nowhere = desk.resolve("nowhere/a.key");
      Terminal.Answer refused = terminal.type("keygen", "-o", nowhere);
      assertEquals(ExitCode.REFUSED, refused.exit());
      assertEquals(1, refused.said().size(), refused.err());
      assertTrue(refused.err().contains(nowhere.toString()), refused.err());
    }
  }

  @Test
  void whatHoldsNoKeySealsNothingAndNothingIsPacked() throws IOException {
    Path source = SourceFolders.complete(desk);
    Path text = Files.writeString(desk.resolve("text"), "A text");
    Path open = shelf.resolve("office.key.pub");
    Path output = desk.resolve("a.vitrin");
    for (Path named : List.of(text, open, desk, desk.resolve("nowhere"))) {
      Terminal.Answer refused = terminal.type("pack", source, "-o", output, "--seal", named);
      assertEquals(ExitCode.REFUSED, refused.exit());
      assertEquals(1, refused.said().size(), refused.err());
      assertTrue(refused.err().contains(named.toString()), refused.err());
      assertFalse(Files.exists(output));
    }
  }

  @Test
  void aTrustedSealIsToldByNameAndKey() throws IOException {
    set(SealPolicy.REQUIRE);
    JsonNode seal = terminal.type("inspect", good, "--json").json().get("seal");
    String fingerprint = seal.get("fingerprint").asString();
    assertAll(
        () -> assertEquals("trusted", seal.get("verdict").asString()),
        () -> assertEquals("office.key", seal.get("name").asString()),
        () -> assertTrue(fingerprint.matches("([0-9a-f]{4} ){3}[0-9a-f]{4}"), fingerprint),
        () -> assertEquals(seal.get("keyId").asString(), fingerprint.replace(" ", "")));
    String told = terminal.type("inspect", good).out();
    assertTrue(told.contains("office.key") && told.contains(fingerprint), told);
    Terminal.Answer checked = terminal.type("check", good);
    assertEquals(ExitCode.DONE, checked.exit());
    assertEquals(2, checked.said().size(), checked.err());
    assertTrue(checked.err().contains(fingerprint), checked.err());
    JsonNode json = terminal.type("check", good, "--json").json();
    assertEquals("trusted", json.get("seal").get("verdict").asString());
  }

  @Test
  void whatIsDoubtfulIsToldByCheckAndTaken() throws IOException {
    set(SealPolicy.WARN);
    for (Path doubtful : List.of(plain, foreign)) {
      Terminal.Answer checked = terminal.type("check", doubtful);
      assertEquals(ExitCode.DONE, checked.exit());
      assertEquals(2, checked.said().size(), checked.err());
      assertTrue(checked.said().getLast().contains(doubtful.toString()), checked.err());
    }
    set(SealPolicy.ACCEPT);
    assertEquals(1, terminal.type("check", plain).said().size());
  }

  private enum Refused {
    PLAIN("V17"),
    FOREIGN("V18"),
    FORGED("V19");

    private final String code;

    Refused(String code) {
      this.code = code;
    }

    Path file(Path desk) throws Exception {
      return switch (this) {
        case PLAIN -> plain;
        case FOREIGN -> foreign;
        case FORGED -> TestBundles.forge(Files.copy(good, desk.resolve("forged.vitrin")));
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Refused.class)
  void whatIsNotSealedAsRequiredIsRefusedInEveryLanguageWithItsCode(Refused refused)
      throws Exception {
    set(SealPolicy.REQUIRE);
    Path file = refused.file(desk);
    for (Language language : List.of(Language.AZ, Language.RU, Language.EN)) {
      Terminal.Answer answer = new Terminal(desk.resolve("home"), language).type("check", file);
      assertEquals(ExitCode.REFUSED, answer.exit());
      assertEquals(1, answer.said().size(), answer.err());
      assertTrue(answer.err().contains(file.toString()), answer.err());
      assertTrue(answer.err().strip().endsWith("(" + refused.code + ")"), answer.err());
    }
    JsonNode json = terminal.type("check", file, "--json").json();
    assertEquals(refused.code, json.get("refused").get("code").asString());
    try (var left = Files.list(Home.open(desk.resolve("home")).folder().resolve("tmp"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aForgedBundleIsRefusedUnderEveryPolicyAndInspectSaysWhatIsWrong() throws Exception {
    Path forged = Refused.FORGED.file(desk);
    for (SealPolicy policy : SealPolicy.values()) {
      set(policy);
      assertEquals(ExitCode.REFUSED, terminal.type("check", forged).exit());
      Terminal.Answer inspected = terminal.type("inspect", forged, "--json");
      assertEquals(ExitCode.DONE, inspected.exit());
      assertEquals("broken", inspected.json().get("seal").get("verdict").asString());
      assertFalse(inspected.json().get("seal").has("name"));
    }
  }

  @Test
  void anEditionOlderThanTheInstalledOneIsRecognised() throws Exception {
    set(SealPolicy.REQUIRE);
    Path source = SourceFolders.complete(desk);
    SourceFolders.exhibit(source, SourceFolders.completeWith("\"edition\": 1", "\"edition\": 7"));
    Path newer = desk.resolve("newer.vitrin");
    terminal.type("pack", source, "-o", newer, "--seal", key);
    assertEquals(ExitCode.DONE, terminal.type("install", newer).exit());

    Terminal.Answer checked = terminal.type("check", good);
    assertEquals(ExitCode.DONE, checked.exit());
    assertTrue(checked.said().getLast().contains("7"), checked.err());
    assertEquals(3, checked.said().size(), checked.err());
    JsonNode installed = terminal.type("inspect", good, "--json").json().get("installed");
    assertEquals("older", installed.get("standing").asString());
    assertEquals(7, installed.get("edition").asInt());
    JsonNode itself = terminal.type("inspect", newer, "--json").json().get("installed");
    assertEquals("same", itself.get("standing").asString());
  }
}
