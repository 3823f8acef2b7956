package vitrin.art.weave;

/// A rectangle of a carpet, in knots.
public record Frame(int x, int y, int width, int height) {

  /// The whole of a drawing.
  public static Frame of(Cartoon c) {
    return new Frame(0, 0, c.width(), c.height());
  }

  /// Smaller by so many knots on each side.
  public Frame inset(int knots) {
    return new Frame(x + knots, y + knots, width - 2 * knots, height - 2 * knots);
  }

  public double centreX() {
    return x + width / 2.0;
  }

  public double centreY() {
    return y + height / 2.0;
  }
}
