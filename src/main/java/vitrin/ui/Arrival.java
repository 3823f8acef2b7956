package vitrin.ui;

/// How a slide of the loop takes the place of the one before.
public enum Arrival {
  /// At once.
  CUT,
  /// Both are seen while one gives way to the other.
  FADE
}
