package vitrin.app;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import vitrin.cli.ExitCode;
import vitrin.library.Home;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Programme;
import vitrin.library.SettingsFile;
import vitrin.model.Exhibit;
import vitrin.model.VisitFact;
import vitrin.ui.Coming;
import vitrin.ui.PlateReader;
import vitrin.ui.kiosk.Kiosk;
import vitrin.ui.kiosk.KioskOptions;
import vitrin.ui.kiosk.Machine;
import vitrin.ui.kiosk.Playable;
import vitrin.ui.kiosk.ThisMachine;
import vitrin.ui.kiosk.Watcher;

/// A kiosk that plays the library, whatever is changed in it, until somebody leaves it.
final class LiveHall {
  private static final System.Logger LOG = System.getLogger(LiveHall.class.getName());

  private static final Onlooker NOBODY =
      new Onlooker() {
        @Override
        public void seen(Exhibit exhibit, int slide) {}

        @Override
        public void unshowable(Exhibit exhibit, int slide) {}

        @Override
        public void happened(VisitFact fact) {}
      };

  private final LiveProgramme live;
  private final Supplier<KioskOptions> options;
  private final Machine machine;
  private final Onlooker onlooker;
  private final CompletableFuture<ExitCode> left = new CompletableFuture<>();
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("programme").daemon().factory());

  private final DrawingThread drawing = new DrawingThread(Platform::runLater);
  private String failure = "";

  private Optional<Home> door = Optional.empty();

  /// Sees what the hall shows, and what happens in visits, on the FX thread.
  interface Onlooker extends Watcher {

    /// Something has happened in a visit.
    void happened(VisitFact fact);
  }

  /// A hall that has no door for staff.
  ///
  /// @param options as they are set at the moment
  /// @param machine whose time the hall lives by
  LiveHall(LiveProgramme live, Supplier<KioskOptions> options, Machine machine, Onlooker onlooker) {
    this.live = live;
    this.options = options;
    this.machine = machine;
    this.onlooker = onlooker;
  }

  /// Returns when staff have left, or want the program to begin anew; in a locked hall nobody else
  /// can.
  ///
  /// @param toolkit completes when it runs; what is on is looked up meanwhile
  /// @param options as they are set at the moment
  /// @param caution how carefully it begins
  static ExitCode play(
      Home home, CompletableFuture<Void> toolkit, Supplier<KioskOptions> options, Caution caution)
      throws Exception {
    LiveProgramme live =
        new LiveProgramme(
            Library.open(home),
            new SettingsFile(home),
            InstantSource.system(),
            ZoneId.systemDefault(),
            caution);
    // Whoever ends this process in order has not broken a trial off.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(live::close));
    LiveHall hall = new LiveHall(live, options, new ThisMachine(), NOBODY);
    hall.door = Optional.of(home);
    return hall.run(toolkit);
  }

  /// Returns when somebody has left, or [#leave] was called.
  ExitCode run(CompletableFuture<Void> toolkit) throws Exception {
    List<Playable> first = live.begin();
    first.stream()
        .findFirst()
        .ifPresent(exhibit -> PlateReader.prepare(exhibit.exhibit(), exhibit.pictures()));
    toolkit.get();
    Watchdog.begin(System.getenv());
    Kiosk kiosk = Toolkit.call(() -> open(first));
    Screen screen = new Screen(kiosk, looks);
    door.ifPresent(home -> looks.execute(() -> letStaffIn(home, kiosk)));
    looks.scheduleWithFixedDelay(
        () -> look(screen), 0, LiveProgramme.BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    ExitCode code = left.get();
    Toolkit.end(kiosk::stop);
    looks.shutdownNow();
    return code;
  }

  /// The hall plays also if staff can't be let in.
  private void letStaffIn(Home home, Kiosk kiosk) {
    try {
      StaffDesk desk = StaffDesk.open(home, kiosk, options, drawing::latestAnswer, left::complete);
      desk.recallSilence();
      StaffDoor door = new StaffDoor(kiosk, desk);
      looks.scheduleWithFixedDelay(
          door::look, 0, LiveProgramme.BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (LibraryException | RuntimeException e) {
      LOG.log(Level.ERROR, "staff can't be let in", e);
    }
  }

  /// Lets it end. From any thread.
  void leave() {
    left.complete(ExitCode.DONE);
  }

  private Kiosk open(List<Playable> first) {
    Kiosk kiosk =
        new Kiosk(
            new Stage(),
            first,
            options.get(),
            this::observe,
            () -> left.complete(ExitCode.DONE),
            machine);
    kiosk.watchedBy(new Telling());
    kiosk.start();
    ScreenPrinter.begin(System.err);
    return kiosk;
  }

  private void observe(VisitFact fact) {
    live.observe(fact);
    onlooker.happened(fact);
  }

  private void look(Screen screen) {
    try {
      watch();
      live.look(screen);
      failure = "";
    } catch (LibraryException | RuntimeException e) {
      // It is tried again, every time; it is told once.
      if (!failure.equals(e.toString())) {
        failure = e.toString();
        LOG.log(Level.ERROR, "the programme stays as it is", e);
      }
    }
  }

  /// A screen that stands still may never move again: then the process ends, and whoever starts it
  /// anew finds the last good edition.
  private void watch() {
    drawing.look();
    if (drawing.standsStill() && live.tries()) {
      LOG.log(Level.ERROR, "the screen stands still during a trial:\n{0}", DrawingThread.doing());
      live.hung();
      Runtime.getRuntime().halt(ExitCode.FAULT.number());
    }
  }

  /// What is seen is told on the thread that draws, which must not wait for a disk.
  private final class Telling implements Watcher {
    @Override
    public void seen(Exhibit exhibit, int slide) {
      looks.execute(() -> live.seen(exhibit, slide));
      onlooker.seen(exhibit, slide);
    }

    @Override
    public void unshowable(Exhibit exhibit, int slide) {
      looks.execute(() -> live.unshowable(exhibit, slide));
      onlooker.unshowable(exhibit, slide);
    }
  }

  private record Screen(Kiosk kiosk, ScheduledExecutorService looks)
      implements LiveProgramme.Screen {
    @Override
    public void play(List<Playable> programme, Runnable done) {
      Platform.runLater(() -> kiosk.play(programme, () -> looks.execute(done)));
    }

    @Override
    public void goDark(Runnable done) {
      Platform.runLater(() -> kiosk.goDark(() -> looks.execute(done)));
    }

    @Override
    public void announce(Optional<Programme.Coming> next) {
      Optional<Coming> told =
          next.map(coming -> new Coming(coming.exhibit().shown().title(), coming.day()));
      Platform.runLater(() -> kiosk.announce(told));
    }
  }
}
