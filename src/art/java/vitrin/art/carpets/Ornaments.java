package vitrin.art.carpets;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Larger motifs that are constructed, so that they can be had in any size.
final class Ornaments {
  private Ornaments() {}

  /// A rosette seen from above: sepals, petals, a smaller rosette on them, a star.
  ///
  /// @param radius knots without the middle one; the drawing is 2 × radius + 1 wide
  /// @param petals a multiple of 4
  /// @param tips the flame on every petal; `heart` the petals of the inner rosette
  static Cartoon rosette(
      int radius, int petals, Yarn petal, Yarn other, Yarn tips, Yarn heart, Yarn outline) {
    int n = 2 * radius + 1;
    double m = radius + 0.5;
    Cartoon c = new Cartoon(n, n);
    if (radius > 9) {
      Region sepals = Region.of(n, n, Forms.star(m, m, m, m, petals, 0.70, StrictMath.PI / petals));
      sepals.bands(c, new int[] {1}, outline, Yarn.GREEN);
    }
    double r = radius > 9 ? m * 0.93 : m;
    Region all = Region.of(n, n, Forms.lobed(m, m, r, r, petals, 0.30, 0));
    all.bands(c, new int[] {1, Math.max(1, radius / 11), 1}, outline, petal, petal);
    Region inside = all.shrunk(1);
    Region within = all.shrunk(radius > 14 ? 3 : 2);
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        int dx = Math.abs(x - radius);
        int dy = Math.abs(y - radius);
        double knots = Math.sqrt(dx * dx + dy * dy);
        double d = knots / r;
        double a = StrictMath.atan2(dx, dy) / (2 * StrictMath.PI) * petals + 0.5;
        int k = (int) Math.floor(a);
        double off = Math.abs(a - k - 0.5);
        double gap = (0.5 - off) * 2 * StrictMath.PI * knots / petals;
        if (inside.has(x, y) && d > 0.36) {
          c.set(x, y, k % 2 == 0 ? petal : other);
          double flame = 0.34 * (1 - Math.abs(d - 0.66) / 0.24);
          if (radius > 5 && gap < 0.55) {
            c.set(x, y, outline);
          } else if (off < flame && within.has(x, y)) {
            c.set(x, y, off < flame - 0.16 && radius > 12 ? heart : tips);
          }
        }
      }
    }
    int inner = (int) (r * 0.44);
    if (inner > 4) {
      c.centre(rosette(inner, 8, heart, tips, petal, other, outline), m, m);
    } else {
      c.centre(star(Math.max(1, inner), outline, heart), m, m);
    }
    return c;
  }

  /// The eight-pointed star of two squares; 2 × radius + 1 wide.
  static Cartoon star(int radius, Yarn edge, Yarn inside) {
    int n = 2 * radius + 1;
    int square = Math.round(radius * 0.72f);
    Region all =
        Region.where(
            n,
            n,
            (x, y) -> {
              int dx = Math.abs(x - radius);
              int dy = Math.abs(y - radius);
              return dx + dy <= radius || Math.max(dx, dy) <= square && dx + dy <= 2 * square;
            });
    Cartoon c = new Cartoon(n, n);
    all.bands(c, new int[] {1}, edge, inside);
    return c;
  }

  /// A leaf with teeth on both sides, from its stalk to its tip, laid on a drawing.
  ///
  /// @param half half the width of the leaf at its widest, knots
  static void leaf(
      Cartoon on,
      double x0,
      double y0,
      double x1,
      double y1,
      double half,
      int teeth,
      Yarn... bands) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double l = Math.sqrt(dx * dx + dy * dy);
    double ux = dx / l;
    double uy = dy / l;
    Path2D p = new Path2D.Double();
    p.moveTo(x0, y0);
    for (int side = -1; side <= 1; side += 2) {
      for (int k = 0; k <= 2 * teeth; k++) {
        int at = side < 0 ? k : 2 * teeth - k;
        double t = (at + 0.6) / (2 * teeth + 1.2);
        double w = half * StrictMath.sin(StrictMath.PI * StrictMath.pow(t, 0.8));
        w *= at % 2 == 0 ? 0.62 : 1.08;
        double along = (t + (at % 2 == 0 ? 0 : 0.035)) * l;
        p.lineTo(x0 + ux * along - uy * w * side, y0 + uy * along + ux * w * side);
      }
      if (side < 0) {
        p.lineTo(x1, y1);
      }
    }
    p.closePath();
    int[] widths = new int[bands.length - 1];
    Arrays.fill(widths, 1);
    if (widths.length > 1) {
      widths[1] = half > 9 ? 3 : 2;
    }
    Region whole = Region.of(on.width(), on.height(), p);
    whole.bands(on, widths, bands);
    Region pith = whole.shrunk(widths.length > 1 ? 5 : 2);
    Cartoon veins = new Cartoon(on.width(), on.height());
    Yarn vein = bands[0];
    veins.stroke(new Line2D.Double(x0, y0, x1, y1), 1.5, vein);
    for (int k = 1; half > 9.5 && k < teeth; k++) {
      double bx = x0 + dx * (k + 0.1) / (teeth + 0.5);
      double by = y0 + dy * (k + 0.1) / (teeth + 0.5);
      for (int side = -1; side <= 1; side += 2) {
        double vx = ux * 0.7 - uy * side * 0.7;
        double vy = uy * 0.7 + ux * side * 0.7;
        veins.stroke(new Line2D.Double(bx, by, bx + vx * half, by + vy * half), 1.2, vein);
      }
    }
    on.fill(pith, veins);
  }

  /// A small buta with an edge, a filling and a flower; its tip bends to the right.
  static Cartoon buta(int w, int h, Yarn outline, Yarn edge, Yarn inside, Yarn flower) {
    Cartoon c = new Cartoon(w, h);
    Region all = Region.of(w, h, Forms.buta(w / 2.0, h / 2.0, w, h));
    all.bands(c, new int[] {1, 1}, outline, edge, inside);
    Cartoon bloom = w > 16 ? Motifs.blossom(flower, Yarn.SAFFRON) : Motifs.speck(flower, edge);
    c.centre(bloom, w * 0.48, h * 0.66);
    if (h > 18) {
      c.fill(Forms.diamond(w * 0.45, h * 0.38, 1.6, 2.6), flower);
    }
    return c;
  }

  /// An octagonal göl: stepped, quartered in two colours, an eight-pointed star in its heart.
  static Cartoon gol(int rx, int ry, Yarn frame, Yarn dark, Yarn light, Yarn star, Yarn heart) {
    int w = 2 * rx + 1;
    int h = 2 * ry + 1;
    double x = rx + 0.5;
    double y = ry + 0.5;
    Cartoon c = new Cartoon(w, h);
    Region all = Region.stepped(w, h, Forms.octagon(x, y, rx + 0.5, ry + 0.5, ry * 0.62), 1, x, y);
    all.bands(c, new int[] {1, 2, 1}, Yarn.OUTLINE, frame, Yarn.OUTLINE, light);
    Region inside = all.shrunk(4);
    c.fill(inside.and(Region.where(w, h, (i, j) -> i < rx == j < ry)), dark);
    c.centre(star(Math.min(rx, ry) * 11 / 20, Yarn.OUTLINE, star), x, y);
    c.centre(star(Math.min(rx, ry) * 6 / 20, Yarn.OUTLINE, heart), x, y);
    return c;
  }
}
