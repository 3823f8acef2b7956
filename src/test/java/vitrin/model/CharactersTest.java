package vitrin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Xəz ərazisi – “щука” №5 𝄞",
        "a\tb\r\nc",
        "a\u00adb\u200db\u200ec",
        "\u2067שלום\u2069 a",
        "\u202bשלום\u202c a",
        "\u2067a \u202bb\u202c c\u2069"
      })
  void wordsOfAnyLanguageMayStandInAText(String text) {
    assertEquals(OptionalInt.empty(), Characters.firstForbidden(text));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\u0007', '\u001b', '\u007f', '\u0085', '\ud834', '\udd1e'})
  void controlsAndHalfPairsMayNot(char forbidden) {
    assertEquals(OptionalInt.of(2), Characters.firstForbidden("ab" + forbidden));
    assertEquals(OptionalInt.of(2), Characters.firstForbidden("ab" + forbidden + "c"));
  }

  @Test
  void aDirectionThatIsNotClosedMayNot() {
    assertEquals(OptionalInt.of(1), Characters.firstForbidden("a\u202eb"));
    assertEquals(OptionalInt.of(1), Characters.firstForbidden("a\u2066b"));
    assertEquals(OptionalInt.of(2), Characters.firstForbidden("ab\u202c"));
    assertEquals(OptionalInt.of(3), Characters.firstForbidden("\u2067ab\u202c"));
  }
}
