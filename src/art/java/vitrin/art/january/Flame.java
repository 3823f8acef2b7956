package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// The eternal flame on its star of stone, under the tower with the glass dome, at dusk.
final class Flame {
  private static final double X = 0.375;
  private static final double STAR = 0.835;
  private final Layer on;
  private final Noise noise = new Noise(1101);

  private Flame(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Flame f = new Flame(on);
    f.sky();
    f.ground();
    f.tower();
    f.star();
    f.fire();
    return Finish.night(24).exposed(1.15).bloom(0.7).corners(0.7).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                0.80,
                Night.INK,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK,
                Night.HAZE.mix(Night.ROSE, 0.6))
            .grained(1102, 0.5, 0.12, 0.25));
  }

  private void ground() {
    on.fill(
        on.mask(Outline.box(0, 0.775, on.aspect(), 0.3)),
        Ink.down(0.775, 1, Night.DUSK.mix(Night.ROSE, 0.4).times(0.45), Night.DEEP, Night.BLACK)
            .grained(1103, 0.2, 0.02, 0.35),
        1);
    on.light((x, y, o) -> {
      double dx = (x - X) / 0.26;
      double dy = (y - STAR - 0.02) / 0.085;
      double k =
          y < 0.775
              ? 0
              : 0.30
                  * StrictMath.exp(-dx * dx - dy * dy)
                  * (1 + 0.4 * noise.fbm(x * 30, y * 90, 3));
      o[0] = (float) k;
      o[1] = (float) (k * 0.50);
      o[2] = (float) (k * 0.18);
      o[3] = 1;
    });
  }

  private void tower() {
    Colour stone = Colour.hex(0x8A8178);
    double foot = 0.80;
    double top = 0.290;
    double[] edges = {-0.205, -0.125, 0.125, 0.205};
    inner(foot, top);
    pier(edges[0], edges[1], foot, top, stone, 1);
    pier(edges[2], edges[3], foot, top, stone, -1);
    Path2D.Double lintel = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    lintel.append(Outline.box(X - 0.215, top - 0.004, 0.43, 0.16), false);
    lintel.append(arch(0.125, 0.40, 0.20, top + 0.156), false);
    on.fill(
        on.mask(lintel),
        Ink.down(top, top + 0.16, stone.times(0.20), stone.times(0.34))
            .grained(1104, 0.03, 0.03, 0.2)
            .lit((x, y) -> 0.6 + 1.3 * lit(x, y)),
        1);
    for (double[] b :
        new double[][] {
          {0.228, top - 0.016, 0.014}, {0.215, top - 0.030, 0.014}, {0.220, top + 0.060, 0.005}
        }) {
      on.fill(
          on.mask(Outline.box(X - b[0], b[1], 2 * b[0], b[2])),
          Ink.down(b[1], b[1] + b[2], stone.times(0.55), stone.times(0.22)),
          1);
    }
    dome(top - 0.030);
    for (int k = 0; k < 3; k++) {
      double w = 0.255 + 0.035 * k;
      double y = foot + 0.012 * k;
      on.fill(
          on.mask(Outline.box(X - w, y, 2 * w, 0.012)),
          Ink.down(y, y + 0.012, stone.times(0.42), stone.times(0.16))
              .lit((a, b) -> 0.5 + 1.2 * lit(a, b)),
          1);
    }
  }

  private double lit(double x, double y) {
    double dx = (x - X) / 0.20;
    double dy = (y - STAR + 0.06) / 0.28;
    return StrictMath.exp(-dx * dx - dy * dy);
  }

  /// A pointed arch of this half width, springing at `spring` and reaching up by `rise`.
  private Path2D.Double arch(double half, double spring, double rise, double foot) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(X - half, foot);
    p.lineTo(X - half, spring + rise * 0.3);
    p.curveTo(X - half, spring, X - half * 0.45, spring - rise * 0.22, X, spring - rise * 0.36);
    p.curveTo(
        X + half * 0.45, spring - rise * 0.22, X + half, spring, X + half, spring + rise * 0.3);
    p.lineTo(X + half, foot);
    p.closePath();
    return p;
  }

  private void inner(double foot, double top) {
    Shape hollow = Outline.box(X - 0.20, top, 0.40, foot - top);
    on.fill(
        on.mask(hollow),
        Ink.down(top, foot, Colour.hex(0x0B0D12), Colour.hex(0x1A1614), Colour.hex(0x3A2415))
            .grained(1105, 0.1, 0.1, 0.2),
        1);
    Colour sky = Night.DUSK.mix(Night.ROSE, 0.4);
    for (double[] gap :
        new double[][] {{-0.052, 0.104, 0.40}, {-0.112, 0.030, 0.43}, {0.082, 0.030, 0.43}}) {
      Path2D.Double p = new Path2D.Double();
      double a = X + gap[0];
      double b = a + gap[1];
      p.moveTo(a, foot);
      p.lineTo(a, gap[2] + gap[1] * 0.5);
      p.quadTo(a, gap[2], (a + b) / 2, gap[2] - gap[1] * 0.45);
      p.quadTo(b, gap[2], b, gap[2] + gap[1] * 0.5);
      p.lineTo(b, foot);
      p.closePath();
      on.fill(
          on.mask(p), Ink.down(0.36, foot, Night.BLUE, Night.DUSK, sky.mix(Night.ROSE, 0.4)), 0.9);
    }
    on.light(on.mask(hollow), Ink.flat(Night.EMBER).lit((x, y) -> 0.35 * lit(x, y)), 1);
  }

  private void pier(double from, double to, double foot, double top, Colour stone, int in) {
    double w = to - from;
    on.fill(
        on.mask(Outline.box(X + from, top, w, foot - top)),
        Ink.between(
                X + from,
                0,
                X + to,
                0,
                in > 0 ? stone.times(0.14) : stone.times(0.42),
                stone.times(0.26),
                in > 0 ? stone.times(0.42) : stone.times(0.14))
            .grained(1106, 0.03, 0.05, 0.25)
            .lit((x, y) -> 0.55 + 1.5 * lit(x, y)),
        1);
    for (double y = top + 0.03; y < foot; y += 0.034) {
      on.fill(Outline.box(X + from, y, w, 0.0011), Night.BLACK, 0.35);
    }
    double edge = in > 0 ? to - 0.003 : from;
    on.light(
        on.mask(Outline.box(X + edge, 0.42, 0.003, foot - 0.42)),
        Ink.flat(Night.LAMP).lit((x, y) -> 0.75 * lit(x, y)),
        1);
  }

  private void dome(double base) {
    Path2D.Double d =
        Outline.blob(
            X - 0.185,
            base,
            X - 0.190,
            base - 0.045,
            X - 0.150,
            base - 0.115,
            X - 0.075,
            base - 0.168,
            X,
            base - 0.195,
            X + 0.075,
            base - 0.168,
            X + 0.150,
            base - 0.115,
            X + 0.190,
            base - 0.045,
            X + 0.185,
            base,
            X,
            base + 0.002);
    on.fill(
        on.mask(d),
        Ink.between(
            X - 0.19, base - 0.15, X + 0.19, base, Night.DUSK.times(0.9), Night.BLUE, Night.DEEP),
        0.92);
    on.light(
        on.mask(d),
        Ink.around(X, base + 0.02, 0.20, Night.LAMP, Night.EMBER.times(0.3), Night.BLACK),
        0.55);
    Path2D.Double ribs = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int k = -4; k <= 4; k++) {
      double u = StrictMath.sin(k * Math.PI / 9.4);
      ribs.append(
          Outline.taper(
              0.0042,
              0.0030,
              X + 0.186 * u,
              base,
              X + 0.190 * u,
              base - 0.045,
              X + 0.150 * u,
              base - 0.115,
              X + 0.075 * u,
              base - 0.168,
              X,
              base - 0.195),
          false);
    }
    for (double[] ring : new double[][] {{0.188, 0.045}, {0.150, 0.115}, {0.078, 0.167}}) {
      ribs.append(
          Outline.taper(
              0.003,
              0.003,
              X - ring[0],
              base - ring[1],
              X,
              base - ring[1] + 0.016,
              X + ring[0],
              base - ring[1]),
          false);
    }
    on.fill(
        on.mask(ribs),
        Ink.between(
            X - 0.19,
            base - 0.2,
            X + 0.19,
            base,
            Colour.hex(0xC9A56A),
            Colour.hex(0x7A5A32),
            Colour.hex(0x3A2A1A)),
        1);
    on.fill(Outline.taper(0.006, 0.001, X, base - 0.19, X, base - 0.235), Colour.hex(0xB08F5C));
    on.fill(Outline.oval(X, base - 0.203, 0.008, 0.008), Colour.hex(0xB08F5C));
  }

  private void star() {
    Path2D.Double p = new Path2D.Double();
    for (int k = 0; k < 16; k++) {
      double a = k * Math.PI / 8 + Math.PI / 16;
      double r = k % 2 == 0 ? 0.150 : 0.108;
      double x = X + r * StrictMath.cos(a);
      double y = STAR + 0.03 + r * 0.30 * StrictMath.sin(a);
      if (k == 0) {
        p.moveTo(x, y);
      } else {
        p.lineTo(x, y);
      }
    }
    p.closePath();
    Shape low =
        java.awt.geom.AffineTransform.getTranslateInstance(0, 0.022).createTransformedShape(p);
    on.shade(on.soft(Outline.oval(X, STAR + 0.06, 0.19, 0.05), 0.04), Night.BLACK, 0.8);
    on.fill(on.mask(low), Ink.flat(Colour.hex(0x0B0A0B)), 1);
    on.fill(
        on.mask(p),
        Ink.around(
                X,
                STAR + 0.03,
                0.16,
                Colour.hex(0x8A5A30),
                Colour.hex(0x3A241A),
                Colour.hex(0x17120F))
            .grained(1107, 0.01, 0.004, 0.25),
        1);
    Shape edge = new java.awt.BasicStroke(0.0022f).createStrokedShape(p);
    on.fill(on.mask(edge), Ink.flat(Colour.hex(0xE0B36A)), 0.85);
    on.fill(on.mask(Outline.oval(X, STAR + 0.028, 0.036, 0.011)), Ink.flat(Night.BLACK), 1);
  }

  private void fire() {
    SplittableRandom dice = new SplittableRandom(1108);
    double base = STAR + 0.028;
    on.glow(X, base - 0.07, 0.10, 0.45, Night.EMBER, 0.20);
    on.glow(X, base - 0.06, 0.04, 0.20, Night.LAMP, 0.50);
    for (int k = 0; k < 26; k++) {
      double x = X + dice.nextDouble(-0.028, 0.028);
      double off = Math.abs(x - X) / 0.028;
      double tall = dice.nextDouble(0.07, 0.165) * (1 - 0.55 * off);
      double sway = dice.nextDouble(-0.014, 0.014);
      Shape tongue =
          Outline.taper(
              0.020 * (1 - 0.3 * off),
              0.0008,
              x,
              base,
              x + sway,
              base - tall * 0.35,
              X + (x - X) * 0.5 - sway * 0.8,
              base - tall * 0.7,
              X + (x - X) * 0.2 + sway,
              base - tall);
      on.light(
          on.soft(tongue, 0.006),
          Ink.down(
              base - tall,
              base,
              Night.EMBER.times(0.7),
              Night.EMBER,
              Night.LAMP,
              Night.CANDLE,
              Night.LAMP.times(0.8)),
          0.30);
    }
    on.light(
        on.soft(
            Outline.taper(0.026, 0.002, X, base, X + 0.003, base - 0.04, X, base - 0.075), 0.012),
        Ink.flat(Night.CANDLE),
        1.2);
  }
}
