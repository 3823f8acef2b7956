package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;

/// The bundles installed on this machine, with their editions and dates. May be used from any
/// thread, and by several programs at once.
///
/// After any interruption, a power cut too, what was there before a change is there whole, or what
/// was to be there after it.
///
/// ```java
/// try (Library library = Library.open(home)) {
///   library.programme().at(ZonedDateTime.now());
/// }
/// ```
public final class Library implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Library.class.getName());

  private final Home home;
  private final LibraryDatabase database;
  private final BundleFolder files;
  private final Leftovers leftovers;
  private final Spare spare;

  private Library(Home home, LibraryDatabase database) {
    this.home = home;
    this.database = database;
    this.files = new BundleFolder(home.bundles());
    this.leftovers = new Leftovers(home, database, files);
    this.spare = new Spare(home);
  }

  /// Opens it; an empty one is made where there is none. What an interrupted change has left in
  /// `bundles` is deleted, unless another program is changing something at this moment. On a full
  /// disk it can be read, and what takes up no room changed.
  ///
  /// A `library.db` that is damaged or lost is made anew from the bundles, and staff find a note.
  public static Library open(Home home) throws LibraryException {
    Rescue rescue = new Rescue(home, new BundleFolder(home.bundles()));
    if (!rescue.isNeeded()) {
      try {
        return sweptAndOpen(home);
      } catch (LibraryException e) {
        if (e.kind() != LibraryException.Kind.DAMAGED) {
          throw e;
        }
        LOG.log(Level.ERROR, "the library is made anew", e);
      }
    }
    try (WriterLock _ = WriterLock.take(home)) {
      rescue.makeAnew(Instant.now());
    }
    return sweptAndOpen(home);
  }

  private static Library sweptAndOpen(Home home) throws LibraryException {
    Library library = new Library(home, LibraryDatabase.open(home.library()));
    try {
      library.leftovers.sweepIfNobodyWrites();
      library.spare.keep();
      return library;
    } catch (LibraryException | RuntimeException e) {
      library.close();
      throw e;
    }
  }

  /// Every installed exhibit, in order.
  public List<InstalledExhibit> exhibits() throws LibraryException {
    return database.read(tables -> new Shelf(tables, files).exhibits());
  }

  /// The exhibit of that id; absent: it is not installed.
  public Optional<InstalledExhibit> find(String exhibit) throws LibraryException {
    return database.read(tables -> new Shelf(tables, files).find(exhibit));
  }

  /// As [#find], of one that must be there.
  public InstalledExhibit get(String exhibit) throws LibraryException {
    return database.read(tables -> new Shelf(tables, files).get(exhibit));
  }

  /// What is on at which time.
  public Programme programme() throws LibraryException {
    return new Programme(exhibits());
  }

  /// Is another number after another program, or another [Library], has changed something.
  public int dataVersion() throws LibraryException {
    return database.dataVersion();
  }

  /// As [#install(Path, Installation.Wish, Seals, Instant, CopyProgress)], leaving the days as they
  /// are.
  public Installation install(
      Path handedOver,
      Installation.Consent consent,
      Seals seals,
      Instant now,
      CopyProgress progress)
      throws BundleException, LibraryException, IOException {
    Installation.Wish wish = new Installation.Wish(consent, Optional.empty());
    return install(handedOver, wish, seals, now, progress);
  }

  /// Installs a bundle; it plays from then on. Nothing of what is installed changes if this fails.
  /// Of each exhibit the last three editions stay.
  ///
  /// @param handedOver any file at all
  /// @param seals what is asked of seals here
  /// @param progress is told of the copying and then of the reading back, as one
  /// @throws BundleException if the file is refused
  /// @throws LibraryException if the library can't be changed
  /// @throws IOException if the copy can't be written: the fault is this machine's
  public Installation install(
      Path handedOver, Installation.Wish wish, Seals seals, Instant now, CopyProgress progress)
      throws BundleException, LibraryException, IOException {
    try (WriterLock _ = lock()) {
      Installation done =
          new Installer(home, database, files, Helper.NONE)
              .install(handedOver, wish, seals, now, progress);
      leftovers.sweep();
      return done;
    }
  }

  /// As [#install(Path, Installation.Wish, Seals, Instant, CopyProgress)], for what was checked
  /// whole before.
  ///
  /// @param whole lies in `tmp` under a name of its own, and is renamed
  /// @param offer what it is
  Installation installWhole(
      Path whole,
      Offer.Sound offer,
      Installation.Wish wish,
      Seals seals,
      Instant now,
      CopyProgress progress,
      Helper helper)
      throws BundleException, LibraryException, IOException {
    try (WriterLock _ = lock()) {
      Installation done =
          new Installer(home, database, files, helper)
              .installWhole(whole, offer, wish, seals, now, progress);
      leftovers.sweep();
      return done;
    }
  }

  /// Takes an exhibit off with all its editions and dates. Files that play now go later. This makes
  /// room, and needs none that is not kept for it.
  ///
  /// @throws LibraryException also if there is no such exhibit
  public void remove(String exhibit) throws LibraryException {
    try (WriterLock _ = lock()) {
      LibraryDatabase.Work<Integer> removal =
          tables -> {
            new Shelf(tables, files).get(exhibit);
            return tables.run("DELETE FROM exhibit WHERE id=?", exhibit);
          };
      try {
        database.change(removal);
      } catch (LibraryException e) {
        if (e.kind() != LibraryException.Kind.DISK_FULL || !spare.giveUp()) {
          throw e;
        }
        database.change(removal);
      }
      leftovers.sweep();
      spare.keep();
    }
  }

  /// Goes back to the edition that was installed before the one that plays, or keeps the one that
  /// plays if another is coming; see [InstalledExhibit#before].
  ///
  /// @return as it is installed now
  /// @throws LibraryException also if there is no such exhibit, or no edition to go back to
  /// @throws BundleException if that edition's bundle can't be opened any more
  public InstalledExhibit rollBack(String exhibit) throws LibraryException, BundleException {
    try (WriterLock _ = lock()) {
      InstalledExhibit installed = database.read(tables -> new Shelf(tables, files).get(exhibit));
      Edition before =
          installed
              .before()
              .orElseThrow(
                  () -> new LibraryException(LibraryException.Kind.NOTHING_BEFORE, exhibit, null));
      Bundle.openVerified(before.file(), before.digest()).close();
      return database.change(tables -> {
        Shelf shelf = new Shelf(tables, files);
        shelf.makeCurrent(exhibit, before.number());
        return shelf.get(exhibit);
      });
    }
  }

  /// Sets when an exhibit is due.
  ///
  /// @return as it is installed now
  /// @throws LibraryException also if there is no such exhibit
  public InstalledExhibit schedule(String exhibit, Schedule schedule) throws LibraryException {
    try (WriterLock _ = lock()) {
      return database.change(tables -> {
        Shelf shelf = new Shelf(tables, files);
        shelf.get(exhibit);
        shelf.schedule(exhibit, schedule);
        return shelf.get(exhibit);
      });
    }
  }

  /// Has editions play for good that were to come until that day. Nothing is seen of it: what is on
  /// at a moment follows from what is to come as well.
  ///
  /// @param day local time
  public void arrive(LocalDate day) throws LibraryException {
    if (exhibits().stream().anyMatch(exhibit -> !exhibit.on(day).equals(exhibit))) {
      try (WriterLock _ = lock()) {
        database.change(tables -> {
          new Shelf(tables, files).arrive(day);
          return null;
        });
      }
    }
  }

  /// Moves an exhibit within the order.
  ///
  /// @param place from 1; beyond the last: the last
  /// @throws LibraryException also if there is no such exhibit
  public void move(String exhibit, int place) throws LibraryException {
    try (WriterLock _ = lock()) {
      database.change(tables -> {
        Shelf shelf = new Shelf(tables, files);
        shelf.get(exhibit);
        List<String> order =
            new java.util.ArrayList<>(shelf.exhibits().stream().map(InstalledExhibit::id).toList());
        order.remove(exhibit);
        order.add(Math.clamp(place - 1, 0, order.size()), exhibit);
        for (int i = 0; i < order.size(); i++) {
          tables.run("UPDATE exhibit SET place=? WHERE id=?", i + 1, order.get(i));
        }
        return null;
      });
    }
  }

  /// An edition opened to be played. As long as this program lives and has not given it back, its
  /// file is not deleted.
  ///
  /// @throws BundleException if its bundle can't be opened any more
  /// @throws LibraryException also if it is no longer installed
  public Lease lease(Edition edition) throws BundleException, LibraryException {
    return new Leases(database, files).lease(edition);
  }

  /// Closes its bundle; its file may be deleted from then on.
  public void giveBack(Lease lease) {
    new Leases(database, files).giveBack(lease);
  }

  /// What playing tells of new editions.
  public Trials trials() {
    return new Trials(database, files);
  }

  /// The minute of silence that staff call for.
  public CalledSilence silence() {
    return new CalledSilence(database);
  }

  /// What was counted in visits.
  public Counters counters() {
    return new Counters(database);
  }

  /// Whether the clock can be believed.
  public SeenClock clock() {
    return new SeenClock(database);
  }

  /// What staff are to be told, the latest first.
  ///
  /// @param since of when the earliest is
  public List<Note> notes(Instant since) throws LibraryException {
    return database.read(tables ->
        tables
            .all(
                row ->
                    new Note(
                        Instant.parse(row.getString("at")),
                        ScheduleText.constant(Note.Kind.class, row.getString("kind")),
                        row.getString("exhibit"),
                        row.getInt("edition"),
                        row.getString("detail")),
                "SELECT * FROM note ORDER BY number DESC LIMIT 100")
            .stream()
            .filter(note -> !note.at().isBefore(since))
            .toList());
  }

  private WriterLock lock() throws LibraryException {
    return WriterLock.take(home);
  }

  @Override
  public void close() {
    database.close();
  }
}
