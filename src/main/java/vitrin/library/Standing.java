package vitrin.library;

import java.util.Optional;
import vitrin.bundle.Label;

/// How a bundle stands to what is installed of the same exhibit.
public enum Standing {
  /// Nothing of this exhibit is installed.
  NEW,
  /// A lower edition is installed.
  NEWER,
  /// This very bundle is installed.
  SAME,
  /// The same edition is installed with other content: somebody forgot to raise the number.
  CHANGED,
  /// A higher edition is installed.
  OLDER;

  /// @param installed of the same exhibit; absent: nothing
  public static Standing of(Label bundle, Optional<Label> installed) {
    if (installed.isEmpty()) {
      return NEW;
    }
    Label other = installed.get();
    int difference = Long.compare(bundle.edition(), other.edition());
    if (difference != 0) {
      return difference > 0 ? NEWER : OLDER;
    }
    return bundle.digest().equals(other.digest()) ? SAME : CHANGED;
  }
}
