package vitrin.ui.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import vitrin.library.Home;
import vitrin.library.HomeException;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Pin;
import vitrin.library.Places;
import vitrin.library.SettingsFile;
import vitrin.library.Sticks;
import vitrin.library.TestPin;

/// A program with a real library in a folder of its own. Its work is done at once, on the thread
/// that asks, and what it is asked for is written down.
final class TestDesk implements Desk, AutoCloseable {
  static final String PIN = "2468";

  final Path folder;
  final Home home;
  final Library library;
  final List<String> asked = new ArrayList<>();
  final List<Restart> restarts = new ArrayList<>();
  ZonedDateTime now = LocalDateTime.parse("2027-01-11T09:41:00").atZone(ZoneId.of("Asia/Baku"));
  long freeBytes = 48_300_000_000L;
  Silence silence = new Silence(Held.NOT_NOW, Optional.empty());
  Optional<ZonedDateTime> checked = Optional.of(now);
  Executor screen = Runnable::run;
  Executor worker = Runnable::run;
  private final Pin pin;

  TestDesk(Path folder) throws HomeException, LibraryException, IOException {
    this.folder = folder;
    home = Home.open(folder.resolve("home"));
    library = Library.open(home);
    pin = new Pin(home);
    TestPin.set(home, PIN);
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public SettingsFile settings() {
    return new SettingsFile(home);
  }

  @Override
  public void settingsChanged() {
    asked.add("settings");
  }

  @Override
  public Home home() {
    return home;
  }

  @Override
  public Pin pin() {
    return pin;
  }

  @Override
  public ZonedDateTime now() {
    return now;
  }

  @Override
  public Duration uptime() {
    return Duration.ofDays(12).plusHours(3);
  }

  @Override
  public List<Restart> restarts() {
    return restarts;
  }

  @Override
  public long freeBytes() {
    return freeBytes;
  }

  /// `sticks` in the folder of the test, which is not there until a test makes it.
  @Override
  public Sticks sticks() {
    return Sticks.in(folder.resolve("sticks"));
  }

  /// `places` in the folder of the test, which is not there until a test makes it.
  @Override
  public Places places() {
    return Places.in(List.of(home.incoming(), folder.resolve("places")));
  }

  @Override
  public void startSilence() {
    asked.add("silence");
  }

  @Override
  public void startSilence(LocalDateTime at) {
    asked.add("silence " + at);
    silence = new Silence(Held.NOT_NOW, Optional.of(at));
  }

  @Override
  public void endSilence() {
    asked.add("no silence");
    silence = new Silence(Held.NOT_NOW, Optional.empty());
  }

  @Override
  public Silence silence() {
    return silence;
  }

  @Override
  public Optional<ZonedDateTime> checked() {
    return checked;
  }

  @Override
  public void restart() {
    asked.add("restart");
  }

  @Override
  public void leave() {
    asked.add("leave");
  }

  @Override
  public Executor worker() {
    return worker;
  }

  @Override
  public Executor screen() {
    return screen;
  }

  void restarted(Instant at, String reason) {
    restarts.add(new Restart(at, reason));
  }

  @Override
  public void close() {
    library.close();
  }
}
