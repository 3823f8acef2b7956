package vitrin.art.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Outlines that pictures share.
public final class Outline {
  private Outline() {}

  public static Shape box(double x, double y, double w, double h) {
    return new Rectangle2D.Double(x, y, w, h);
  }

  /// An ellipse around its centre.
  public static Shape oval(double cx, double cy, double rx, double ry) {
    return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
  }

  /// Straight lines through x, y, x, y, …, closed.
  public static Path2D.Double polygon(double... xy) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int k = 2; k < xy.length; k += 2) {
      p.lineTo(xy[k], xy[k + 1]);
    }
    p.closePath();
    return p;
  }

  /// The same points, in the order in which boxes and ovals turn, so that many outlines can share
  /// one path without holes.
  public static double[] turning(double... xy) {
    int n = xy.length / 2;
    double area = 0;
    for (int k = 0; k < n; k++) {
      int next = (k + 1) % n;
      area += xy[2 * k] * xy[2 * next + 1] - xy[2 * next] * xy[2 * k + 1];
    }
    double[] ring = xy.clone();
    if (area < 0) {
      for (int k = 0; k < n; k++) {
        ring[2 * k] = xy[2 * (n - 1 - k)];
        ring[2 * k + 1] = xy[2 * (n - 1 - k) + 1];
      }
    }
    return ring;
  }

  /// A smooth closed line through x, y, x, y, … (Catmull-Rom).
  public static Path2D.Double blob(double... xy) {
    int n = xy.length / 2;
    Path2D.Double p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int k = 0; k < n; k++) {
      bend(p, xy, (k + n - 1) % n, k, (k + 1) % n, (k + 2) % n);
    }
    p.closePath();
    return p;
  }

  /// A smooth open line through the points, to stroke or to follow.
  public static Path2D.Double curve(double... xy) {
    int n = xy.length / 2;
    Path2D.Double p = new Path2D.Double();
    p.moveTo(xy[0], xy[1]);
    for (int k = 0; k < n - 1; k++) {
      bend(p, xy, Math.max(0, k - 1), k, k + 1, Math.min(n - 1, k + 2));
    }
    return p;
  }

  /// A stroke that is `from` wide at its beginning and `to` at its end, along the smooth line
  /// through the points; always turning the same way, so that many can share one path.
  public static Path2D.Double taper(double from, double to, double... xy) {
    int n = xy.length / 2;
    int steps = Math.max(2, (n - 1) * 8);
    double[] mx = new double[steps + 1];
    double[] my = new double[steps + 1];
    for (int s = 0; s <= steps; s++) {
      double t = (double) s / steps * (n - 1);
      int k = Math.min((int) t, n - 2);
      mx[s] = spline(xy, k, t - k, 0);
      my[s] = spline(xy, k, t - k, 1);
    }
    double[] ring = new double[(steps + 1) * 4];
    for (int s = 0; s <= steps; s++) {
      int a = Math.max(0, s - 1);
      int b = Math.min(steps, s + 1);
      double dx = mx[b] - mx[a];
      double dy = my[b] - my[a];
      double l = Math.max(1e-12, Math.sqrt(dx * dx + dy * dy));
      double half = (from + (to - from) * s / steps) / 2 / l;
      ring[2 * s] = mx[s] + dy * half;
      ring[2 * s + 1] = my[s] - dx * half;
      int back = (2 * steps + 1 - s) * 2;
      ring[back] = mx[s] - dy * half;
      ring[back + 1] = my[s] + dx * half;
    }
    return polygon(ring);
  }

  /// The shape moved, then scaled about that place, then turned (radians).
  public static Shape placed(Shape s, double x, double y, double scale, double turn) {
    AffineTransform t = AffineTransform.getTranslateInstance(x, y);
    t.rotate(turn);
    t.scale(scale, scale);
    return t.createTransformedShape(s);
  }

  private static double spline(double[] xy, int k, double t, int axis) {
    int n = xy.length / 2;
    double a = xy[2 * Math.max(0, k - 1) + axis];
    double b = xy[2 * k + axis];
    double c = xy[2 * (k + 1) + axis];
    double d = xy[2 * Math.min(n - 1, k + 2) + axis];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  private static void bend(Path2D.Double p, double[] xy, int a, int b, int c, int d) {
    double x1 = xy[2 * b] + (xy[2 * c] - xy[2 * a]) / 6;
    double y1 = xy[2 * b + 1] + (xy[2 * c + 1] - xy[2 * a + 1]) / 6;
    double x2 = xy[2 * c] - (xy[2 * d] - xy[2 * b]) / 6;
    double y2 = xy[2 * c + 1] - (xy[2 * d + 1] - xy[2 * b + 1]) / 6;
    p.curveTo(x1, y1, x2, y2, xy[2 * c], xy[2 * c + 1]);
  }
}
