package vitrin.pack;

/// Is told how far packing has come, on the thread that packs.
@FunctionalInterface
public interface PackProgress {

  /// For who does not want to know.
  PackProgress SILENT = (_, _) -> {};

  /// @param done pixels of the originals that have been packed so far; first 0, never less than
  ///   before
  /// @param all pixels of all originals; 0 if there is none
  void packed(long done, long all);
}
