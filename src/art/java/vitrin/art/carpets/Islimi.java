package vitrin.art.carpets;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Curved stems that wind into spirals, with leaves, buds and palmettes, stepped only by the knot.
///
/// @param on what is drawn on
/// @param stem the stems; `green` their leaves; `edge` the line around flowers
record Islimi(Cartoon on, Yarn stem, Yarn green, Yarn edge) {

  /// A stem from a point, winding round a middle until it ends in a flower there.
  ///
  /// @param turns how often it goes round, negative is against the clock
  void spiral(double x, double y, double r, double from, double turns, Yarn petal, Yarn heart) {
    int n = (int) Math.ceil(Math.abs(turns) * 40);
    double[] xy = new double[2 * n + 2];
    for (int k = 0; k <= n; k++) {
      double t = (double) k / n;
      double a = from + 2 * StrictMath.PI * turns * t;
      double at = r * (1 - 0.80 * StrictMath.pow(t, 0.85));
      xy[2 * k] = x + at * StrictMath.cos(a);
      xy[2 * k + 1] = y + at * StrictMath.sin(a);
    }
    on.stroke(Forms.curve(xy), 1.5, stem);
    int every = 5;
    for (int k = 3; k < n - 6; k += every) {
      double dx = xy[2 * k + 2] - xy[2 * k];
      double dy = xy[2 * k + 3] - xy[2 * k + 1];
      double a = StrictMath.atan2(dy, dx);
      double out = turns > 0 ? -1 : 1;
      boolean outside = k / every % 2 == 0;
      double lean = a + (outside ? out : -out) * 0.75;
      double size = Math.min(8, 3.4 + r * 0.11) * (outside ? 1 : 0.8);
      leaf(xy[2 * k], xy[2 * k + 1], size, lean, outside ? out : -out);
      if (outside) {
        double bx = xy[2 * k] + size * 1.25 * StrictMath.cos(lean + out * 0.3);
        double by = xy[2 * k + 1] + size * 1.25 * StrictMath.sin(lean + out * 0.3);
        floret(bx, by, k / every % 4 == 0 ? petal : heart);
      }
    }
    flower(x, y, Math.max(4, r * 0.30), petal, heart);
  }

  /// A small leaf that begins here and points along the angle.
  void leaf(double x, double y, double size, double angle, double bend) {
    Path2D p = new Path2D.Double();
    p.moveTo(0, 0);
    p.quadTo(size * 0.4, -0.42 * size, size, 0.18 * size * bend);
    p.quadTo(size * 0.5, 0.34 * size, 0, 0);
    p.closePath();
    on.fill(placed(p, x, y, 1, angle), green);
  }

  /// Five knots of a tiny flower.
  void floret(double x, double y, Yarn petal) {
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    on.fill(i - 1, j - 1, 3, 3, petal);
    on.set(i - 2, j, petal);
    on.set(i + 2, j, petal);
    on.set(i, j - 2, petal);
    on.set(i, j + 2, petal);
    on.set(i, j, edge);
  }

  /// A round flower of six petals.
  void flower(double x, double y, double r, Yarn petal, Yarn heart) {
    ring(Forms.lobed(x, y, r + 1.2, r + 1.2, 6, 0.26, 0), edge);
    ring(Forms.lobed(x, y, r, r, 6, 0.28, 0), petal);
    ring(Forms.lobed(x, y, r * 0.62, r * 0.62, 6, 0.3, StrictMath.PI / 6), edge);
    ring(Forms.lobed(x, y, r * 0.50, r * 0.50, 6, 0.3, StrictMath.PI / 6), heart);
    ring(Forms.lobed(x, y, r * 0.2 + 0.4, r * 0.2 + 0.4, 4, 0, 0), edge);
  }

  /// A palmette: a fan of petals over a cup of leaves, pointing along the angle (0 is up).
  ///
  /// @param size knots from foot to tip
  void palmette(double x, double y, double size, double turn, Yarn... fan) {
    ring(placed(cup(), x, y, size * 1.10, turn), edge);
    ring(placed(fan(9, 0.16), x, y, size * 1.10, turn), edge);
    ring(placed(cup(), x, y, size * 0.98, turn), green);
    double scale = size;
    double up = 0;
    for (int k = 0; k < fan.length; k++) {
      double px = x - up * StrictMath.sin(turn);
      double py = y + up * StrictMath.cos(turn);
      Path2D petals = fan(9 - 2 * Math.min(k, 2), 0.18);
      if (k > 0) {
        ring(placed(petals, px, py, scale + 2, turn), edge);
      }
      ring(placed(petals, px, py, scale, turn), fan[k]);
      scale *= 0.66;
      up += size * 0.07;
    }
    double px = x - up * StrictMath.sin(turn);
    double py = y + up * StrictMath.cos(turn);
    ring(placed(fan(3, 0.2), px, py, Math.max(3, scale * 0.8), turn), edge);
    ring(placed(foot(), x, y, size, turn), edge);
    ring(placed(foot(), x, y, size * 0.86, turn), green);
  }

  private void ring(Shape shape, Yarn yarn) {
    on.fill(Region.of(on.width(), on.height(), shape), yarn);
  }

  /// A fan with scallops, foot at (0, 0.5), tip at (0, -0.5).
  private static Path2D fan(int scallops, double depth) {
    Path2D p = new Path2D.Double();
    int n = scallops * 10;
    for (int k = 0; k <= n; k++) {
      double t = (double) k / n * 2 - 1;
      double a = t * 2.25;
      double wave =
          Math.abs(StrictMath.cos(scallops * StrictMath.PI * (t + 1) / 2 + StrictMath.PI / 2));
      double r = 0.52 * (1 + 0.26 * StrictMath.cos(a)) * (1 - depth * (1 - wave));
      double px = r * StrictMath.sin(a) * 0.92;
      double py = 0.14 - r * StrictMath.cos(a);
      if (k == 0) {
        p.moveTo(px, py);
      } else {
        p.lineTo(px, py);
      }
    }
    p.lineTo(0, 0.5);
    p.closePath();
    return p;
  }

  /// Two leaves that curl away from the foot.
  private static Path2D cup() {
    Path2D p = new Path2D.Double();
    p.moveTo(0, 0.50);
    p.curveTo(-0.34, 0.60, -0.66, 0.34, -0.74, -0.06);
    p.curveTo(-0.56, 0.18, -0.40, 0.30, 0, 0.34);
    p.curveTo(0.40, 0.30, 0.56, 0.18, 0.74, -0.06);
    p.curveTo(0.66, 0.34, 0.34, 0.60, 0, 0.50);
    p.closePath();
    return p;
  }

  private static Path2D foot() {
    Path2D p = new Path2D.Double();
    p.moveTo(0, 0.66);
    p.quadTo(-0.26, 0.56, -0.30, 0.36);
    p.quadTo(-0.10, 0.40, 0, 0.26);
    p.quadTo(0.10, 0.40, 0.30, 0.36);
    p.quadTo(0.26, 0.56, 0, 0.66);
    p.closePath();
    return p;
  }

  static Shape placed(Shape s, double x, double y, double size, double turn) {
    double c = StrictMath.cos(turn) * size;
    double d = StrictMath.sin(turn) * size;
    return new AffineTransform(c, d, -d, c, x, y).createTransformedShape(s);
  }
}
