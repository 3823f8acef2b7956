package vitrin.art.january;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Outline;

/// The tower over the eternal flame: eight slender sides, tall open arches, lattice and a golden
/// glass dome lit from within.
final class Tower {
  private static final Colour STONE = Colour.hex(0xA5957C);
  private static final double TOP = 0.268;
  private static final double SPRING = 0.478;
  private final Layer on;
  private final double x;
  private final double floor;

  /// The edges of the three sides that face us, from the middle, as an eight-sided plan shows them.
  private final double[] sides = {-0.196, -0.081, 0.081, 0.196};

  Tower(Layer on, double x, double floor) {
    this.on = on;
    this.x = x;
    this.floor = floor;
  }

  void draw() {
    hollow();
    side(sides[0], sides[1], 0.17, 0.34);
    side(sides[2], sides[3], 0.34, 0.17);
    side(sides[1], sides[2], 0.40, 0.40);
    crown();
    dome(TOP - 0.040);
    steps();
  }

  /// The light of the flame on the stone, 0 to 1.
  private double lit(double px, double py) {
    double dx = (px - x) / 0.15;
    double dy = (py - floor - 0.02) / 0.26;
    return StrictMath.exp(-dx * dx - dy * dy);
  }

  private void hollow() {
    Shape inside = Outline.box(x - 0.19, TOP, 0.38, floor - TOP);
    on.fill(
        on.mask(inside),
        Ink.down(TOP, floor, Colour.hex(0x090B10), Colour.hex(0x14100E), Colour.hex(0x3A2212))
            .grained(1105, 0.06, 0.12, 0.25),
        1);
    for (double[] gap : new double[][] {{-0.158, 0.046}, {-0.036, 0.072}, {0.112, 0.046}}) {
      Path2D.Double far = arch(x + gap[0], x + gap[0] + gap[1], SPRING + 0.045, floor);
      on.fill(
          on.mask(far),
          Ink.down(
              SPRING,
              floor,
              Night.BLUE,
              Night.DUSK.mix(Night.BLUE, 0.4),
              Night.HAZE.mix(Night.ROSE, 0.6).times(0.7)),
          1);
    }
    on.light(on.mask(inside), Ink.flat(Night.EMBER).lit((a, b) -> 0.42 * lit(a, b)), 1);
  }

  /// A pointed arch between two x, its sides ending at `spring`, open down to the foot.
  private static Path2D.Double arch(double a, double b, double spring, double foot) {
    double w = b - a;
    double mid = (a + b) / 2;
    Path2D.Double p = new Path2D.Double();
    p.moveTo(a, foot);
    p.lineTo(a, spring);
    p.curveTo(a, spring - w * 0.36, mid - w * 0.26, spring - w * 0.60, mid, spring - w * 0.80);
    p.curveTo(mid + w * 0.26, spring - w * 0.60, b, spring - w * 0.36, b, spring);
    p.lineTo(b, foot);
    p.closePath();
    return p;
  }

  private void side(double from, double to, double left, double right) {
    double w = to - from;
    double frame = w * 0.17;
    Path2D.Double wall = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    wall.append(Outline.box(x + from, TOP, w, floor - TOP), false);
    Path2D.Double opening = arch(x + from + frame, x + to - frame, SPRING, floor);
    wall.append(opening, false);
    Mask m = on.mask(wall);
    on.fill(
        m,
        Ink.between(
                x + from,
                0,
                x + to,
                0,
                STONE.times(left),
                STONE.times((left + right) / 2),
                STONE.times(right))
            .grained(1106, 0.03, 0.05, 0.20)
            .grained(1110, 0.005, 0.004, 0.16)
            .lit((a, b) -> 0.62 + 1.2 * lit(a, b)),
        1);
    for (double y = TOP + 0.02; y < floor; y += 0.0315) {
      on.fill(on.mask(Outline.box(x + from, y, w, 0.0009)).inside(m), Ink.flat(Night.BLACK), 0.35);
    }
    lattice(
        x + from + frame * 0.9,
        x + to - frame * 0.9,
        TOP + 0.022,
        SPRING - (w - 2 * frame) * 0.80,
        m);
    Shape reveal = new BasicStroke(0.0052f).createStrokedShape(opening);
    on.fill(
        on.mask(reveal).inside(m),
        Ink.flat(Night.LAMP).lit((a, b) -> 0.10 + 0.75 * lit(a, b)),
        0.85);
    on.fill(
        on.mask(Outline.box(x + to - 0.0012, TOP, 0.0024, floor - TOP)),
        Ink.flat(Night.BLACK),
        0.4);
  }

  /// A field of stars and crosses cut into the stone above the arch.
  private void lattice(double a, double b, double top, double bottom, Mask wall) {
    double low = bottom - 0.014;
    int across = Math.max(3, (int) Math.round((b - a) / 0.022));
    double cell = (b - a) / across;
    int rows = Math.max(1, (int) Math.round((low - top) / cell));
    double step = (low - top) / rows;
    Path2D.Double holes = new Path2D.Double();
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < across; k++) {
        double cx = a + (k + 0.5) * cell;
        double cy = top + (row + 0.5) * step;
        double[] star = new double[32];
        for (int n = 0; n < 16; n++) {
          double angle = n * Math.PI / 8;
          double r = cell * (n % 2 == 0 ? 0.44 : 0.26);
          star[2 * n] = cx + r * StrictMath.cos(angle);
          star[2 * n + 1] = cy + r * StrictMath.sin(angle);
        }
        holes.append(Outline.polygon(star), false);
      }
    }
    on.fill(
        on.mask(holes).inside(wall),
        Ink.down(top, low, Colour.hex(0x0A0A0D), Colour.hex(0x5A3416)),
        0.9);
    Shape edge =
        new BasicStroke(0.0014f)
            .createStrokedShape(
                Outline.box(a - 0.002, top - 0.003, b - a + 0.004, low - top + 0.003));
    on.fill(on.mask(edge).inside(wall), Ink.flat(STONE.times(0.75)), 0.5);
  }

  private void crown() {
    for (double[] b :
        new double[][] {
          {0.204, TOP - 0.010, 0.012}, {0.196, TOP - 0.028, 0.018}, {0.210, TOP - 0.040, 0.012}
        }) {
      on.fill(
          on.mask(Outline.box(x - b[0], b[1], 2 * b[0], b[2])),
          Ink.between(
              x - b[0], 0, x + b[0], 0, STONE.times(0.12), STONE.times(0.36), STONE.times(0.12)),
          1);
      on.light(on.mask(Outline.box(x - b[0], b[1], 2 * b[0], 0.0012)), Ink.flat(Night.HAZE), 0.16);
    }
  }

  private void dome(double base) {
    double r = 0.176;
    double tall = 0.158;
    Path2D.Double d = new Path2D.Double();
    d.moveTo(x - r, base);
    d.curveTo(x - r * 1.06, base - tall * 0.52, x - r * 0.56, base - tall * 0.90, x, base - tall);
    d.curveTo(x + r * 0.56, base - tall * 0.90, x + r * 1.06, base - tall * 0.52, x + r, base);
    d.closePath();
    Mask m = on.mask(d);
    Colour gold = Colour.hex(0xE0A040);
    on.fill(
        m,
        Ink.between(
            x - r,
            base - tall,
            x + r,
            base,
            Night.DUSK.times(0.45),
            Night.BLUE.times(0.6),
            Night.DEEP.times(0.6)),
        1);
    on.light(
        m,
        Ink.around(
            x,
            base + 0.015,
            tall * 1.15,
            Night.CANDLE,
            gold.times(0.85),
            gold.times(0.5),
            gold.times(0.25)),
        0.95);
    Path2D.Double ribs = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int k = -4; k <= 4; k++) {
      double u = StrictMath.sin(k * Math.PI / 10);
      ribs.append(
          Outline.taper(
              0.0036,
              0.0022,
              x + r * u,
              base,
              x + r * 1.005 * u,
              base - tall * 0.34,
              x + r * 0.80 * u,
              base - tall * 0.66,
              x + r * 0.42 * u,
              base - tall * 0.90,
              x,
              base - tall),
          false);
    }
    for (double[] ring :
        new double[][] {{0.999, 0.20}, {0.945, 0.43}, {0.80, 0.66}, {0.56, 0.84}}) {
      double y = base - tall * ring[1];
      double w = r * ring[0];
      ribs.append(
          Outline.taper(
              0.0022,
              0.0022,
              x - w,
              y,
              x - w * 0.5,
              y + 0.010,
              x,
              y + 0.013,
              x + w * 0.5,
              y + 0.010,
              x + w,
              y),
          false);
    }
    Path2D.Double frame = new Path2D.Double(Path2D.WIND_NON_ZERO);
    frame.append(new BasicStroke(0.0032f).createStrokedShape(d), false);
    ribs.append(frame, false);
    frame.append(d, false);
    on.fill(
        on.mask(ribs).inside(on.mask(frame)),
        Ink.between(
            x - r,
            base - tall,
            x + r,
            base,
            Colour.hex(0xF0CD86),
            Colour.hex(0x9A7038),
            Colour.hex(0x4A3418)),
        1);
    on.light(
        on.soft(
                Outline.taper(
                    0.004,
                    0.010,
                    x - r * 0.30,
                    base - tall * 0.86,
                    x - r * 0.66,
                    base - tall * 0.60,
                    x - r * 0.82,
                    base - tall * 0.25),
                0.012)
            .inside(m),
        Ink.flat(Night.HAZE),
        0.30);
    on.fill(
        Outline.taper(
            0.0055, 0.0008, x, base - tall + 0.003, x, base - tall - 0.022, x, base - tall - 0.045),
        Colour.hex(0xD0A860));
    on.fill(Outline.oval(x, base - tall - 0.008, 0.0062, 0.0062), Colour.hex(0xE0BC74));
    on.glow(x, base - 0.03, 0.10, 0.36, Night.LAMP, 0.14);
  }

  private void steps() {
    for (int k = 0; k < 3; k++) {
      double w = 0.222 + 0.026 * k;
      double y = floor - 0.004 + 0.0105 * k;
      on.fill(
          on.mask(Outline.box(x - w, y, 2 * w, 0.0105)),
          Ink.down(y, y + 0.0105, STONE.times(0.45), STONE.times(0.12))
              .grained(1111, 0.02, 0.004, 0.2)
              .lit((a, b) -> 0.35 + 1.5 * lit(a, b)),
          1);
    }
  }
}
