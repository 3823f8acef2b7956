package vitrin.library;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;

/// Which bundles are open to be played. As long as whoever opened one lives and has not given it
/// back, its file is not deleted.
final class Leases {
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
    int leased =
        database.change(tables ->
            tables.run(
                "INSERT OR REPLACE INTO lease SELECT ?, ?, ? WHERE EXISTS"
                    + " (SELECT * FROM edition WHERE number=?)",
                name,
                self.number(),
                self.started(),
                edition.number()));
    if (leased == 0) {
      throw new LibraryException(LibraryException.Kind.NO_SUCH_EXHIBIT, edition.exhibit(), null);
    }
    try {
      return new Lease(edition, Bundle.openVerified(edition.file(), edition.digest()));
    } catch (BundleException e) {
      giveBack(name, self);
      throw e;
    }
  }

  /// Closes its bundle.
  void giveBack(Lease lease) throws LibraryException {
    lease.bundle().close();
    giveBack(files.name(lease.edition().file()), ThisProcess.find());
  }

  private void giveBack(String name, ThisProcess self) throws LibraryException {
    database.change(
        tables -> tables.run("DELETE FROM lease WHERE file=? AND process=?", name, self.number()));
  }

  /// The files that are lent to programs that live, by their names; what others have not given back
  /// is forgotten.
  static Set<String> lent(LibraryDatabase.Tables tables) throws SQLException {
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
