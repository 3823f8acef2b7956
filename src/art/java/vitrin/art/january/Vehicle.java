package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Outline;

/// Buses and lorries of the 1980s standing across a street, seen from the side; no lamp is on.
final class Vehicle {
  private static final Colour BODY = Night.INK.mix(Night.BLUE, 0.12);
  private final Layer to;
  private final Camera cam;

  Vehicle(Layer to, Camera cam) {
    this.to = to;
    this.cam = cam;
  }

  /// A town bus whose left end is at x (metres), at depth z; `way` is 1 when it faces right.
  void bus(double x, double z, int way) {
    double l = 10.6;
    shadow(x, z, l);
    fill(x, z, l, way, new RoundRectangle2D.Double(0, 0.38, l, 2.62, 0.5, 0.6), BODY.times(1.15));
    fill(x, z, l, way, Outline.box(0.05, 1.28, l - 0.1, 0.10), Night.HAZE.times(0.16));
    fill(x, z, l, way, Outline.box(0.1, 2.92, l - 0.2, 0.07), Night.LAMP.times(0.20));
    for (int k = 0; k < 7; k++) {
      double a = 0.45 + k * 1.36;
      boolean door = k == 1 || k == 5;
      Shape glass =
          new RoundRectangle2D.Double(a, door ? 0.62 : 1.52, 1.16, door ? 2.02 : 1.12, 0.16, 0.16);
      fill(x, z, l, way, glass, Night.BLACK.mix(Night.BLUE, 0.42));
      fill(x, z, l, way, Outline.box(a + 0.1, 2.42, 0.9, 0.10), Night.DUSK.times(0.2));
      if (door) {
        fill(x, z, l, way, Outline.box(a + 0.55, 0.62, 0.06, 2.02), BODY.times(0.5));
      }
    }
    fill(
        x,
        z,
        l,
        way,
        new RoundRectangle2D.Double(l - 0.42, 1.45, 0.36, 1.2, 0.1, 0.1),
        Night.BLACK.mix(Night.DUSK, 0.22));
    wheels(x, z, l, way, 0.50, 2.2, 8.1);
  }

  /// A lorry with a covered bed, as above.
  void lorry(double x, double z, int way) {
    double l = 7.6;
    shadow(x, z, l);
    fill(x, z, l, way, Outline.box(0, 0.78, 7.2, 0.26), Night.BLACK);
    Path2D.Double cover =
        Outline.blob(
            0.05, 1.1, 0.02, 2.6, 0.25, 2.95, 2.4, 3.02, 4.7, 2.95, 4.95, 2.6, 4.95, 1.1, 2.5,
            1.06);
    fill(x, z, l, way, cover, BODY.times(0.85));
    for (int k = 0; k < 6; k++) {
      fill(x, z, l, way, Outline.box(0.35 + k * 0.86, 1.15, 0.05, 1.8), BODY.times(0.55));
    }
    fill(x, z, l, way, Outline.box(0.05, 1.02, 4.9, 0.55), BODY.times(1.2));
    fill(x, z, l, way, Outline.box(0.05, 1.50, 4.9, 0.05), Night.HAZE.times(0.14));
    Path2D.Double cab =
        Outline.polygon(
            5.1, 0.7, 5.1, 2.45, 5.3, 2.6, 6.35, 2.6, 6.75, 1.75, 7.35, 1.62, 7.55, 1.45, 7.6, 0.62,
            7.1, 0.6);
    fill(x, z, l, way, cab, BODY.times(1.1));
    fill(
        x,
        z,
        l,
        way,
        Outline.polygon(5.5, 1.72, 5.5, 2.42, 6.24, 2.42, 6.56, 1.72),
        Night.BLACK.mix(Night.BLUE, 0.5));
    fill(x, z, l, way, Outline.box(5.3, 2.57, 1.05, 0.06), Night.LAMP.times(0.22));
    wheels(x, z, l, way, 0.52, 1.5, 6.6);
  }

  private void wheels(double x, double z, double l, int way, double r, double... at) {
    for (double a : at) {
      fill(x, z, l, way, Outline.oval(a, r + 0.12, r + 0.16, r + 0.14), Night.BLACK);
      fill(x, z, l, way, Outline.oval(a, r, r, r), Night.BLACK.mix(Night.DEEP, 0.15));
      fill(x, z, l, way, Outline.oval(a, r, r * 0.45, r * 0.45), Night.BLUE.times(0.22));
    }
  }

  private void shadow(double x, double z, double l) {
    if (cam.up() > 0) {
      Point2D.Double p = cam.see(x + l / 2, 0, z);
      double s = cam.scale(z);
      Shape under = Outline.box(p.x - l / 2 * s, p.y - 0.30 * s, l * s, 0.42 * s);
      to.fill(to.soft(under, 0.25 * s), Ink.flat(Night.BLACK), 0.9);
    }
  }

  /// Fills a shape given in metres (x along the vehicle, y up).
  private void fill(double x, double z, double l, int way, Shape metres, Colour c) {
    Point2D.Double o = cam.see(x, 0, z);
    double s = cam.scale(z);
    AffineTransform t = new AffineTransform(s, 0, 0, -s * cam.up(), o.x, o.y);
    if (way < 0) {
      t.translate(l, 0);
      t.scale(-1, 1);
    }
    to.fill(to.mask(t.createTransformedShape(metres)), Ink.flat(c), 1);
  }
}
