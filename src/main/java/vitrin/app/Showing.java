package vitrin.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.cli.Complaint;
import vitrin.cli.Console;
import vitrin.cli.ExitCode;
import vitrin.cli.Launch;
import vitrin.cli.RefusedFile;
import vitrin.cli.Unfinished;
import vitrin.library.Home;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.model.VisitFact;
import vitrin.pack.PackException;
import vitrin.slideshow.Motion;
import vitrin.ui.PlateReader;
import vitrin.ui.kiosk.Calibration;
import vitrin.ui.kiosk.Kiosk;
import vitrin.ui.kiosk.KioskOptions;
import vitrin.ui.kiosk.Playable;
import vitrin.ui.kiosk.Presenter;

/// Carries out the words that draw: on a screen, or into files.
final class Showing {
  private static final System.Logger LOG = System.getLogger(Showing.class.getName());
  private static final PixelSize USUAL = new PixelSize(1920, 1080);

  private final Console console;
  private final Home home;
  private final Opening opening;

  Showing(Home home, Console console) {
    this.home = home;
    this.console = console;
    this.opening = new Opening(home, console);
  }

  /// The hall, which nobody who stands before it can leave: it ends with the process.
  ///
  /// @param begun the start of the toolkit
  ExitCode hall(Caution caution, CompletableFuture<WindowStart.Outcome> begun) throws Exception {
    return switch (begun.get()) {
      case WindowStart.Outcome.NoDisplay _ -> withoutDisplay();
      case WindowStart.Outcome.Missing missing -> lacking(missing.debianPackages());
      case WindowStart.Outcome.Ready ready -> hall(caution, ready);
    };
  }

  private ExitCode hall(Caution caution, WindowStart.Outcome.Ready toolkit) throws Exception {
    return LiveHall.play(
        home,
        toolkit.running(),
        () ->
            options(
                Optional.empty(),
                new Launch.Viewing(OptionalDouble.empty(), OptionalDouble.empty()),
                Optional.empty(),
                KioskOptions.Leaving.LOCKED),
        caution);
  }

  /// @param begun the start of the toolkit
  ExitCode calibrate(Launch.Calibrate wanted, CompletableFuture<WindowStart.Outcome> begun)
      throws Exception {
    return switch (begun.get()) {
      case WindowStart.Outcome.NoDisplay _ -> withoutDisplay();
      case WindowStart.Outcome.Missing missing -> lacking(missing.debianPackages());
      case WindowStart.Outcome.Ready ready -> calibrate(wanted, ready);
    };
  }

  private ExitCode calibrate(Launch.Calibrate wanted, WindowStart.Outcome.Ready toolkit)
      throws Exception {
    toolkit.running().get();
    CountDownLatch left = new CountDownLatch(1);
    SettingsFile file = new SettingsFile(home);
    Calibration calibration =
        Toolkit.call(() -> {
          Calibration opened =
              new Calibration(
                  new Stage(), wanted.window(), wanted.language(), file, left::countDown);
          opened.start();
          ScreenPrinter.begin(System.err);
          return opened;
        });
    left.await();
    Toolkit.end(calibration::stop);
    return ExitCode.DONE;
  }

  private ExitCode withoutDisplay() {
    console.say("cli.play.no-display");
    return ExitCode.REFUSED;
  }

  /// @param begun the start of the toolkit
  ExitCode play(Launch.Play wanted, CompletableFuture<WindowStart.Outcome> begun) throws Exception {
    return switch (begun.get()) {
      case WindowStart.Outcome.NoDisplay _ -> withoutDisplay(wanted);
      case WindowStart.Outcome.Missing missing -> lacking(missing.debianPackages());
      case WindowStart.Outcome.Ready ready -> play(wanted, ready);
    };
  }

  private ExitCode lacking(List<String> debianPackages) {
    console.say("cli.play.libraries", String.join(" ", debianPackages));
    return ExitCode.REFUSED;
  }

  private ExitCode play(Launch.Play wanted, WindowStart.Outcome.Ready toolkit) throws Exception {
    List<Bundle> bundles = openAll(wanted.exhibits());
    try {
      bundles.stream().findFirst().ifPresent(first -> PlateReader.prepare(first.exhibit(), first));
      toolkit.running().get();
      if (bundles.isEmpty()) {
        return ExitCode.REFUSED;
      }
      playUntilLeft(wanted, bundles);
      return ExitCode.DONE;
    } finally {
      bundles.forEach(Bundle::close);
    }
  }

  /// @param begun the start of the toolkit
  ExitCode soak(Launch.Soak wanted, CompletableFuture<WindowStart.Outcome> begun) throws Exception {
    return switch (begun.get()) {
      case WindowStart.Outcome.NoDisplay _ -> withoutDisplay();
      case WindowStart.Outcome.Missing missing -> lacking(missing.debianPackages());
      case WindowStart.Outcome.Ready ready ->
          Unfinished.work(() -> soakAll(wanted, ready.running()));
    };
  }

  /// All of it or nothing: figures without an exhibit would be those of another hall.
  private ExitCode soakAll(Launch.Soak wanted, CompletableFuture<Void> toolkit) throws Exception {
    List<Bundle> bundles = openAll(wanted.exhibits());
    try {
      return bundles.size() < wanted.exhibits().size()
          ? ExitCode.REFUSED
          : new Soak(wanted, home).play(bundles, toolkit, console).print(console, wanted.answer());
    } finally {
      bundles.forEach(Bundle::close);
    }
  }

  private void playUntilLeft(Launch.Play wanted, List<Bundle> bundles) throws Exception {
    KioskOptions options =
        options(
            wanted.window(), wanted.viewing(), wanted.language(), KioskOptions.Leaving.BY_ESCAPE);
    switch (wanted.by()) {
      case VISITORS -> kiosk(bundles, options, wanted.seconds());
      case SPEAKER -> talk(bundles, options, wanted.seconds());
    }
  }

  private KioskOptions options(
      Optional<PixelSize> window,
      Launch.Viewing viewing,
      Optional<Language> language,
      KioskOptions.Leaving leaving) {
    Settings settings = new SettingsFile(home).read();
    Launch.Viewing seen = viewing(viewing, settings);
    return new KioskOptions(
        window,
        seen.diagonalInches(),
        seen.distanceMetres(),
        settings.mountingHeightMm(),
        language,
        leaving,
        settings.silences(),
        settings.reducedMotion() ? Motion.STILL : Motion.MOVING);
  }

  private static List<Playable> programme(List<Bundle> bundles) {
    return bundles.stream().map(bundle -> new Playable(bundle.exhibit(), bundle)).toList();
  }

  private static void kiosk(List<Bundle> bundles, KioskOptions options, OptionalInt seconds)
      throws Exception {
    CountDownLatch left = new CountDownLatch(1);
    Kiosk kiosk =
        Toolkit.call(() -> {
          Kiosk opened =
              new Kiosk(new Stage(), programme(bundles), options, Showing::log, left::countDown);
          opened.start();
          ScreenPrinter.begin(System.err);
          return opened;
        });
    await(left, seconds);
    Toolkit.end(kiosk::stop);
  }

  private static void talk(List<Bundle> bundles, KioskOptions options, OptionalInt seconds)
      throws Exception {
    CountDownLatch left = new CountDownLatch(1);
    Presenter presenter =
        Toolkit.call(() -> {
          Presenter opened =
              new Presenter(new Stage(), programme(bundles), options, left::countDown);
          opened.start();
          ScreenPrinter.begin(System.err);
          return opened;
        });
    await(left, seconds);
    Toolkit.end(presenter::stop);
  }

  /// What was typed, else what is set on this machine.
  private static Launch.Viewing viewing(Launch.Viewing typed, Settings settings) {
    OptionalDouble distance =
        settings.readingDistanceMm().isPresent()
            ? OptionalDouble.of(settings.readingDistanceMm().getAsInt() / 1000.0)
            : OptionalDouble.empty();
    return new Launch.Viewing(
        typed.diagonalInches().isPresent() ? typed.diagonalInches() : settings.diagonalInches(),
        typed.distanceMetres().isPresent() ? typed.distanceMetres() : distance);
  }

  private static void await(CountDownLatch left, OptionalInt seconds) throws InterruptedException {
    if (seconds.isPresent()) {
      left.await(seconds.getAsInt(), TimeUnit.SECONDS);
    } else {
      left.await();
    }
  }

  private static void log(VisitFact fact) {
    LOG.log(Level.DEBUG, "{0}", fact);
  }

  private ExitCode withoutDisplay(Launch.Play wanted) throws Exception {
    if (wanted.orSnapshot().isEmpty()) {
      return withoutDisplay();
    }
    Path output = wanted.orSnapshot().get();
    console.say("cli.play.instead", output);
    return snapshot(
        new Launch.Snapshot(
            wanted.exhibits().getFirst(),
            output,
            List.of(wanted.window().orElse(USUAL)),
            wanted.viewing(),
            Optional.empty(),
            Optional.empty()));
  }

  /// Opens what can be opened and says what can't.
  private List<Bundle> openAll(List<Path> named) throws Exception {
    List<Bundle> open = new ArrayList<>();
    for (Path one : named) {
      try {
        open.add(opening.open(one));
      } catch (RefusedFile | BundleException | PackException e) {
        Complaint.of(e, console).say(console);
      }
    }
    return open;
  }

  ExitCode snapshot(Launch.Snapshot wanted) throws Exception {
    try (Bundle bundle = opening.open(wanted.exhibit())) {
      Launch.Viewing viewing = viewing(wanted.viewing(), new SettingsFile(home).read());
      Snapshot snapshot = new Snapshot(wanted, bundle, viewing, console);
      snapshot.check();
      List<String> missing = NativeGround.missingForDrawing();
      if (!missing.isEmpty()) {
        return lacking(missing);
      }
      NativeGround.boundJpegMemory();
      Toolkit.startForPictures();
      Unfinished.work(() -> {
        snapshot.draw();
        return null;
      });
      return ExitCode.DONE;
    }
  }
}
