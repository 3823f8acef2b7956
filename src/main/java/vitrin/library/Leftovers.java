package vitrin.library;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Files in `bundles` that no edition names and nobody plays. Whoever leases an edition after they
/// are gone finds none: its row went before.
record Leftovers(Home home, LibraryDatabase database, BundleFolder files) {
  private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());

  /// Deletes them, unless another program is changing something at this moment, or nothing can be
  /// changed.
  void sweepIfNobodyWrites() throws LibraryException {
    try (WriterLock _ = WriterLock.take(home)) {
      sweep();
    } catch (LibraryException e) {
      switch (e.kind()) {
        case BUSY -> {}
        case DISK_FULL, UNUSABLE -> LOG.log(Level.WARNING, "nothing is swept now", e);
        default -> throw e;
      }
    }
  }

  /// Deletes them; for whoever holds the lock.
  void sweep() throws LibraryException {
    if (Files.isDirectory(files.folder(), LinkOption.NOFOLLOW_LINKS)) {
      files.sweep(database.change(this::staying));
    }
  }

  private Set<String> staying(Tables tables) throws SQLException {
    Set<String> staying = new HashSet<>(Leases.lent(tables));
    new Shelf(tables, files)
        .exhibits().stream()
            .flatMap(exhibit -> exhibit.editions().stream())
            .forEach(edition -> staying.add(files.name(edition.file())));
    return staying;
  }
}
