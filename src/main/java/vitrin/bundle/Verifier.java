package vitrin.bundle;

import java.nio.file.Path;

/// Checks a bundle whole.
public final class Verifier {

  private Verifier() {}

  /// Checks everything there is to check and names the first thing that is wrong.
  ///
  /// @param own a file that nobody else writes to meanwhile, such as one just packed; what came
  ///   from outside goes through [Bundle#open]
  /// @return the digest of the bundle, 64 lower-case hexadecimal digits
  public static String verify(Path own) throws BundleException {
    try {
      Trailer trailer = Intake.inspect(own);
      Opener.whole(own, trailer).database().close();
      return trailer.digest();
    } catch (Refusal e) {
      throw e.of(own);
    }
  }
}
