package vitrin.slideshow;

/// What may lie open above a visitor's slide; one at a time.
public enum Panel {
  CONTENTS,
  SOURCES,
  LANGUAGE,
  TEXT_SIZE,
  CONTRAST
}
