package vitrin.art.weave;

/// A stripe of a border: a repeat that runs round the carpet, drawn as on the upper edge, its first
/// row outside.
///
/// @param thickness knots from outside to inside
/// @param pitch knots of one repeat, about; repeats are drawn one knot longer or shorter to fit
/// @param repeat draws the repeat with this number, at this length
/// @param corner the upper left corner, `thickness` knots square; null mitres the repeats (for
///   repeats that look the same from both ends)
public record Stripe(int thickness, int pitch, Repeat repeat, Cartoon corner) {

  /// One piece of the stripe.
  @FunctionalInterface
  public interface Repeat {
    /// @param index counts the repeats along a side from 0, clockwise
    /// @param length knots along the stripe
    Cartoon draw(int index, int length);
  }

  /// A stripe of one yarn.
  public static Stripe plain(int thickness, Yarn yarn) {
    return new Stripe(
        thickness, thickness, (index, length) -> new Cartoon(length, thickness, yarn), null);
  }

  /// A stripe whose repeat is this motif in the middle of a ground.
  public static Stripe of(Cartoon motif, Yarn ground) {
    return new Stripe(
        motif.height(),
        motif.width(),
        (index, length) -> {
          Cartoon c = new Cartoon(length, motif.height(), ground);
          c.centre(motif, length / 2.0, motif.height() / 2.0);
          return c;
        },
        null);
  }

  /// The stripe drawn straight on, so many knots long, in whole repeats.
  public Cartoon run(int length) {
    Cartoon c = new Cartoon(length, thickness);
    int n = Math.max(1, Math.round((float) length / pitch));
    for (int k = 0; k < n; k++) {
      int from = (int) ((long) length * k / n);
      int to = (int) ((long) length * (k + 1) / n);
      c.stamp(repeat.draw(k, to - from), from, 0);
    }
    return c;
  }

  /// Draws the stripe around the inside of a frame and hands back what is left within.
  public Frame around(Cartoon on, Frame f) {
    int t = thickness;
    Cartoon across = run(f.width() - 2 * t);
    Cartoon down = run(f.height() - 2 * t);
    on.stamp(across, f.x() + t, f.y());
    on.stamp(down.turned(), f.x() + f.width() - t, f.y() + t);
    on.stamp(across.turned().turned(), f.x() + t, f.y() + f.height() - t);
    on.stamp(down.turned().turned().turned(), f.x(), f.y() + t);
    Cartoon c = corner == null ? mitre() : corner;
    on.stamp(c, f.x(), f.y());
    c = c.turned();
    on.stamp(c, f.x() + f.width() - t, f.y());
    c = c.turned();
    on.stamp(c, f.x() + f.width() - t, f.y() + f.height() - t);
    c = c.turned();
    on.stamp(c, f.x(), f.y() + f.height() - t);
    return f.inset(t);
  }

  private Cartoon mitre() {
    int n = Math.ceilDiv(thickness, pitch);
    Cartoon strip = run(n * pitch);
    Cartoon c = new Cartoon(thickness, thickness);
    for (int y = 0; y < thickness; y++) {
      for (int x = 0; x < thickness; x++) {
        int along = Math.max(x, y) - thickness + strip.width();
        c.set(x, y, strip.at(along, Math.min(x, y)));
      }
    }
    return c;
  }
}
