package vitrin.app;

import java.lang.System.Logger.Level;
import vitrin.library.LibraryException;

/// Writes down what the hall can play without, such as what was counted: a full disk stops no show.
/// That it fails is logged once, until it succeeds again.
final class BestEffort {
  private static final System.Logger LOG = System.getLogger(BestEffort.class.getName());

  private boolean failing;

  /// Something to be written.
  @FunctionalInterface
  interface Writing {
    void write() throws LibraryException;
  }

  /// @return whether it is written
  boolean write(Writing writing) {
    try {
      writing.write();
      failing = false;
      return true;
    } catch (LibraryException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "the hall plays on, though nothing can be written", e);
      }
      failing = true;
      return false;
    }
  }
}
