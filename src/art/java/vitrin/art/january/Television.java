package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A room with a television set of the 1980s whose screen is grey and dead; night in the window.
final class Television {
  private static final double FLOOR = 0.80;
  private final Layer on;
  private final Noise noise = new Noise(401);

  private Television(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Television t = new Television(on);
    t.room();
    t.window();
    t.cabinet();
    new TvSet(on).draw();
    return Finish.night(16).exposed(1.15).corners(0.8).of(on);
  }

  static double near(double x, double y, double cx, double cy, double rx, double ry) {
    double dx = (x - cx) / rx;
    double dy = (y - cy) / ry;
    return StrictMath.exp(-dx * dx - dy * dy);
  }

  private void room() {
    Colour wall = Colour.hex(0x34414E);
    on.wash(
        Ink.flat(wall)
            .grained(402, 0.4, 0.6, 0.10)
            .lit((x, y) ->
                0.10
                    + 0.62 * near(x, y, 0.98, 0.42, 0.55, 0.42)
                    + 0.25 * near(x, y, 0.5, 0.55, 0.4, 0.3)));
    for (double x = 0.012; x < on.aspect(); x += 0.0235) {
      for (double y = 0.02; y < FLOOR - 0.03; y += 0.047) {
        double s = ((int) Math.round((x - 0.012) / 0.0235)) % 2 * 0.0235;
        on.fill(
            on.mask(Outline.oval(x, y + s, 0.0026, 0.0056)),
            Ink.flat(Colour.hex(0x93A1AE))
                .lit((a, b) -> 0.10 + 0.7 * near(a, b, 0.98, 0.42, 0.55, 0.42)),
            0.20);
      }
    }
    on.fill(
        on.mask(Outline.box(0, FLOOR, on.aspect(), 0.3)),
        Ink.down(FLOOR, 1, Colour.hex(0x2A2320), Colour.hex(0x120E0D))
            .grained(403, 0.6, 0.008, 0.35)
            .lit((x, y) -> 0.25 + 1.1 * near(x, y, 0.92, 0.84, 0.4, 0.2)),
        1);
    on.fill(Outline.box(0, FLOOR - 0.022, on.aspect(), 0.022), Colour.hex(0x171A1E));
    on.light(
        on.mask(Outline.box(0, FLOOR - 0.022, on.aspect(), 0.0014)), Ink.flat(Night.DUSK), 0.25);
  }

  private void window() {
    double x = 0.80;
    double y = 0.10;
    double w = 0.40;
    double h = 0.50;
    on.fill(Outline.box(x - 0.022, y - 0.022, w + 0.044, h + 0.044), Colour.hex(0x46525E));
    on.fill(
        on.mask(Outline.box(x, y, w, h)),
        Ink.down(y, y + h, Night.DEEP, Night.BLUE, Night.DUSK, Night.HAZE.mix(Night.DUSK, 0.5))
            .grained(404, 0.3, 0.1, 0.2),
        1);
    Path2D.Double roofs = new Path2D.Double();
    roofs.moveTo(x, y + h);
    for (double u = 0; u <= 1.0001; u += 0.001) {
      long k = (long) (u * 9);
      roofs.lineTo(x + u * w, y + h - 0.055 - 0.10 * noise.cell(k, 3));
    }
    roofs.lineTo(x + w, y + h);
    roofs.closePath();
    on.fill(on.mask(roofs), Ink.flat(Night.INK), 1);
    on.fill(Outline.box(x + 0.118, y + h - 0.064, 0.0055, 0.008), Night.LAMP.times(0.8));
    on.glow(x + 0.121, y + h - 0.060, 0.004, 0.03, Night.LAMP, 0.25);
    for (double bar : new double[] {0.0, 0.5, 1.0}) {
      on.fill(Outline.box(x + bar * w - 0.009, y, 0.018, h), Colour.hex(0x3A4550));
    }
    on.fill(Outline.box(x, y + 0.13, w, 0.013), Colour.hex(0x3A4550));
    on.fill(Outline.box(x - 0.05, y + h + 0.022, w + 0.10, 0.020), Colour.hex(0x5A6874));
    on.fill(Outline.box(x - 0.05, y + h + 0.042, w + 0.10, 0.012), Night.BLACK, 0.6);
    radiator(x + 0.04, y + h + 0.07, w - 0.08, 0.10);
    curtain(x - 0.075, y - 0.05, 0.15, h + 0.25, 7);
    curtain(x + w - 0.075, y - 0.05, 0.17, h + 0.25, 17);
    on.fill(Outline.box(x - 0.12, y - 0.066, w + 0.26, 0.014), Colour.hex(0x11151A));
  }

  private void curtain(double x, double y, double w, double h, long seed) {
    Noise n = new Noise(seed);
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x, y);
    for (double v = 0; v <= 1.0001; v += 0.02) {
      p.lineTo(x + 0.012 * n.at(v * 2, 1) + 0.01 * v, y + v * h);
    }
    for (double v = 1; v >= -0.0001; v -= 0.02) {
      p.lineTo(x + w + 0.012 * n.at(v * 2, 5) - 0.01 * v, y + v * h);
    }
    p.closePath();
    Ink folds =
        (a, b, o) -> {
          double u = (a - x) / w * 5.2 + 0.35 * n.at(b * 3, 2) + 0.6 * n.at(a * 20, b * 1.2);
          double f = 0.5 + 0.5 * StrictMath.sin(u * 2 * Math.PI);
          Colour c = Colour.hex(0x1C2A3B).mix(Night.HAZE, 0.10 + 0.50 * f * f);
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (0.93 + 0.07 * (1 - f));
        };
    on.fill(on.mask(p), folds, 1);
  }

  private void radiator(double x, double y, double w, double h) {
    int n = 13;
    for (int k = 0; k < n; k++) {
      double at = x + w * k / n;
      on.fill(
          on.mask(new RoundRectangle2D.Double(at, y, w / n * 0.8, h, 0.012, 0.02)),
          Ink.between(
              at,
              0,
              at + w / n * 0.8,
              0,
              Colour.hex(0x26303A),
              Colour.hex(0x55626E),
              Colour.hex(0x161B21)),
          1);
    }
  }

  private void cabinet() {
    on.shade(on.soft(Outline.box(0.10, FLOOR + 0.02, 0.72, 0.09), 0.06), Night.BLACK, 0.9);
    for (double x : new double[] {0.155, 0.715}) {
      on.fill(
          Outline.polygon(x, 0.80, x + 0.030, 0.80, x + 0.024, 0.925, x + 0.006, 0.925),
          Colour.hex(0x0C0806));
    }
    Ink wood =
        Ink.down(0.655, 0.82, Colour.hex(0x4A3023), Colour.hex(0x2A1A13))
            .grained(405, 0.5, 0.006, 0.45)
            .lit((x, y) -> 0.30 + 0.75 * near(x, y, 0.80, 0.66, 0.35, 0.3));
    on.fill(on.mask(Outline.box(0.115, 0.668, 0.67, 0.150)), wood, 1);
    on.fill(Outline.box(0.095, 0.650, 0.71, 0.020), Colour.hex(0x4F3527));
    on.light(
        on.mask(Outline.box(0.095, 0.650, 0.71, 0.0016)),
        Ink.between(0.1, 0, 0.8, 0, Night.INK, Night.HAZE),
        0.5);
    on.fill(Outline.box(0.4485, 0.672, 0.003, 0.142), Night.BLACK, 0.8);
    for (double x : new double[] {0.43, 0.468}) {
      on.fill(Outline.oval(x, 0.742, 0.006, 0.006), Colour.hex(0x8A7350));
    }
  }
}
