package vitrin.art.yarn;

import vitrin.art.paint.Noise;

/// One yarn on its course, ready to be drawn: the round threads that are twisted round each other.
final class Strand {
  private final Twist yarn;
  private final double[] p;
  private final double[] along;
  private final double top;
  private final double bottom;
  private final Noise fibre;

  Strand(Twist yarn, Course fine) {
    this.yarn = yarn;
    this.p = fine.xyz();
    this.fibre = new Noise(yarn.seed());
    int n = fine.points();
    along = new double[n];
    double low = p[1];
    double high = p[1];
    for (int k = 1; k < n; k++) {
      double dx = p[3 * k] - p[3 * k - 3];
      double dy = p[3 * k + 1] - p[3 * k - 2];
      double dz = p[3 * k + 2] - p[3 * k - 1];
      along[k] = along[k - 1] + Math.sqrt(dx * dx + dy * dy + dz * dz);
      low = Math.min(low, p[3 * k + 1]);
      high = Math.max(high, p[3 * k + 1]);
    }
    top = low - yarn.radius() * 1.2;
    bottom = high + yarn.radius() * 1.2;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  /// Draws what lies in the rows `from` (inclusive) to `to` (exclusive).
  void draw(Relief on, int from, int to) {
    double u = on.unit;
    double reach = yarn.radius() * u;
    for (int k = 0; k + 1 < along.length; k++) {
      double ay = p[3 * k + 1] * u;
      double by = p[3 * k + 4] * u;
      if (Math.max(ay, by) + reach >= from && Math.min(ay, by) - reach < to) {
        new Piece(on, k).draw(from, to);
      }
    }
  }

  /// The part between two points of the course.
  private final class Piece {
    private final Relief on;
    private final double ax;
    private final double ay;
    private final double az;
    private final double dx;
    private final double dy;
    private final double dz;
    private final double length;
    private final double s0;
    private final double s1;
    private final double[] side0;
    private final double[] side1;
    private final double[] front0;
    private final double[] front1;

    Piece(Relief on, int k) {
      this.on = on;
      double u = on.unit;
      ax = p[3 * k] * u;
      ay = p[3 * k + 1] * u;
      az = p[3 * k + 2] * u;
      dx = p[3 * k + 3] * u - ax;
      dy = p[3 * k + 4] * u - ay;
      dz = p[3 * k + 5] * u - az;
      length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
      s0 = along[k];
      s1 = along[k + 1];
      side0 = twist(s0, 0);
      side1 = twist(s1, 0);
      front0 = twist(s0, 1);
      front1 = twist(s1, 1);
    }

    private double[] twist(double s, int axis) {
      int n = yarn.plies();
      double[] out = new double[n];
      double away = n == 1 ? 0 : n == 2 ? 0.47 : 0.52;
      for (int k = 0; k < n; k++) {
        double turn = 2 * Math.PI * (s / yarn.pitch() + (double) k / n);
        out[k] = away * (axis == 0 ? StrictMath.cos(turn) : StrictMath.sin(turn));
      }
      return out;
    }

    void draw(int from, int to) {
      double r = yarn.radius() * on.unit;
      double tx = dx / length;
      double ty = dy / length;
      double slack = Math.min(0.6, 0.6 * r / length);
      double x1 = Math.abs(ty) * r + Math.abs(dx) * (0.5 + slack);
      double y1 = Math.abs(tx) * r + Math.abs(dy) * (0.5 + slack);
      int i0 = Math.max(0, (int) Math.floor(ax + dx / 2 - x1 - 0.5));
      int i1 = Math.min(on.w - 1, (int) Math.ceil(ax + dx / 2 + x1 - 0.5));
      int j0 = Math.max(from, (int) Math.floor(ay + dy / 2 - y1 - 0.5));
      int j1 = Math.min(to - 1, (int) Math.ceil(ay + dy / 2 + y1 - 0.5));
      for (int j = j0; j <= j1; j++) {
        for (int i = i0; i <= i1; i++) {
          double qx = i + 0.5 - ax;
          double qy = j + 0.5 - ay;
          double t = (qx * tx + qy * ty) / length;
          double v = (qy * tx - qx * ty) / r;
          if (t >= -slack && t <= 1 + slack && v > -1 && v < 1) {
            point(j * on.w + i, t, v, r, tx, ty);
          }
        }
      }
    }

    private void point(int at, double t, double v, double r, double tx, double ty) {
      int plies = yarn.plies();
      double thick = plies == 1 ? 1 : plies == 2 ? 0.56 : 0.50;
      double best = -9;
      int ply = -1;
      double across = 0;
      for (int k = 0; k < plies; k++) {
        double d = (v - (side0[k] + (side1[k] - side0[k]) * t)) / thick;
        if (d > -1 && d < 1) {
          double up = front0[k] + (front1[k] - front0[k]) * t + thick * Math.sqrt(1 - d * d);
          if (up > best) {
            best = up;
            ply = k;
            across = d;
          }
        }
      }
      if (ply < 0) {
        return;
      }
      float height = (float) (az + dz * t + best * r);
      if (height <= on.z[at]) {
        return;
      }
      on.z[at] = height;
      double root = Math.sqrt(Math.max(0.02, 1 - across * across));
      double step = Math.max(1e-6, length / r);
      double drift = (side1[ply] - side0[ply]) / step;
      double rise = (front1[ply] - front0[ply]) / step + dz / length;
      double slopeV = -across / root;
      double slopeS = rise + across / root * drift;
      double s = s0 + (s1 - s0) * t;
      // Fibres run along the ply; their own little slopes make the wool glint.
      double f = s / yarn.radius();
      double g = across * 9 + ply * 31;
      double line = Math.abs(fibre.at(f * 0.42 + 9, g * 1.7));
      double streak =
          fibre.at(f * 0.5, g) * 0.55 + fibre.at(f * 0.9 + 40, g * 2.4) * 0.8 - (0.28 - line) * 0.9;
      double slow = fibre.at(s * 9 + 7, 3.5);
      slopeV += 0.8 * streak;
      on.nx[at] = (float) (slopeS * tx - slopeV * ty);
      on.ny[at] = (float) (slopeS * ty + slopeV * tx);
      double tone = 1 + 0.36 * streak + 0.07 * slow;
      on.albedo[3 * at] = (float) (yarn.colour().r() * tone);
      on.albedo[3 * at + 1] = (float) (yarn.colour().g() * tone);
      on.albedo[3 * at + 2] = (float) (yarn.colour().b() * tone);
    }
  }
}
