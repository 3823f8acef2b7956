package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Water;

/// A field of 147 candles on dark wet stone, each a light of its own.
final class Candles {
  /// One light for each person of the Azerbaijani count.
  static final int LIGHTS = 147;

  private static final double HORIZON = 0.12;
  private static final double TOP = 0.235;
  private static final double LOW = 0.915;
  private final Layer on;
  private final Noise noise = new Noise(902);

  private Candles(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Candles c = new Candles(on);
    c.ground();
    List<Place> places = places(on.aspect());
    for (Place p : places) {
      c.shine(p);
    }
    for (Place p : places) {
      c.candle(p);
    }
    return Finish.night(22).exposed(1.1).bloom(0.5).corners(0.8).of(on);
  }

  /// Where a candle stands: the foot in the picture, heights a metre measures there, and its own
  /// chance from 0 to 1.
  record Place(double x, double y, double scale, double own) {}

  /// The 147 places, the farthest first, none before another: each is the best of many tries, the
  /// one with the most room around it for its size.
  static List<Place> places(double aspect) {
    SplittableRandom dice = new SplittableRandom(905);
    List<Place> all = new ArrayList<>();
    while (all.size() < LIGHTS) {
      Place best = null;
      double room = -1;
      for (int k = 0; k < 60; k++) {
        double t = StrictMath.pow(dice.nextDouble(), 1.55);
        double y = TOP + (LOW - TOP) * t;
        double half = aspect / 2 * (0.80 + 0.17 * t);
        double x = aspect / 2 + dice.nextDouble(-half, half);
        Place p = new Place(x, y, (y - HORIZON) * 0.42, dice.nextDouble());
        double r = room(p, all);
        if (r > room) {
          room = r;
          best = p;
        }
      }
      all.add(best);
    }
    all.sort(Comparator.comparingDouble(Place::y));
    return all;
  }

  private static double room(Place p, List<Place> all) {
    double room = 9;
    for (Place q : all) {
      double s = Math.max(p.scale, q.scale);
      double dx = 1.35 * (p.x - q.x) / s;
      double dy = (p.y - q.y) / s;
      room = Math.min(room, Math.sqrt(dx * dx + dy * dy));
    }
    return room;
  }

  private void ground() {
    on.wash(Ink.down(0, 1, Night.BLACK.times(0.7), Night.INK.times(0.9), Night.INK, Night.BLACK));
    on.fill(
        on.mask(Outline.box(0, HORIZON, on.aspect(), 1)),
        (x, y, o) -> {
          double far = 1 / (y - HORIZON + 0.02);
          double u = (x - on.aspect() / 2) * far;
          double k =
              0.55 + 0.8 * noise.fbm(u * 1.4, far * 2.6, 5) + 0.35 * noise.fbm(x * 150, y * 260, 2);
          Colour c = Night.DEEP.times(Math.max(0.1, k));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) Math.clamp((y - HORIZON) * 7, 0, 1);
        },
        0.9);
    for (double row = 0.13; row < 1; row *= 1.42) {
      double y = HORIZON + row;
      on.fill(
          on.mask(Outline.box(0, y, on.aspect(), 0.0018 * row + 0.0004)),
          Ink.flat(Night.BLACK),
          0.5);
    }
    for (int k = -9; k <= 9; k++) {
      double x = on.aspect() / 2 + k * 0.20;
      double top = on.aspect() / 2 + k * 0.20 * 0.13;
      Path2D.Double joint =
          Outline.polygon(
              top,
              HORIZON + 0.12,
              top + 0.0004,
              HORIZON + 0.12,
              x + k * 0.02 + 0.002,
              1.0,
              x + k * 0.02,
              1.0);
      on.fill(on.mask(joint), Ink.flat(Night.BLACK), 0.45);
    }
  }

  /// The light that a candle throws on the wet stone.
  private void shine(Place p) {
    double s = p.scale;
    on.glow(p.x, p.y + 0.02 * s, 0.14 * s, 0.80 * s, 0.40, Night.LAMP, 0.20);
    Water.streak(on, p.x, p.y + 0.03 * s, p.y + 0.62 * s, 0.055 * s, Night.LAMP, 0.55);
  }

  private void candle(Place p) {
    double s = p.scale;
    double tall = (0.150 + 0.105 * p.own) * s;
    double half = (0.042 + 0.010 * ((p.own * 7) % 1)) * s;
    double top = p.y - tall;
    double dip = half * 0.26;
    Colour wax = Colour.hex(0xF0D2A6);
    Path2D.Double body = new Path2D.Double();
    body.moveTo(p.x - half, top);
    body.lineTo(p.x - half * 1.02, p.y);
    body.quadTo(p.x, p.y + dip * 2, p.x + half * 1.02, p.y);
    body.lineTo(p.x + half, top);
    body.quadTo(p.x, top + dip * 2, p.x - half, top);
    body.closePath();
    Mask m = on.mask(body);
    on.fill(
        m,
        Ink.down(
            top,
            p.y + dip,
            wax.times(1.05),
            Colour.hex(0xC9803C).times(0.9),
            Colour.hex(0x6A3315).times(0.7),
            Colour.hex(0x2A130A)),
        1);
    on.shade(m.times((x, y) -> Math.abs(x - p.x) / half - 0.25), Colour.hex(0x5A2A14), 0.75);
    on.fill(
        on.mask(Outline.oval(p.x, top, half, dip)),
        Ink.around(p.x, top, half, Night.CANDLE.times(1.3), Night.CANDLE, wax.times(0.85)),
        1);
    double lean = (p.own - 0.5) * 0.03 * s;
    double f = (0.135 + 0.03 * ((p.own * 13) % 1)) * s;
    double base = top - 0.012 * s;
    on.fill(
        Outline.taper(0.007 * s, 0.005 * s, p.x, top, p.x, base - 0.02 * s), Colour.hex(0x2A1208));
    on.glow(p.x, base - f * 0.45, 0.060 * s, 0.55 * s, Night.LAMP, 0.42);
    flame(p.x, base, f, lean, f * 0.16, Night.EMBER.mix(Night.LAMP, 0.55), 1.5);
    flame(p.x, base - f * 0.06, f * 0.72, lean * 0.7, f * 0.09, Night.CANDLE, 2.4);
  }

  private void flame(
      double x, double base, double f, double lean, double half, Colour c, double power) {
    Path2D.Double p = new Path2D.Double();
    p.moveTo(x + lean, base - f);
    p.curveTo(
        x + lean * 0.7 + half * 0.5,
        base - f * 0.70,
        x + half * 1.25,
        base - f * 0.42,
        x + half,
        base - f * 0.20);
    p.curveTo(
        x + half * 0.7,
        base + f * 0.02,
        x - half * 0.7,
        base + f * 0.02,
        x - half,
        base - f * 0.20);
    p.curveTo(
        x - half * 1.25,
        base - f * 0.42,
        x + lean * 0.7 - half * 0.5,
        base - f * 0.70,
        x + lean,
        base - f);
    p.closePath();
    on.light(on.soft(p, half * 0.35), Ink.flat(c), power);
  }
}
