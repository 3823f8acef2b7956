package vitrin.ui.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Installation;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// Puts real bundles on a desk's kiosk.
final class StaffBundles {
  private final TestDesk desk;

  StaffBundles(TestDesk desk) {
    this.desk = desk;
  }

  void install(String id, int edition, String title) throws Exception {
    install(exhibit(id, edition, title, Optional.empty()));
  }

  void install(Exhibit exhibit) throws Exception {
    Path file = Files.createTempFile(desk.folder, exhibit.id(), ".vitrin");
    Files.delete(file);
    desk.library()
        .install(
            TestBundles.pack(exhibit, file),
            Installation.Consent.GIVEN,
            desk.seals(),
            Instant.parse("2026-12-01T06:00:00Z"),
            (_, _) -> {});
  }

  static Exhibit exhibit(
      String id, int edition, String title, Optional<Dates> dates, HeldSilence... silences) {
    Exhibit all = TestExhibits.everything();
    return new Exhibit(
        id,
        edition,
        all.languages(),
        LocalizedText.of(Language.AZ, title),
        all.summary(),
        all.cover(),
        all.accent(),
        dates,
        List.of(silences),
        all.sources(),
        all.slides());
  }
}
