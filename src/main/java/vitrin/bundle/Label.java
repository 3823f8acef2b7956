package vitrin.bundle;

import java.nio.file.Path;

/// What a bundle says it is, without being opened.
///
/// @param exhibit the exhibit's id
/// @param digest as [Bundle#digest]
public record Label(String exhibit, long edition, String digest) {

  /// The label of a file that was once opened here and found right; of another, no more than a
  /// claim.
  ///
  /// @throws BundleException if the file has no header or trailer of a bundle
  public static Label of(Path own) throws BundleException {
    try {
      return of(Intake.glance(own));
    } catch (Refusal e) {
      throw e.of(own);
    }
  }

  static Label of(Trailer trailer) {
    return new Label(trailer.exhibit(), trailer.edition(), trailer.digest());
  }
}
