package vitrin.bundle;

import java.security.PublicKey;
import java.util.Collection;
import java.util.Optional;

/// What a bundle's trailer says about who vouches for it.
public final class Seal {

  Seal() {}

  /// The key it names: the first 8 bytes of the SHA-256 of the X.509 public key, 16 lower-case
  /// hexadecimal digits; absent where the bundle has no seal.
  public Optional<String> keyId() {
    throw new UnsupportedOperationException();
  }

  /// Whether one of these keys has sealed the bundle.
  ///
  /// @param trusted Ed25519 public keys
  public Verdict verify(Collection<PublicKey> trusted) {
    throw new UnsupportedOperationException();
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
