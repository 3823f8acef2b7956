package vitrin.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.Label;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.LocalizedText;

/// An edition of an exhibit whose bundle lies on this machine.
///
/// @param number in the order of installing
/// @param exhibit the exhibit's id
/// @param digest of the bundle, 64 hexadecimal digits
/// @param file its bundle; never changes
/// @param bytes of the file
/// @param slides how many it has
/// @param dates when the bundle says it is due; absent: whenever it is installed
/// @param sealedBy the id of the key it is sealed with; absent: no seal
/// @param installed when
/// @param standing what is known of it by playing it
public record Edition(
    long number,
    String exhibit,
    int edition,
    String digest,
    Path file,
    long bytes,
    int slides,
    LocalizedText title,
    Optional<Dates> dates,
    Optional<String> sealedBy,
    Instant installed,
    Standing standing) {
  public Edition {
    Objects.requireNonNull(exhibit);
    Objects.requireNonNull(file);
    Objects.requireNonNull(title);
    Objects.requireNonNull(dates);
    Objects.requireNonNull(sealedBy);
    Objects.requireNonNull(standing);
  }

  Label label() {
    return new Label(exhibit, edition, digest);
  }

  /// The edition that a bundle is; its number is chosen when it is added.
  static Edition of(Bundle bundle, Path file, Instant installed, Standing standing) {
    Exhibit exhibit = bundle.exhibit();
    return new Edition(
        0,
        exhibit.id(),
        exhibit.edition(),
        bundle.digest(),
        file,
        bundle.size(),
        exhibit.slides().size(),
        exhibit.title(),
        exhibit.dates(),
        bundle.seal().keyId(),
        installed,
        standing);
  }

  /// What is known of an edition by playing it.
  public enum Standing {
    /// Not all of it has been on the screen yet.
    TRIAL,
    /// It was on the screen and nothing went wrong.
    GOOD,
    /// It was on trial and something went wrong.
    FAILED
  }
}
