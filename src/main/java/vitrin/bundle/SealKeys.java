package vitrin.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys that seal bundles, as texts to be kept in files: PEM (RFC 7468) as other programs write
/// it too, the secret key as PKCS #8, the public key as X.509.
///
/// The text of a pair has both, because Java can't make a public key of a secret one.
public final class SealKeys {
  private static final String SECRET = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int LINE = 64;

  /// What the two keys of a pair are tried on.
  private static final byte[] TRIAL = "VTRNSEAL".getBytes(StandardCharsets.US_ASCII);

  private SealKeys() {}

  /// A new Ed25519 pair.
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(Seal.ALGORITHM).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Both keys, for whoever seals.
  public static String text(KeyPair keys) {
    return block(SECRET, keys.getPrivate().getEncoded()) + text(keys.getPublic());
  }

  /// The public key, for whoever is to believe the seal.
  public static String text(PublicKey key) {
    return block(PUBLIC, key.getEncoded());
  }

  /// The pair that a text holds; absent if it holds no Ed25519 pair, or two keys that don't belong
  /// together.
  public static Optional<KeyPair> pair(String text) {
    Optional<byte[]> secret = block(SECRET, text);
    Optional<byte[]> open = block(PUBLIC, text);
    if (secret.isEmpty() || open.isEmpty()) {
      return Optional.empty();
    }
    try {
      KeyFactory factory = KeyFactory.getInstance(Seal.ALGORITHM);
      KeyPair keys =
          new KeyPair(
              factory.generatePublic(new X509EncodedKeySpec(open.get())),
              factory.generatePrivate(new PKCS8EncodedKeySpec(secret.get())));
      return Seal.isSignedBy(keys.getPublic(), TRIAL, Seal.sign(TRIAL, keys))
          ? Optional.of(keys)
          : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The public key that a text holds; absent if it holds none, or one of another kind.
  public static Optional<PublicKey> open(String text) {
    try {
      Optional<byte[]> open = block(PUBLIC, text);
      return open.isEmpty()
          ? Optional.empty()
          : Optional.of(
              KeyFactory.getInstance(Seal.ALGORITHM)
                  .generatePublic(new X509EncodedKeySpec(open.get())));
    } catch (GeneralSecurityException _) {
      return Optional.empty();
    }
  }

  private static String block(String label, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(
            label, Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content), label);
  }

  /// What stands between the lines of a label that occurs once.
  private static Optional<byte[]> block(String label, String text) {
    Matcher block =
        Pattern.compile(
                "-----BEGIN %s-----([A-Za-z0-9+/=\\s]*)-----END %s-----".formatted(label, label))
            .matcher(text);
    if (!block.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(block.group(1).replaceAll("\\s", "")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
