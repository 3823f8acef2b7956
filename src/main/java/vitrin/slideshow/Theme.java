package vitrin.slideshow;

/// The set of colours a visitor reads in.
public enum Theme {
  DARK,
  LIGHT,
  HIGH_CONTRAST
}
