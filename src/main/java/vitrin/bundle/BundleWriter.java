package vitrin.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import vitrin.model.Exhibit;

/// Packs one exhibit into a bundle: [#create], [#add] for each picture, [#finish].
///
/// The same exhibit and the same pictures in the same order give the same bytes. Closing without
/// finishing leaves no file behind.
public final class BundleWriter implements AutoCloseable {

  private BundleWriter() {}

  /// Begins a bundle.
  ///
  /// @param file does not exist yet; a second file beside it holds the large pictures until the
  ///   bundle is finished. Rename it when it is finished.
  public static BundleWriter create(Path file, Exhibit exhibit) throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Packs a picture. One at a time; none of it stays in memory.
  ///
  /// @param file its name, as the exhibit's pictures call it; each once
  /// @param width of the upright original, in pixels
  /// @param height of the upright original, in pixels
  /// @param renditions smallest first, [Rendition.Size#THUMB] among them
  /// @throws IllegalArgumentException if a rendition breaks the rules of a bundle
  public void add(
      String file, int width, int height, Backdrop backdrop, List<EncodedRendition> renditions)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Writes the rest and a trailer without a seal, and waits until all of it is on the medium.
  ///
  /// @return the digest of the bundle, 64 lower-case hexadecimal digits
  /// @throws IllegalStateException if a picture of the exhibit has not been added
  public String finish() throws IOException {
    throw new UnsupportedOperationException();
  }

  /// As [#finish()], with a seal.
  ///
  /// @param seal an Ed25519 key pair
  public String finish(KeyPair seal) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IOException {}
}
