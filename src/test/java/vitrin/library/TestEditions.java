package vitrin.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vitrin.model.Dates;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// Exhibits as they are listed, of which no bundle is there.
final class TestEditions {
  private TestEditions() {}

  /// One that plays as its only, first and good edition.
  ///
  /// @param packed the days that its bundle says
  static InstalledExhibit exhibit(String id, Dates packed, Schedule schedule) {
    return playing(edition(id, 1, Optional.of(packed)), schedule);
  }

  /// One whose bundle says no days.
  static InstalledExhibit exhibit(String id, Schedule schedule) {
    return playing(edition(id, 1, Optional.empty()), schedule);
  }

  private static InstalledExhibit playing(Edition edition, Schedule schedule) {
    return new InstalledExhibit(
        edition.exhibit(), Optional.of(edition), List.of(edition), schedule, Optional.empty());
  }

  static Edition edition(String id, int edition, Optional<Dates> packed) {
    return new Edition(
        edition,
        id,
        edition,
        Integer.toString(edition).repeat(64),
        Path.of(id),
        1,
        1,
        LocalizedText.of(Language.EN, id),
        packed,
        Optional.empty(),
        Instant.EPOCH,
        Edition.Standing.GOOD);
  }
}
