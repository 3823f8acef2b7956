package vitrin.art.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// An eye in a world of metres (x right, y up, z away) that keeps verticals vertical, as a
/// draughtsman does.
///
/// @param x where the eye stands; `y` its height above the ground; it stands at z = 0
/// @param turn radians it is turned to the right
/// @param focal in picture heights: 1 is a normal lens, 0.6 wide, 2 long
/// @param centre where in the picture it looks, in heights; `horizon` the height of its horizon
/// @param up 1, or -1 for the world mirrored in the ground (a wet street, a calm sea)
public record Camera(
    double x, double y, double turn, double focal, double centre, double horizon, int up) {

  private static final double NEAR = 0.25;

  public static Camera at(double x, double y, double focal, double centre, double horizon) {
    return new Camera(x, y, 0, focal, centre, horizon, 1);
  }

  public Camera turned(double radians) {
    return new Camera(x, y, radians, focal, centre, horizon, up);
  }

  /// The same eye looking at the world's reflection in the ground.
  public Camera mirrored() {
    return new Camera(x, y, turn, focal, centre, horizon, -up);
  }

  /// How far away a point is, along the line of sight.
  public double depth(double px, double pz) {
    return (px - x) * StrictMath.sin(turn) + pz * StrictMath.cos(turn);
  }

  /// How many heights a metre at this depth measures.
  public double scale(double depth) {
    return focal / Math.max(NEAR, depth);
  }

  /// Where a point is seen; a point behind the eye is taken at the near plane.
  public Point2D.Double see(double px, double py, double pz) {
    double[] q = turned(px, py, pz);
    return flat(q);
  }

  /// A polygon through points x, y, z, x, y, z, …; the part behind the eye is cut off. Empty when
  /// nothing of it is in front.
  public Path2D.Double polygon(double... xyz) {
    List<double[]> in = new ArrayList<>();
    for (int k = 0; k < xyz.length; k += 3) {
      in.add(turned(xyz[k], xyz[k + 1], xyz[k + 2]));
    }
    Path2D.Double path = new Path2D.Double();
    boolean open = false;
    for (int k = 0; k < in.size(); k++) {
      double[] a = in.get(k);
      double[] b = in.get((k + 1) % in.size());
      if (a[2] >= NEAR) {
        open = add(path, flat(a), open);
      }
      if (a[2] >= NEAR != b[2] >= NEAR) {
        double t = (NEAR - a[2]) / (b[2] - a[2]);
        double[] cut = {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, NEAR};
        open = add(path, flat(cut), open);
      }
    }
    if (open) {
      path.closePath();
    }
    return path;
  }

  private static boolean add(Path2D.Double path, Point2D.Double p, boolean open) {
    if (open) {
      path.lineTo(p.x, p.y);
    } else {
      path.moveTo(p.x, p.y);
    }
    return true;
  }

  private double[] turned(double px, double py, double pz) {
    double s = StrictMath.sin(turn);
    double k = StrictMath.cos(turn);
    double dx = px - x;
    return new double[] {dx * k - pz * s, up * py - y, dx * s + pz * k};
  }

  private Point2D.Double flat(double[] q) {
    double f = focal / Math.max(NEAR, q[2]);
    return new Point2D.Double(centre + q[0] * f, horizon - q[1] * f);
  }
}
