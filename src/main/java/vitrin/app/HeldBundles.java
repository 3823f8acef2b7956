package vitrin.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.BundleException;
import vitrin.library.Edition;
import vitrin.library.Lease;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.ui.kiosk.Playable;

/// The installed bundles that are open for the screen, each leased once, and the very exhibits that
/// the screen was given of them. Used under the lock of its owner.
final class HeldBundles {

  /// After a change something may still be reading from what played before: half a minute.
  private static final int LOOKS_UNTIL_NOBODY_READS =
      (int) Duration.ofSeconds(30).dividedBy(LiveProgramme.BETWEEN_LOOKS);

  private final Library library;

  /// All that may be on the screen, or in its hands.
  private final List<Lease> open = new ArrayList<>();

  private final List<Retired> retired = new ArrayList<>();

  /// By the number of the edition.
  private final Map<Long, Exhibit> shown = new HashMap<>();

  private long looks;

  private record Retired(Lease lease, long since) {}

  HeldBundles(Library library) {
    this.library = library;
  }

  /// The bundle of an edition, opened if it is not yet.
  Lease of(Edition edition) throws BundleException, LibraryException {
    Optional<Lease> known =
        open.stream().filter(lease -> lease.edition().number() == edition.number()).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Lease lease = library.lease(edition);
    open.add(lease);
    return lease;
  }

  /// What is shown of a bundle: its exhibit, with these languages first. As long as that is equal
  /// to what was given before, it is the same object.
  Playable playable(Lease lease, List<Language> languages) {
    Exhibit spoken =
        shown.compute(
            lease.edition().number(),
            (_, before) -> {
              Exhibit now = lease.bundle().exhibit().preferring(languages);
              return now.equals(before) ? before : now;
            });
    return new Playable(spoken, lease.bundle());
  }

  /// Whether that is the very exhibit that was given of that edition.
  boolean isGiven(Exhibit exhibit, Edition edition) {
    return shown.get(edition.number()) == exhibit;
  }

  /// The screen shows `seen` and nothing else, and has been told to play `playing`; the rest is
  /// given back as soon as nobody reads from it any more.
  void retireAllBut(List<Lease> playing, List<Lease> seen) {
    for (Lease lease : List.copyOf(open)) {
      if (!playing.contains(lease) && !seen.contains(lease)) {
        open.remove(lease);
        retired.add(new Retired(lease, looks));
      }
    }
  }

  /// To be called with every look at the programme.
  void giveBackRetired() {
    looks++;
    for (Retired one : List.copyOf(retired)) {
      if (looks - one.since() >= LOOKS_UNTIL_NOBODY_READS) {
        retired.remove(one);
        giveBack(one.lease());
      }
    }
  }

  /// A bundle that has come back meanwhile stays leased.
  private void giveBack(Lease lease) {
    long number = lease.edition().number();
    if (open.stream().anyMatch(other -> other.edition().number() == number)) {
      lease.bundle().close();
    } else {
      library.giveBack(lease);
      shown.remove(number);
    }
  }
}
