package vitrin.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import vitrin.cli.ExitCode;
import vitrin.library.Helper;
import vitrin.library.Home;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Pin;
import vitrin.library.SettingsFile;
import vitrin.library.Sticks;
import vitrin.ui.kiosk.Kiosk;
import vitrin.ui.kiosk.KioskOptions;
import vitrin.ui.kiosk.StaffSilence;
import vitrin.ui.staff.Desk;

/// The running hall as staff deal with it. It has a library of its own, so that the hall notices
/// what they change as it notices what another program changes.
final class StaffDesk implements Desk {

  private static final System.Logger LOG = System.getLogger(StaffDesk.class.getName());

  private final Sticks sticks = Sticks.ofThisMachine();
  private final Home home;
  private final Library library;
  private final Pin pin;
  private final Kiosk kiosk;
  private final Supplier<KioskOptions> options;
  private final Supplier<Optional<Instant>> answered;
  private final Consumer<ExitCode> end;
  private final Executor worker =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("staff-", 0).daemon().factory());
  private final long began = System.nanoTime();
  private Runnable leaves = () -> {};
  private volatile Optional<LocalDateTime> called = Optional.empty();

  private StaffDesk(
      Home home,
      Library library,
      Kiosk kiosk,
      Supplier<KioskOptions> options,
      Supplier<Optional<Instant>> answered,
      Consumer<ExitCode> end) {
    this.home = home;
    this.library = library;
    this.pin = new Pin(home);
    this.kiosk = kiosk;
    this.options = options;
    this.answered = answered;
    this.end = end;
  }

  /// @param options as they are set at the moment
  /// @param answered when the screen was last seen to answer; absent: it does not
  /// @param end ends the hall
  static StaffDesk open(
      Home home,
      Kiosk kiosk,
      Supplier<KioskOptions> options,
      Supplier<Optional<Instant>> answered,
      Consumer<ExitCode> end)
      throws LibraryException {
    return new StaffDesk(home, Library.open(home), kiosk, options, answered, end);
  }

  /// @param how has the officer's face leave
  void leavesBy(Runnable how) {
    leaves = how;
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public SettingsFile settings() {
    return new SettingsFile(home);
  }

  /// What the programme depends on it looks up by itself.
  @Override
  public void settingsChanged() {
    KioskOptions changed = options.get();
    Platform.runLater(() -> kiosk.take(changed));
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
    return ZonedDateTime.now();
  }

  @Override
  public Duration uptime() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public List<Restart> restarts() {
    return Endings.read(Endings.file(home.folder())).all().reversed().stream()
        .map(ending -> new Restart(ending.at(), ending.reason()))
        .toList();
  }

  @Override
  public long freeBytes() throws IOException {
    return Files.getFileStore(home.folder()).getUsableSpace();
  }

  @Override
  public Sticks sticks() {
    return sticks;
  }

  @Override
  public Helper helper() {
    return SecondProcess.ofThisImage(home);
  }

  @Override
  public void startSilence() {
    leaves.run();
    kiosk.silence().hold();
  }

  @Override
  public void startSilence(LocalDateTime at) {
    kiosk.silence().hold(at);
    keep(Optional.of(at));
  }

  @Override
  public void endSilence() {
    kiosk.silence().end();
    keep(Optional.empty());
  }

  /// Has the silence held that was called for before the program was started anew. Not for the FX
  /// thread.
  void recallSilence() throws LibraryException {
    LocalDateTime latest = now().toLocalDateTime().minusMinutes(1);
    library
        .silence()
        .read()
        .filter(at -> at.isAfter(latest))
        .ifPresent(at -> Platform.runLater(() -> kiosk.silence().hold(at)));
  }

  private void keep(Optional<LocalDateTime> silence) {
    called = silence;
    worker.execute(this::keepSilence);
  }

  /// Of several at once each writes what was wanted last.
  private synchronized void keepSilence() {
    try {
      if (called.isPresent()) {
        library.silence().call(called.get());
      } else {
        library.silence().callOff();
      }
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "a silence is not kept", e);
    }
  }

  @Override
  public Silence silence() {
    StaffSilence now = kiosk.silence();
    return new Silence(now.isHeld() ? Held.NOW : Held.NOT_NOW, now.called());
  }

  @Override
  public Optional<ZonedDateTime> checked() {
    return answered.get().map(at -> at.atZone(ZoneId.systemDefault()));
  }

  @Override
  public void restart() {
    end.accept(ExitCode.RESTART);
  }

  @Override
  public void leave() {
    end.accept(ExitCode.LEFT);
  }

  @Override
  public Executor worker() {
    return worker;
  }
}
