package vitrin.library;

import java.util.Objects;
import vitrin.bundle.Bundle;

/// An edition that is being played.
///
/// @param bundle open until the lease is given back
public record Lease(Edition edition, Bundle bundle) {
  public Lease {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(bundle);
  }
}
