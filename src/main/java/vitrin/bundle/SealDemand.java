package vitrin.bundle;

import java.util.Optional;
import vitrin.bundle.BundleException.Kind;

/// What a place asks of the seals of bundles.
@FunctionalInterface
public interface SealDemand {

  /// Nothing: any seal will do, and none, and a broken one.
  SealDemand NOTHING = _ -> Optional.empty();

  /// Why a bundle with this seal is refused: [Kind#SEAL_MISSING], [Kind#SEAL_FOREIGN] or
  /// [Kind#SEAL_BROKEN].
  ///
  /// It is asked when the digest has been found right, and before SQLite sees the file.
  ///
  /// @return absent: the seal is no reason to refuse it
  Optional<Kind> refusal(Seal seal);
}
