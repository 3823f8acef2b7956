package vitrin.library;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.BundleException.Kind;
import vitrin.bundle.Seal;
import vitrin.bundle.SealDemand;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;

/// Whose seals are believed on this machine, and what becomes of a bundle without one.
public final class Seals implements SealDemand {
  private final List<TrustedKey> trusted;
  private final SealPolicy policy;

  public Seals(Settings settings) {
    this.trusted = settings.trustedKeys();
    this.policy = settings.sealPolicy();
  }

  /// What a seal is worth here.
  public Seal.Verdict verdict(Seal seal) {
    return seal.verify(trusted.stream().map(TrustedKey::key).toList());
  }

  /// Who has sealed it, by the name in the settings; absent unless the verdict is
  /// [Seal.Verdict#TRUSTED].
  public Optional<String> signer(Seal seal) {
    return trusted.stream()
        .filter(key -> seal.verify(List.<PublicKey>of(key.key())) == Seal.Verdict.TRUSTED)
        .map(TrustedKey::name)
        .findFirst();
  }

  @Override
  public Optional<Kind> refusal(Seal seal) {
    boolean required = policy == SealPolicy.REQUIRE;
    return switch (verdict(seal)) {
      case TRUSTED -> Optional.empty();
      case MISSING -> required ? Optional.of(Kind.SEAL_MISSING) : Optional.empty();
      case FOREIGN -> required ? Optional.of(Kind.SEAL_FOREIGN) : Optional.empty();
      case BROKEN -> Optional.of(Kind.SEAL_BROKEN);
    };
  }

  /// Whether staff are told before they trust a bundle that is let in with this seal.
  public boolean isDoubtful(Seal seal) {
    return policy == SealPolicy.WARN && verdict(seal) != Seal.Verdict.TRUSTED;
  }
}
