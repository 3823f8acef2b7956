package vitrin.library;

/// What a bundle is to the library.
public enum Novelty {
  /// No edition of its exhibit is installed.
  NEW,
  /// It is a later edition than the one that plays.
  NEWER,
  /// That very edition plays.
  SAME,
  /// It has the number of an installed edition and other content.
  CHANGED,
  /// It is an earlier edition than the one that plays.
  OLDER;

  /// @param installed null: none of its exhibit is
  static Novelty of(InstalledExhibit installed, int edition, String digest) {
    if (installed == null) {
      return NEW;
    }
    if (installed.current().filter(current -> current.digest().equals(digest)).isPresent()) {
      return SAME;
    }
    boolean changed =
        installed.editions().stream()
            .anyMatch(other -> other.edition() == edition && !other.digest().equals(digest));
    int plays = installed.shown().edition();
    return changed ? CHANGED : edition < plays ? OLDER : NEWER;
  }
}
