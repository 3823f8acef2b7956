package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// 613 candles in the snow, in rows that go on into the dark; there is no other point of light.
final class Candles {
  /// One light for each person of the Azerbaijani official count.
  static final int LIGHTS = 613;

  private static final int ROWS = 22;
  private static final double HORIZON = 0.215;
  private static final double NEAR = 0.695;
  private final Layer on;
  private final int high;
  private final int wide;
  private final float[] pool;
  private final Noise noise = new Noise(2402);
  private final Noise fine = new Noise(2403);

  private Candles(Layer on) {
    this.on = on;
    this.high = Math.max(1, on.pixels(1) / 2);
    this.wide = (int) Math.ceil(high * on.aspect());
    this.pool = new float[high * wide];
  }

  static BufferedImage draw(Layer on) {
    Candles c = new Candles(on);
    List<Place> places = places(on.aspect());
    places.forEach(c::shine);
    c.sky();
    c.snow();
    places.forEach(c::candle);
    return Finish.night(43).exposed(1.1).bloom(0.45).corners(0.75).of(on);
  }

  /// Where a candle stands: its foot in the picture, its size (1 in the nearest row), its own
  /// chance from 0 to 1.
  record Place(double x, double y, double size, double own) {

    double tall() {
      return (0.044 + 0.022 * own) * size;
    }

    /// The height in the picture of the middle of its flame.
    double flame() {
      return y - tall() - 0.020 * size;
    }

    double half() {
      return (0.0125 + 0.003 * (own * 7 % 1)) * size;
    }
  }

  /// The 613 places, the farthest row first. Within its row each candle strays a little, to where
  /// those behind it stay in sight.
  static List<Place> places(double aspect) {
    SplittableRandom dice = new SplittableRandom(2401);
    Noise swell = new Noise(2404);
    List<Place> all = new ArrayList<>();
    double whole = 0;
    for (int r = 0; r < ROWS; r++) {
      whole += weight(r);
    }
    double before = 0;
    for (int r = ROWS - 1; r >= 0; r--) {
      double after = before + weight(r);
      int n = (int) (Math.round(LIGHTS * after / whole) - Math.round(LIGHTS * before / whole));
      before = after;
      double size = 1 / away(r);
      double span = aspect * (0.965 - 0.034 * StrictMath.sqrt(r) - dice.nextDouble(0.035));
      double step = span / n;
      double shift = dice.nextDouble(-0.012, 0.012);
      for (int k = 0; k < n; k++) {
        Place best = null;
        double room = -1;
        for (int tries = 0; tries < 14; tries++) {
          double x =
              aspect / 2 - span / 2 + shift + (k + 0.5 + dice.nextDouble(-0.30, 0.30)) * step;
          double lift = 0.060 * size * swell.fbm(x * 1.25, r * 0.22, 2);
          double y = HORIZON + NEAR * size + lift + dice.nextDouble(-0.022, 0.022) * size;
          Place p = new Place(x, y, size, dice.nextDouble());
          double free = room(p, all);
          if (free > room) {
            room = free;
            best = p;
          }
        }
        all.add(best);
      }
    }
    return all;
  }

  private static double away(int row) {
    return 1 + 0.30 * row;
  }

  private static double weight(int row) {
    return StrictMath.pow(away(row), 0.86);
  }

  /// How far the nearest other candle is for the candle's size; one behind counts as nearer.
  private static double room(Place p, List<Place> all) {
    double room = 9;
    for (int k = all.size() - 1; k >= Math.max(0, all.size() - 150); k--) {
      Place q = all.get(k);
      double dx = (p.x - q.x) / p.size;
      double dy = 0.35 * (p.y - q.y) / p.size;
      room = Math.min(room, dx * dx + dy * dy);
    }
    return room;
  }

  /// The light a candle throws on the snow around it.
  private void shine(Place p) {
    double s = p.size;
    double reach = 0.30 * s;
    double tall = 0.36;
    double cy = p.y + 0.004 * s;
    int j0 = (int) Math.clamp((cy - reach * tall) * high, 0, high - 1);
    int j1 = (int) Math.clamp((cy + reach * tall) * high, 0, high - 1);
    int i0 = (int) Math.clamp((p.x - reach) * high, 0, wide - 1);
    int i1 = (int) Math.clamp((p.x + reach) * high, 0, wide - 1);
    for (int j = j0; j <= j1; j++) {
      for (int i = i0; i <= i1; i++) {
        double dx = ((i + 0.5) / high - p.x) / s;
        double dy = ((j + 0.5) / high - cy) / s / tall;
        double d2 = dx * dx + dy * dy;
        double t = 1 - d2 / 0.09;
        if (t > 0) {
          pool[j * wide + i] += (float) (t * t / (1 + d2 / 0.0016) * (0.8 + 0.4 * p.own));
        }
      }
    }
  }

  private double pool(double x, double y) {
    double a = Math.clamp(x * high - 0.5, 0, wide - 1.001);
    double b = Math.clamp(y * high - 0.5, 0, high - 1.001);
    int i = (int) a;
    int j = (int) b;
    int at = j * wide + i;
    int below = Math.min(j + 1, high - 1) * wide + i;
    int next = Math.min(i + 1, wide - 1) - i;
    double top = pool[at] + (pool[at + next] - pool[at]) * (a - i);
    double low = pool[below] + (pool[below + next] - pool[below]) * (a - i);
    return top + (low - top) * (b - j);
  }

  private void sky() {
    on.wash(
        Ink.down(0, HORIZON + 0.05, Winter.BLACK, Winter.INK, Winter.DEEP.mix(Winter.BLUE, 0.35))
            .grained(2405, 0.8, 0.10, 0.25));
    Path2D.Double ridge = new Path2D.Double();
    ridge.moveTo(-0.01, 0.5);
    for (double x = -0.01; x < on.aspect() + 0.01; x += 0.0008) {
      double hill = 0.060 + 0.040 * noise.fbm(x * 1.3, 4, 5) + 0.030 * (x / on.aspect() - 0.4);
      ridge.lineTo(x, HORIZON + 0.03 - hill);
    }
    ridge.lineTo(on.aspect() + 0.01, 0.5);
    ridge.closePath();
    on.fill(
        on.soft(ridge, 0.003),
        Ink.down(0.10, 0.25, Winter.INK, Winter.DEEP.times(0.9)).grained(2406, 0.05, 0.02, 0.4),
        0.92);
    Path2D.Double wood = new Path2D.Double();
    wood.moveTo(-0.01, 0.5);
    for (double x = -0.01; x < on.aspect() + 0.01; x += 0.0006) {
      double tree = 0.012 * Math.abs(fine.fbm(x * 70, 2, 3)) + 0.008 * noise.fbm(x * 5, 9, 3);
      wood.lineTo(x, HORIZON + 0.016 - 0.012 - tree);
    }
    wood.lineTo(on.aspect() + 0.01, 0.5);
    wood.closePath();
    on.fill(on.soft(wood, 0.0012), Ink.flat(Winter.BLACK.mix(Winter.INK, 0.4)), 0.9);
  }

  private void snow() {
    Ink ink =
        (x, y, o) -> {
          double d = Math.max(0.0005, y - HORIZON - 0.008);
          double far = 1 / (d + 0.035);
          double u = (x - on.aspect() / 2) * far;
          double drift = noise.fbm(u * 0.8, far * 1.1 + 0.3 * noise.at(u, far), 5);
          double crust = fine.fbm(u * 6, far * 14, 4);
          double grit = fine.fbm(x * 240, y * 420, 2) * Math.clamp(d * 2.5, 0, 1);
          double grains = fine.fbm(u * 34, far * 80, 4) * Math.clamp(d * 3.5 - 0.2, 0, 1);
          double slope = 1.15 * drift + 0.42 * crust + 0.30 * grit + 0.36 * grains;
          double night = (0.60 + 0.85 * slope) * Math.clamp(0.35 + 1.1 * d, 0, 1);
          Colour c = Winter.BLUE.mix(Winter.DUSK, 0.15).times(Math.max(0.06, night) * 0.62);
          double k = pool(x, y) * Math.max(0.25, 1 + 0.65 * slope);
          Colour warm = Winter.FLAME.mix(Winter.CANDLE, Math.clamp(k * 0.8, 0, 1));
          c = c.plus(warm.times(0.66 * k / (1 + 0.50 * k)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        };
    Mask ground =
        on.rough(Outline.box(-0.05, HORIZON + 0.012, on.aspect() + 0.1, 1), 2407, 0.10, 0.006);
    on.fill(ground, ink, 1);
    on.light((x, y, o) -> {
      double up = (HORIZON + 0.085 - y) / 0.075;
      double side = (x - on.aspect() / 2) / (0.62 * on.aspect());
      double k = 0.075 * StrictMath.exp(-up * up - side * side * 3);
      o[0] = (float) k;
      o[1] = (float) (k * 0.60);
      o[2] = (float) (k * 0.30);
      o[3] = 1;
    });
  }

  private void candle(Place p) {
    double s = p.size;
    double half = p.half();
    double top = p.y - p.tall();
    double dip = half * 0.28;
    on.shade(
        on.soft(Outline.oval(p.x, p.y + 0.002 * s, half * 1.7, half * 0.55), half * 0.6),
        Colour.hex(0x8A4A22),
        0.55);
    Path2D.Double body = new Path2D.Double();
    body.moveTo(p.x - half, top);
    body.lineTo(p.x - half * 1.03, p.y);
    body.quadTo(p.x, p.y + dip * 2, p.x + half * 1.03, p.y);
    body.lineTo(p.x + half, top);
    body.quadTo(p.x, top + dip * 2, p.x - half, top);
    body.closePath();
    Mask m = on.mask(body);
    on.fill(
        m,
        Ink.down(
            top,
            p.y + dip,
            Colour.hex(0xFFE3B4),
            Colour.hex(0xE8AE6C),
            Colour.hex(0xA9784F).times(0.8),
            Colour.hex(0x6E5A50).times(0.6)),
        1);
    on.shade(m.times((x, y) -> Math.abs(x - p.x) / half - 0.30), Colour.hex(0x6A3A1C), 0.65);
    on.fill(
        on.mask(Outline.oval(p.x, top, half, dip)),
        Ink.around(p.x, top, half, Winter.CANDLE.times(1.5), Winter.CANDLE, Colour.hex(0xE9B478)),
        1);
    double f = (0.040 + 0.009 * (p.own * 13 % 1)) * s;
    double lean = ((p.own * 29 % 1) - 0.5) * 0.008 * s;
    double base = top - 0.003 * s;
    on.fill(
        Outline.taper(0.0022 * s, 0.0016 * s, p.x, top + dip * 0.4, p.x, base - 0.006 * s),
        Colour.hex(0x2A1208));
    on.glow(p.x, base - f * 0.45, 0.018 * s, 0.16 * s, Winter.FLAME, 0.40);
    flame(p.x, base, f, lean, f * 0.165, Winter.EMBER.mix(Winter.FLAME, 0.55), 1.5);
    flame(p.x, base - f * 0.06, f * 0.72, lean * 0.7, f * 0.095, Winter.CANDLE, 2.5);
  }

  private void flame(
      double x, double base, double f, double lean, double half, Colour c, double power) {
    double tip = x + lean;
    double mid = x + lean * 0.7;
    Path2D.Double p = new Path2D.Double();
    p.moveTo(tip, base - f);
    p.curveTo(
        mid + half * 0.5,
        base - f * 0.7,
        x + half * 1.25,
        base - f * 0.42,
        x + half,
        base - f * 0.2);
    p.curveTo(
        x + half * 0.7, base + f * 0.02, x - half * 0.7, base + f * 0.02, x - half, base - f * 0.2);
    p.curveTo(x - half * 1.25, base - f * 0.42, mid - half * 0.5, base - f * 0.7, tip, base - f);
    p.closePath();
    on.light(on.soft(p, half * 0.35), Ink.flat(c), power);
  }
}
