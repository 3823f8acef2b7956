package vitrin.app;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import vitrin.library.Edition;
import vitrin.library.Lease;

/// A new edition while it is on trial.
final class TrialRun {
  private final Lease lease;
  private final Set<Integer> seen = new HashSet<>();
  private OptionalInt unshowable = OptionalInt.empty();
  private int looks;

  TrialRun(Lease lease) {
    this.lease = lease;
  }

  Edition edition() {
    return lease.edition();
  }

  /// @param slide from 0
  void seen(int slide) {
    seen.add(slide);
  }

  /// @param slide from 0
  void unshowable(int slide) {
    unshowable = OptionalInt.of(slide);
  }

  /// The first slide found whose picture can't be decoded, from 0; absent: none so far.
  OptionalInt unshowable() {
    return unshowable;
  }

  void look() {
    looks++;
  }

  /// Whether all its slides have been on the screen, or it has been looked at so often.
  boolean isOver(int most) {
    return looks >= most || seen.size() >= lease.edition().slides();
  }
}
