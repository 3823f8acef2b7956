package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Outline;

/// The set itself: wooden case, dead grey screen, knobs, an aerial on top.
final class TvSet {
  private final Layer on;

  TvSet(Layer on) {
    this.on = on;
  }

  void draw() {
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
            .lit((a, b) -> 0.35 + 0.75 * Television.near(a, b, 0.78, 0.40, 0.4, 0.4)),
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
