package vitrin.art.january;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import vitrin.art.motif.People;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// The great square by the sea at evening: people standing around small fires before the Government
/// House.
final class Square {
  private static final double GROUND = 0.585;
  private static final double MIDDLE = 0.75;
  private final Layer on;
  private final Noise noise = new Noise(210);
  private final SplittableRandom dice = new SplittableRandom(211);

  /// Fires: x, y of the foot, size.
  private final double[][] fires = {
    {0.20, 0.640, 0.45}, {0.47, 0.622, 0.30}, {0.985, 0.628, 0.36}, {1.27, 0.655, 0.55},
    {0.36, 0.715, 1.0}, {0.78, 0.795, 1.75}, {1.20, 0.735, 1.15}, {1.45, 0.70, 0.8},
    {0.06, 0.74, 1.1}
  };

  private Square(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Square s = new Square(on);
    s.sky();
    s.house();
    s.ground();
    s.crowd();
    return Finish.night(14).exposed(1.1).bloom(0.6).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                GROUND,
                Night.INK,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK.mix(Night.BLUE, 0.3),
                Night.HAZE.mix(Night.ROSE, 0.30).times(0.62))
            .grained(212, 0.7, 0.12, 0.32));
  }

  private void house() {
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    block(p, 0, 0.44, 0.235);
    block(p, 0, 0.125, 0.292);
    block(p, 0, 0.105, 0.318);
    for (int side = -1; side <= 1; side += 2) {
      block(p, side * 0.345, 0.095, 0.300);
      block(p, side * 0.345, 0.078, 0.345);
      block(p, side * 0.345, 0.058, 0.372);
      block(p, side * 0.345, 0.040, 0.388);
      block(p, side * 0.235, 0.030, 0.262);
      for (int k = -1; k <= 1; k += 2) {
        block(p, side * 0.345 + k * 0.083, 0.012, 0.330);
      }
    }
    Colour wall = Night.INK.mix(Night.BLUE, 0.52);
    on.fill(
        on.rough(p, 213, 0.01, 0.0008),
        Ink.down(
                GROUND - 0.4,
                GROUND,
                wall.times(0.85),
                wall,
                Night.DUSK.mix(Night.ROSE, 0.45).times(0.55))
            .grained(214, 0.05, 0.03, 0.22),
        1);
    cornices();
    pilasters();
    for (int row = 0; row < 9; row++) {
      openings(row);
    }
    for (int k = -1; k <= 1; k++) {
      arch(MIDDLE + k * 0.058, GROUND, 0.019, 0.118, Night.BLACK, 0.85);
    }
    for (int side = -1; side <= 1; side += 2) {
      for (int k = -1; k <= 1; k++) {
        arch(MIDDLE + side * 0.345 + k * 0.040, GROUND - 0.228, 0.012, 0.060, Night.BLACK, 0.8);
        arch(MIDDLE + side * 0.345 + k * 0.034, GROUND - 0.308, 0.010, 0.030, Night.BLACK, 0.7);
        arch(MIDDLE + side * 0.345 + k * 0.052, GROUND, 0.016, 0.085, Night.BLACK, 0.8);
      }
    }
    for (int k = -2; k <= 2; k++) {
      arch(MIDDLE + k * 0.038, GROUND - 0.242, 0.011, 0.042, Night.BLACK, 0.75);
    }
  }

  private void block(Path2D.Double p, double dx, double half, double tall) {
    p.append(Outline.box(MIDDLE + dx - half, GROUND - tall, 2 * half, tall + 0.01), false);
    p.append(
        Outline.box(MIDDLE + dx - half - 0.004, GROUND - tall, 2 * half + 0.008, 0.005), false);
  }

  private void cornices() {
    for (double up : new double[] {0.130, 0.222}) {
      on.light(
          on.mask(Outline.box(MIDDLE - 0.44, GROUND - up, 0.88, 0.0018)),
          Ink.flat(Night.HAZE),
          0.16);
    }
    for (int side = -1; side <= 1; side += 2) {
      for (double[] c : new double[][] {{0.095, 0.300}, {0.078, 0.345}, {0.058, 0.372}}) {
        on.light(
            on.mask(Outline.box(MIDDLE + side * 0.345 - c[0], GROUND - c[1], 2 * c[0], 0.0016)),
            Ink.flat(Night.HAZE),
            0.22);
      }
    }
  }

  private void pilasters() {
    for (double x = -0.4321; x < 0.44; x += 0.0284) {
      on.light(
          on.mask(Outline.box(MIDDLE + x, GROUND - 0.222, 0.0026, 0.222)),
          Ink.down(GROUND - 0.222, GROUND, Night.HAZE, Night.ROSE),
          0.045);
    }
    for (double edge : new double[] {-0.44, -0.25, -0.125, 0.125, 0.25, 0.44}) {
      on.shade(
          on.soft(
              Outline.box(MIDDLE + edge - (edge > 0 ? 0.012 : 0), GROUND - 0.23, 0.012, 0.23),
              0.006),
          Night.BLUE,
          0.5);
    }
  }

  private void openings(int row) {
    double up = 0.028 + row * 0.0235;
    for (double x = -0.425; x < 0.426; x += 0.0142) {
      boolean door = row < 4 && Math.abs(x) < 0.085;
      if (!door) {
        double y = GROUND - up - 0.013;
        Shape w = Outline.box(MIDDLE + x - 0.0032, y, 0.0064, 0.0128);
        on.fill(w, Night.BLACK, 0.60);
        if (dice.nextDouble() < 0.035) {
          on.light(on.mask(w), Ink.flat(Night.LAMP), dice.nextDouble(0.25, 0.75));
        }
      }
    }
  }

  private void arch(double x, double base, double half, double tall, Colour c, double opacity) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x - half, base);
    p.lineTo(x - half, base - tall + half);
    p.append(new Arc2D.Double(x - half, base - tall, 2 * half, 2 * half, 180, -180, 0), true);
    p.lineTo(x + half, base);
    p.closePath();
    on.fill(p, c, opacity);
  }

  private void ground() {
    on.fill(
        on.mask(Outline.box(0, GROUND, on.aspect(), 1)),
        Ink.down(GROUND, 1, Night.DUSK.mix(Night.ROSE, 0.35).times(0.42), Night.DEEP, Night.BLACK)
            .grained(215, 0.2, 0.03, 0.3),
        1);
    on.fill(
        on.soft(Outline.box(-0.1, GROUND - 0.02, 1.8, 0.045), 0.05),
        Ink.flat(Night.HAZE.mix(Night.ROSE, 0.5).times(0.7)),
        0.42);
  }

  private void crowd() {
    int rows = 46;
    for (int r = 0; r < rows; r++) {
      double t = (double) r / (rows - 1);
      double y = GROUND + 0.012 + 0.47 * StrictMath.pow(t, 2.1);
      double tall = 0.020 + 0.43 * (y - GROUND - 0.012) / 0.47 * 0.86;
      for (double[] f : fires) {
        double last =
            GROUND + 0.012 + 0.47 * StrictMath.pow(Math.max(0, t - 1.0 / (rows - 1)), 2.1);
        if (f[1] > last && f[1] <= y) {
          fire(f);
        }
      }
      double step = tall * (0.27 + 0.42 * t);
      for (double x = -0.05 + dice.nextDouble() * step;
          x < on.aspect() + 0.05;
          x += step * dice.nextDouble(0.6, 1.6)) {
        if (dice.nextDouble() < 0.93 - 0.30 * t && clear(x, y, tall)) {
          person(x, y + dice.nextDouble(-0.004, 0.004), tall * dice.nextDouble(0.9, 1.07), t);
        }
      }
    }
  }

  /// Whether a person may stand here: not in a fire, not right before one, and not before the
  /// middle of the picture.
  private boolean clear(double x, double y, double tall) {
    for (double[] f : fires) {
      double dx = Math.abs(x - f[0]);
      boolean before = y > f[1] - 0.004 && y < f[1] + 0.16 * f[2];
      if (dx < 0.035 * f[2] && Math.abs(y - f[1]) < 0.02 * f[2] || before && dx < 0.052 * f[2]) {
        return false;
      }
    }
    return tall < 0.25 || Math.abs(x - 0.77) > 0.20 + 1.3 * (tall - 0.25);
  }

  private void person(double x, double y, double tall, double t) {
    Shape s = People.standing(dice.nextLong(), x, y, tall);
    Colour far = Night.DUSK.mix(Night.ROSE, 0.30).times(0.30);
    Colour body = far.mix(Night.BLACK.times(0.8), 0.15 + 0.85 * StrictMath.pow(t, 0.45));
    double side = 0;
    double glow = 0;
    double ahead = 0;
    for (double[] f : fires) {
      double dx = x - f[0];
      double dy = (y - f[1]) * 2.4;
      double k = 0.0042 * f[2] * f[2] / (dx * dx + dy * dy + 0.0015 * f[2]);
      glow += k;
      side -= k * Math.clamp(dx / (0.03 + Math.abs(dy)), -1, 1);
      ahead += k * Math.clamp(-dy / 0.06, -0.2, 1);
    }
    on.shade(on.soft(Outline.oval(x, y, tall * 0.16, tall * 0.022), tall * 0.05), Night.BLACK, 0.6);
    var mask = on.mask(s);
    on.fill(mask, Ink.flat(body), 1);
    double edge = Math.min(1, glow * 0.55);
    if (edge > 0.02) {
      double off = -Math.clamp(side / Math.max(glow, 1e-6) * 1.6, -1, 1) * tall * 0.022;
      Shape shifted =
          AffineTransform.getTranslateInstance(off, tall * 0.006).createTransformedShape(s);
      on.light(mask.outside(on.soft(shifted, tall * 0.012)), Ink.flat(Night.EMBER), edge * 1.2);
      double front = Math.min(0.5, Math.max(0, ahead) * 0.16);
      on.light(mask, Ink.down(y - tall, y, Night.EMBER.times(0.5), Night.EMBER), front * 0.30);
    }
  }

  private void fire(double[] f) {
    double s = f[2];
    on.glow(f[0], f[1], 0.020 * s, 0.20 * s, 0.6, Night.EMBER, 0.55);
    on.glow(f[0], f[1] + 0.004, 0.030 * s, 0.16 * s, 0.25, Night.LAMP, 0.8);
    for (int k = 0; k < 9; k++) {
      double x = f[0] + dice.nextDouble(-0.010, 0.010) * s;
      double tall = dice.nextDouble(0.012, 0.032) * s;
      double bend = dice.nextDouble(-0.006, 0.006) * s;
      on.light(
          on.soft(
              Outline.taper(
                  0.009 * s, 0.001, x, f[1], x + bend, f[1] - tall * 0.6, f[0], f[1] - tall),
              0.003 * s),
          Ink.down(f[1] - tall, f[1], Night.EMBER, Night.CANDLE),
          1.1);
    }
    on.fill(
        on.soft(
                Outline.taper(
                    0.012 * s,
                    0.10 * s,
                    f[0],
                    f[1] - 0.03 * s,
                    f[0] + 0.012 * s,
                    f[1] - 0.10 * s,
                    f[0] + 0.05 * s,
                    f[1] - 0.21 * s),
                0.03 * s)
            .times((x, y) ->
                (0.6 + noise.fbm(x * 14, y * 9, 4))
                    * Math.clamp(1.1 - (f[1] - y) / (0.22 * s), 0, 1)),
        Ink.flat(Night.ROSE.mix(Night.DUSK, 0.5).times(0.7)),
        0.30);
  }
}
