package vitrin.slideshow;

/// How large a visitor wants the text of a slide; titles and controls keep their size.
public enum TextSize {
  NORMAL(1),
  LARGE(1.25),
  LARGEST(1.5);

  private final double factor;

  TextSize(double factor) {
    this.factor = factor;
  }

  /// What the size of the text is multiplied by.
  public double factor() {
    return factor;
  }
}
