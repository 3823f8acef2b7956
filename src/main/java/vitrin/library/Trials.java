package vitrin.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What playing tells of new editions. An edition is on trial until all its slides have been on the
/// screen once or ten minutes have passed; if something goes wrong before, the last good edition
/// plays again and staff find a note.
public final class Trials {

  /// After so many power cuts in the middle of a trial the edition is held to be their cause:
  /// somebody may be pulling the plug because the screen stands still.
  private static final int MOST_ATTEMPTS = 3;

  private final LibraryDatabase database;
  private final BundleFolder files;

  Trials(LibraryDatabase database, BundleFolder files) {
    this.database = database;
    this.files = files;
  }

  /// The edition is about to be played.
  public void begin(Edition edition) throws LibraryException {
    ThisProcess self = ThisProcess.find();
    database.change(tables ->
        tables.run(
            """
            INSERT INTO trial VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET
            boot=excluded.boot, process=excluded.process, started=excluded.started,
            attempts=attempts + 1\
            """,
            edition.number(),
            self.boot(),
            self.number(),
            self.started()));
  }

  /// The program ends or plays something else, and nothing went wrong.
  public void suspend(Edition edition) throws LibraryException {
    database.change(tables -> tables.run("DELETE FROM trial WHERE edition=?", edition.number()));
  }

  /// The edition has been on the screen long enough.
  public void pass(Edition edition) throws LibraryException {
    database.change(tables -> {
      new Shelf(tables, files).judge(edition.number(), Edition.Standing.GOOD);
      return null;
    });
  }

  /// Something went wrong with an edition, on trial or not: it is not played any more.
  ///
  /// @param detail as [Note] has it
  public void fail(Edition edition, Note.Kind why, String detail, Instant now)
      throws LibraryException {
    database.change(tables -> {
      fail(tables, edition.number(), why, detail, now);
      return null;
    });
  }

  /// Finds trials that broke off: the program that ran them lives no more and has not said that all
  /// was well. If the system has been started since, that was a power cut, and the trial may begin
  /// again.
  public void judgeBrokenOff(Instant now) throws LibraryException {
    ThisProcess self = ThisProcess.find();
    database.change(tables -> {
      for (Trial trial : brokenOff(tables)) {
        boolean powerCut = !trial.boot().isEmpty() && !trial.boot().equals(self.boot());
        if (!powerCut || trial.attempts() >= MOST_ATTEMPTS) {
          fail(tables, trial.edition(), Note.Kind.CRASHED, "", now);
        }
      }
      return null;
    });
  }

  private record Trial(long edition, String boot, long process, String started, int attempts) {}

  private static List<Trial> brokenOff(Tables tables) throws SQLException {
    return tables
        .all(
            row ->
                new Trial(
                    row.getLong("edition"),
                    row.getString("boot"),
                    row.getLong("process"),
                    row.getString("started"),
                    row.getInt("attempts")),
            "SELECT * FROM trial")
        .stream()
        .filter(trial -> !ThisProcess.isAlive(trial.process(), trial.started()))
        .toList();
  }

  private void fail(Tables tables, long number, Note.Kind why, String detail, Instant now)
      throws SQLException {
    Shelf shelf = new Shelf(tables, files);
    Optional<InstalledExhibit> found =
        shelf.exhibits().stream()
            .filter(exhibit ->
                exhibit.editions().stream().anyMatch(edition -> edition.number() == number))
            .findFirst();
    if (found.isEmpty()) {
      return;
    }
    InstalledExhibit exhibit = found.get();
    Edition failed =
        exhibit.editions().stream()
            .filter(edition -> edition.number() == number)
            .findFirst()
            .orElseThrow();
    shelf.judge(number, Edition.Standing.FAILED);
    if (exhibit.current().filter(current -> current.number() == number).isPresent()) {
      shelf.makeCurrent(exhibit.id(), lastGood(exhibit, number));
    }
    tables.run(
        "INSERT INTO note (at, kind, exhibit, edition, detail) VALUES (?, ?, ?, ?, ?)",
        now.toString(),
        ScheduleText.id(why),
        exhibit.id(),
        failed.edition(),
        detail);
  }

  /// Good before untried, then the one installed last.
  ///
  /// @return null: there is none
  private static Long lastGood(InstalledExhibit exhibit, long failed) {
    List<Edition> others =
        exhibit.editions().stream()
            .filter(edition -> edition.number() != failed)
            .filter(edition -> edition.standing() != Edition.Standing.FAILED)
            .toList();
    return others.stream()
        .filter(edition -> edition.standing() == Edition.Standing.GOOD)
        .findFirst()
        .or(() -> others.stream().findFirst())
        .map(Edition::number)
        .orElse(null);
  }
}
