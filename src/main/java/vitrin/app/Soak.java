package vitrin.app;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.cli.Console;
import vitrin.cli.Launch;
import vitrin.cli.ProgressBar;
import vitrin.cli.SoakFigures;
import vitrin.cli.SoakReport;
import vitrin.cli.SoakSample;
import vitrin.library.Home;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.model.Exhibit;
import vitrin.model.Slide;
import vitrin.model.VisitFact;
import vitrin.slideshow.Motion;
import vitrin.ui.kiosk.KioskOptions;

/// Plays the hall in accelerated time, with visitors and staff, against a home of its own, and
/// measures whether it would last.
final class Soak {

  /// The evening before a day of memory, so that a silence at a set hour falls into a long soak; a
  /// Thursday, always the same one.
  private static final ZonedDateTime BEGIN =
      ZonedDateTime.of(2027, 2, 25, 12, 0, 0, 0, ZoneId.of("Asia/Baku"));

  /// The hall is closed from three to four at night: dark, and not for long.
  private static final Settings.Hours OPEN =
      new Settings.Hours(LocalTime.of(4, 0), LocalTime.of(3, 0));

  /// A change from one slide to the next, and a little.
  private static final Duration FADE = Duration.ofMillis(1300);

  /// The same, into a silence and out of it.
  private static final Duration SOLEMN_FADE = Duration.ofMillis(3300);

  /// What a touch sets moving.
  private static final Duration ANSWER = Duration.ofMillis(400);

  private static final int SAMPLES = 240;
  private static final Duration LEAST_BETWEEN_SAMPLES = Duration.ofMinutes(1);

  private final Launch.Soak wanted;
  private final Home home;
  private final HallTime time;
  private final SoakGauge gauge = new SoakGauge();
  private final SoakHand hand = new SoakHand();
  private final Seen seen = new Seen();
  private final Faults faults = new Faults();
  private final List<SoakSample> samples = new ArrayList<>();

  /// @param home whose scratch folder the home of the soak lies in
  Soak(Launch.Soak wanted, Home home) {
    this.wanted = wanted;
    this.home = home;
    this.time = new HallTime(BEGIN, wanted.speed());
  }

  /// Returns when the time is over, or somebody has closed the window.
  ///
  /// @param bundles what `wanted` names, opened
  SoakReport play(List<Bundle> bundles, CompletableFuture<Void> toolkit, Console console)
      throws Exception {
    Home own = Home.open(home.scratch());
    Logger root = Logger.getLogger("");
    root.addHandler(faults);
    try {
      new SettingsFile(own).replace(settings());
      try (SoakStaff staff = new SoakStaff(own, time, bundles)) {
        return play(own, staff, toolkit, console);
      }
    } finally {
      root.removeHandler(faults);
      home.discard(own.folder());
    }
  }

  private static Settings settings() {
    Map<DayOfWeek, Settings.Hours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, OPEN);
    }
    Settings usual = Settings.defaults();
    return new Settings(
        usual.diagonalInches(),
        usual.readingDistanceMm(),
        usual.mountingHeightMm(),
        usual.orientation(),
        usual.languages(),
        usual.reducedMotion(),
        usual.silences(),
        week,
        usual.staffLanguage(),
        usual.trustedKeys(),
        usual.sealPolicy());
  }

  private SoakReport play(
      Home own, SoakStaff staff, CompletableFuture<Void> toolkit, Console console)
      throws Exception {
    long begun = System.nanoTime();
    try (LiveProgramme live =
        new LiveProgramme(
            Library.open(own), new SettingsFile(own), time, time.zone(), Caution.NONE)) {
      LiveHall hall = new LiveHall(live, this::options, time, seen);
      FutureTask<Void> playing =
          new FutureTask<>(() -> {
            hall.run(toolkit);
            return null;
          });
      Thread.ofPlatform().name("hall").daemon().start(playing);
      try (ProgressBar bar = new ProgressBar(console, console.texts().get("soak.doing"))) {
        toolkit.get();
        Toolkit.call(() -> {
          gauge.begin();
          return null;
        });
        act(staff, playing, bar);
      } finally {
        hall.leave();
        playing.get();
        Toolkit.end(gauge::end);
      }
    }
    return new SoakReport(figures(staff, Duration.ofNanos(System.nanoTime() - begun)));
  }

  private KioskOptions options() {
    return new KioskOptions(
        wanted.window(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        KioskOptions.Leaving.BY_ESCAPE,
        Settings.HeldSilences.HELD,
        Motion.MOVING);
  }

  private void act(SoakStaff staff, FutureTask<Void> playing, ProgressBar bar) throws Exception {
    Duration between = wanted.hall().dividedBy(SAMPLES);
    between = between.compareTo(LEAST_BETWEEN_SAMPLES) < 0 ? LEAST_BETWEEN_SAMPLES : between;
    Duration sample = between;
    List<SoakPlan.Act> plan = SoakPlan.of(wanted.seed(), wanted.hall(), staff.exhibits());
    int done = 0;
    while (!playing.isDone()) {
      Duration next = done < plan.size() ? plan.get(done).at() : wanted.hall();
      if (sample.compareTo(next) <= 0) {
        time.sleepUntil(sample);
        samples.add(gauge.sample(seen.slides.get()));
        bar.show(sample.toSeconds(), wanted.hall().toSeconds());
        sample = sample.plus(between);
      } else if (done == plan.size()) {
        time.sleepUntil(wanted.hall());
        return;
      } else {
        time.sleepUntil(next);
        act(plan.get(done++).deed(), staff);
      }
    }
  }

  private void act(Deed deed, SoakStaff staff)
      throws BundleException, LibraryException, IOException, InterruptedException {
    switch (deed) {
      case Deed.TouchControl control -> hand.touchControl(control.which());
      case Deed.TouchPlace place -> hand.touchPlace(place.x(), place.y());
      case Deed.LookCloser place -> {
        hand.touchPlace(place.x(), place.y());
        hand.touchPlace(place.x(), place.y());
      }
      case Deed.Drag drag -> hand.drag(drag.fromX(), drag.fromY(), drag.toX(), drag.toY());
      case Deed.Install install -> staff.install(install.exhibit());
      case Deed.RollBack back -> staff.rollBack(back.exhibit());
      case Deed.Reschedule change -> staff.reschedule(change.exhibit(), change.schedule());
      case Deed.Move move -> staff.move(move.exhibit(), move.place());
    }
    time.moves(ANSWER);
  }

  private SoakFigures figures(SoakStaff staff, Duration real) {
    return new SoakFigures(
        wanted.seed(),
        wanted.speed(),
        time.now(),
        real,
        samples,
        seen.slides.get(),
        new SoakFigures.Deeds(
            hand.touches(),
            seen.visits.get(),
            seen.languages.get(),
            staff.installs(),
            staff.rollbacks(),
            staff.dates()),
        gauge.latest(),
        gauge.longestFrame(),
        hand.longest(),
        time.longestRead(),
        SoakGauge.peak(),
        faults.told(),
        faults.count.get());
  }

  /// Counts what the hall shows.
  private final class Seen implements LiveHall.Onlooker {
    private final AtomicInteger slides = new AtomicInteger();
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger languages = new AtomicInteger();
    private boolean solemn;

    @Override
    public void seen(Exhibit exhibit, int slide) {
      slides.incrementAndGet();
      boolean solemnNow = exhibit.slides().get(slide) instanceof Slide.Silence;
      time.moves(solemn || solemnNow ? SOLEMN_FADE : FADE);
      solemn = solemnNow;
    }

    @Override
    public void unshowable(Exhibit exhibit, int slide) {
      faults.add(exhibit.id() + ", " + (slide + 1));
    }

    @Override
    public void happened(VisitFact fact) {
      switch (fact) {
        case VisitFact.Began _ -> visits.incrementAndGet();
        case VisitFact.LanguageChosen _ -> languages.incrementAndGet();
        case VisitFact.SlideOpened _, VisitFact.SlideLeft _, VisitFact.Ended _ -> {}
      }
    }
  }

  /// Whatever is logged as a fault, or with an exception.
  private static final class Faults extends Handler {
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue() || entry.getThrown() != null) {
        add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
      }
    }

    private synchronized void add(String fault) {
      count.incrementAndGet();
      if (told.size() < SoakFigures.MOST_FAULTS) {
        told.add(fault);
      }
    }

    private synchronized List<String> told() {
      return List.copyOf(told);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
