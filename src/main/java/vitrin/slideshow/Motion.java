package vitrin.slideshow;

/// Whether anything may move by itself.
public enum Motion {
  MOVING,
  /// Every fade is a cut, and the loop stays where it is.
  STILL
}
