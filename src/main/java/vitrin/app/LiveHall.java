package vitrin.app;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import vitrin.cli.ExitCode;
import vitrin.library.Home;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.SettingsFile;
import vitrin.model.Exhibit;
import vitrin.model.VisitFact;
import vitrin.ui.kiosk.Kiosk;
import vitrin.ui.kiosk.KioskOptions;
import vitrin.ui.kiosk.Machine;
import vitrin.ui.kiosk.Playable;
import vitrin.ui.kiosk.ThisMachine;
import vitrin.ui.kiosk.Watcher;

/// A kiosk that plays the library, whatever is changed in it, until somebody leaves it.
final class LiveHall {
  private static final System.Logger LOG = System.getLogger(LiveHall.class.getName());

  /// How long the screen may stand still while something is on trial.
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

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
  private final KioskOptions options;
  private final Machine machine;
  private final Onlooker onlooker;
  private final CountDownLatch left = new CountDownLatch(1);
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("programme").daemon().factory());

  private volatile boolean answered = true;
  private long asked;
  private String failure = "";

  /// Sees what the hall shows, and what happens in visits, on the FX thread.
  interface Onlooker extends Watcher {

    /// Something has happened in a visit.
    void happened(VisitFact fact);
  }

  /// @param machine whose time the hall lives by
  LiveHall(LiveProgramme live, KioskOptions options, Machine machine, Onlooker onlooker) {
    this.live = live;
    this.options = options;
    this.machine = machine;
    this.onlooker = onlooker;
  }

  /// Returns when somebody has left, which in a locked hall nobody can.
  ///
  /// @param toolkit completes when it runs; what is on is looked up meanwhile
  static void play(Home home, CompletableFuture<Void> toolkit, KioskOptions options)
      throws Exception {
    LiveProgramme live =
        new LiveProgramme(
            Library.open(home),
            new SettingsFile(home),
            InstantSource.system(),
            ZoneId.systemDefault());
    // Whoever ends this process in order has not broken a trial off.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(live::close));
    new LiveHall(live, options, new ThisMachine(), NOBODY).run(toolkit);
  }

  /// Returns when somebody has left, or [#leave] was called.
  void run(CompletableFuture<Void> toolkit) throws Exception {
    List<Playable> first = live.begin();
    toolkit.get();
    Watchdog.begin(System.getenv());
    Kiosk kiosk = Toolkit.call(() -> open(first));
    Screen screen = new Screen(kiosk, looks);
    looks.scheduleWithFixedDelay(
        () -> look(screen), 0, LiveProgramme.BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    left.await();
    Toolkit.call(() -> {
      kiosk.stop();
      return null;
    });
    looks.shutdownNow();
  }

  /// Lets it end. From any thread.
  void leave() {
    left.countDown();
  }

  private Kiosk open(List<Playable> first) {
    Kiosk kiosk = new Kiosk(new Stage(), first, options, this::observe, left::countDown, machine);
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
  private void watch() throws LibraryException {
    if (answered) {
      answered = false;
      asked = System.nanoTime();
      Platform.runLater(() -> answered = true);
    } else if (System.nanoTime() - asked > PATIENCE && live.tries()) {
      LOG.log(Level.ERROR, "the screen stands still during a trial");
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
  }
}
