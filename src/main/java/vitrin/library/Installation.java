package vitrin.library;

import java.util.Objects;
import java.util.Optional;
import vitrin.bundle.Seal;

/// What became of a bundle that was handed over.
///
/// @param standing how it stood to what was installed
/// @param exhibit as it is installed now
/// @param seal what its seal is worth here
public record Installation(Standing standing, InstalledExhibit exhibit, Seal.Verdict seal) {
  public Installation {
    Objects.requireNonNull(standing);
    Objects.requireNonNull(exhibit);
    Objects.requireNonNull(seal);
  }

  /// What staff want of an installation.
  ///
  /// @param days when the exhibit is due from now on; absent: as before, and if it is new as packed
  public record Wish(Consent consent, Optional<Schedule.Days> days) {
    public Wish {
      Objects.requireNonNull(consent);
      Objects.requireNonNull(days);
    }
  }

  /// Whether somebody has said yes to an edition that is older, or was changed without a new
  /// number.
  public enum Consent {
    /// Such an edition is refused.
    NOT_GIVEN,
    GIVEN
  }
}
