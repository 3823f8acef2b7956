package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Outline;

/// Houses seen from above at dusk: walls, flat roofs with their parapets and sheds, a few windows.
final class Roofs {
  private static final Colour AIR = Night.HAZE.mix(Night.ROSE, 0.22).times(0.60);
  private final Layer on;
  private final Camera eye;

  Roofs(Layer on, Camera eye) {
    this.on = on;
    this.eye = eye;
  }

  void draw(House h) {
    SplittableRandom own = new SplittableRandom(h.seed());
    double veil = 1 - StrictMath.exp(-h.z() / 1900);
    double tone = own.nextDouble(0.55, 1.35) * Math.min(1, 0.42 + h.z() / 620);
    Colour bright = Night.DEEP.mix(Night.DUSK, 0.30).times(tone).mix(AIR, veil);
    Colour dark = Night.INK.mix(Night.DEEP, 0.5).times(tone).mix(AIR, veil * 0.92);
    Colour roof = Night.BLUE.mix(Night.DUSK, 0.55).times(0.14 + 0.56 * tone).mix(AIR, veil);
    double b = h.base() - 30;
    double t = h.base() + h.tall();
    boolean court = h.z() < 1100 && own.nextDouble() < 0.34;
    box(h, 1, 1, b, t, bright, dark, roof);
    if (h.z() < 1400) {
      walls(h, own, t, dark);
      top(h, own, t, court, bright, dark, roof);
    }
    lamps(h, own, t);
  }

  /// A prism on the house's plan, drawn to these parts of its breadth and depth.
  private void box(
      House h,
      double partW,
      double partD,
      double b,
      double t,
      Colour bright,
      Colour dark,
      Colour roof) {
    double[][] c = corners(h, partW, partD);
    for (int k = 0; k < 4; k++) {
      double[] p = c[k];
      double[] q = c[(k + 1) % 4];
      double nx = q[1] - p[1];
      double nz = -(q[0] - p[0]);
      double mx = (p[0] + q[0]) / 2 - eye.x();
      double mz = (p[1] + q[1]) / 2;
      if (nx * mx + nz * mz < 0) {
        double side = nx / Math.sqrt(nx * nx + nz * nz);
        Colour wall = dark.mix(bright, Math.clamp(0.45 + 0.75 * side, 0, 1));
        on.fill(eye.polygon(p[0], b, p[1], p[0], t, p[1], q[0], t, q[1], q[0], b, q[1]), wall);
      }
    }
    on.fill(plane(c, t), roof);
  }

  private Path2D.Double plane(double[][] c, double y) {
    return eye.polygon(
        c[0][0], y, c[0][1], c[1][0], y, c[1][1], c[2][0], y, c[2][1], c[3][0], y, c[3][1]);
  }

  private static double[][] corners(House h, double partW, double partD) {
    double[][] c = new double[4][];
    double[][] unit = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    for (int k = 0; k < 4; k++) {
      c[k] = at(h, unit[k][0] * partW, unit[k][1] * partD);
    }
    return c;
  }

  /// A place on the plan, u and v from -1 to 1.
  private static double[] at(House h, double u, double v) {
    double s = StrictMath.sin(h.turn());
    double k = StrictMath.cos(h.turn());
    double dx = u * h.w() / 2;
    double dz = v * h.d() / 2;
    return new double[] {h.x() + dx * k - dz * s, h.z() + dx * s + dz * k};
  }

  /// Dark windows in rows on the sides that face the eye, a few of them lit.
  private void walls(House h, SplittableRandom own, double t, Colour dark) {
    if (h.z() > 620) {
      return;
    }
    side(h, own, t, dark, -1, -1.002, 1, -1.002);
    double[] mid = at(h, 0, 0);
    double across =
        (mid[0] - eye.x()) * StrictMath.cos(h.turn()) + mid[1] * StrictMath.sin(h.turn());
    double u = across > 0 ? -1.002 : 1.002;
    side(h, own, t, dark, u, 1, u, -1);
  }

  /// One wall, from one corner of the plan to the next.
  private void side(
      House h,
      SplittableRandom own,
      double t,
      Colour dark,
      double u0,
      double v0,
      double u1,
      double v1) {
    double[] a = at(h, u0, v0);
    double[] b = at(h, u1, v1);
    double length = StrictMath.hypot(b[0] - a[0], b[1] - a[1]);
    int across = (int) (length / 3.4);
    double half = 0.75 / length;
    for (double y = h.base() + 1.4; y + 1.8 < t; y += 3.3) {
      for (int k = 0; k < across; k++) {
        double f = (k + 0.5) / across;
        double[] p = {a[0] + (b[0] - a[0]) * (f - half), a[1] + (b[1] - a[1]) * (f - half)};
        double[] q = {a[0] + (b[0] - a[0]) * (f + half), a[1] + (b[1] - a[1]) * (f + half)};
        Path2D.Double pane =
            eye.polygon(p[0], y, p[1], p[0], y + 1.8, p[1], q[0], y + 1.8, q[1], q[0], y, q[1]);
        pane(pane, own, dark);
      }
    }
  }

  private void pane(Path2D.Double pane, SplittableRandom own, Colour dark) {
    double broad = pane.getBounds2D().getWidth() / Math.max(1e-9, pane.getBounds2D().getHeight());
    if (own.nextDouble() < 0.15 && broad > 0.22) {
      Colour c = Night.LAMP.mix(Night.CANDLE, own.nextDouble());
      on.fill(on.mask(pane), Ink.flat(c.times(own.nextDouble(0.35, 1.1))), 1);
      var box = pane.getBounds2D();
      double w = Math.max(0.0015, box.getWidth());
      on.glow(box.getCenterX(), box.getCenterY(), w, w * 4 + 0.004, c, 0.20);
    } else {
      on.fill(pane, dark.times(0.55), 0.8);
    }
  }

  private void top(
      House h,
      SplittableRandom own,
      double t,
      boolean court,
      Colour bright,
      Colour dark,
      Colour roof) {
    on.fill(plane(corners(h, 0.93, 0.93), t - 0.01), dark.mix(roof, 0.25), 0.85);
    Ink felt = Ink.flat(roof.times(0.82)).grained(h.seed(), 0.020, 0.008, 0.35);
    on.fill(on.mask(plane(corners(h, 0.91, 0.88), t - 0.5)), felt, 1);
    if (court) {
      on.fill(plane(corners(h, 0.42, 0.42), t), dark.times(0.5));
    }
    double s = eye.scale(h.z());
    int n = own.nextInt(1, 4);
    for (int k = 0; k < n; k++) {
      double u = own.nextDouble(0.45, 0.8) * (own.nextDouble() < 0.5 ? -1 : 1);
      double v = own.nextDouble(-0.75, 0.75);
      double[] p = at(h, u, v);
      double kind = own.nextDouble();
      if (kind < 0.5) {
        double side = own.nextDouble(1.0, 3.4);
        House shed = new House(p[0], p[1], h.turn(), t, side, side * 0.8, 0, 0);
        box(shed, 1, 1, t, t + own.nextDouble(1.0, 2.4), bright, dark, roof.times(1.05));
      } else if (h.z() < 520) {
        antenna(eye.see(p[0], t, p[1]), s, own);
      }
    }
  }

  private void antenna(Point2D.Double foot, double s, SplittableRandom own) {
    double tall = own.nextDouble(2.6, 4.6) * s;
    double line = Math.max(0.0007, 0.08 * s);
    on.fill(Outline.box(foot.x, foot.y - tall, line, tall), Night.INK, 0.9);
    for (int bar = 0; bar < 4; bar++) {
      double w = (1.7 - 0.30 * bar) * s;
      on.fill(Outline.box(foot.x - w / 2, foot.y - tall + bar * 0.42 * s, w, line), Night.INK, 0.9);
    }
  }

  private void lamps(House h, SplittableRandom own, double t) {
    double s = eye.scale(h.z());
    int n = h.z() < 620 ? 0 : own.nextInt(0, 4);
    for (int k = 0; k < n; k++) {
      double[] p = at(h, own.nextDouble(-0.9, 0.9), -1);
      Point2D.Double q = eye.see(p[0], h.base() + own.nextDouble(0.1, 0.9) * h.tall(), p[1]);
      double w = Math.max(0.0007, 0.9 * s);
      Colour c = Night.LAMP.mix(Night.CANDLE, own.nextDouble());
      on.glow(q.x, q.y, w, w * 3 + 0.0035, c, own.nextDouble(0.25, 1.1));
    }
    if (own.nextDouble() < 0.22) {
      double[] p = at(h, -1.15, -1.15);
      Point2D.Double q = eye.see(p[0], h.base() + 5, p[1]);
      on.glow(q.x, q.y, Math.max(0.0010, 0.25 * s), Math.max(0.008, 9 * s), Night.LAMP, 0.9);
    }
  }
}
