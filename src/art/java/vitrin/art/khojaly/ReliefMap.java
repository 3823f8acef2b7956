package vitrin.art.khojaly;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A plain relief map, 32 by 20 kilometres: the river, the road from Khojaly to Aghdam, the
/// airfield. North is up; distances are from Khojaly, in kilometres east and north. The lines
/// follow the lie of the places; the relief between them is drawn freely.
final class ReliefMap {
  private static final double KM = 20;
  private static final double WEST = -10.5;
  private static final double NORTH = 12;
  private static final double[] RIVER = {
    -1.2, -9.5, -0.6, -7.2, 0.6, -5.2, 0.9, -3.3, 1.9, -1.8, 2.0, -0.3, 3.0, 1.0, 4.3, 2.3, 6.2,
    3.0, 8.2, 4.2, 10.6, 4.4, 12.8, 5.3, 15.2, 5.6, 17.4, 7.2, 19.6, 8.0, 23, 10.2
  };
  private static final double[][] BROOKS = {
    {-11, 4.6, -8.2, 3.4, -5.8, 3.5, -3.4, 2.1, -1.2, 1.9, 1.0, 1.5, 3.1, 1.1},
    {-11, -3.6, -8.4, -4.0, -6.2, -3.2, -3.8, -4.3, -1.6, -4.2, 0.7, -4.4},
    {6.4, -9, 6.0, -6.6, 4.6, -4.6, 4.4, -2.6, 3.2, -1.0, 2.3, 0.2},
    {-11, 10.2, -7.4, 9.4, -4.0, 10.0, -0.5, 9.0, 3.0, 10.4, 6.5, 10.6, 10, 12.6}
  };
  private static final double[] ROAD = {
    -2.3, -9.5, -1.7, -6.8, -0.9, -4.4, -1.1, -2.4, -0.7, -1.0, 0, 0, 1.3, 1.1, 2.9, 2.3, 4.4, 3.3,
    6.3, 4.4, 8.3, 6.3, 10.2, 7.4, 12, 8.8
  };
  private final Layer on;
  private final Noise noise = new Noise(1201);
  private final Noise fine = new Noise(1202);
  private final int w;
  private final int h;

  /// Metres above the sea, a point a pixel.
  private final float[] high;

  private ReliefMap(Layer on) {
    this.on = on;
    this.h = on.pixels(1);
    this.w = (int) Math.round(on.aspect() * h);
    this.high = new float[w * h];
    List<double[]> water = new ArrayList<>();
    water.add(points(RIVER));
    for (double[] b : BROOKS) {
      water.add(points(b));
    }
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          for (int i = 0; i < w; i++) {
            double x = WEST + KM * (i + 0.5) / h;
            double y = NORTH - KM * (j + 0.5) / h;
            high[j * w + i] = (float) metres(x, y, water);
          }
        });
  }

  static BufferedImage draw(Layer on) {
    ReliefMap m = new ReliefMap(on);
    m.relief();
    m.contours();
    m.waters();
    m.airfield();
    m.road();
    m.places();
    return new Finish(1.1, 0.45, 0.55, 0.8, 27).of(on);
  }

  /// The smooth line through the points, as many short steps.
  private static double[] points(double[] xy) {
    List<Double> out = new ArrayList<>();
    PathIterator it = Outline.curve(xy).getPathIterator(new AffineTransform(), 0.02);
    double[] c = new double[6];
    for (; !it.isDone(); it.next()) {
      it.currentSegment(c);
      out.add(c[0]);
      out.add(c[1]);
    }
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double distance(double x, double y, double[] line) {
    double best = 99;
    for (int k = 0; k + 3 < line.length; k += 2) {
      double dx = line[k + 2] - line[k];
      double dy = line[k + 3] - line[k + 1];
      double t = ((x - line[k]) * dx + (y - line[k + 1]) * dy) / (dx * dx + dy * dy);
      t = Math.clamp(t, 0, 1);
      double ex = x - line[k] - dx * t;
      double ey = y - line[k + 1] - dy * t;
      best = Math.min(best, ex * ex + ey * ey);
    }
    return Math.sqrt(best);
  }

  private double metres(double x, double y, List<double[]> water) {
    double wx = x + 0.8 * noise.fbm(x / 5, y / 5, 4);
    double wy = y + 0.8 * noise.fbm(x / 5 + 30, y / 5, 4);
    double in = (16.2 - wx - 0.62 * wy) / 1.18 - 4.2;
    double up = Math.clamp(in / 15, 0, 1.3);
    double mountains = 1250 * StrictMath.pow(up, 1.15);
    double finest = KM / h;
    double ridges = 1 - 1.9 * Math.abs(Land.rough(fine, wx, wy, 5.2, 0.52, finest));
    double rough = Land.rough(noise, wx + 60, wy, 2.6, 0.54, finest);
    double body = Math.clamp((in + 0.8) / 6.5, 0, 1);
    body = body * body * (3 - 2 * body);
    double main = distance(x, y, water.getFirst());
    double valley = 1 - StrictMath.exp(-main * main / 6.5);
    double brook = 9;
    for (int k = 1; k < water.size(); k++) {
      brook = Math.min(brook, distance(x, y, water.get(k)));
    }
    double side = 1 - 0.30 * StrictMath.exp(-brook * brook / 1.1);
    double relief = body * (170 + 520 * ridges * (0.35 + 0.65 * up) + 190 * rough);
    double floor = 330 + 20 * in + 22 * rough * (1 - body);
    double wide = 0.16 + 0.84 * valley;
    return floor + (mountains * (0.35 + 0.65 * valley) + relief * wide) * side * body;
  }

  private double at(int i, int j) {
    return high[Math.clamp(j, 0, h - 1) * w + Math.clamp(i, 0, w - 1)];
  }

  private void relief() {
    double metre = KM * 1000 / h;
    int wide = Math.max(1, h / 240);
    on.wash((x, y, o) -> {
      int i = (int) (x * h);
      int j = (int) (y * h);
      double shade = 0.72 * slope(i, j, 1, metre, 1.5) + 0.38 * slope(i, j, wide, metre, 2.6);
      double v = at(i, j);
      double t = Math.clamp((v - 330) / 1500, 0, 1);
      double snow = Math.clamp((t - 0.10 + 0.10 * fine.fbm(x * 22, y * 22, 5)) * 2.1, 0, 1);
      Colour low = Winter.DUSK.mix(Winter.HAZE, 0.50).times(0.80);
      Colour mid = Winter.DUSK.mix(Winter.HAZE, 0.25).times(0.85);
      Colour c =
          low.mix(mid, Math.min(1, t * 3.4)).mix(Winter.HAZE.mix(Winter.MOON, 0.2), snow * 0.75);
      double plain = Math.clamp((560 - v) / 160, 0, 1);
      double k = Math.clamp(0.84 + 1.05 * shade + plain * fields(x * KM, y * KM), 0.14, 2.0);
      Colour tint = shade > 0 ? Winter.SNOW.mix(Winter.CANDLE, 0.25) : Winter.HAZE;
      o[0] = (float) (c.r() * k * (0.8 + 0.2 * tint.r()));
      o[1] = (float) (c.g() * k * (0.8 + 0.2 * tint.g()));
      o[2] = (float) (c.b() * k);
      o[3] = 1;
    });
  }

  /// The quilt of fields on the plain: a little lighter or darker each.
  private double fields(double x, double y) {
    double part = noise.at(x / 4.5, y / 4.5) > 0 ? 0.62 : -0.35;
    double u = x * StrictMath.cos(part) + y * StrictMath.sin(part) + 0.05 * noise.at(x, y);
    double v = y * StrictMath.cos(part) - x * StrictMath.sin(part);
    long row = (long) Math.floor(v / 0.62);
    double along = u / (0.55 + 0.8 * fine.cell(row, 3)) + 7 * fine.cell(row, 1);
    double tone = fine.cell((long) Math.floor(along), row) - 0.5;
    double edge =
        Math.min(
            Math.abs(v / 0.62 - Math.rint(v / 0.62)) * 0.62, Math.abs(along - Math.rint(along)));
    return 0.16 * tone - 0.09 * Math.clamp(1 - edge / 0.022, 0, 1);
  }

  /// How much the ground faces a light in the north-west, over `r` pixels, about -1 to 1.
  private double slope(int i, int j, int r, double metre, double steep) {
    double dx = (at(i + r, j) - at(i - r, j)) / (2 * r * metre) * steep;
    double dy = (at(i, j + r) - at(i, j - r)) / (2 * r * metre) * steep;
    double n = 1 / Math.sqrt(dx * dx + dy * dy + 1);
    return (0.58 * dx + 0.52 * dy + 0.62) * n - 0.62;
  }

  /// A hair line every hundred metres.
  private void contours() {
    double pixel = 1.0 / h;
    on.wash((x, y, o) -> {
      int i = (int) (x * h);
      int j = (int) (y * h);
      double v = at(i, j);
      double dx = at(i + 1, j) - at(i - 1, j);
      double dy = at(i, j + 1) - at(i, j - 1);
      double steep = Math.sqrt(dx * dx + dy * dy) / 2 / pixel + 1e-9;
      double level = v / 100;
      double off = Math.abs(level - Math.rint(level)) * 100 / steep;
      boolean main = (long) Math.rint(level) % 5 == 0;
      double half = main ? 0.00075 : 0.00045;
      double k = Math.clamp(1.5 - off / half, 0, 1) * Math.clamp(steep * pixel / 0.25, 0, 1);
      o[0] = Winter.INK.r();
      o[1] = Winter.INK.g();
      o[2] = Winter.INK.b();
      o[3] = (float) (k * (main ? 0.34 : 0.22));
    });
  }

  private static double[] seen(double[] km) {
    double[] out = new double[km.length];
    for (int k = 0; k < km.length; k += 2) {
      out[k] = (km[k] - WEST) / KM;
      out[k + 1] = (NORTH - km[k + 1]) / KM;
    }
    return out;
  }

  private void waters() {
    Colour ice = Winter.DEEP.mix(Winter.BLUE, 0.35);
    for (double[] b : BROOKS) {
      Path2D.Double p = Outline.taper(0.0012, 0.0026, seen(wound(b, 0.16)));
      on.shade(on.soft(p, 0.005), Winter.DUSK, 0.35);
      on.fill(on.mask(p), Ink.flat(ice), 0.8);
    }
    Path2D.Double r = Outline.taper(0.0048, 0.0078, seen(wound(RIVER, 0.17)));
    on.shade(on.soft(r, 0.009), Winter.DUSK, 0.5);
    on.fill(on.mask(r), Ink.flat(ice), 0.92);
  }

  /// The same line with the small bends that water makes, a point every hundred metres.
  private double[] wound(double[] line, double much) {
    double[] p = points(line);
    List<Double> out = new ArrayList<>();
    double next = 0;
    for (int k = 0; k + 3 < p.length; k += 2) {
      double dx = p[k + 2] - p[k];
      double dy = p[k + 3] - p[k + 1];
      double l = Math.sqrt(dx * dx + dy * dy);
      for (; next < l; next += 0.1) {
        double x = p[k] + dx * next / l;
        double y = p[k + 1] + dy * next / l;
        out.add(x + much * noise.fbm(x * 1.3, y * 1.3, 4) * 2);
        out.add(y + much * noise.fbm(x * 1.3 + 50, y * 1.3, 4) * 2);
      }
      next -= l;
    }
    out.add(p[p.length - 2]);
    out.add(p[p.length - 1]);
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void airfield() {
    double[] p = seen(new double[] {0.42, -1.55});
    double half = 1.08 / KM;
    double turn = StrictMath.toRadians(-40);
    Shape strip =
        Outline.placed(Outline.box(-half, -0.0042, 2 * half, 0.0084), p[0], p[1], 1, turn);
    Shape rim =
        Outline.placed(
            Outline.box(-half - 0.003, -0.0072, 2 * half + 0.006, 0.0144), p[0], p[1], 1, turn);
    on.shade(on.soft(rim, 0.008), Winter.INK, 0.7);
    on.fill(on.mask(rim), Ink.flat(Winter.INK), 0.85);
    on.fill(on.mask(strip), Ink.flat(Winter.SNOW), 0.95);
    for (int k = -5; k <= 5; k++) {
      Shape dash =
          Outline.placed(
              Outline.placed(
                  Outline.box(-0.0022, -0.0005, 0.0044, 0.0010), k * half / 5.8, 0, 1, 0),
              p[0],
              p[1],
              1,
              turn);
      on.fill(on.mask(dash), Ink.flat(Winter.DEEP), 0.9);
    }
  }

  private void road() {
    double[] line = seen(points(ROAD));
    Path2D.Double casing = Outline.taper(0.0082, 0.0082, line);
    on.shade(on.soft(casing, 0.010), Winter.INK, 0.65);
    on.fill(on.mask(casing), Ink.flat(Winter.INK), 0.85);
    on.fill(on.mask(Outline.taper(0.0042, 0.0042, line)), Ink.flat(Winter.CANDLE.times(0.92)), 1);
  }

  private void places() {
    place(0, 0, 0.0150, 1);
    place(12, 8.8, 0.0120, 0.6);
    double[] town = seen(new double[] {0, 0, 12, 8.8});
    PlaceName.before(town[0], town[1]).write("Xocalı", on);
    PlaceName.after(town[2], town[3]).write("Ağdam", on);
  }

  private void place(double x, double y, double r, double power) {
    double[] p = seen(new double[] {x, y});
    on.glow(p[0], p[1], r * 1.2, r * 11, Winter.FLAME, 0.20 * power);
    on.shade(on.soft(Outline.oval(p[0], p[1], r * 1.5, r * 1.5), r), Winter.INK, 0.75);
    on.fill(on.mask(Outline.oval(p[0], p[1], r * 1.28, r * 1.28)), Ink.flat(Winter.INK), 1);
    on.fill(
        on.mask(Outline.oval(p[0], p[1], r, r)),
        Ink.around(p[0], p[1], r, Winter.CANDLE.times(1.25), Winter.CANDLE, Winter.FLAME),
        1);
  }
}
