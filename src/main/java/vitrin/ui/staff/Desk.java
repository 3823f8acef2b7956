package vitrin.ui.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import vitrin.library.Helper;
import vitrin.library.Home;
import vitrin.library.Library;
import vitrin.library.Pin;
import vitrin.library.Places;
import vitrin.library.Seals;
import vitrin.library.SettingsFile;
import vitrin.library.Sticks;

/// What the officer's face needs of the running program.
///
/// What reads or writes a disk is not called on the FX thread: `StaffRoom.work` calls it elsewhere.
public interface Desk {

  /// What is installed. A change in it is seen in the hall within two seconds, as soon as nobody
  /// reads.
  Library library();

  /// What is set on this machine. After something in it was replaced, [#settingsChanged] is to be
  /// called.
  SettingsFile settings();

  /// Has the hall take over what is set now, as soon as nobody reads.
  void settingsChanged();

  /// The folder of this program.
  Home home();

  /// The number that lets staff in.
  Pin pin();

  /// Whose seals are believed as things are set now.
  default Seals seals() {
    return new Seals(settings().read());
  }

  /// The local time.
  ZonedDateTime now();

  /// For how long this program has been running.
  Duration uptime();

  /// How it ended before, when nobody wanted it to; the latest first.
  List<Restart> restarts();

  /// An end that nobody wanted.
  ///
  /// @param reason why, as the system calls it: `watchdog`, `exit-code 70`, `signal SEGV`
  record Restart(Instant at, String reason) {}

  /// Bytes that can still be written to the disk of [#home].
  ///
  /// @throws java.io.IOException if the system does not tell
  long freeBytes() throws java.io.IOException;

  /// Notices what is put in and taken out. Always the same: on some systems it tells what was put
  /// in from what was there when it was made.
  Sticks sticks();

  /// Does what computes for long.
  default Helper helper() {
    return Helper.NONE;
  }

  /// The folders of this machine that bundles may be taken from.
  default Places places() {
    return Places.ofThisMachine(home());
  }

  /// Begins a minute of silence on the visitors' screen, over whatever is seen; the officer's face
  /// leaves first.
  void startSilence();

  /// Has the same begin by itself, once; one that was called for before is forgotten. It comes over
  /// the officer's face, too.
  ///
  /// @param at local time
  void startSilence(LocalDateTime at);

  /// Ends the silence that is held, however it began, and forgets one that was called for.
  void endSilence();

  /// How it stands with silences now.
  Silence silence();

  /// @param called the local time of one that staff have called for and that has not begun; absent:
  ///   none
  record Silence(Held held, Optional<LocalDateTime> called) {}

  /// Whether a silence is on the visitors' screen.
  enum Held {
    NOW,
    NOT_NOW
  }

  /// When it was last seen that the visitors' screen draws and answers.
  ///
  /// @return absent: it does not at this moment
  Optional<ZonedDateTime> checked();

  /// Has the program ended and begun anew.
  void restart();

  /// Has the program ended, to stay so.
  void leave();

  /// Does work that is not for the FX thread; each piece may take its time.
  Executor worker();

  /// Does what belongs on the FX thread, when that is free.
  default Executor screen() {
    return Platform::runLater;
  }
}
