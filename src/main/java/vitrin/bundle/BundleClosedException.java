package vitrin.bundle;

/// Somebody read from a bundle after it had been closed: nothing is wrong with the bundle, and
/// whoever closed it waits for nothing more of it.
public final class BundleClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  BundleClosedException() {
    super("closed");
  }
}
