package vitrin.art.weave;

import java.awt.Shape;

/// A set of knots of a grid: where something is to be filled. Every method hands back a new region
/// of the same grid.
public final class Region {
  private final int width;
  private final int height;
  private final boolean[] in;

  private Region(int width, int height) {
    this.width = width;
    this.height = height;
    this.in = new boolean[width * height];
  }

  /// The knots of a grid whose middle lies in the shape (in knots).
  public static Region of(int width, int height, Shape shape) {
    java.awt.Rectangle b = shape.getBounds();
    return where(
        width,
        height,
        (x, y) ->
            x >= b.x - 1
                && y >= b.y - 1
                && x <= b.x + b.width
                && y <= b.y + b.height
                && shape.contains(x + 0.5, y + 0.5));
  }

  /// As [#of(int, int, Shape)], but in steps of several knots, counted from the point given: an
  /// edge like a stair, symmetrical about that point.
  public static Region stepped(
      int width, int height, Shape shape, int step, double centreX, double centreY) {
    return where(
        width,
        height,
        (x, y) ->
            shape.contains(
                snap(x + 0.5 - centreX, step) + centreX, snap(y + 0.5 - centreY, step) + centreY));
  }

  /// The knots that fulfil the test.
  public static Region where(int width, int height, Test test) {
    Region r = new Region(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        r.in[y * width + x] = test.test(x, y);
      }
    }
    return r;
  }

  public boolean has(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && in[y * width + x];
  }

  /// With every knot that touches it by a side, so many times.
  public Region grown(int knots) {
    Region r = this;
    for (int k = 0; k < knots; k++) {
      Region old = r;
      r =
          where(
              width,
              height,
              (x, y) ->
                  old.has(x, y)
                      || old.has(x - 1, y)
                      || old.has(x + 1, y)
                      || old.has(x, y - 1)
                      || old.has(x, y + 1));
    }
    return r;
  }

  /// Without its outermost knots, so many times; the rim of the grid is an edge.
  public Region shrunk(int knots) {
    Region r = this;
    for (int k = 0; k < knots; k++) {
      Region old = r;
      r =
          where(
              width,
              height,
              (x, y) ->
                  old.has(x, y)
                      && old.has(x - 1, y)
                      && old.has(x + 1, y)
                      && old.has(x, y - 1)
                      && old.has(x, y + 1));
    }
    return r;
  }

  public Region inverse() {
    return where(width, height, (x, y) -> !has(x, y));
  }

  public Region and(Region other) {
    return where(width, height, (x, y) -> has(x, y) && other.has(x, y));
  }

  public Region or(Region other) {
    return where(width, height, (x, y) -> has(x, y) || other.has(x, y));
  }

  public Region minus(Region other) {
    return where(width, height, (x, y) -> has(x, y) && !other.has(x, y));
  }

  /// Moved right and down, on a grid of this size.
  public Region moved(int right, int down, int newWidth, int newHeight) {
    return where(newWidth, newHeight, (x, y) -> has(x - right, y - down));
  }

  /// Fills bands from the edge inwards: for each yarn one width in knots, the last one the rest.
  public void bands(Cartoon on, int[] widths, Yarn... yarns) {
    Region rest = this;
    for (int k = 0; k < yarns.length; k++) {
      on.fill(rest, yarns[k]);
      if (k < widths.length) {
        rest = rest.shrunk(widths[k]);
      }
    }
  }

  void each(Visit visit) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (in[y * width + x]) {
          visit.at(x, y);
        }
      }
    }
  }

  private static double snap(double v, int step) {
    return (Math.floor(v / step) + 0.5) * step;
  }

  /// A question about one knot.
  @FunctionalInterface
  public interface Test {
    boolean test(int x, int y);
  }

  @FunctionalInterface
  interface Visit {
    void at(int x, int y);
  }
}
