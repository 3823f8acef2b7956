package vitrin.art.weave;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Outlines of motifs, in knots, around a middle.
public final class Forms {
  private Forms() {}

  /// A closed outline through these points: x, y, x, y, …
  public static Path2D polygon(double... xy) {
    Path2D p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int k = 2; k < xy.length; k += 2) {
      p.lineTo(xy[k], xy[k + 1]);
    }
    p.closePath();
    return p;
  }

  /// A smooth open line through these points: x, y, x, y, …
  public static Path2D curve(double... xy) {
    int n = xy.length / 2;
    Path2D p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int k = 0; k + 1 < n; k++) {
      int a = Math.max(0, k - 1);
      int d = Math.min(n - 1, k + 2);
      p.curveTo(
          xy[2 * k] + (xy[2 * k + 2] - xy[2 * a]) / 6,
          xy[2 * k + 1] + (xy[2 * k + 3] - xy[2 * a + 1]) / 6,
          xy[2 * k + 2] - (xy[2 * d] - xy[2 * k]) / 6,
          xy[2 * k + 3] - (xy[2 * d + 1] - xy[2 * k + 1]) / 6,
          xy[2 * k + 2],
          xy[2 * k + 3]);
    }
    return p;
  }

  public static Shape diamond(double x, double y, double rx, double ry) {
    return polygon(x - rx, y, x, y - ry, x + rx, y, x, y + ry);
  }

  /// A rectangle with its corners cut off.
  ///
  /// @param cut how much is cut from each side at a corner, knots
  public static Shape octagon(double x, double y, double rx, double ry, double cut) {
    return polygon(
        x - rx,
        y - ry + cut,
        x - rx + cut,
        y - ry,
        x + rx - cut,
        y - ry,
        x + rx,
        y - ry + cut,
        x + rx,
        y + ry - cut,
        x + rx - cut,
        y + ry,
        x - rx + cut,
        y + ry,
        x - rx,
        y + ry - cut);
  }

  /// A star of so many points; the inner radius is a part (0 to 1) of the outer one.
  public static Shape star(
      double x, double y, double rx, double ry, int points, double inner, double turn) {
    double[] xy = new double[4 * points];
    for (int k = 0; k < 2 * points; k++) {
      double a = turn + StrictMath.PI * k / points;
      double r = k % 2 == 0 ? 1 : inner;
      xy[2 * k] = x + rx * r * StrictMath.sin(a);
      xy[2 * k + 1] = y - ry * r * StrictMath.cos(a);
    }
    return polygon(xy);
  }

  /// A round form with so many lobes; the hollows between them are deeper by a part of the radius.
  public static Shape lobed(
      double x, double y, double rx, double ry, int lobes, double hollow, double turn) {
    int n = lobes * 24;
    double[] xy = new double[2 * n];
    for (int k = 0; k < n; k++) {
      double a = 2 * StrictMath.PI * k / n;
      double wave = StrictMath.abs(StrictMath.cos(lobes * (a - turn) / 2));
      double r = 1 - hollow * (1 - StrictMath.sqrt(wave));
      xy[2 * k] = x + rx * r * StrictMath.sin(a);
      xy[2 * k + 1] = y - ry * r * StrictMath.cos(a);
    }
    return polygon(xy);
  }

  /// An almond that stands on its round end, with the tip bent over to the right.
  ///
  /// @param x the middle of the box that holds it; `y` likewise
  public static Shape buta(double x, double y, double w, double h) {
    Path2D p = new Path2D.Double();
    p.moveTo(0.02, 0.5);
    p.curveTo(-0.36, 0.5, -0.5, 0.3, -0.5, 0.1);
    p.curveTo(-0.5, -0.18, -0.2, -0.28, -0.06, -0.42);
    p.curveTo(0.06, -0.53, 0.28, -0.52, 0.4, -0.42);
    p.curveTo(0.52, -0.31, 0.46, -0.2, 0.32, -0.2);
    p.curveTo(0.4, -0.3, 0.26, -0.36, 0.2, -0.27);
    p.curveTo(0.14, -0.16, 0.5, -0.1, 0.5, 0.14);
    p.curveTo(0.5, 0.34, 0.36, 0.5, 0.02, 0.5);
    p.closePath();
    return new AffineTransform(w, 0, 0, h, x, y).createTransformedShape(p);
  }

  /// The shape turned clockwise about a point, by a full circle's part (0.25 is a quarter).
  public static Shape turned(Shape shape, double x, double y, double part) {
    double a = 2 * StrictMath.PI * part;
    double c = StrictMath.cos(a);
    double s = StrictMath.sin(a);
    return new AffineTransform(c, s, -s, c, x - c * x + s * y, y - s * x - c * y)
        .createTransformedShape(shape);
  }
}
