package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// A stone slab in the rain; the folds of the stone suggest a mother with her child. At its foot
/// lie carnations beside a candle.
final class Memorial implements Rays.World {
  private static final double FACE = 3.45;
  private static final double STEP = 0.30;
  private static final double KEY_X = -0.66;
  private static final double KEY_Y = 0.60;
  private static final double KEY_Z = -0.45;
  private static final double LAMP_X = 0.30;
  private static final double LAMP_Y = STEP + 0.13;
  private static final double LAMP_Z = FACE - 0.62;
  private static final Colour DAY = Colour.hex(0xB4C6DA);
  private static final Colour GRANITE = Colour.hex(0x6A7078);

  private final Noise noise = new Noise(2501);
  private final Noise fine = new Noise(2502);

  private Memorial() {}

  static BufferedImage draw(Layer on) {
    Rays eye = new Rays(0.0, 1.50, 0, 0.94, on.aspect() * 0.5, 0.520, 0.0006);
    eye.paint(on, new Memorial());
    new Offering(on, eye, STEP, LAMP_X, LAMP_Z).draw();
    return Finish.night(44).exposed(1.15).bloom(0.5).corners(0.7).of(on);
  }

  @Override
  public double distance(double x, double y, double z) {
    double d = Math.min(y, base(x, y, z));
    return Math.min(d, stone(x, y, z));
  }

  private static double base(double x, double y, double z) {
    double low = Solids.box(x, y - STEP / 4, z - FACE + 0.05, 1.75, STEP / 4, 1.05, 0.012);
    double high = Solids.box(x, y - STEP * 0.75, z - FACE + 0.05, 1.45, STEP / 4, 0.85, 0.012);
    return Math.min(low, high);
  }

  private double stone(double x, double y, double z) {
    double bound = Solids.box(x, y - 1.75, z - FACE - 0.05, 0.98, 1.62, 0.52, 0);
    if (bound > 0.12) {
      return bound;
    }
    double lean = 0.035 * (y - 1.7);
    double top = y - 3.18 - 0.10 * x;
    double slab = Solids.box(x + 0.4 * lean, y - 1.7, z - FACE - 0.25, 0.86, 1.62, 0.25, 0.025);
    slab = Math.max(slab, top);
    double d = slab;
    if (z < FACE + 0.2) {
      d = Solids.grown(slab, figure(x, y, z - FACE), 0.16);
    }
    if (d > 0.08) {
      return 0.66 * (d - 0.01);
    }
    double hewn = 0.006 * noise.fbm(x * 5 + z * 4, y * 5, 3);
    return 0.66 * (d - hewn);
  }

  /// Mother and child under one shawl, half out of the stone.
  private double figure(double x, double y, double z) {
    double veil = ball(x + 0.035, y - 2.475, z + 0.03, 0.165, 0.225, 0.20);
    double shoulders = ball(x - 0.02, y - 2.06, z, 0.40, 0.27, 0.20);
    double t = Math.clamp((2.20 - y) / 1.85, 0, 1);
    double half = 0.33 + 0.20 * t + 0.06 * t * t;
    double deep = 0.18 + 0.13 * t;
    double up = Math.max(0, y - 1.88) / 0.36;
    double body = Math.sqrt(sq((x - 0.02) / half) + sq(z / deep) + up * up);
    body = Math.max((body - 1) * deep * 0.9, 0.2 - y);
    double d = Solids.grown(Solids.grown(body, shoulders, 0.16), veil, 0.17);
    double child = ball(x + 0.205, y - 1.985, z + 0.19, 0.100, 0.112, 0.11);
    double wrap = Solids.rod(x, y, z, -0.15, 1.90, -0.17, 0.19, 1.71, -0.15, 0.118);
    double arm = Solids.rod(x, y, z, 0.37, 2.02, 0.0, 0.41, 1.66, -0.10, 0.082);
    arm = Solids.grown(arm, Solids.rod(x, y, z, 0.41, 1.66, -0.10, 0.02, 1.56, -0.22, 0.072), 0.10);
    arm =
        Solids.grown(arm, Solids.rod(x, y, z, 0.02, 1.56, -0.22, -0.22, 1.70, -0.24, 0.055), 0.09);
    double other = Solids.rod(x, y, z, -0.36, 2.0, 0.0, -0.38, 1.74, -0.12, 0.078);
    other =
        Solids.grown(other, Solids.rod(x, y, z, -0.38, 1.74, -0.12, -0.20, 1.72, -0.2, 0.06), 0.1);
    double held = Solids.grown(Solids.grown(child, wrap, 0.06), Math.min(arm, other), 0.05);
    d = Solids.grown(d, held, 0.09);
    if (d > 0.26) {
      return d - 0.03;
    }
    return d - folds(x, y) * Math.clamp((2.40 - y) / 0.55, 0, 1);
  }

  /// Folds of the shawl: they hang from the shoulders, gather under the child, widen to the hem.
  private double folds(double x, double y) {
    double fall = 1.45 - y;
    double spread = 1 + 0.45 * Math.max(0, fall);
    double pulled = 0.22 * bump(sq((y - 1.5) / 0.30)) * (x + 0.1);
    double u = (x - 0.03 - pulled) / spread;
    double warp = 0.9 * noise.fbm(x * 1.6 + 3, y * 0.75, 3);
    double a = wave(u * 30 + 2.2 * warp + 0.5 * y);
    double b = wave(u * 17 - 1.7 * warp + 1.1 * y + 1.3);
    double ridge = 0.6 * (1 - Math.abs(a)) + 0.4 * (1 - Math.abs(b));
    double amount = 0.016 + 0.040 * Math.clamp(fall / 1.1, 0, 1);
    double calm = 1 - 0.85 * bump(sq((x + 0.02) / 0.36) + sq((y - 1.80) / 0.26));
    return amount * calm * (ridge - 0.45);
  }

  /// About exp(-v), quickly.
  private static double bump(double v) {
    double k = 1 / (1 + v / 4);
    return k * k * k * k;
  }

  /// About the sine, quickly.
  private static double wave(double v) {
    double turn = v / (2 * Math.PI);
    double t = 2 * (turn - Math.floor(turn));
    double q = t < 1 ? t : t - 1;
    double s = q * (1 - q);
    return (t < 1 ? 16 : -16) * s / (5 - 4 * s);
  }

  private static double ball(double x, double y, double z, double rx, double ry, double rz) {
    double k = Math.sqrt(sq(x / rx) + sq(y / ry) + sq(z / rz));
    return (k - 1) * Math.min(rx, Math.min(ry, rz));
  }

  private static double sq(double v) {
    return v * v;
  }

  @Override
  public void light(Rays.Spot s, float[] o) {
    double open = Rays.open(this, s, 0.28);
    double facing = Math.max(0, s.nx() * KEY_X + s.ny() * KEY_Y + s.nz() * KEY_Z);
    double key = facing > 0 ? facing * Rays.reaches(this, s, KEY_X, KEY_Y, KEY_Z, 6, 0.16) : 0;
    double sky = 0.5 + 0.5 * s.ny();
    Colour light = DAY.times(1.45 * key + (0.10 + 0.20 * sky) * open);
    double vx = LAMP_X - s.x();
    double vy = LAMP_Y - s.y();
    double vz = LAMP_Z - s.z();
    double r2 = vx * vx + vy * vy + vz * vz;
    double r = Math.sqrt(r2);
    double warm = (s.nx() * vx + s.ny() * vy + s.nz() * vz) / r;
    if (warm > 0) {
      double k = 0.115 * warm / (r2 + 0.012);
      if (k > 0.002) {
        light =
            light.plus(
                Winter.FLAME.times(k * Rays.reaches(this, s, vx / r, vy / r, vz / r, r, 0.10)));
      }
    }
    o[0] = light.r();
    o[1] = light.g();
    o[2] = light.b();
    o[3] = (float) key;
    o[4] = (float) open;
    o[5] = 0;
    if (s.ny() > 0.9 && s.y() < STEP + 0.02) {
      o[5] = 1;
    }
  }

  @Override
  public void colour(Rays.Spot s, float[] light, float[] rgb) {
    Colour c = own(s).under(new Colour(light[0], light[1], light[2]));
    double ax = s.nx() + 0.10 * fine.fbm(s.x() * 60, s.y() * 60 + s.z() * 40, 2);
    double ay = s.ny() + 0.10 * fine.fbm(s.y() * 60 + 9, s.x() * 60 + s.z() * 40, 2);
    double hx = KEY_X - s.dx();
    double hy = KEY_Y - s.dy();
    double hz = KEY_Z - s.dz();
    double l = Math.sqrt(hx * hx + hy * hy + hz * hz);
    double shine = Math.max(0, (ax * hx + ay * hy + s.nz() * hz) / l);
    c = c.plus(DAY.times(0.34 * light[3] * StrictMath.pow(shine, 26)));
    if (light[5] > 0.5) {
      c = c.plus(wet(s, light[4]));
    }
    double mist = 1 - StrictMath.exp(-Math.max(0, s.far() - 2) / 14);
    c = c.mix(Colour.hex(0x5F738A).times(0.5), mist);
    rgb[0] = c.r();
    rgb[1] = c.g();
    rgb[2] = c.b();
  }

  /// Rain water on level stone mirrors the sky and the slab.
  private Colour wet(Rays.Spot s, double open) {
    double pool = Math.clamp(0.55 + 1.3 * noise.fbm(s.x() * 1.6, s.z() * 1.9, 4), 0.12, 1);
    double calm = 1 / (1 + 0.5 * Math.max(0, s.far() - 2.5));
    double ax = 0.006 * calm * fine.fbm(s.x() * 22, s.z() * 22, 3);
    double az = 0.012 * calm * fine.fbm(s.x() * 22 + 40, s.z() * 22, 3);
    double k = s.dx() * ax + s.dy() + s.dz() * az;
    double dx = s.dx() - 2 * k * ax;
    double dy = Math.abs(s.dy() - 2 * k);
    double dz = s.dz() - 2 * k * az;
    double strength = pool * (0.05 + 0.55 * StrictMath.pow(1 + s.dy(), 5)) * (0.4 + 0.6 * open);
    strength *= StrictMath.exp(-Math.max(0, s.far() - 3) / 1.1);
    Rays.Spot q = Rays.meet(this, s.x(), s.y() + 0.004, s.z(), dx, dy, dz);
    if (q == null) {
      float[] rgb = new float[3];
      beyond(dx, dy, dz, rgb);
      return new Colour(rgb[0], rgb[1], rgb[2]).times(1.5 * strength);
    }
    double facing = Math.max(0, q.nx() * KEY_X + q.ny() * KEY_Y + q.nz() * KEY_Z);
    return own(q).under(DAY).times((0.22 + 0.8 * facing) * strength);
  }

  private Colour own(Rays.Spot s) {
    double x = s.x();
    double y = s.y();
    double z = s.z();
    double grain = fine.fbm(x * 70, y * 70 + z * 55, 3);
    double cloud = noise.fbm(x * 2.2 + z, y * 2.2 + z * 2, 5);
    if (y < 0.01) {
      double row = z / 0.42;
      long j = (long) Math.floor(row);
      double col = x / 0.62 + (j % 2 == 0 ? 0 : 0.5);
      long i = (long) Math.floor(col);
      double gap =
          Math.min(Math.min(row - j, 1 - row + j) * 0.42, Math.min(col - i, 1 - col + i) * 0.62);
      double seam = Math.clamp(gap / 0.006, 0.3, 1);
      double tone = (0.8 + 0.35 * noise.cell(i, j)) * seam;
      return Winter.STONE.times(0.75 * tone * Math.max(0.2, 1 + 0.12 * cloud + 0.25 * grain));
    }
    double runs = Math.max(0, noise.fbm(x * 9, y * 0.45 + z, 4));
    double damp = Math.clamp(0.30 + runs + 0.5 * cloud, 0, 0.85);
    if (base(x, y, z) < 0.006) {
      return GRANITE.times(0.62 * Math.max(0.2, 1 + 0.3 * cloud + 0.3 * grain));
    }
    Colour dry = GRANITE.mix(Colour.hex(0x84868A), Math.clamp(0.4 + cloud, 0, 1));
    return dry.times((1 - 0.55 * damp) * Math.max(0.25, 1 + 0.30 * grain + 0.15 * cloud));
  }

  @Override
  public void beyond(double dx, double dy, double dz, float[] rgb) {
    double up = dy / dz;
    double side = dx / dz;
    Colour c =
        Colour.hex(0x71869E)
            .times(0.55)
            .mix(Colour.hex(0x2A3A50).times(0.62), Math.clamp(0.05 + up * 1.15, 0, 1));
    double cloud = noise.fbm(side * 2 + 5, up * 3.2, 5);
    c = c.times(Math.max(0.3, 1 + 0.45 * cloud));
    double crowns = 0.20 + 0.10 * noise.fbm(side * 3.3, 2, 4) + 0.04 * fine.fbm(side * 21, 5, 3);
    double wood = Math.clamp((crowns - up) / 0.06, 0, 1);
    double trunks = 0.5 + 0.5 * noise.fbm(side * 14, up * 0.8, 3);
    c = c.mix(Colour.hex(0x33465C).times(0.50), wood * (0.35 + 0.35 * trunks));
    rgb[0] = c.r();
    rgb[1] = c.g();
    rgb[2] = c.b();
  }
}
