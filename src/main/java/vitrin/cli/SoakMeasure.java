package vitrin.cli;

/// One figure of a soak and the limit it must keep.
///
/// @param name as a program reads it; never translated
record SoakMeasure(String name, double value, Bound bound, double limit) {
  enum Bound {
    LEAST,
    MOST
  }

  static SoakMeasure atMost(String name, double value, double limit) {
    return new SoakMeasure(name, value, Bound.MOST, limit);
  }

  static SoakMeasure atLeast(String name, double value, double limit) {
    return new SoakMeasure(name, value, Bound.LEAST, limit);
  }

  boolean isWithin() {
    return switch (bound) {
      case LEAST -> value >= limit;
      case MOST -> value <= limit;
    };
  }
}
