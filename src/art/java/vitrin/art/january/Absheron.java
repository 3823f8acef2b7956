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
  private static final double WEST = 48.99;
  private static final double NORTH = 40.86;
  private static final double HIGH = 1.02;
  private static final double NARROW = 0.762;

  private static final double[] COAST = {
    49.00, 41.45, 49.11, 41.31, 49.142, 41.25, 49.18, 41.13, 49.20, 41.055, 49.243, 41.00, 49.36,
    40.895, 49.385, 40.862, 49.445, 40.832, 49.472, 40.836, 49.505, 40.808, 49.538, 40.788, 49.534,
    40.765, 49.517, 40.73, 49.51, 40.70, 49.517, 40.678, 49.54, 40.653, 49.585, 40.627, 49.635,
    40.622, 49.67, 40.611, 49.703, 40.589, 49.745, 40.579, 49.79, 40.572, 49.825, 40.564, 49.86,
    40.567, 49.913, 40.584, 49.94, 40.588, 50.00, 40.588, 50.05, 40.584, 50.066, 40.567, 50.09,
    40.541, 50.13, 40.518, 50.18, 40.509, 50.22, 40.503, 50.243, 40.490, 50.261, 40.457, 50.276,
    40.436, 50.317, 40.421, 50.336, 40.406, 50.351, 40.385, 50.361, 40.363, 50.366, 40.32, 50.371,
    40.283, 50.385, 40.256, 50.391, 40.234, 50.386, 40.224, 50.369, 40.249, 50.347, 40.275, 50.32,
    40.299, 50.275, 40.326, 50.23, 40.342, 50.185, 40.348, 50.148, 40.356, 50.12, 40.358, 50.094,
    40.352, 50.056, 40.351, 50.037, 40.345, 50.004, 40.325, 49.984, 40.324, 49.965, 40.344, 49.946,
    40.354, 49.92, 40.358, 49.893, 40.369, 49.873, 40.367, 49.853, 40.367, 49.839, 40.356, 49.836,
    40.342, 49.847, 40.325, 49.846, 40.313, 49.82, 40.293, 49.778, 40.276, 49.712, 40.264, 49.655,
    40.239, 49.577, 40.217, 49.557, 40.205, 49.522, 40.175, 49.503, 40.165, 49.492, 40.152, 49.49,
    40.13, 49.497, 40.095, 49.443, 40.078, 49.432, 40.062, 49.435, 40.042, 49.457, 40.016, 49.482,
    39.993, 49.478, 39.982, 49.45, 39.965, 49.43, 39.953, 49.423, 39.926, 49.442, 39.88, 49.43,
    39.854, 49.415, 39.84, 49.42, 39.81, 49.395, 39.78, 49.40, 39.74, 49.424, 39.715, 49.34, 39.64,
    49.30, 39.57, 48.0, 39.5, 48.0, 41.6
  };
  private static final double[][] ISLES = {
    {
      50.288, 40.497, 50.305, 40.494, 50.332, 40.470, 50.352, 40.436, 50.345, 40.430, 50.318, 40.455
    },
    {50.590, 40.342, 50.622, 40.330, 50.650, 40.306, 50.635, 40.303, 50.600, 40.322},
    {49.902, 40.318, 49.917, 40.314, 49.914, 40.303, 49.901, 40.307},
    {49.947, 40.311, 49.956, 40.308, 49.951, 40.301}
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
    p.append(shore(COAST, 0.0022), false);
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
      int n = open ? (int) Math.ceil(StrictMath.hypot(c[0] - px, c[1] - py) / 0.0012) : 1;
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
    on.shade(on.soft(land, 0.05), Night.BLACK, 0.55);
    land(land);
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
      double fade = 0.70 * StrictMath.pow(0.76, k);
      on.fill(
          line.times((x, y) -> 0.75 + 0.5 * noise.fbm(x * 30, y * 30, 3)),
          Ink.flat(Night.HAZE),
          fade);
      on.fill(on.mask(wide).outside(on.mask(land)), Ink.flat(Night.DUSK), 0.055);
    }
  }

  /// The land as plain paper: darker away from the sea, a lighter rim along the coast.
  private void land(Shape land) {
    Mask body = on.mask(land);
    Colour earth = Colour.hex(0x5B5A58);
    on.fill(
        body,
        Ink.between(0, 0, 1.25, 0.9, earth.times(0.34), earth.times(0.55), earth.times(0.95))
            .grained(173, 0.22, 0.12, 0.22)
            .grained(174, 0.0045, 0.0022, 0.34),
        1);
    for (double width : new double[] {0.03, 0.011}) {
      Shape rim = new BasicStroke((float) width).createStrokedShape(land);
      on.light(on.soft(rim, width * 0.7).inside(body), Ink.flat(Colour.hex(0xC9B999)), 0.055);
    }
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
