package vitrin.library;

import java.nio.file.Path;
import java.util.Optional;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;

/// Does in another process what computes for long and would be slow in this one. Whatever becomes
/// of it, this program can do the work itself: a helper only saves time.
///
/// A progress that throws what is unchecked ends the work, and that comes out here.
public interface Helper {

  /// Nobody helps.
  Helper NONE =
      new Helper() {
        @Override
        public void check(Path bundle, CopyProgress progress) {}

        @Override
        public Optional<String> digest(Path file, long bytes, CopyProgress progress) {
          return Optional.empty();
        }
      };

  /// Has a checked copy of a bundle left in the cache of this home, if that can be.
  ///
  /// @param bundle any file at all
  /// @throws BundleException if it was found to be none, or a damaged one
  void check(Path bundle, CopyProgress progress) throws BundleException;

  /// The SHA-256 of what a file begins with.
  ///
  /// @param bytes how many of it
  /// @return 64 hexadecimal digits; absent: nobody helped
  Optional<String> digest(Path file, long bytes, CopyProgress progress);
}
