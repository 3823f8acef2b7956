package vitrin.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrin.library.Settings.HeldSilences;
import vitrin.library.Settings.SealPolicy;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Language;

/// Settings for the tests of every room.
public final class TestSettings {
  private TestSettings() {}

  /// The defaults but for the seals.
  public static Settings sealed(List<TrustedKey> keys, SealPolicy policy) {
    return new Settings(
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        false,
        HeldSilences.HELD,
        Map.of(),
        Language.AZ,
        keys,
        policy);
  }
}
