package vitrin.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vitrin.bundle.Label;

/// An exhibit of the library.
///
/// @param current the edition that plays; absent: none of those that are here can
/// @param editions all that are here, the one installed last first
/// @param schedule when staff want it to be due
public record InstalledExhibit(
    String id, Optional<Edition> current, List<Edition> editions, Schedule schedule) {
  public InstalledExhibit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(current);
    Objects.requireNonNull(schedule);
    editions = List.copyOf(editions);
  }

  /// What a bundle of this exhibit is compared with: an edition of the same number and other
  /// content, else the one that plays.
  Edition beside(Label bundle) {
    return editions.stream()
        .filter(edition -> edition.edition() == bundle.edition())
        .filter(edition -> !edition.digest().equals(bundle.digest()))
        .filter(_ -> current.filter(c -> c.digest().equals(bundle.digest())).isEmpty())
        .findFirst()
        .orElseGet(this::shown);
  }

  /// The edition that plays, else the one installed last.
  public Edition shown() {
    return current.orElseGet(editions::getFirst);
  }

  /// The edition that playing goes back to: the last one installed before the current one that has
  /// not failed.
  public Optional<Edition> before() {
    long bound = current.map(Edition::number).orElse(Long.MAX_VALUE);
    return editions.stream()
        .filter(edition -> edition.number() < bound)
        .filter(edition -> edition.standing() != Edition.Standing.FAILED)
        .findFirst();
  }

  /// The edition that has been on the screen whole without anything going wrong: the current one if
  /// it has, else the last such one installed.
  public Optional<Edition> lastGood() {
    return current
        .filter(edition -> edition.standing() == Edition.Standing.GOOD)
        .or(() ->
            editions.stream()
                .filter(edition -> edition.standing() == Edition.Standing.GOOD)
                .findFirst());
  }
}
