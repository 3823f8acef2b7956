package vitrin.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.Label;
import vitrin.bundle.Seal;

/// Installs one bundle. Every step before the last leaves the library as it was: the copy has a
/// temporary name until all of it has been found right, and the rename means nothing before the
/// transaction that names the file has been written.
final class Installer {
  private final Home home;
  private final LibraryDatabase database;
  private final BundleFolder files;
  private final Helper helper;

  Installer(Home home, LibraryDatabase database, BundleFolder files, Helper helper) {
    this.home = home;
    this.database = database;
    this.files = files;
    this.helper = helper;
  }

  Installation install(
      Path handedOver, Installation.Wish wish, Seals seals, Instant now, CopyProgress progress)
      throws BundleException, LibraryException, IOException {
    Path scratch = home.scratch();
    try {
      Edition edition;
      Seal.Verdict seal;
      try (Bundle bundle =
          Bundle.open(handedOver, scratch, (done, all) -> progress.copied(done, 2 * all), seals)) {
        seal = seals.verdict(bundle.seal());
        edition = edition(bundle, now);
      }
      long all = 2 * edition.bytes();
      readBack(scratch, edition, (done, _) -> progress.copied(all / 2 + done, all));
      return place(scratch, edition, seal, wish, handedOver);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// Installs what was checked whole before.
  ///
  /// @param whole lies in `tmp` under a name of its own, and is renamed
  /// @param offer what it is
  Installation installWhole(
      Path whole,
      Offer.Sound offer,
      Installation.Wish wish,
      Seals seals,
      Instant now,
      CopyProgress progress)
      throws BundleException, LibraryException, IOException {
    Edition edition;
    Seal.Verdict seal;
    try (Bundle bundle = Bundle.openVerified(whole, offer.label().digest())) {
      Optional<BundleException.Kind> refusal = seals.refusal(bundle.seal());
      if (refusal.isPresent()) {
        throw new BundleException(
            refusal.get(), offer.file().file(), "its seal is not as it is asked for");
      }
      seal = seals.verdict(bundle.seal());
      edition = edition(bundle, now);
    }
    try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    readBack(whole, edition, progress);
    progress.copied(edition.bytes(), edition.bytes());
    return place(whole, edition, seal, wish, offer.file().file());
  }

  /// @param whole has been read back
  private Installation place(
      Path whole, Edition edition, Seal.Verdict seal, Installation.Wish wish, Path handedOver)
      throws BundleException, LibraryException, IOException {
    Standing standing = standing(edition, wish.consent(), handedOver);
    files.add(whole, edition.file());
    return new Installation(standing, commit(edition, wish), seal);
  }

  private Edition edition(Bundle bundle, Instant now) {
    Path place = files.place(bundle.exhibit().id(), bundle.exhibit().edition(), bundle.digest());
    return Edition.of(bundle, place, now, Edition.Standing.TRIAL);
  }

  /// What lies on the disk is what was hashed on its way there.
  private void readBack(Path copy, Edition edition, CopyProgress progress)
      throws LibraryException, IOException {
    long body = edition.bytes() - Bundle.TRAILER_BYTES;
    Optional<String> digest = helper.digest(copy, body, progress);
    String found = digest.isPresent() ? digest.get() : Digests.sha256(copy, body, progress);
    if (!found.equals(edition.digest())) {
      throw new LibraryException(
          LibraryException.Kind.NOT_AS_WRITTEN, copy.getParent().toString(), null);
    }
  }

  private Standing standing(Edition edition, Installation.Consent consent, Path handedOver)
      throws BundleException, LibraryException {
    Optional<InstalledExhibit> installed =
        database.read(tables -> new Shelf(tables, files).find(edition.exhibit()));
    Label bundle = edition.label();
    Standing standing =
        Standing.of(bundle, installed.map(exhibit -> exhibit.beside(bundle).label()));
    if (consent == Installation.Consent.NOT_GIVEN) {
      switch (standing) {
        case CHANGED ->
            throw new BundleException(
                BundleException.Kind.CHANGED_EDITION, handedOver, "edition " + edition.edition());
        case OLDER ->
            throw new BundleException(
                BundleException.Kind.OLDER_EDITION, handedOver, "edition " + edition.edition());
        case NEW, NEWER, SAME -> {}
      }
    }
    return standing;
  }

  /// From here on the edition plays, or is going to.
  private InstalledExhibit commit(Edition edition, Installation.Wish wish) throws LibraryException {
    return database.change(tables -> {
      Shelf shelf = new Shelf(tables, files);
      String exhibit = edition.exhibit();
      Optional<InstalledExhibit> before = shelf.find(exhibit);
      long number = number(shelf, before, edition);
      boolean later =
          before.flatMap(InstalledExhibit::current).filter(e -> e.number() != number).isPresent();
      if (later && wish.first().isPresent() && wish.days().isPresent()) {
        shelf.announce(exhibit, number, wish.first().get(), wish.days().get());
      } else {
        shelf.makeCurrent(exhibit, number);
        if (wish.days().isPresent()) {
          shelf.schedule(exhibit, shelf.get(exhibit).schedule().on(wish.days().get()));
        }
      }
      shelf.letGoOfOld(exhibit);
      return shelf.get(exhibit);
    });
  }

  /// Whoever installs an edition again that has failed wants it tried again.
  private static long number(Shelf shelf, Optional<InstalledExhibit> before, Edition edition)
      throws SQLException {
    Optional<Edition> there =
        before.stream()
            .flatMap(exhibit -> exhibit.editions().stream())
            .filter(known -> known.digest().equals(edition.digest()))
            .findFirst();
    if (there.isEmpty()) {
      return shelf.add(edition);
    }
    long number = there.get().number();
    if (there.get().standing() == Edition.Standing.FAILED) {
      shelf.judge(number, Edition.Standing.TRIAL);
    }
    return number;
  }
}
