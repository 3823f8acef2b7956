package vitrin.library;

import java.time.LocalDate;
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
  /// @param first the day from which all this holds, where another edition plays until then;
  ///   absent: at once. It takes days with it
  public record Wish(Consent consent, Optional<Schedule.Days> days, Optional<LocalDate> first) {
    public Wish {
      Objects.requireNonNull(consent);
      Objects.requireNonNull(days);
      Objects.requireNonNull(first);
    }

    /// Of an edition that is to play at once.
    public Wish(Consent consent, Optional<Schedule.Days> days) {
      this(consent, days, Optional.empty());
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
