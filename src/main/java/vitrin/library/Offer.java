package vitrin.library;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.Label;
import vitrin.bundle.Seal;
import vitrin.model.Change;
import vitrin.model.Exhibit;

/// What a file on a stick turned out to be.
public sealed interface Offer {

  /// As it lies on the stick.
  StickFile file();

  /// Nothing that could be installed.
  record Refused(StickFile file, BundleException.Kind kind) implements Offer {
    public Refused {
      Objects.requireNonNull(file);
      Objects.requireNonNull(kind);
    }
  }

  /// A bundle that was checked whole, and could be installed from the copy that was checked.
  ///
  /// @param copy lies on this machine
  /// @param beside the installed edition it was compared with; absent: nothing of it is installed
  /// @param signer by whom it is sealed, as the settings call them; absent: by nobody trusted here
  /// @param changes against the edition it was compared with; empty if there is none
  /// @param questions what staff must say yes to before it is installed
  record Sound(
      StickFile file,
      Path copy,
      Label label,
      Exhibit exhibit,
      Standing standing,
      Optional<Edition> beside,
      Seal seal,
      Seal.Verdict verdict,
      Optional<String> signer,
      List<Change> changes,
      Set<Question> questions)
      implements Offer {
    public Sound {
      Objects.requireNonNull(file);
      Objects.requireNonNull(copy);
      Objects.requireNonNull(label);
      Objects.requireNonNull(exhibit);
      Objects.requireNonNull(standing);
      Objects.requireNonNull(beside);
      Objects.requireNonNull(seal);
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(signer);
      changes = List.copyOf(changes);
      questions =
          questions.isEmpty()
              ? Set.of()
              : java.util.Collections.unmodifiableSet(EnumSet.copyOf(questions));
    }

    /// Opens it to be looked at; whoever does so closes it.
    ///
    /// @throws BundleException if the copy is no longer there
    public Bundle open() throws BundleException {
      return Bundle.openVerified(copy, label.digest());
    }
  }

  /// What staff must say yes to.
  enum Question {
    /// A higher edition is installed.
    OLDER,
    /// The same edition is installed with other content.
    CHANGED,
    /// This very bundle was installed before, could not be shown, and was taken off.
    FAILED,
    /// Nobody vouches for it.
    UNSEALED,
    /// Somebody vouches for it who is not known here.
    FOREIGN_SEAL
  }
}
