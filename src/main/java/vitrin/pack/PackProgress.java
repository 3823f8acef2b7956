package vitrin.pack;

/// Is told how far packing has come, on the thread that packs.
@FunctionalInterface
public interface PackProgress {

  /// For who does not want to know.
  PackProgress SILENT = (_, _) -> {};

  /// @param done pictures packed so far; first 0
  /// @param all pictures of the exhibit
  void packed(int done, int all);
}
