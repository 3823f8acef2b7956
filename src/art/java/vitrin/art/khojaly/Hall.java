package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// A row of empty chairs in a large bare hall, facing tall windows and a low winter sun.
final class Hall implements Rays.World {
  private static final double LEFT = -4.4;
  private static final double RIGHT = 5.6;
  private static final double BACK = 17;
  private static final double TOP = 5.4;
  private static final double PANE = 0.80;
  private static final double SILL = 0.95;
  private static final double HEAD = 4.3;
  private static final double SUN_X = -0.880;
  private static final double SUN_Y = 0.425;
  private static final double SUN_Z = 0.212;
  private static final Colour SUN = Colour.hex(0xFFD9A0).times(3.1);
  private static final Colour SKY = Colour.hex(0xBFD2E6).times(1.5);
  private static final Colour PLASTER = Colour.hex(0xB9BDBC);
  private static final Colour DADO = Colour.hex(0x6F8189);
  private static final Colour BOARD = Colour.hex(0x85705A);
  private static final Colour CHAIR = Colour.hex(0x8A5F3C);
  private static final Colour HAZE = Colour.hex(0x9DB0C4).times(0.55);
  private static final Colour WHITE = Colour.hex(0xC9CDCC);

  private final Noise noise = new Noise(2101);
  private final Noise fine = new Noise(2102);

  private Hall() {}

  static BufferedImage draw(Layer on) {
    Rays eye = new Rays(0, 1.62, 0, 1.02, on.aspect() * 0.47, 0.435, 0.0007);
    eye.paint(on, new Hall());
    return new Finish(1.0, 0.55, 0.55, 1, 41).of(on);
  }

  @Override
  public double distance(double x, double y, double z) {
    double lid = Math.max(Math.min(y, TOP - y), LEFT - 0.44 - x);
    double room = Math.min(lid, Math.min(RIGHT - x, Math.max(BACK - z, LEFT - 0.44 - x)));
    double windowZ = z - nearestWindow(z);
    double wall = windowed(x, y, windowZ);
    double d = Math.min(Math.min(room, wall), frame(x, y, windowZ));
    d = Math.min(d, radiator(x, y, windowZ));
    d = Math.min(d, door(x, y, z));
    return Math.min(d, chairs(x, y, z));
  }

  private static double nearestWindow(double z) {
    return 4.3 + 3.3 * Math.clamp(Math.round((z - 4.3) / 3.3), -1, 3);
  }

  private static double windowed(double x, double y, double wz) {
    double slab = Math.abs(x - LEFT + 0.22) - 0.22;
    double hole = Solids.box(x - LEFT, y - (SILL + HEAD) / 2, wz, 2, (HEAD - SILL) / 2, PANE, 0);
    return Math.max(slab, -hole);
  }

  private static double frame(double x, double y, double wz) {
    double fx = x - LEFT + 0.30;
    double middle = (SILL + HEAD) / 2;
    double bound = Solids.box(fx + 0.0, y - middle, wz, 0.36, 1.8, 1.0, 0);
    if (bound > 0.2) {
      return bound;
    }
    double d = Solids.box(fx, y - middle, wz, 0.03, 1.7, 0.032, 0.004);
    d = Math.min(d, Solids.box(fx, y - 2.0, wz, 0.03, 0.026, PANE, 0.004));
    d = Math.min(d, Solids.box(fx, y - 3.25, wz, 0.03, 0.035, PANE, 0.004));
    double side = Solids.box(fx, y - middle, Math.abs(wz) - PANE, 0.035, 1.72, 0.05, 0.004);
    double ends =
        Solids.box(fx, Math.abs(y - middle) - (HEAD - SILL) / 2, wz, 0.035, 0.05, PANE, 0.004);
    double sill = Solids.box(x - LEFT + 0.05, y - SILL + 0.02, wz, 0.17, 0.022, PANE + 0.1, 0.008);
    return Math.min(Math.min(d, sill), Math.min(side, ends));
  }

  private static double radiator(double x, double y, double wz) {
    double bound = Solids.box(x - LEFT - 0.10, y - 0.47, wz, 0.08, 0.27, 0.62, 0);
    if (bound > 0.1) {
      return bound;
    }
    double cell = wz - 0.085 * Math.clamp(Math.round(wz / 0.085), -6, 6);
    return Solids.box(x - LEFT - 0.10, y - 0.47, cell, 0.06, 0.24, 0.030, 0.028);
  }

  private static double door(double x, double y, double z) {
    double bound = Solids.box(x + 1.1, y - 1.2, z - BACK, 1.0, 1.25, 0.06, 0);
    if (bound > 0.2) {
      return bound;
    }
    double u = Math.abs(x + 1.1);
    double casing = Solids.box(u - 0.86, y - 1.2, z - BACK, 0.07, 1.22, 0.05, 0.01);
    double lintel = Solids.box(x + 1.1, y - 2.39, z - BACK, 0.93, 0.07, 0.05, 0.01);
    double panel =
        Solids.box(u - 0.40, Math.abs(y - 1.15) - 0.55, z - BACK, 0.26, 0.42, 0.02, 0.01);
    return Math.min(Math.min(casing, lintel), panel);
  }

  /// The row: one chair every 1.16 m, each moved and turned a little.
  private double chairs(double x, double y, double z) {
    double bound = Solids.box(x - 1.05, y - 0.45, z - 8.6, 0.40, 0.50, 5.7, 0);
    if (bound > 0.3) {
      return bound;
    }
    long i = Math.clamp(Math.round((z - 3.45) / 1.16), 0, 9);
    double cx = x - 1.05 - 0.05 * (noise.cell(i, 1) - 0.5);
    double cz = z - 3.45 - 1.16 * i - 0.06 * (noise.cell(i, 2) - 0.5);
    double turn = 0.16 * (noise.cell(i, 3) - 0.5) + (i == 3 ? 0.30 : 0);
    double u = -(cx * (1 - turn * turn / 2) + cz * turn);
    double v = Math.abs(cz * (1 - turn * turn / 2) - cx * turn);
    return 0.8 * Chair.distance(u, y, v);
  }

  @Override
  public void light(Rays.Spot s, float[] o) {
    double open = Rays.open(this, s, 0.45);
    Colour light = daylight(s, s.y() < 1.2 && s.x() > -0.6).plus(bounce(s).times(open));
    light = light.times(0.72 + 0.28 * open);
    Colour add = SUN.times(0.0075 * dust(s));
    if (s.ny() > 0.9 && s.y() < 0.02) {
      add = add.plus(mirrored(s));
    }
    o[0] = light.r();
    o[1] = light.g();
    o[2] = light.b();
    o[3] = add.r();
    o[4] = add.g();
    o[5] = add.b();
  }

  @Override
  public void colour(Rays.Spot s, float[] light, float[] rgb) {
    Colour falls = new Colour(light[0], light[1], light[2]);
    double facing = s.nx() * SUN_X + s.ny() * SUN_Y + s.nz() * SUN_Z;
    if (facing > 0) {
      double k = facing * Rays.reaches(this, s, SUN_X, SUN_Y, SUN_Z, 26, 0.010);
      falls = falls.plus(SUN.times(k));
    }
    Colour c = own(s).under(falls);
    c = c.mix(HAZE, 1 - StrictMath.exp(-s.far() / 60));
    rgb[0] = c.r() + light[3];
    rgb[1] = c.g() + light[4];
    rgb[2] = c.b() + light[5];
  }

  /// The worn varnish gives back the windows, the more the flatter one looks.
  private Colour mirrored(Rays.Spot s) {
    double wear = 0.5 + 0.5 * noise.fbm(s.x() * 1.3, s.z() * 0.7, 4);
    double grazing = 1 + s.dy();
    double strength = (0.035 + 0.75 * StrictMath.pow(grazing, 5)) * (0.35 + 0.65 * wear);
    Colour sum = new Colour(0, 0, 0);
    for (int n = 0; n < 6; n++) {
      double ax = 0.006 * fine.at(s.x() * 15, s.z() * 1.1 + 3 * n);
      double az = 0.15 * (n - 2.5) / 6;
      double k = s.dx() * ax + s.dy() + s.dz() * az;
      sum =
          sum.plus(mirrored(s, s.dx() - 2 * k * ax, Math.abs(s.dy() - 2 * k), s.dz() - 2 * k * az));
    }
    return sum.times(strength / 6);
  }

  private Colour mirrored(Rays.Spot s, double dx, double dy, double dz) {
    Rays.Spot q = Rays.meet(this, s.x(), s.y() + 0.004, s.z(), dx, dy, dz);
    if (q != null) {
      return own(q).under(daylight(q, false).plus(bounce(q)));
    }
    float[] rgb = new float[3];
    beyond(dx, dy, dz, rgb);
    return new Colour(Math.min(rgb[0], 1.6f), Math.min(rgb[1], 1.6f), Math.min(rgb[2], 1.6f));
  }

  /// Metres of sunlit air between the eye and the spot.
  private double dust(Rays.Spot s) {
    double step = s.far() / 48;
    double sum = 0;
    for (int k = 0; k < 48; k++) {
      double back = s.far() - (k + 0.5) * step;
      double x = s.x() - s.dx() * back;
      double y = s.y() - s.dy() * back;
      double z = s.z() - s.dz() * back;
      double t = (x - LEFT) / -SUN_X;
      double wy = y + SUN_Y * t;
      double wz = z + SUN_Z * t;
      wz -= nearestWindow(wz);
      double edge = 0.02 + 0.02 * t;
      double in = Math.min(PANE - Math.abs(wz), (HEAD - SILL) / 2 - Math.abs(wy - 2.625));
      double air = 0.75 + 0.6 * fine.fbm(x * 0.7 + 9, y * 0.9 + z * 0.6, 3);
      sum += air * Math.clamp(0.5 + in / edge, 0, 1);
    }
    return sum * step;
  }

  private Colour daylight(Rays.Spot s, boolean shaded) {
    double sum = 0;
    for (int i = -1; i <= 3; i++) {
      double vx = LEFT - s.x();
      double vy = 2.75 - s.y();
      double vz = 4.3 + 3.3 * i - s.z();
      double r2 = vx * vx + vy * vy + vz * vz;
      double r = Math.sqrt(r2);
      double facing = (s.nx() * vx + s.ny() * vy + s.nz() * vz) / r;
      double k = -vx / r * (facing + 0.12) / 1.12;
      if (k > 0) {
        double e = 5.3 * k / (Math.PI * r2 + 5.3);
        if (shaded && e > 0.004) {
          e *= Rays.reaches(this, s, vx / r, vy / r, vz / r, r - 0.5, 0.9 / r);
        }
        sum += e;
      }
    }
    return SKY.times(sum * 2.1);
  }

  /// What walls and the sunlit floor give back.
  private Colour bounce(Rays.Spot s) {
    double warm = Math.clamp(0.45 - 0.55 * s.ny(), 0, 1);
    double near = StrictMath.exp(-StrictMath.pow((s.x() - 0.5) / 5, 2));
    return Colour.hex(0x8FA2B8).times(0.20).plus(SUN.times(0.045 * warm * near));
  }

  private Colour own(Rays.Spot s) {
    double x = s.x();
    double y = s.y();
    double z = s.z();
    if (chairs(x, y, z) < 0.004) {
      double grain = fine.fbm(x * 9 + y * 3, z * 9 + y * 40, 3);
      long i = Math.round((z - 3.45) / 1.16);
      return CHAIR.times((0.62 + 0.5 * noise.cell(i, 9)) * (1 + 0.35 * grain));
    }
    if (y < 0.01) {
      return floor(x, z);
    }
    double wz = z - nearestWindow(z);
    if (frame(x, y, wz) < 0.004 || radiator(x, y, wz) < 0.006 || door(x, y, z) < 0.004) {
      return WHITE.times(0.82 + 0.3 * fine.fbm(x * 5 + z * 5, y * 7, 4));
    }
    double along = x + z;
    boolean lid = s.ny() < -0.5;
    double stain = lid ? noise.fbm(x * 0.5, z * 0.5, 5) : noise.fbm(along * 0.55, y * 0.8, 5);
    double tooth = lid ? fine.fbm(x * 7, z * 7, 4) : fine.fbm(along * 7, y * 7, 4);
    double run = lid ? 0 : Math.max(0, noise.fbm(along * 2.6, y * 0.18, 3)) * 0.35;
    double edge = 1.58 + 0.012 * fine.fbm(along * 2, 0, 2);
    if (y < edge && x > LEFT - 0.1) {
      double scuff = Math.clamp(1 - y / 0.9, 0, 1) * Math.max(0, fine.fbm(along * 3, y * 4, 4));
      return DADO.times(Math.max(0.2, 0.95 + 0.28 * stain + 0.14 * tooth - 0.6 * scuff));
    }
    if (y < edge + 0.025) {
      return DADO.times(0.55);
    }
    return PLASTER.times(Math.max(0.2, 0.95 + 0.26 * stain + 0.12 * tooth - run));
  }

  private Colour floor(double x, double z) {
    double width = 0.135;
    long i = (long) Math.floor(x / width);
    double in = x / width - i;
    double cut = z / 3.1 + noise.cell(i, 4);
    long j = (long) Math.floor(cut);
    double tone = 0.74 + 0.5 * noise.cell(i, j);
    double grain = fine.fbm(x * 34 + 9.1 * i, z * 1.7 + 5.3 * j, 4);
    double knots = Math.max(0, fine.fbm(x * 9 + 31 * i, z * 3.5 + j, 3) - 0.35);
    double wear = noise.fbm(x * 0.8, z * 0.5, 4);
    double gap = Math.min(in, 1 - in) * width;
    double ends = Math.min(cut - j, 1 - cut + j) * 3.1;
    double seam = Math.clamp(Math.min(gap, ends) / 0.005, 0.28, 1);
    Colour c = BOARD.mix(Colour.hex(0x8B8C88), Math.clamp(0.35 + 0.8 * wear, 0, 0.8));
    return c.times(tone * seam * Math.max(0.2, 1 + 0.32 * grain - 0.9 * knots));
  }

  @Override
  public void beyond(double dx, double dy, double dz, float[] rgb) {
    double up = dy / Math.max(0.05, Math.sqrt(dx * dx + dz * dz));
    double ridge = 0.10 + 0.05 * noise.fbm(dz / Math.max(0.05, -dx) * 1.5, 3, 5);
    double hill = Math.clamp((ridge - up) / 0.015, 0, 1);
    double sun = dx * SUN_X + dy * SUN_Y + dz * SUN_Z;
    Colour sky =
        Colour.hex(0xD8E4EF).mix(Colour.hex(0xA9BFD6), Math.clamp(up * 1.2, 0, 1)).times(1.25);
    sky = sky.plus(SUN.times(0.5 * StrictMath.pow(Math.max(0, sun), 30)));
    Colour land = Colour.hex(0xAFC0D2).times(0.85);
    if (up < -0.02) {
      land = Colour.hex(0xDCE5EE).times(0.95);
    }
    Colour c = sky.mix(land, hill);
    rgb[0] = c.r();
    rgb[1] = c.g();
    rgb[2] = c.b();
  }
}
