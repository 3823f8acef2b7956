package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Straight-lined figures around a middle knot: stars, octagons, diamonds, with or without hooks.
final class Stars {
  private Stars() {}

  /// An eight-pointed star of a square and a diamond, `2 * r + 1` knots wide, in bands from the
  /// edge inwards.
  static Cartoon star(int r, int[] widths, Yarn... yarns) {
    int n = 2 * r + 1;
    int side = (int) Math.round(r * 0.70);
    Region in =
        Region.where(
            n,
            n,
            (x, y) -> {
              int dx = Math.abs(x - r);
              int dy = Math.abs(y - r);
              return Math.max(dx, dy) <= side || dx + dy <= r;
            });
    Cartoon c = new Cartoon(n, n);
    in.bands(c, widths, yarns);
    return c;
  }

  /// An octagon `2 * r + 1` knots wide and high, each corner cut by so many knots.
  static Cartoon octagon(int r, int cut, int[] widths, Yarn... yarns) {
    return octagon(r, r, cut, 1, widths, yarns);
  }

  /// As above with its own height, the slanting sides in steps of so many knots.
  static Cartoon octagon(int rx, int ry, int cut, int step, int[] widths, Yarn... yarns) {
    Region in = within(2 * rx + 1, 2 * ry + 1, rx, ry, cut, step);
    Cartoon c = new Cartoon(2 * rx + 1, 2 * ry + 1);
    in.bands(c, widths, yarns);
    return c;
  }

  private static Region within(int w, int h, int rx, int ry, int cut, int step) {
    return Region.where(
        w,
        h,
        (x, y) -> {
          int dx = Math.abs(x - w / 2) / step * step;
          int dy = Math.abs(y - h / 2) / step * step;
          return dx <= rx && dy <= ry && dx + dy <= rx + ry - cut;
        });
  }

  /// A stepped diamond, `2 * rx + 1` wide; each step so many knots.
  static Cartoon diamond(int rx, int ry, int step, int[] widths, Yarn... yarns) {
    int w = 2 * rx + 1;
    int h = 2 * ry + 1;
    Region in =
        Region.where(
            w,
            h,
            (x, y) -> {
              double dx = (Math.abs(x - rx) / step * step) / (rx + 0.5);
              double dy = (Math.abs(y - ry) / step * step) / (ry + 0.5);
              return dx + dy <= 1.0;
            });
    Cartoon c = new Cartoon(w, h);
    in.bands(c, widths, yarns);
    return c;
  }

  /// An octagon with latch hooks all round; hooks reach six knots beyond it.
  static Cartoon hooked(int r, int cut, int every, Yarn hook, int[] widths, Yarn... yarns) {
    int reach = 6;
    int m = r + reach;
    Cartoon quarter = new Cartoon(m + 1, m + 1);
    for (int k = every / 2; k < r - cut + 2; k += every) {
      latch(quarter, m - k, m - r, 0, -1, hook);
      latch(quarter, m - r, m - k, -1, 0, hook);
    }
    for (int k = every / 2; k < cut; k += every) {
      if (k * 2 < cut) {
        latch(quarter, m - (r - cut + k), m - (r - k), 0, -1, hook);
      } else {
        latch(quarter, m - (r - cut + k), m - (r - k), -1, 0, hook);
      }
    }
    Cartoon c = quarter.quadrupled();
    Cartoon body = octagon(r, cut, widths, yarns);
    c.stamp(body, reach, reach);
    return c;
  }

  /// A hook that goes out from a knot of the edge and bends back towards the corner.
  private static void latch(Cartoon c, int x, int y, int dx, int dy, Yarn hook) {
    for (int k = 0; k <= 4; k++) {
      c.set(x + dx * k, y + dy * k, hook);
    }
    int sx = dx == 0 ? -1 : 0;
    int sy = dy == 0 ? -1 : 0;
    for (int k = 1; k <= 3; k++) {
      c.set(x + dx * 4 + sx * k, y + dy * 4 + sy * k, hook);
    }
    c.set(x + dx * 3 + sx * 3, y + dy * 3 + sy * 3, hook);
    c.set(x + dx * 2 + sx * 3, y + dy * 2 + sy * 3, hook);
  }
}
