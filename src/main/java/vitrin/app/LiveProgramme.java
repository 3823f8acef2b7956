package vitrin.app;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import vitrin.bundle.BundleException;
import vitrin.library.Counters;
import vitrin.library.Edition;
import vitrin.library.Lease;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.OpeningHours;
import vitrin.library.Programme;
import vitrin.library.SeenClock;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.VisitFact;
import vitrin.ui.kiosk.Playable;

/// What the hall plays: the programme of the library. Whoever has it look every other second sees
/// that another exhibit is due, that another program has changed the library, that the hall opens
/// or closes, and how trials end. May be used from any thread; [#observe] never waits.
final class LiveProgramme implements AutoCloseable {

  /// How often it is to look.
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /// After five minutes without a fall it need not be careful any more.
  private static final int LOOKS_WITH_CAUTION =
      (int) Duration.ofMinutes(5).dividedBy(BETWEEN_LOOKS);

  private static final int LOOKS_BETWEEN_COUNTS = 30;

  /// What many visitors do in a month.
  private static final int MOST_UNCOUNTED = 100_000;

  private static final int LOOKS_BETWEEN_SIGHTS_OF_THE_CLOCK = 300;

  private static final System.Logger LOG = System.getLogger(LiveProgramme.class.getName());

  /// Where it plays.
  interface Screen {

    /// Plays this in the place of what plays, as soon as nobody is there.
    ///
    /// @param programme empty: nothing is on
    /// @param done is called when nothing of what played before is shown any more
    void play(List<Playable> programme, Runnable done);

    /// Is dark and still, as soon as nobody is there.
    ///
    /// @param done is called when nothing of what played before is shown any more
    void goDark(Runnable done);

    /// Says what comes next, where nothing is on.
    ///
    /// @param next absent: nothing does
    void announce(Optional<Programme.Coming> next);
  }

  private final Library library;
  private final SettingsFile settings;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Caution caution;
  private final ConcurrentLinkedQueue<Counters.Observed> facts = new ConcurrentLinkedQueue<>();
  private final List<Counters.Observed> uncounted = new ArrayList<>();
  private final BestEffort effort = new BestEffort();
  private final HeldBundles bundles;
  private final TrialRuns trials;

  private Programme programme;
  private int version;

  /// What the screen plays, or has been told to.
  private List<Lease> playing = List.of();

  private List<Language> languages = List.of();
  private Optional<Programme.Coming> announced = Optional.empty();
  private boolean dark;
  private SeenClock.Trust trust = SeenClock.Trust.BELIEVED;
  private long looks;
  private boolean closed;

  /// @param library is closed together with this
  /// @param caution how carefully it begins
  LiveProgramme(
      Library library, SettingsFile settings, InstantSource clock, ZoneId zone, Caution caution) {
    this.library = library;
    this.settings = settings;
    this.clock = clock;
    this.zone = zone;
    this.caution = caution;
    this.bundles = new HeldBundles(library);
    this.trials = new TrialRuns(library.trials(), clock, effort);
  }

  /// What is on at the start; trials that broke off have been judged before.
  synchronized List<Playable> begin() throws LibraryException {
    trials.judgeBrokenOff();
    sightClock();
    reload();
    arrive();
    follow();
    // The first look says so to the screen.
    dark = false;
    return playables();
  }

  /// Sees what has changed since the last time, and has the screen follow.
  synchronized void look(Screen screen) throws LibraryException {
    if (closed) {
      return;
    }
    looks++;
    if (looks % LOOKS_BETWEEN_SIGHTS_OF_THE_CLOCK == 0) {
      sightClock();
    }
    if (library.dataVersion() != version) {
      reload();
    }
    if (trials.judge()) {
      reload();
    }
    List<Lease> before = playing;
    boolean wasDark = dark;
    List<Language> spokenBefore = languages;
    follow();
    announce(screen);
    if (dark && !wasDark) {
      screen.goDark(() -> arrived(List.of()));
    } else if (!dark && (wasDark || !playing.equals(before) || !languages.equals(spokenBefore))) {
      List<Lease> coming = playing;
      screen.play(playables(), () -> arrived(coming));
    }
    bundles.giveBackRetired();
    if (looks % LOOKS_BETWEEN_COUNTS == 0) {
      count();
      arrive();
    }
  }

  private void announce(Screen screen) throws LibraryException {
    Optional<Programme.Coming> next =
        playing.isEmpty() && !dark
            ? carefully().next(time().atZone(zone).toLocalDateTime(), Programme.A_YEAR)
            : Optional.empty();
    if (!next.equals(announced)) {
      announced = next;
      screen.announce(next);
    }
  }

  /// A slide of something that plays was on the screen.
  synchronized void seen(Exhibit exhibit, int slide) {
    trials.seen(edition -> bundles.isGiven(exhibit, edition), slide);
  }

  /// A picture of something that plays can't be decoded.
  synchronized void unshowable(Exhibit exhibit, int slide) {
    trials.unshowable(edition -> bundles.isGiven(exhibit, edition), slide);
  }

  /// Whether something is on trial.
  synchronized boolean tries() {
    return !trials.isEmpty();
  }

  /// The screen stands still, and this program is going to end.
  synchronized void hung() {
    trials.hung();
  }

  /// Something happened in a visit; it is counted later.
  void observe(VisitFact fact) {
    facts.add(new Counters.Observed(clock.instant().atZone(zone).toLocalDateTime(), fact));
  }

  private void reload() throws LibraryException {
    version = library.dataVersion();
    programme = library.programme();
  }

  /// What was to come until today has come. If that can't be written now, what is on follows from
  /// what is to come as well.
  private void arrive() throws LibraryException {
    LocalDate today = time().atZone(zone).toLocalDate();
    if (trust != SeenClock.Trust.BELIEVED
        || programme.exhibits().stream().allMatch(each -> each.on(today).equals(each))) {
      return;
    }
    effort.write(() -> library.arrive(today));
    reload();
  }

  private void sightClock() throws LibraryException {
    Instant now = clock.instant();
    if (library.clock().read(now).trust() == SeenClock.Trust.BELIEVED) {
      effort.write(() -> library.clock().see(now));
    }
  }

  /// The time the programme is computed for.
  private Instant time() throws LibraryException {
    SeenClock.Reading reading = library.clock().read(clock.instant());
    if (reading.trust() != trust) {
      trust = reading.trust();
      LOG.log(Level.WARNING, "the clock shows {0} and is {1}", clock.instant(), trust);
    }
    return reading.at();
  }

  /// Opens what is due and lets go of trials that are not. A bundle that can't be opened any more
  /// gives way to the last good edition.
  private void follow() throws LibraryException {
    Settings now = settings.read();
    languages = now.languages();
    Optional<List<Lease>> next;
    do {
      Instant time = time();
      // A clock that has lost the time does not know that the hall is closed.
      dark =
          trust == SeenClock.Trust.BELIEVED
              && !OpeningHours.areAt(time.atZone(zone).toLocalDateTime(), now.openingHours());
      next =
          lease(
              dark
                  ? List.of()
                  : carefully().at(time.atZone(zone)).stream()
                      .map(exhibit -> exhibit.current().orElseThrow())
                      .toList());
    } while (next.isEmpty());
    playing = next.get();
    trials.follow(playing, programme);
  }

  private Programme carefully() {
    return switch (looks < LOOKS_WITH_CAUTION ? caution : Caution.NONE) {
      case NONE -> programme;
      case LAST_GOOD -> programme.lastGood();
      case NOTHING -> new Programme(List.of());
    };
  }

  /// @return without one that can't be opened; absent if the library could be told so: then
  ///   something else is due
  private Optional<List<Lease>> lease(List<Edition> due) throws LibraryException {
    List<Lease> next = new ArrayList<>();
    for (Edition edition : due) {
      try {
        next.add(bundles.of(edition));
      } catch (BundleException e) {
        if (trials.unreadable(edition)) {
          LOG.log(Level.WARNING, "an installed bundle can't be opened", e);
          reload();
          return Optional.empty();
        }
      } catch (LibraryException e) {
        if (e.kind() != LibraryException.Kind.NO_SUCH_EXHIBIT) {
          throw e;
        }
        reload();
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(next));
  }

  private List<Playable> playables() {
    return playing.stream().map(lease -> bundles.playable(lease, languages)).toList();
  }

  /// @param seen what is on the screen now, and nothing else
  private synchronized void arrived(List<Lease> seen) {
    bundles.retireAllBut(playing, seen);
  }

  /// What can't be counted now is the next time.
  private void count() {
    for (Counters.Observed one = facts.poll(); one != null; one = facts.poll()) {
      if (uncounted.size() < MOST_UNCOUNTED) {
        uncounted.add(one);
      }
    }
    if (effort.write(() -> library.counters().count(uncounted))) {
      uncounted.clear();
    }
  }

  /// Counts what has not been counted, and says that trials were interrupted and did not fail. The
  /// bundles stay open: something may still be drawing.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      count();
      trials.suspend();
    } finally {
      library.close();
    }
  }
}
