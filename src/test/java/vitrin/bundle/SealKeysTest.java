package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealKeysTest {
  private static final KeyPair KEYS = SealKeys.generate();

  /// RFC 8410, 10.3 and 10.1: the secret and the public key of its examples belong together.
  private static final String OF_ANOTHER_PROGRAM =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----
      """;

  @Test
  void aPairIsReadAsItWasWritten() {
    KeyPair read = SealKeys.pair(SealKeys.text(KEYS)).orElseThrow();
    assertEquals(KEYS.getPublic(), read.getPublic());
    assertEquals(KEYS.getPrivate(), read.getPrivate());
  }

  @Test
  void aPairOfAnotherProgramIsReadWhereverItsLinesEnd() {
    assertTrue(SealKeys.pair(OF_ANOTHER_PROGRAM).isPresent());
    assertTrue(SealKeys.pair("A note.\r\n" + OF_ANOTHER_PROGRAM.replace("\n", "\r\n")).isPresent());
  }

  @Test
  void eachPairIsAnother() {
    assertNotEquals(KEYS.getPublic(), SealKeys.generate().getPublic());
  }

  static Stream<Map.Entry<String, String>> noPairs() throws Exception {
    String whole = SealKeys.text(KEYS);
    String open = SealKeys.text(KEYS.getPublic());
    String secret = whole.substring(0, whole.length() - open.length());
    KeyPairGenerator others = KeyPairGenerator.getInstance("RSA");
    others.initialize(1024);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing", "");
    texts.put("a public key alone", open);
    texts.put("a secret key alone", secret);
    texts.put("two keys of two pairs", secret + SealKeys.text(SealKeys.generate().getPublic()));
    texts.put("half a key", whole.replaceFirst("\n[^-]{20}", "\n"));
    texts.put("other letters", whole.replaceFirst("\n[^-]{4}", "\n%%%%"));
    texts.put("keys of another kind", SealKeys.text(others.generateKeyPair()));
    return texts.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("noPairs")
  void whatHoldsNoPairIsNone(Map.Entry<String, String> text) {
    assertEquals(Optional.empty(), SealKeys.pair(text.getValue()));
  }
}
