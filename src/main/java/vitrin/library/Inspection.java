package vitrin.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.Pictures;
import vitrin.bundle.Rendition;
import vitrin.bundle.Seal;
import vitrin.model.Change;
import vitrin.model.Changes;

/// Looks at what somebody brings before it is installed. May be used from any thread; one file is
/// copied at a time.
///
/// Each file is copied and checked whole once. Looking at it and installing it then use that copy,
/// so that the stick may be taken out.
public final class Inspection {
  private final Home home;
  private final Library library;
  private final Seals seals;
  private final BundleCache cache;
  private final Helper helper;

  /// @param seals what is asked of seals here
  /// @param helper does what computes for long
  public Inspection(Home home, Library library, Seals seals, Helper helper) {
    this.home = home;
    this.library = library;
    this.seals = seals;
    this.helper = helper;
    this.cache = new BundleCache(home, seals);
  }

  /// Whether the file can be told without being copied.
  public boolean knows(StickFile file) {
    return cache.knows(file.file());
  }

  /// Checks a file whole and compares it with what is installed.
  ///
  /// @param progress of the copying; may end it by throwing what is unchecked, which comes out here
  /// @throws LibraryException if what is installed can't be read
  /// @throws IOException if the copy can't be written: the fault is this machine's
  public Offer inspect(StickFile file, CopyProgress progress) throws LibraryException, IOException {
    try {
      if (!knows(file)) {
        helper.check(file.file(), progress);
      }
      Bundle bundle = cache.open(file.file(), progress);
      try {
        return sound(file, bundle);
      } finally {
        cache.giveBack(bundle);
      }
    } catch (BundleException e) {
      System.getLogger(Inspection.class.getName()).log(System.Logger.Level.INFO, "refused", e);
      return new Offer.Refused(file, e.kind());
    }
  }

  /// Compares one that was checked with what is installed now.
  public Offer.Sound again(Offer.Sound offer) throws LibraryException, BundleException {
    try (Bundle bundle = offer.open()) {
      return sound(offer.file(), bundle);
    }
  }

  private Offer.Sound sound(StickFile file, Bundle bundle) throws LibraryException {
    Optional<InstalledExhibit> installed = library.find(bundle.exhibit().id());
    Optional<Edition> beside = installed.map(exhibit -> exhibit.beside(bundle.label()));
    Standing standing = Standing.of(bundle.label(), beside.map(Edition::label));
    Seal.Verdict verdict = seals.verdict(bundle.seal());
    return new Offer.Sound(
        file,
        bundle.file(),
        bundle.label(),
        bundle.exhibit(),
        standing,
        beside,
        bundle.seal(),
        verdict,
        seals.signer(bundle.seal()),
        standing == Standing.SAME
            ? List.of()
            : beside.map(b -> changes(b, bundle)).orElse(List.of()),
        questions(standing, verdict, bundle, installed));
  }

  private Set<Offer.Question> questions(
      Standing standing,
      Seal.Verdict verdict,
      Bundle bundle,
      Optional<InstalledExhibit> installed) {
    Set<Offer.Question> questions = EnumSet.noneOf(Offer.Question.class);
    if (installed.filter(exhibit -> exhibit.hasFailed(bundle.label())).isPresent()) {
      questions.add(Offer.Question.FAILED);
    }
    switch (standing) {
      case OLDER -> questions.add(Offer.Question.OLDER);
      case CHANGED -> questions.add(Offer.Question.CHANGED);
      case NEW, NEWER, SAME -> {}
    }
    if (seals.isDoubtful(bundle.seal())) {
      questions.add(
          verdict == Seal.Verdict.MISSING ? Offer.Question.UNSEALED : Offer.Question.FOREIGN_SEAL);
    }
    return questions;
  }

  /// What can't be read any more can't be compared; installing does not depend on it.
  private static List<Change> changes(Edition before, Bundle after) {
    try (Bundle installed = Bundle.openVerified(before.file(), before.digest())) {
      return Changes.between(side(installed), side(after));
    } catch (BundleException e) {
      System.getLogger(Inspection.class.getName())
          .log(System.Logger.Level.WARNING, "an installed bundle can't be compared", e);
      return List.of();
    }
  }

  private static Changes.Side side(Bundle bundle) {
    return new Changes.Side(bundle.exhibit(), pixels(bundle));
  }

  /// Two pictures are the same if their largest renditions are.
  private static UnaryOperator<String> pixels(Pictures pictures) {
    return file ->
        pictures
            .find(file)
            .map(picture -> picture.renditions().getLast())
            .map(Rendition::sha256)
            .orElse(file);
  }

  /// Installs what was checked. The copy that was checked gets a second name in the library; where
  /// the file system gives none, it is copied and checked once more.
  ///
  /// @param progress as for [#inspect]; after its last call nothing ends the installing any more
  /// @throws BundleException if the copy is gone and the file on the stick is no longer the same
  public Installation install(
      Offer.Sound offer, Installation.Wish wish, Instant now, CopyProgress progress)
      throws BundleException, LibraryException, IOException {
    if (!Files.isRegularFile(offer.copy())) {
      requireSame(offer, progress);
    }
    String digest = offer.label().digest();
    Path name = home.scratch();
    if (!cache.link(digest, name)) {
      return library.install(offer.copy(), wish, seals, now, progress);
    }
    try {
      return library.installWhole(name, offer, wish, seals, now, progress, helper);
    } finally {
      Files.deleteIfExists(name);
      cache.linked(digest);
    }
  }

  private void requireSame(Offer.Sound offer, CopyProgress progress)
      throws BundleException, IOException {
    Bundle bundle = cache.open(offer.file().file(), progress);
    String digest = bundle.digest();
    cache.giveBack(bundle);
    if (!digest.equals(offer.label().digest())) {
      throw new BundleException(
          BundleException.Kind.UNREADABLE, offer.file().file(), "another file than before");
    }
  }

  /// Where what is installed lies.
  public Home home() {
    return home;
  }
}
