package vitrin.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vitrin.bundle.Label;

/// An exhibit of the library.
///
/// @param current the edition that plays; absent: none of those that are here can
/// @param editions all that are here, the one installed last first
/// @param schedule when staff want it to be due
/// @param coming the edition that is to play from a day on; absent: none
public record InstalledExhibit(
    String id,
    Optional<Edition> current,
    List<Edition> editions,
    Schedule schedule,
    Optional<Coming> coming) {
  public InstalledExhibit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(current);
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(coming);
    editions = List.copyOf(editions);
  }

  /// As it is on a day: from its first day on, what was to come has come.
  public InstalledExhibit on(LocalDate day) {
    return coming
        .filter(next -> !day.isBefore(next.first()))
        .map(next ->
            new InstalledExhibit(
                id,
                Optional.of(next.edition()),
                editions,
                schedule.on(next.days()),
                Optional.empty()))
        .orElse(this);
  }

  /// The same, due at other times.
  InstalledExhibit due(Schedule other) {
    return new InstalledExhibit(id, current, editions, other, coming);
  }

  /// Whether this is about the same exhibit, whatever its editions and days.
  public boolean isSame(InstalledExhibit other) {
    return id.equals(other.id);
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

  /// Whether that very bundle was installed and could not be shown.
  boolean hasFailed(Label bundle) {
    return editions.stream()
        .filter(edition -> edition.digest().equals(bundle.digest()))
        .anyMatch(edition -> edition.standing() == Edition.Standing.FAILED);
  }

  /// The edition that plays, else the one installed last.
  public Edition shown() {
    return current.orElseGet(editions::getFirst);
  }

  /// The edition that playing goes back to: the last one installed before the current one that has
  /// not failed; while another one is coming, the current one itself.
  public Optional<Edition> before() {
    if (coming.isPresent()) {
      return current;
    }
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
