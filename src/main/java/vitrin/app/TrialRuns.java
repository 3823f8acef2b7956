package vitrin.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vitrin.library.Edition;
import vitrin.library.Lease;
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
  private final BestEffort effort;
  private final List<TrialRun> running = new ArrayList<>();

  /// @param effort what can't be written of a trial does not end it
  TrialRuns(Trials trials, InstantSource clock, BestEffort effort) {
    this.trials = trials;
    this.clock = clock;
    this.effort = effort;
  }

  /// Judges those that broke off when this program ended before.
  void judgeBrokenOff() {
    effort.write(() -> trials.judgeBrokenOff(clock.instant()));
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
  void follow(List<Lease> playing, Programme programme) {
    for (TrialRun trial : List.copyOf(running)) {
      if (playing.stream().noneMatch(lease -> isOf(lease, trial))) {
        effort.write(() -> trials.suspend(trial.edition()));
        running.remove(trial);
      }
    }
    for (Lease lease : playing) {
      if (lease.edition().standing() == Edition.Standing.TRIAL
          && isOnTrial(lease.edition(), programme)
          && running.stream().noneMatch(trial -> isOf(lease, trial))) {
        effort.write(() -> trials.begin(lease.edition()));
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
  boolean judge() {
    boolean ended = false;
    for (TrialRun trial : List.copyOf(running)) {
      trial.look();
      if (isJudged(trial)) {
        running.remove(trial);
        ended = true;
      }
    }
    return ended;
  }

  private boolean isJudged(TrialRun trial) {
    if (trial.unshowable().isPresent()) {
      String slide = Integer.toString(trial.unshowable().getAsInt() + 1);
      return effort.write(
          () -> trials.fail(trial.edition(), Note.Kind.PICTURE, slide, clock.instant()));
    }
    return trial.isOver(LOOKS_OF_A_TRIAL) && effort.write(() -> trials.pass(trial.edition()));
  }

  /// An edition can't be opened, whether it runs or not.
  ///
  /// @return whether the library holds another programme now
  boolean unreadable(Edition edition) {
    return effort.write(() -> trials.fail(edition, Note.Kind.UNREADABLE, "", clock.instant()));
  }

  /// The screen stands still, and this program is going to end.
  void hung() {
    for (TrialRun trial : running) {
      effort.write(() -> trials.fail(trial.edition(), Note.Kind.HUNG, "", clock.instant()));
    }
    running.clear();
  }

  /// This program ends as it should, and none of them has failed.
  void suspend() {
    for (TrialRun trial : running) {
      effort.write(() -> trials.suspend(trial.edition()));
    }
  }
}
