package vitrin.art.january;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Lettering;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A plain map of the Absheron peninsula: land, sea, and one light where Baku is.
///
/// The coast is set by hand from positions of capes, bays and towns, in degrees; it is good to
/// about a kilometre and is a drawing, not a chart.
final class Absheron {
  private static final double WEST = 49.02;
  private static final double NORTH = 40.86;
  private static final double HIGH = 1.02;
  private static final double NARROW = 0.762;

  private static final double[] COAST = {
    49.00, 41.20, 49.13, 41.05, 49.24, 40.96, 49.36, 40.87, 49.47, 40.78, 49.55, 40.70, 49.62,
    40.63, 49.68, 40.59, 49.74, 40.585, 49.80, 40.597, 49.88, 40.595, 49.95, 40.588, 50.01, 40.597,
    50.06, 40.588, 50.11, 40.556, 50.16, 40.528, 50.23, 40.506, 50.29, 40.492, 50.33, 40.470, 50.35,
    40.435, 50.34, 40.405, 50.37, 40.360, 50.385, 40.315, 50.375, 40.270, 50.362, 40.232, 50.345,
    40.262, 50.335, 40.305, 50.30, 40.345, 50.25, 40.362, 50.19, 40.352, 50.14, 40.345, 50.08,
    40.352, 50.03, 40.340, 49.995, 40.322, 49.975, 40.333, 49.965, 40.352, 49.935, 40.362, 49.905,
    40.372, 49.875, 40.377, 49.853, 40.370, 49.838, 40.357, 49.836, 40.343, 49.848, 40.328, 49.845,
    40.312, 49.815, 40.306, 49.785, 40.300, 49.755, 40.290, 49.72, 40.276, 49.67, 40.268, 49.62,
    40.246, 49.58, 40.215, 49.52, 40.195, 49.47, 40.170, 49.45, 40.130, 49.43, 40.080, 49.42,
    40.020, 49.44, 39.96, 49.42, 39.90, 49.36, 39.84, 49.34, 39.70, 48.0, 39.70, 48.0, 41.20
  };
  private static final double[][] ISLES = {
    {
      50.315, 40.500, 50.330, 40.492, 50.352, 40.465, 50.365, 40.432, 50.357, 40.428, 50.338, 40.452
    },
    {50.590, 40.342, 50.622, 40.330, 50.650, 40.306, 50.635, 40.303, 50.600, 40.322},
    {49.905, 40.318, 49.918, 40.312, 49.914, 40.302, 49.903, 40.308},
    {49.944, 40.303, 49.951, 40.299, 49.946, 40.294}
  };
  private final Layer on;
  private final Noise noise = new Noise(171);

  private Absheron(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Absheron map = new Absheron(on);
    map.paint();
    return Finish.night(13).corners(0.8).of(on);
  }

  private double x(double lon) {
    return (lon - WEST) * NARROW / HIGH;
  }

  private double y(double lat) {
    return (NORTH - lat) / HIGH;
  }

  private Path2D.Double land() {
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    p.append(shore(COAST, 0.0035), false);
    for (double[] isle : ISLES) {
      p.append(shore(isle, 0.001), false);
    }
    return p;
  }

  private Shape shore(double[] degrees, double wild) {
    double[] xy = new double[degrees.length];
    for (int k = 0; k < xy.length; k += 2) {
      xy[k] = x(degrees[k]);
      xy[k + 1] = y(degrees[k + 1]);
    }
    Path2D.Double smooth = Outline.blob(xy);
    Path2D.Double p = new Path2D.Double();
    var flat = smooth.getPathIterator(null, 0.0004);
    double[] c = new double[6];
    boolean open = false;
    double px = 0;
    double py = 0;
    for (; !flat.isDone(); flat.next()) {
      flat.currentSegment(c);
      int n = open ? (int) Math.ceil(Math.hypot(c[0] - px, c[1] - py) / 0.0012) : 1;
      for (int k = 1; k <= n; k++) {
        double qx = px + (c[0] - px) * k / n;
        double qy = py + (c[1] - py) * k / n;
        double wx = qx + wild * noise.fbm(qx * 55, qy * 55, 4);
        double wy = qy + wild * noise.fbm(qx * 55 + 40, qy * 55, 4);
        if (open) {
          p.lineTo(wx, wy);
        } else {
          p.moveTo(wx, wy);
          open = true;
        }
      }
      px = c[0];
      py = c[1];
    }
    p.closePath();
    return p;
  }

  private void paint() {
    Path2D.Double land = land();
    on.wash(
        Ink.between(0, 0, on.aspect(), 1, Night.BLUE.times(0.85), Night.DEEP, Night.INK)
            .grained(172, 0.5, 0.5, 0.25));
    waterLines(land);
    Mask body = on.mask(land);
    on.shade(on.soft(land, 0.05), Night.BLACK, 0.55);
    Colour earth = Colour.hex(0x4B4D50);
    on.fill(
        body,
        Ink.between(0, 0, 1.2, 1, earth.times(0.75), earth, earth.mix(Colour.hex(0x6B6152), 0.5))
            .grained(173, 0.10, 0.05, 0.35)
            .grained(174, 0.004, 0.0022, 0.28),
        1);
    hills(body);
    Shape coast = new BasicStroke(0.0016f).createStrokedShape(land);
    on.fill(on.mask(coast), Ink.flat(Colour.hex(0xB9B3A6)), 0.85);
    graticule();
    baku();
  }

  private void waterLines(Shape land) {
    double[] away = {0.007, 0.0155, 0.0255, 0.0375, 0.0515, 0.068, 0.087};
    for (int k = 0; k < away.length; k++) {
      Shape wide =
          new BasicStroke((float) (2 * away[k]), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
              .createStrokedShape(land);
      Shape wider =
          new BasicStroke(
                  (float) (2 * away[k] + 0.0021), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
              .createStrokedShape(land);
      Mask line = on.mask(wider).outside(on.mask(wide)).outside(on.mask(land));
      double fade = 0.62 * StrictMath.pow(0.74, k);
      on.fill(
          line.times((x, y) -> 0.75 + 0.5 * noise.fbm(x * 30, y * 30, 3)),
          Ink.flat(Night.HAZE),
          fade);
      on.fill(on.mask(wide).outside(on.mask(land)), Ink.flat(Night.DUSK), 0.055);
    }
  }

  private void hills(Mask body) {
    Ink.Field height =
        (x, y) -> {
          double west = Math.clamp(1.05 - x / 0.62, 0, 1);
          double n = noise.fbm(x * 4 + 3, y * 5, 6);
          return (0.4 + n) * (0.10 + 0.95 * west * west);
        };
    Mask relief =
        body.times((x, y) -> {
          double e = 0.003;
          double slope = height.at(x - e, y - e) - height.at(x + e, y + e);
          return 0.5 + slope * 16 - 0.5 + 0.0;
        });
    on.fill(relief, Ink.flat(Colour.hex(0xC2B9A6)), 0.42);
    Mask dark =
        body.times((x, y) -> {
          double e = 0.003;
          return (height.at(x + e, y + e) - height.at(x - e, y - e)) * 16;
        });
    on.fill(dark, Ink.flat(Night.INK), 0.62);
  }

  private void graticule() {
    for (double lat = 40.0; lat < 41; lat += 0.25) {
      on.light(on.mask(Outline.box(0, y(lat), on.aspect(), 0.0007)), Ink.flat(Night.HAZE), 0.10);
    }
    for (double lon = 49.25; lon < 51.5; lon += 0.25) {
      on.light(on.mask(Outline.box(x(lon), 0, 0.0007, 1)), Ink.flat(Night.HAZE), 0.10);
    }
  }

  private void baku() {
    double bx = x(49.846);
    double by = y(40.379);
    on.glow(bx, by, 0.020, 0.20, Night.LAMP, 0.75);
    on.glow(bx, by, 0.005, 0.035, Night.CANDLE, 2.6);
    Shape ring = Outline.oval(bx, by, 0.028, 0.028);
    on.fill(
        on.mask(new BasicStroke(0.0022f).createStrokedShape(ring)), Ink.flat(Night.CANDLE), 0.9);
    Shape word = Lettering.SEMI_BOLD.line("Bakı", bx - 0.158, by - 0.032, 0.058);
    on.shade(on.soft(word, 0.02), Night.BLACK, 0.7);
    on.fill(word, Night.PAPER);
  }
}
