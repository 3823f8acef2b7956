package vitrin.library;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;

/// Which bundles are open to be played. As long as whoever opened one lives and has not given it
/// back, its file is not deleted.
final class Leases {
  private static final System.Logger LOG = System.getLogger(Leases.class.getName());

  private final LibraryDatabase database;
  private final BundleFolder files;

  Leases(LibraryDatabase database, BundleFolder files) {
    this.database = database;
    this.files = files;
  }

  /// @throws BundleException if its bundle can't be opened any more
  /// @throws LibraryException also if it is no longer installed
  Lease lease(Edition edition) throws BundleException, LibraryException {
    ThisProcess self = ThisProcess.find();
    String name = files.name(edition.file());
    if (!isLent(name, edition, self)) {
      throw new LibraryException(LibraryException.Kind.NO_SUCH_EXHIBIT, edition.exhibit(), null);
    }
    try {
      return new Lease(edition, Bundle.openVerified(edition.file(), edition.digest()));
    } catch (BundleException e) {
      giveBack(name, self);
      throw e;
    }
  }

  /// Where nothing can be written, the edition is played without a lease: until something can,
  /// nobody deletes its file, and afterwards an open file outlives its name.
  ///
  /// @return false: it is no longer installed
  private boolean isLent(String name, Edition edition, ThisProcess self) throws LibraryException {
    try {
      return database.change(tables ->
          tables.run(
              "INSERT OR REPLACE INTO lease SELECT ?, ?, ? WHERE EXISTS"
                  + " (SELECT * FROM edition WHERE number=?)",
              name,
              self.number(),
              self.started(),
              edition.number()))
          > 0;
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "played without a lease: " + name, e);
      return database
          .read(tables ->
              tables.one(
                  row -> row.getLong(1),
                  "SELECT number FROM edition WHERE number=?",
                  edition.number()))
          .isPresent();
    }
  }

  /// Closes its bundle.
  void giveBack(Lease lease) {
    lease.bundle().close();
    giveBack(files.name(lease.edition().file()), ThisProcess.find());
  }

  /// What can't be given back now ends with this program.
  private void giveBack(String name, ThisProcess self) {
    try {
      database.change(tables ->
          tables.run("DELETE FROM lease WHERE file=? AND process=?", name, self.number()));
    } catch (LibraryException e) {
      LOG.log(Level.INFO, "the lease stays for now: " + name, e);
    }
  }

  /// The files that are lent to programs that live, by their names; what others have not given back
  /// is forgotten.
  static Set<String> lent(Tables tables) throws SQLException {
    record Lent(String file, long process, String started) {}
    List<Lent> all =
        tables.all(
            row -> new Lent(row.getString(1), row.getLong(2), row.getString(3)),
            "SELECT file, process, started FROM lease");
    Set<String> lent = new HashSet<>();
    for (Lent one : all) {
      if (ThisProcess.isAlive(one.process(), one.started())) {
        lent.add(one.file());
      } else {
        tables.run("DELETE FROM lease WHERE file=? AND process=?", one.file(), one.process());
      }
    }
    return lent;
  }
}
