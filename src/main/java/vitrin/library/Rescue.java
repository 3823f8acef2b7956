package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.Verifier;

/// Makes `library.db` anew from the bundles that lie there, after it was damaged or lost. What
/// staff had set is lost then; no exhibit is.
final class Rescue {
  private static final System.Logger LOG = System.getLogger(Rescue.class.getName());

  private final Home home;
  private final BundleFolder files;

  Rescue(Home home, BundleFolder files) {
    this.home = home;
    this.files = files;
  }

  /// Whether there are bundles that no table can name.
  boolean isNeeded() {
    try {
      return (!Files.exists(home.library()) || Files.size(home.library()) == 0)
          && !files.files().isEmpty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "can't be looked at: " + home.library(), e);
      return false;
    }
  }

  /// The damaged file is kept as `library.bad.db`. If this is interrupted, it begins again with the
  /// next start.
  void makeAnew(Instant now) throws LibraryException {
    Path made = home.scratch();
    try (LibraryDatabase database = LibraryDatabase.open(made)) {
      List<Edition> editions = editions(now);
      database.change(tables -> {
        Shelf shelf = new Shelf(tables, files);
        for (Edition edition : editions) {
          shelf.makeCurrent(edition.exhibit(), shelf.add(edition));
          shelf.letGoOfOld(edition.exhibit());
        }
        tables.run(
            "INSERT INTO note (at, kind, exhibit, edition, detail) VALUES (?, ?, '', 0, '')",
            now.toString(),
            ScheduleText.id(Note.Kind.REBUILT));
        return null;
      });
    }
    try {
      Path bad = home.library().resolveSibling("library.bad.db");
      if (Files.exists(home.library())) {
        Files.copy(home.library(), bad, StandardCopyOption.REPLACE_EXISTING);
      }
      // The journal of the damaged file would be taken for one of the new.
      for (String journal : List.of("-wal", "-shm")) {
        Files.deleteIfExists(home.library().resolveSibling(home.library().getFileName() + journal));
      }
      AtomicFile.place(made, home.library());
    } catch (IOException e) {
      throw new LibraryException(LibraryException.Kind.UNUSABLE, home.library().toString(), e);
    }
  }

  /// The lowest first: the highest is added last, and plays.
  private List<Edition> editions(Instant now) {
    List<Edition> editions = new ArrayList<>();
    for (Path file : files.files()) {
      edition(file, now).ifPresent(editions::add);
    }
    editions.sort(Comparator.comparingInt(Edition::edition));
    return editions;
  }

  private Optional<Edition> edition(Path file, Instant now) {
    try (Bundle bundle = Bundle.openVerified(file, Verifier.verify(file))) {
      Edition edition = Edition.of(bundle, file, now, Edition.Standing.GOOD);
      return Optional.of(edition)
          .filter(
              found -> files.place(found.exhibit(), found.edition(), found.digest()).equals(file));
    } catch (BundleException e) {
      LOG.log(Level.WARNING, "no bundle any more: " + file, e);
      return Optional.empty();
    }
  }
}
