package vitrin.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vitrin.library.Edition;
import vitrin.library.Lease;
import vitrin.library.LibraryException;
import vitrin.library.Note;
import vitrin.library.Programme;
import vitrin.library.Trials;

/// The trials of what plays: begun when it comes, suspended when it goes, and judged by what the
/// screen showed. Used under the lock of its owner.
final class TrialRuns {

  /// Ten minutes; looks are counted because a clock may be set.
  static final int LOOKS_OF_A_TRIAL =
      (int) Duration.ofMinutes(10).dividedBy(LiveProgramme.BETWEEN_LOOKS);

  private final Trials trials;
  private final InstantSource clock;
  private final List<TrialRun> running = new ArrayList<>();

  TrialRuns(Trials trials, InstantSource clock) {
    this.trials = trials;
    this.clock = clock;
  }

  /// Judges those that broke off when this program ended before.
  void judgeBrokenOff() throws LibraryException {
    trials.judgeBrokenOff(clock.instant());
  }

  boolean isEmpty() {
    return running.isEmpty();
  }

  /// A slide was on the screen.
  ///
  /// @param of whether it is of that edition
  void seen(Predicate<Edition> of, int slide) {
    running.stream().filter(trial -> of.test(trial.edition())).forEach(trial -> trial.seen(slide));
  }

  /// The picture of a slide can't be decoded.
  ///
  /// @param of whether it is of that edition
  void unshowable(Predicate<Edition> of, int slide) {
    running.stream()
        .filter(trial -> of.test(trial.edition()))
        .forEach(trial -> trial.unshowable(slide));
  }

  /// Begins the trials of what has come and suspends those of what has gone.
  void follow(List<Lease> playing, Programme programme) throws LibraryException {
    for (TrialRun trial : List.copyOf(running)) {
      if (playing.stream().noneMatch(lease -> isOf(lease, trial))) {
        trials.suspend(trial.edition());
        running.remove(trial);
      }
    }
    for (Lease lease : playing) {
      if (lease.edition().standing() == Edition.Standing.TRIAL
          && isOnTrial(lease.edition(), programme)
          && running.stream().noneMatch(trial -> isOf(lease, trial))) {
        trials.begin(lease.edition());
        running.add(new TrialRun(lease));
      }
    }
  }

  private static boolean isOf(Lease lease, TrialRun trial) {
    return lease.edition().number() == trial.edition().number();
  }

  /// What was leased on trial may have passed since.
  private static boolean isOnTrial(Edition edition, Programme programme) {
    return programme.exhibits().stream()
        .flatMap(exhibit -> exhibit.editions().stream())
        .filter(known -> known.number() == edition.number())
        .anyMatch(known -> known.standing() == Edition.Standing.TRIAL);
  }

  /// To be called with every look at the programme.
  ///
  /// @return whether a trial has ended, so that the library holds another programme
  boolean judge() throws LibraryException {
    boolean ended = false;
    for (TrialRun trial : List.copyOf(running)) {
      trial.look();
      if (trial.unshowable().isPresent()) {
        String slide = Integer.toString(trial.unshowable().getAsInt() + 1);
        trials.fail(trial.edition(), Note.Kind.PICTURE, slide, clock.instant());
      } else if (trial.isOver(LOOKS_OF_A_TRIAL)) {
        trials.pass(trial.edition());
      } else {
        continue;
      }
      running.remove(trial);
      ended = true;
    }
    return ended;
  }

  /// An edition can't be opened, whether it runs or not.
  void unreadable(Edition edition) throws LibraryException {
    trials.fail(edition, Note.Kind.UNREADABLE, "", clock.instant());
  }

  /// The screen stands still, and this program is going to end.
  void hung() throws LibraryException {
    for (TrialRun trial : running) {
      trials.fail(trial.edition(), Note.Kind.HUNG, "", clock.instant());
    }
    running.clear();
  }

  /// This program ends as it should, and none of them has failed.
  void suspend() throws LibraryException {
    for (TrialRun trial : running) {
      trials.suspend(trial.edition());
    }
  }
}
