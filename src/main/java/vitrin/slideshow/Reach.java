package vitrin.slideshow;

/// How high a visitor's hand comes.
public enum Reach {
  FULL,
  /// Of a child, or of somebody who sits: everything that is touched or read lies low.
  LOW
}
