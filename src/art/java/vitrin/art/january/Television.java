package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
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
    t.set();
    return Finish.night(16).exposed(1.15).corners(0.8).of(on);
  }

  private static double near(double x, double y, double cx, double cy, double rx, double ry) {
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
    for (double u = 0; u <= 1.0001; u += 0.01) {
      long k = (long) (u * 9);
      roofs.lineTo(x + u * w, y + h - 0.055 - 0.10 * noise.cell(k, 3));
    }
    roofs.lineTo(x + w, y + h);
    roofs.closePath();
    on.fill(on.mask(roofs), Ink.flat(Night.INK), 1);
    for (double bar : new double[] {0.0, 0.5, 1.0}) {
      on.fill(Outline.box(x + bar * w - 0.009, y, 0.018, h), Colour.hex(0x3A4550));
    }
    on.fill(Outline.box(x, y + 0.13, w, 0.013), Colour.hex(0x3A4550));
    on.fill(Outline.box(x - 0.05, y + h + 0.022, w + 0.10, 0.020), Colour.hex(0x5A6874));
    on.fill(Outline.box(x - 0.05, y + h + 0.042, w + 0.10, 0.012), Night.BLACK, 0.6);
    curtain(x - 0.075, y - 0.05, 0.15, h + 0.25, 7);
    curtain(x + w - 0.075, y - 0.05, 0.17, h + 0.25, 17);
    on.fill(Outline.box(x - 0.12, y - 0.066, w + 0.26, 0.014), Colour.hex(0x11151A));
    radiator(x + 0.04, y + h + 0.07, w - 0.08, 0.10);
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
          o[3] = (float) (0.80 + 0.15 * (1 - f));
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

  private void set() {
    double x = 0.17;
    double y = 0.285;
    double w = 0.56;
    double h = 0.355;
    on.shade(on.soft(Outline.box(x - 0.02, y + 0.02, w + 0.07, h), 0.05), Night.BLACK, 0.75);
    Shape body = new RoundRectangle2D.Double(x, y, w, h, 0.028, 0.028);
    on.fill(
        on.mask(body),
        Ink.down(y, y + h, Colour.hex(0x3B2A20), Colour.hex(0x271A13))
            .grained(406, 0.6, 0.007, 0.4)
            .lit((a, b) -> 0.35 + 0.75 * near(a, b, 0.78, 0.40, 0.4, 0.4)),
        1);
    on.light(
        on.mask(Outline.box(x + 0.012, y + 0.0012, w - 0.024, 0.0018)),
        Ink.between(x, 0, x + w, 0, Night.INK, Night.HAZE),
        0.7);
    on.fill(
        new RoundRectangle2D.Double(x + 0.018, y + 0.018, w - 0.036, h - 0.036, 0.02, 0.02),
        Colour.hex(0x0D0F12));
    screen(x + 0.036, y + 0.034, 0.375, h - 0.068);
    panel(x + 0.432, y + 0.034, w - 0.432 - 0.034, h - 0.068);
    for (double f : new double[] {x + 0.05, x + w - 0.08}) {
      on.fill(Outline.box(f, y + h, 0.03, 0.011), Night.BLACK);
    }
    antenna(x + 0.30, y);
  }

  private void screen(double x, double y, double w, double h) {
    Path2D.Double glass = new Path2D.Double();
    for (int k = 0; k < 160; k++) {
      double a = k * Math.PI / 80;
      double cos = StrictMath.cos(a);
      double sin = StrictMath.sin(a);
      double r =
          StrictMath.pow(StrictMath.pow(Math.abs(cos), 5) + StrictMath.pow(Math.abs(sin), 5), -0.2);
      double px = x + w / 2 + w / 2 * r * cos;
      double py = y + h / 2 + h / 2 * r * sin;
      if (k == 0) {
        glass.moveTo(px, py);
      } else {
        glass.lineTo(px, py);
      }
    }
    glass.closePath();
    Mask mask = on.mask(glass);
    on.fill(on.soft(glass, 0.01), Ink.flat(Night.BLACK), 1);
    on.fill(
        mask,
        Ink.around(
                x + w * 0.55,
                y + h * 0.45,
                0.30,
                Colour.hex(0x68727A),
                Colour.hex(0x454E55),
                Colour.hex(0x20262B))
            .grained(407, 0.004, 0.0012, 0.10),
        1);
    Shape pane =
        Outline.polygon(
            x + w * 0.70,
            y + h * 0.13,
            x + w * 0.90,
            y + h * 0.17,
            x + w * 0.91,
            y + h * 0.52,
            x + w * 0.71,
            y + h * 0.56);
    on.light(on.soft(pane, 0.012).inside(mask), Ink.flat(Night.HAZE), 0.42);
    Shape cross = Outline.box(x + w * 0.798, y + h * 0.12, 0.005, h * 0.46);
    on.shade(on.soft(cross, 0.004), Night.DUSK, 0.7);
    on.light(
        on.soft(
                Outline.taper(
                    0.012,
                    0.002,
                    x + w * 0.06,
                    y + h * 0.35,
                    x + w * 0.10,
                    y + h * 0.12,
                    x + w * 0.36,
                    y + h * 0.05),
                0.012)
            .inside(mask),
        Ink.flat(Night.HAZE),
        0.25);
  }

  private void panel(double x, double y, double w, double h) {
    on.fill(Outline.box(x, y, w, h), Colour.hex(0x1B1D20));
    for (int k = 0; k < 2; k++) {
      double cy = y + 0.036 + k * 0.062;
      on.fill(Outline.oval(x + w / 2, cy, 0.022, 0.022), Colour.hex(0x0A0B0D));
      on.fill(
          on.mask(Outline.oval(x + w / 2, cy, 0.018, 0.018)),
          Ink.between(
              x,
              cy - 0.02,
              x + w,
              cy + 0.02,
              Colour.hex(0x2A2D31),
              Colour.hex(0x8B9196),
              Colour.hex(0x33373C)),
          1);
    }
    for (int k = 0; k < 6; k++) {
      on.fill(
          Outline.box(x + 0.012, y + 0.142 + k * 0.009, w - 0.024, 0.005), Colour.hex(0x4C5156));
    }
    for (double s = y + 0.205; s < y + h - 0.012; s += 0.0075) {
      on.fill(Outline.box(x + 0.008, s, w - 0.016, 0.0032), Night.BLACK);
    }
  }

  private void antenna(double x, double y) {
    on.fill(
        Outline.blob(x - 0.03, y, x - 0.02, y - 0.018, x + 0.02, y - 0.018, x + 0.03, y),
        Colour.hex(0x14161A));
    for (double[] rod : new double[][] {{-0.15, -0.205}, {0.11, -0.225}}) {
      on.fill(
          on.mask(
              Outline.taper(
                  0.0045,
                  0.0018,
                  x,
                  y - 0.014,
                  x + rod[0] / 2,
                  y + rod[1] / 2,
                  x + rod[0],
                  y + rod[1])),
          Ink.flat(Colour.hex(0x8C98A4)),
          0.8);
    }
  }
}
