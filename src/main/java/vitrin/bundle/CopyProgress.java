package vitrin.bundle;

/// Is told how far the copying of a bundle has come, on the thread that copies. What is unchecked
/// and thrown here ends the copying, and nothing of it is left.
@FunctionalInterface
public interface CopyProgress {

  /// @param copied bytes so far
  /// @param all length of the file in bytes
  void copied(long copied, long all);
}
