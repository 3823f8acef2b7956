package vitrin.slideshow;

/// What may lie open above a visitor's slide; one at a time.
public enum Panel {
  CONTENTS,
  SOURCES,
  /// The books of the exhibit.
  SHELF,
  LANGUAGE,
  TEXT_SIZE,
  CONTRAST
}
