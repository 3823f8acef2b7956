package vitrin.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
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
  private static final int CHUNK = 1 << 20;

  private final Home home;
  private final LibraryDatabase database;
  private final BundleFolder files;

  Installer(Home home, LibraryDatabase database, BundleFolder files) {
    this.home = home;
    this.database = database;
    this.files = files;
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
      readBack(scratch, edition, progress);
      Standing standing = standing(edition, wish.consent(), handedOver);
      files.add(scratch, edition.file());
      return new Installation(standing, commit(edition, wish), seal);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private Edition edition(Bundle bundle, Instant now) {
    Path place = files.place(bundle.exhibit().id(), bundle.exhibit().edition(), bundle.digest());
    return Edition.of(bundle, place, now, Edition.Standing.TRIAL);
  }

  /// What lies on the disk is what was hashed on its way there.
  private static void readBack(Path copy, Edition edition, CopyProgress progress)
      throws LibraryException, IOException {
    long body = edition.bytes() - Bundle.TRAILER_BYTES;
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(copy)) {
      for (long at = 0; at < body; ) {
        int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, body - at));
        if (read == 0) {
          break;
        }
        digest.update(chunk, 0, read);
        at += read;
        progress.copied(edition.bytes() + at, 2 * edition.bytes());
      }
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(edition.digest())) {
      throw new LibraryException(
          LibraryException.Kind.NOT_AS_WRITTEN, copy.getParent().toString(), null);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
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

  /// From here on the edition plays.
  private InstalledExhibit commit(Edition edition, Installation.Wish wish) throws LibraryException {
    return database.change(tables -> {
      Shelf shelf = new Shelf(tables, files);
      Optional<Edition> there =
          shelf.find(edition.exhibit()).stream()
              .flatMap(exhibit -> exhibit.editions().stream())
              .filter(known -> known.digest().equals(edition.digest()))
              .findFirst();
      if (there.isEmpty()) {
        shelf.add(edition);
      } else {
        again(shelf, there.get());
      }
      if (wish.days().isPresent()) {
        Schedule before = shelf.get(edition.exhibit()).schedule();
        shelf.schedule(edition.exhibit(), before.on(wish.days().get()));
      }
      return shelf.get(edition.exhibit());
    });
  }

  /// Whoever installs an edition again that has failed wants it tried again.
  private static void again(Shelf shelf, Edition edition) throws SQLException {
    if (edition.standing() == Edition.Standing.FAILED) {
      shelf.judge(edition.number(), Edition.Standing.TRIAL);
    }
    shelf.makeCurrent(edition.exhibit(), edition.number());
  }
}
