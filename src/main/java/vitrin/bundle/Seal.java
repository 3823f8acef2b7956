package vitrin.bundle;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/// What a bundle's trailer says about who vouches for it.
public final class Seal {

  static final String ALGORITHM = "Ed25519";

  private static final int GROUP = 4;

  private final Trailer trailer;

  Seal(Trailer trailer) {
    this.trailer = trailer;
  }

  /// The key it names, see [#keyId(PublicKey)]; absent where the bundle has no seal.
  public Optional<String> keyId() {
    return trailer.isSealed()
        ? Optional.of(HexFormat.of().formatHex(trailer.keyId()))
        : Optional.empty();
  }

  /// What a key is called: the first 8 bytes of the SHA-256 of the X.509 public key, 16 lower-case
  /// hexadecimal digits.
  public static String keyId(PublicKey key) {
    return HexFormat.of().formatHex(idOf(key));
  }

  /// The name of a key as people compare it, on paper or over the telephone: `3f2a 91c0 77de 04b8`.
  ///
  /// @param keyId 16 hexadecimal digits
  public static String fingerprint(String keyId) {
    return keyId.replaceAll("(?<=\\G.{%d})(?=.)".formatted(GROUP), " ");
  }

  /// Whether one of these keys has sealed the bundle.
  ///
  /// @param trusted Ed25519 public keys
  public Verdict verify(Collection<PublicKey> trusted) {
    if (!trailer.isSealed()) {
      return Verdict.MISSING;
    }
    Verdict verdict = Verdict.FOREIGN;
    for (PublicKey key : trusted) {
      if (Arrays.equals(idOf(key), trailer.keyId())) {
        if (isSignedBy(key, trailer.signed(), trailer.signature())) {
          return Verdict.TRUSTED;
        }
        verdict = Verdict.BROKEN;
      }
    }
    return verdict;
  }

  static boolean isSignedBy(PublicKey key, byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (SignatureException | InvalidKeyException e) {
      // A signature whose numbers are out of range is as wrong as one that does not match.
      return false;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @throws IllegalArgumentException if it is not an Ed25519 key pair
  static Trailer seal(Trailer trailer, KeyPair keys) {
    return trailer.sealed(idOf(keys.getPublic()), message -> sign(message, keys));
  }

  /// @throws IllegalArgumentException if it is not an Ed25519 key pair
  static byte[] sign(byte[] message, KeyPair keys) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key pair", e);
    }
  }

  private static byte[] idOf(PublicKey key) {
    return Arrays.copyOf(Sha256.of(key.getEncoded()), Trailer.KEY_ID_LENGTH);
  }

  /// What a seal is worth.
  public enum Verdict {
    /// One of the trusted keys has sealed exactly these bytes.
    TRUSTED,
    /// There is no seal.
    MISSING,
    /// It names a key that is not among the trusted ones.
    FOREIGN,
    /// It names a trusted key, and that key has not sealed these bytes.
    BROKEN
  }
}
