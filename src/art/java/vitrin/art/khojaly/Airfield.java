package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A runway under snow, lamp posts, and far away in the fog an old biplane.
final class Airfield {
  private static final double HORIZON = 0.50;
  private static final double HALF = 13;
  private static final double THICK = 75;
  private static final Colour FOG = Winter.DUSK.mix(Winter.HAZE, 0.35).times(0.52);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1401);
  private final Noise fine = new Noise(1402);

  private Airfield(Layer on) {
    this.on = on;
    this.eye = Camera.at(-2.5, 1.7, 0.95, on.aspect() * 0.56, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Airfield a = new Airfield(on);
    a.sky();
    a.land();
    a.plane(19, 62);
    a.posts();
    a.drift();
    return Finish.night(30).exposed(1.2).bloom(0.6).corners(0.7).of(on);
  }

  private void sky() {
    Noise veil = new Noise(1403);
    on.wash(
        Ink.down(
                0,
                HORIZON + 0.01,
                Winter.DEEP.times(0.8),
                Winter.DEEP.mix(Winter.BLUE, 0.4),
                Winter.BLUE.mix(Winter.DUSK, 0.25).times(0.9),
                FOG.times(0.92),
                FOG)
            .lit((x, y) -> 1 + 0.22 * veil.fbm(x * 1.3, y * 3.2, 5)));
    on.light((x, y, o) -> {
      double dx = (x - 1.28) / 0.62;
      double dy = (y - HORIZON) / 0.16;
      double k = 0.070 * StrictMath.exp(-dx * dx - dy * dy);
      o[0] = (float) (k * 1.15);
      o[1] = (float) (k * 0.80);
      o[2] = (float) (k * 0.62);
      o[3] = 1;
    });
  }

  private double height(double x, double z, double finest) {
    double a = Math.abs(x) - HALF;
    double bank = Math.clamp(a / 3.2, 0, 1);
    bank = bank * bank * (3 - 2 * bank);
    double wide = Land.rough(noise, x, z, 16, 0.42, Math.max(finest, 0.15));
    double h = bank * (0.45 + 0.42 * wide);
    h += 0.07 * Land.rough(noise, 0.5 * x + 0.3 * z, 0.25 * z, 4.5, 0.5, Math.max(finest, 0.05));
    h += 0.018 * Land.rough(fine, x, z, 0.8, 0.55, finest);
    for (int k = 0; k < 2; k++) {
      double way = (k == 0 ? -1.9 : 3.4) + 0.00035 * z * z * (k == 0 ? 1 : 0.6);
      way += 0.5 * noise.at(z / 30, k * 5.5);
      for (int side = -1; side <= 1; side += 2) {
        double q = (x - way - side * 0.95) / 0.13;
        if (Math.abs(q) > 3.2) {
          continue;
        }
        double deep = 0.034 * Math.clamp(0.75 + noise.at(z / 7, k * 3 + side), 0.15, 1.4);
        h -= deep * StrictMath.exp(-q * q * q * q);
        double lip = (Math.abs(q) - 1.5) / 0.5;
        h += 0.12 * deep * StrictMath.exp(-lip * lip);
      }
    }
    return h;
  }

  /// Where wind has bared the concrete, 0 to 1.
  private double bare(double x, double z, double finest) {
    if (Math.abs(x) > HALF) {
      return 0;
    }
    double n = Land.rough(fine, x * 1.1 + 40, 0.30 * z, 5, 0.55, finest);
    double edge = Math.clamp((HALF - Math.abs(x)) / 3, 0, 1);
    return Math.clamp((n - 0.10) * 3.4, 0, 1) * edge;
  }

  private void land() {
    Land land = new Land(on, eye, 1.2, 900, this::height);
    Snow snow =
        Snow.under(
            0.62,
            0.22,
            0.75,
            Winter.HAZE.mix(Winter.ROSE, 0.35).times(0.95),
            Winter.BLUE.mix(Winter.DUSK, 0.55).times(0.95));
    Colour ground = Colour.hex(0x2C3542).times(0.8);
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), 5, 8);
          snow.at(s, open, 1, o);
          double b = bare(s.x(), s.z(), s.finest());
          double stripe =
              Math.abs(s.x()) < 0.35 && s.z() / 24 - Math.floor(s.z() / 24) < 0.5 ? 1 : 0;
          Colour c = ground.mix(Winter.HAZE, 0.35 * stripe);
          Snow.air(o, c.times(0.8 + 0.4 * fine.at(s.x() * 3, s.z() * 3)), 0.72 * b);
          double glow = (s.px() - 1.28) / 0.6;
          Colour air = FOG.mix(Winter.ROSE.times(0.55), 0.28 * StrictMath.exp(-glow * glow));
          Snow.air(o, air, 1 - StrictMath.exp(-s.z() / THICK));
        });
  }

  /// Lamp posts along the far side; two still burn.
  private void posts() {
    for (int k = 9; k >= 0; k--) {
      post(HALF + 3.4, 17 + 21 * k, -1, k == 1);
      post(-HALF - 3.4, 20.5 + 21 * k, 1, k == 4);
    }
  }

  private void post(double x, double z, int side, boolean burns) {
    double s = eye.scale(z);
    double y = height(x, z, 0.1);
    Point2D.Double foot = eye.see(x, y - 0.3, z);
    Point2D.Double top = eye.see(x, y + 6.6, z);
    Point2D.Double head = eye.see(x + side * 1.5, y + 7.1, z);
    double fade = 1 - StrictMath.exp(-z / THICK);
    Colour c = Winter.INK.mix(FOG, fade);
    Path2D.Double p = Outline.taper(0.20 * s, 0.11 * s, foot.x, foot.y, top.x, top.y);
    p.append(
        Outline.taper(
            0.10 * s,
            0.07 * s,
            top.x,
            top.y + 0.05 * s,
            top.x + (head.x - top.x) * 0.25,
            head.y + 0.12 * s,
            head.x,
            head.y),
        false);
    on.fill(on.mask(p), Ink.flat(c), 1);
    Point2D.Double end = eye.see(x + side * 2.1, y + 7.08, z);
    on.fill(
        on.mask(Outline.taper(0.13 * s, 0.22 * s, head.x, head.y, end.x, end.y)), Ink.flat(c), 1);
    on.fill(
        on.mask(
            Outline.taper(0.05 * s, 0.04 * s, head.x, head.y - 0.08 * s, end.x, end.y - 0.12 * s)),
        Ink.flat(Winter.HAZE.times(0.55).mix(FOG, fade)),
        1);
    on.fill(
        on.rough(
            Outline.oval(foot.x, foot.y - 0.20 * s, 0.40 * s, 0.11 * s),
            1404 + Math.round(z),
            0.3 * s,
            0.08 * s),
        Ink.flat(Winter.DUSK.mix(Winter.HAZE, 0.55).times(0.66).mix(FOG, fade)),
        0.55);
    if (burns) {
      double lx = (head.x + end.x) / 2;
      double ly = end.y + 0.08 * s;
      double power = z < 60 ? 1 : 0.6;
      on.glow(lx, ly, 0.10 * s, 0.7 * s + 0.01, Winter.CANDLE, 3.2 * power);
      on.glow(lx, ly, 0.9 * s, 7.5 * s + 0.03, Winter.FLAME, 0.34 * power);
      on.glow(lx, ly, 3.5 * s, 20 * s + 0.05, Winter.FLAME, 0.060 * power);
      on.glow(lx, eye.see(x, y, z).y + 0.3 * s, 2.2 * s, 8.5 * s, 0.22, Winter.FLAME, 0.14 * power);
    }
  }

  /// A biplane seen half from the front, in metres around its middle.
  private void plane(double x, double z) {
    double s = eye.scale(z);
    Point2D.Double at = eye.see(x, height(x, z, 0.1), z);
    Layer sheet = on.another();
    Colour dark = Winter.INK.mix(Winter.DEEP, 0.35);
    Path2D.Double body = new Path2D.Double(Path2D.WIND_NON_ZERO);
    body.append(
        blob(
            at, s, -3.3, 2.1, -3.0, 2.75, -1.4, 3.15, 0.4, 3.25, 1.0, 3.9, 1.7, 3.85, 2.4, 3.2, 4.6,
            2.75, 7.2, 2.45, 7.35, 2.1, 5.0, 1.7, 1.5, 1.25, -1.2, 1.15, -2.9, 1.45),
        false);
    body.append(
        blob(at, s, 6.0, 2.35, 6.5, 3.6, 7.0, 4.35, 7.6, 4.4, 7.7, 3.4, 7.45, 2.2, 6.7, 2.0),
        false);
    body.append(poly(at, s, 5.8, 2.55, 8.6, 2.8, 8.5, 2.95, 5.8, 2.75), false);
    body.append(
        poly(at, s, -5.6, 4.05, -0.4, 4.35, 6.4, 4.75, 6.3, 4.92, -0.6, 4.62, -5.7, 4.25), false);
    body.append(
        poly(at, s, -4.4, 1.55, -0.6, 1.62, 4.9, 1.85, 4.8, 2.0, -0.6, 1.82, -4.5, 1.72), false);
    for (double[] v :
        new double[][] {
          {-4.2, 1.6, -4.5, 4.15, 0.10}, {-3.5, 1.6, -3.9, 4.2, 0.06}, {4.3, 1.85, 4.9, 4.7, 0.10},
          {3.6, 1.85, 4.1, 4.65, 0.06}, {-0.2, 3.1, -0.6, 4.5, 0.09}, {0.8, 3.7, 0.9, 4.6, 0.09},
          {-1.6, 1.3, -2.1, 0.5, 0.16}, {-0.4, 1.3, -1.9, 0.5, 0.10}, {0.9, 1.3, 1.3, 0.5, 0.16},
          {0.2, 1.3, 1.2, 0.5, 0.10}, {6.9, 2.2, 6.9, 0.75, 0.10}, {-3.45, 0.75, -3.45, 3.55, 0.16}
        }) {
      body.append(
          Outline.taper(
              v[4] * s,
              v[4] * s,
              at.x + v[0] * s,
              at.y - v[1] * s,
              at.x + v[2] * s,
              at.y - v[3] * s),
          false);
    }
    body.append(Outline.oval(at.x - 2.05 * s, at.y - 0.42 * s, 0.24 * s, 0.46 * s), false);
    body.append(Outline.oval(at.x + 1.35 * s, at.y - 0.45 * s, 0.26 * s, 0.46 * s), false);
    body.append(Outline.oval(at.x + 6.9 * s, at.y - 0.62 * s, 0.12 * s, 0.18 * s), false);
    body.append(Outline.oval(at.x - 3.35 * s, at.y - 2.12 * s, 0.32 * s, 0.42 * s), false);
    Mask m = sheet.mask(body);
    on.shade(
        on.soft(Outline.oval(at.x - 0.6 * s, at.y + 0.12 * s, 5.6 * s, 0.34 * s), 0.35 * s),
        Winter.DEEP,
        0.55);
    double fade = 0.93 * (1 - StrictMath.exp(-z / THICK));
    on.fill(
        m,
        Ink.down(
            at.y - 5 * s,
            at.y,
            dark.mix(FOG, fade),
            dark.mix(FOG, fade),
            dark.mix(FOG, fade + 0.1)),
        1);
    Path2D.Double snow = new Path2D.Double(Path2D.WIND_NON_ZERO);
    snow.append(
        poly(at, s, -5.7, 4.25, -0.6, 4.62, 6.3, 4.92, 6.25, 5.02, -0.6, 4.76, -5.65, 4.36), false);
    snow.append(
        blob(at, s, -1.0, 3.2, 0.3, 3.3, 0.2, 3.38, -0.9, 3.3, -2.6, 2.95, -2.9, 2.75), false);
    snow.append(poly(at, s, 2.6, 3.15, 4.6, 2.78, 6.0, 2.6, 6.0, 2.72, 4.6, 2.92, 2.6, 3.3), false);
    on.fill(
        on.rough(snow, 1405, 0.5 * s, 0.05 * s),
        Ink.flat(Winter.HAZE.times(0.62).mix(FOG, fade)),
        1);
  }

  private static Path2D.Double blob(Point2D.Double at, double s, double... xy) {
    return Outline.blob(placed(at, s, xy));
  }

  private static Path2D.Double poly(Point2D.Double at, double s, double... xy) {
    return Outline.polygon(placed(at, s, xy));
  }

  private static double[] placed(Point2D.Double at, double s, double[] xy) {
    double[] out = new double[xy.length];
    for (int k = 0; k < xy.length; k += 2) {
      out[k] = at.x + xy[k] * s;
      out[k + 1] = at.y - xy[k + 1] * s;
    }
    return Outline.turning(out);
  }

  /// Fog that lies in streaks over the ground.
  private void drift() {
    Noise n = new Noise(1406);
    on.wash((x, y, o) -> {
      double d = (y - HORIZON) / 0.07;
      double k = StrictMath.exp(-d * d) * (0.30 + 0.55 * n.fbm(x * 1.6, y * 22, 5));
      o[0] = FOG.r() * 1.05f;
      o[1] = FOG.g() * 1.03f;
      o[2] = FOG.b();
      o[3] = (float) Math.clamp(k, 0, 0.6);
    });
  }
}
