package vitrin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.SealDemand;
import vitrin.library.HomeException;

/// A bundle opened from a copy that is deleted again.
record OwnCopy(Bundle bundle) implements AutoCloseable {

  /// @throws BundleException if the bundle is refused
  /// @throws IOException if there is no room for the copy
  static OwnCopy of(Path handedOver, HomeDoor home, SealDemand demand)
      throws BundleException, HomeException, IOException {
    return new OwnCopy(Bundle.open(handedOver, home.open().scratch(), (_, _) -> {}, demand));
  }

  @Override
  public void close() throws IOException {
    bundle.close();
    Files.delete(bundle.file());
  }
}
