package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// A bare room of displaced people: a suitcase, a samovar and a glass of tea on the sill, frost on
/// the window.
final class Room implements Rays.World {
  private static final double WALL = 2.75;
  private static final double X0 = -0.76;
  private static final double X1 = 0.66;
  private static final double SILL = 0.90;
  private static final double HEAD = 1.99;
  private static final double DEEP = 0.30;
  private static final double POT_X = -0.37;
  private static final double POT_Z = WALL + 0.04;
  private static final double CASE_X = 0.90;
  private static final double CASE_Z = WALL - 0.24;
  private static final double TEA_X = 0.10;
  private static final double TEA_Z = WALL + 0.01;
  private static final Colour DAY = Colour.hex(0xC4D8EC).times(1.35);
  private static final Colour PLASTER = Colour.hex(0xA7AAA4);
  private static final Colour DADO = Colour.hex(0x5F7480);
  private static final Colour WHITE = Colour.hex(0xC2C4BF);
  private static final Colour BRASS = Colour.hex(0xDCA362);
  private static final Colour TEA = Colour.hex(0x8A360D);

  private final Noise noise = new Noise(2201);
  private final Noise fine = new Noise(2202);
  private final Frost frost;

  private Room(Frost frost) {
    this.frost = frost;
  }

  static BufferedImage draw(Layer on) {
    Frost frost = new Frost(X0, X1, SILL, HEAD, on.pixels(0.6));
    Rays eye = new Rays(-0.06, 1.34, 0.10, 1.16, on.aspect() * 0.500, 0.340, 0.0006);
    eye.paint(on, new Room(frost));
    steam(on, eye);
    return new Finish(1.2, 0.40, 0.6, 1, 42).of(on);
  }

  /// What rises from the tea.
  private static void steam(Layer on, Rays eye) {
    Noise n = new Noise(2210);
    double s = eye.focal() / (TEA_Z - eye.z());
    double x0 = eye.centre() + (TEA_X - eye.x()) * s;
    double y0 = eye.horizon() - (SILL + 0.135 - eye.y()) * s;
    on.light((x, y, o) -> {
      double up = (y0 - y) / 0.20;
      double sway = 0.022 * n.at(up * 2.2, 3) * up + 0.008 * n.at(up * 5, 8) * up;
      double wide = 0.010 + 0.020 * up;
      double u = (x - x0 - sway) / wide;
      double body = up < 0 || up > 1 ? 0 : StrictMath.exp(-u * u) * Math.min(1, up * 8) * (1 - up);
      double veil = Math.max(0, 0.35 + 0.9 * n.fbm(x * 55 + 5 * n.at(x * 12, y * 9), y * 16, 3));
      float k = (float) (0.34 * body * veil);
      o[0] = k * 0.95f;
      o[1] = k * 0.97f;
      o[2] = k;
      o[3] = 1;
    });
  }

  @Override
  public double distance(double x, double y, double z) {
    double d = Math.min(shell(x, y, z), Math.min(frame(x, y, z), glass(x, y, z)));
    d = Math.min(d, Math.min(Suitcase.distance(x - CASE_X, y, z - CASE_Z), pipe(x, y, z)));
    return Math.min(
        d,
        Math.min(
            Samovar.distance(x - POT_X, y - SILL, z - POT_Z),
            TeaGlass.distance(x - TEA_X, y - SILL, z - TEA_Z)));
  }

  private static double shell(double x, double y, double z) {
    double slab = WALL - z;
    double hole =
        Solids.box(
            x - (X0 + X1) / 2,
            y - (SILL + HEAD) / 2,
            z - WALL,
            (X1 - X0) / 2,
            (HEAD - SILL) / 2,
            DEEP,
            0);
    double wall = Math.max(slab, -hole);
    double skirt = Solids.box(x, y, z - WALL, 9, 0.085, 0.016, 0.004);
    return Math.min(Math.min(y, wall), Math.min(Math.min(sill(x, y, z), skirt), 2.45 - x));
  }

  private static double sill(double x, double y, double z) {
    double middle = (X0 + X1) / 2;
    double half = (X1 - X0) / 2 + 0.07;
    return Solids.box(x - middle, y - SILL + 0.02, z - WALL - 0.05, half, 0.02, 0.21, 0.009);
  }

  private static double frame(double x, double y, double z) {
    double fz = z - WALL - DEEP + 0.02;
    double cx = x - (X0 + X1) / 2;
    double cy = y - (SILL + HEAD) / 2;
    double hx = (X1 - X0) / 2;
    double hy = (HEAD - SILL) / 2;
    double d = Solids.box(Math.abs(cx) - hx, cy, fz, 0.055, hy, 0.03, 0.006);
    d = Math.min(d, Solids.box(cx, Math.abs(cy) - hy, fz, hx, 0.055, 0.03, 0.006));
    d = Math.min(d, Solids.box(cx, cy, fz, 0.042, hy, 0.03, 0.008));
    d = Math.min(d, Solids.box(cx, cy - 0.36, fz, hx, 0.028, 0.026, 0.006));
    return Math.min(d, Solids.box(cx - 0.02, cy + 0.10, fz + 0.04, 0.010, 0.05, 0.012, 0.005));
  }

  private static double glass(double x, double y, double z) {
    return WALL + DEEP - z;
  }

  /// A heating pipe in the corner.
  private static double pipe(double x, double y, double z) {
    double dx = x - 1.40;
    double dz = z - WALL + 0.07;
    return Math.sqrt(dx * dx + dz * dz) - 0.028;
  }

  @Override
  public void light(Rays.Spot s, float[] o) {
    double open = Rays.open(this, s, 0.25);
    Colour light = daylight(s).plus(bounce(s).times(open)).times(0.6 + 0.4 * open);
    o[0] = light.r();
    o[1] = light.g();
    o[2] = light.b();
    o[3] = (float) open;
  }

  @Override
  public void colour(Rays.Spot s, float[] light, float[] rgb) {
    double x = s.x();
    double y = s.y();
    double z = s.z();
    Colour falls = new Colour(light[0], light[1], light[2]);
    Colour c;
    if (glass(x, y, z) < 0.003) {
      c = frost.seen(x, y);
    } else if (Samovar.distance(x - POT_X, y - SILL, z - POT_Z) < 0.003) {
      c = y > SILL + 0.479 ? china(s, falls) : metal(s, light[3]);
    } else if (TeaGlass.distance(x - TEA_X, y - SILL, z - TEA_Z) < 0.003) {
      c = teaGlass(s, falls);
    } else {
      c = own(s).under(falls);
    }
    rgb[0] = c.r();
    rgb[1] = c.g();
    rgb[2] = c.b();
  }

  /// Light from nine places of the window.
  private Colour daylight(Rays.Spot s) {
    double sum = 0;
    for (int k = 0; k < 9; k++) {
      double vx = X0 + (X1 - X0) * (k % 3 + 0.5) / 3 - s.x();
      double vy = SILL + (HEAD - SILL) * (k / 3 + 0.5) / 3 - s.y();
      double vz = WALL + DEEP - 0.01 - s.z();
      double r2 = vx * vx + vy * vy + vz * vz;
      double r = Math.sqrt(r2);
      double facing = Math.max(0, (s.nx() * vx + s.ny() * vy + s.nz() * vz) / r);
      double out = vz / r;
      double e = 0.26 * facing * out / (Math.PI * r2 + 0.26);
      if (e > 0.0005) {
        e *= Rays.reaches(this, s, vx / r, vy / r, vz / r, r - 0.06, 0.22 / r);
        sum += e;
      }
    }
    return DAY.times(sum * 2.6).plus(DAY.times(beside(s)));
  }

  /// Light from another window of the room, to the left of what is seen.
  private double beside(Rays.Spot s) {
    double vx = -2.9 - s.x();
    double vy = 1.75 - s.y();
    double vz = 0.75 - s.z();
    double r2 = vx * vx + vy * vy + vz * vz;
    double r = Math.sqrt(r2);
    double facing = Math.max(0, 0.12 + 0.88 * (s.nx() * vx + s.ny() * vy + s.nz() * vz) / r);
    double e = 1.9 * facing * StrictMath.pow(-vx / r, 0.7) / (Math.PI * r2 + 1.9);
    return 4.8 * e * Rays.reaches(this, s, vx / r, vy / r, vz / r, r - 0.3, 0.5 / r);
  }

  /// What the room gives back: pale from the front, a little warmth from the floor.
  private Colour bounce(Rays.Spot s) {
    double front = 0.5 - 0.5 * s.nz();
    double below = Math.clamp(0.5 - 0.5 * s.ny(), 0, 1);
    double away = StrictMath.exp(-StrictMath.pow((s.x() + 0.2) / 2.4, 2));
    return Colour.hex(0x8598AE)
        .times(0.13 + 0.16 * front * (0.5 + 0.5 * away))
        .plus(Colour.hex(0xE0B080).times(0.035 * below));
  }

  private Colour own(Rays.Spot s) {
    double x = s.x();
    double y = s.y();
    double z = s.z();
    double tooth = fine.fbm(x * 9, y * 9 + z * 5, 4);
    double stain = noise.fbm(x * 1.1 + z * 0.7, y * 1.1, 5);
    if (Suitcase.distance(x - CASE_X, y, z - CASE_Z) < 0.003) {
      return Suitcase.own(x - CASE_X, y, z - CASE_Z, fine);
    }
    if (y < 0.004) {
      return floor(x, z);
    }
    if (frame(x, y, z) < 0.003 || z > WALL - 0.12 && y < 0.09 || sill(x, y, z) < 0.003) {
      double chips = Math.clamp((fine.fbm(x * 14, y * 14 + z * 14, 4) - 0.42) * 7, 0, 1);
      return WHITE.times(0.86 + 0.18 * stain).mix(Colour.hex(0x6A5A48), 0.75 * chips);
    }
    if (pipe(x, y, z) < 0.003) {
      return WHITE.times(0.75 + 0.2 * tooth);
    }
    double edge = 1.19 + 0.010 * fine.fbm(x * 3, 1, 3);
    boolean reveal = z > WALL + 0.004;
    if (!reveal && y < edge) {
      double bare = Math.clamp((noise.fbm(x * 2.3 + 7, y * 2.3, 6) - 0.27) * 9, 0, 1);
      Colour paint = DADO.times(Math.max(0.2, 0.98 + 0.26 * stain + 0.12 * tooth));
      return paint.mix(Colour.hex(0x8F8D85).times(0.9 + 0.2 * tooth), 0.85 * bare);
    }
    if (!reveal && y < edge + 0.018) {
      return DADO.times(0.5);
    }
    double damp = Math.clamp(noise.fbm(x * 0.9 + 3, y * 0.7 - 4, 5) * 1.6, 0, 1);
    return PLASTER.times(Math.max(0.2, 0.98 + 0.2 * stain + 0.11 * tooth - 0.32 * damp));
  }

  private Colour floor(double x, double z) {
    long i = (long) Math.floor(x / 0.16);
    double in = x / 0.16 - i;
    double gap = Math.min(in, 1 - in) * 0.16;
    double seam = Math.clamp(gap / 0.006, 0.25, 1);
    double grain = fine.fbm(x * 30 + 9 * i, z * 2, 4);
    double wear = noise.fbm(x * 1.6, z * 1.3, 5);
    Colour paint = Colour.hex(0x6E4A33).mix(Colour.hex(0x867A6C), Math.clamp(0.3 + wear, 0, 0.9));
    return paint.times((0.8 + 0.35 * noise.cell(i, 5)) * seam * Math.max(0.2, 1 + 0.3 * grain));
  }

  /// Old brass: it mirrors the window behind it at its edges and the dim room before it.
  private Colour metal(Rays.Spot s, double open) {
    double k = 2 * (s.dx() * s.nx() + s.dy() * s.ny() + s.dz() * s.nz());
    double rough = 0.05;
    double rx = s.dx() - k * s.nx() + rough * fine.at(s.x() * 60, s.y() * 60);
    double ry = s.dy() - k * s.ny() + rough * fine.at(s.y() * 60, s.z() * 60);
    double rz = s.dz() - k * s.nz();
    Colour seen = around(s, rx, ry, rz);
    double spots =
        Math.clamp(0.85 + 0.4 * fine.fbm(s.x() * 28, s.y() * 28 + s.z() * 10, 4), 0.5, 1.1);
    Colour dull = BRASS.times(0.05).under(DAY);
    return BRASS.under(seen.times(1.2)).times(spots).plus(dull).times(0.35 + 0.65 * open);
  }

  /// What a polished place sees in this direction: the window and its frame, the sill, and behind
  /// the eye the dim room with its other window at the left.
  private Colour around(Rays.Spot s, double rx, double ry, double rz) {
    double l = Math.sqrt(rx * rx + ry * ry + rz * rz);
    double e = 0.01;
    Rays.Spot q =
        Rays.meet(
            this,
            s.x() + e * s.nx(),
            s.y() + e * s.ny(),
            s.z() + e * s.nz(),
            rx / l,
            ry / l,
            rz / l);
    if (q == null) {
      double in = Math.min(0.30 - Math.abs(rx / l + 0.72), 0.30 - Math.abs(ry / l - 0.10));
      double bars = Math.abs(rx / l + 0.72) < 0.02 ? 0.2 : 1;
      Colour dim = Colour.hex(0x56626F).times(0.16 + 0.10 * Math.clamp(ry / l, -1, 1));
      return dim.plus(DAY.times(0.95 * bars * Math.clamp(0.5 + in / 0.06, 0, 1)));
    }
    if (glass(q.x(), q.y(), q.z()) < 0.003) {
      return frost.seen(q.x(), q.y());
    }
    if (Samovar.distance(q.x() - POT_X, q.y() - SILL, q.z() - POT_Z) < 0.003) {
      return BRASS.times(0.12);
    }
    return own(q).times(q.ny() > 0.5 ? 0.75 : 0.35);
  }

  /// The teapot on top, with a band of red.
  private Colour china(Rays.Spot s, Colour falls) {
    double band = Math.clamp(1 - Math.abs(s.y() - SILL - 0.508) / 0.006, 0, 1);
    Colour own = Colour.hex(0xD8D6CE).mix(Colour.hex(0x7C2620), 0.8 * band);
    double shine = StrictMath.pow(Math.max(0, -0.62 * s.nx() + 0.30 * s.ny() - 0.72 * s.nz()), 40);
    return own.under(falls).plus(DAY.times(0.5 * shine));
  }

  /// Tea with the daylight in it.
  private Colour teaGlass(Rays.Spot s, Colour falls) {
    double up = s.y() - SILL;
    double dx = s.x() - TEA_X;
    double dz = s.z() - TEA_Z;
    double r = Math.sqrt(dx * dx + dz * dz);
    double facing = Math.abs(s.dx() * s.nx() + s.dy() * s.ny() + s.dz() * s.nz());
    if (r > TeaGlass.radius(up) + 0.002) {
      Colour china = Colour.hex(0xD4D6D6).under(falls);
      double ring = Math.clamp(1 - Math.abs(r - 0.058) / 0.0025, 0, 1);
      return china.mix(Colour.hex(0x8A2B26).times(0.4), 0.7 * ring);
    }
    Colour inside;
    if (up > 0.112 && s.ny() < 0.5) {
      inside = Colour.hex(0xBCCCDA).times(0.55);
    } else {
      double through = Math.clamp(facing * 1.25 - 0.12, 0, 1);
      double low = Math.clamp(up / 0.11, 0, 1);
      inside = TEA.times(0.16 + 0.62 * through * (0.5 + 0.6 * low));
    }
    double rim = StrictMath.pow(1 - facing, 3);
    double spark = StrictMath.exp(-StrictMath.pow((dx / r + 0.55) / 0.10, 2)) * (dz < 0 ? 1 : 0);
    return inside.plus(DAY.times(0.40 * rim + 0.22 * spark));
  }

  @Override
  public void beyond(double dx, double dy, double dz, float[] rgb) {
    rgb[0] = 0.05f;
    rgb[1] = 0.06f;
    rgb[2] = 0.07f;
  }
}
