package vitrin.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The minute of silence that staff have called for at an hour, kept until it is over: whoever
/// starts the program anew before holds it all the same.
public final class CalledSilence {
  private final LibraryDatabase database;

  CalledSilence(LibraryDatabase database) {
    this.database = database;
  }

  /// The one that was called for last, be it over; absent: none was, or it was called off.
  public Optional<LocalDateTime> read() throws LibraryException {
    return database.read(tables ->
        tables.one(row -> LocalDateTime.parse(row.getString(1)), "SELECT at FROM called"));
  }

  /// Calls for one, in the place of another.
  ///
  /// @param at local time
  public void call(LocalDateTime at) throws LibraryException {
    database.change(tables ->
        tables.run(
            "INSERT OR REPLACE INTO called VALUES (1, ?)",
            at.truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  /// Calls it off, or says that it has been held.
  public void callOff() throws LibraryException {
    database.change(tables -> tables.run("DELETE FROM called"));
  }
}
