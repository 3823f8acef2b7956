package vitrin.art.khojaly;

import java.awt.Shape;
import java.awt.geom.Path2D;
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

/// Snow-covered foothills under a winter moon, seen through a window in which a candle burns.
final class Cover {
  private static final double HORIZON = 0.58;
  private static final double SILL = 0.872;
  private static final double BAR = 0.90;
  private static final double JAMB = 1.60;
  private static final double TOP = 0.035;
  private static final Colour AIR = Winter.BLUE.mix(Winter.DUSK, 0.2).times(0.62);
  private static final Taper CANDLE = new Taper(1.265, 0.925, 0.235);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1101);
  private final Noise fine = new Noise(1102);

  private Cover(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 18, 1.25, on.aspect() * 0.5, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Cover c = new Cover(on);
    c.sky();
    c.hills();
    c.frost();
    c.frame();
    c.curtain();
    CANDLE.paint(on);
    return Finish.night(28).exposed(1.2).bloom(0.5).corners(0.6).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON,
                Winter.BLACK.mix(Winter.INK, 0.6),
                Winter.INK,
                Winter.DEEP.times(0.85),
                Winter.DEEP,
                Winter.DEEP.mix(Winter.BLUE, 0.5),
                Winter.BLUE.times(0.9))
            .grained(1103, 0.9, 0.16, 0.15));
    Sky.stars(on, 1104, 420, 0.44, 0.36);
    Sky.moon(on, 0.52, 0.215, 0.040, 0.85);
    Sky.cloud(on, 1105, 0.10, 0.52, Winter.DEEP.mix(Winter.HAZE, 0.16), 0.55);
  }

  private double height(double x, double z, double finest) {
    double broad = Land.rough(noise, x, z, 520, 0.44, Math.max(finest, 0.5));
    double h = 14 * broad * Math.clamp((z - 20) / 300, 0, 1);
    double valley = (x + 0.12 * z - 40) / (130 + 0.20 * z);
    h += Math.min(70, 26 * valley * valley) * Math.clamp(z / 500, 0, 1);
    double hills = Math.clamp((z - 700) / 1500, 0, 1);
    h += hills * (60 + 190 * Land.rough(fine, x, z, 1100, 0.46, finest));
    double high = Math.clamp((z - 2600) / 3000, 0, 1);
    if (high > 0) {
      double n = Land.rough(noise, x + 900, z, 3000, 0.5, finest);
      double ridged = 1 - Math.abs(Land.rough(fine, x + 50, z, 1700, 0.48, finest)) * 1.7;
      h += high * high * (240 + 380 * n + 330 * ridged) * Math.clamp((10500 - z) / 3000, 0, 1);
    }
    return h + 0.12 * Land.rough(fine, x, z, 7, 0.5, finest);
  }

  private void hills() {
    Land land = new Land(on, eye, 26, 10500, this::height);
    Snow snow =
        Snow.under(
            -0.62,
            0.36,
            0.50,
            Winter.MOON.mix(Winter.HAZE, 0.5).times(0.40),
            Winter.BLUE.mix(Winter.DEEP, 0.25).times(0.62));
    Noise scrub = new Noise(1106);
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), s.z() > 900 ? 2400 : 90, 7);
          snow.at(s, open, 1, o);
          double wood =
              Math.clamp(2.8 * Land.rough(scrub, s.x(), s.z(), 210, 0.62, s.finest()) - 0.1, 0, 1);
          double where =
              Math.clamp((s.z() - 260) / 300, 0, 1) * Math.clamp((300 - s.y()) / 200, 0, 1);
          double rock = Math.clamp((0.84 - s.level()) * 6, 0, 1);
          Snow.air(o, Winter.INK.times(1.1), 0.75 * Math.max(wood * where, rock * where));
          double mist = StrictMath.exp(-Math.max(0, s.y()) / 60) * Math.clamp(s.z() / 1800, 0, 1);
          Snow.air(o, AIR, 0.75 * (1 - StrictMath.exp(-s.z() / 5200)) + 0.42 * mist);
        });
    Woods woods =
        Woods.grown(on, 1107, 5, 0.26, Winter.BLACK.mix(Winter.INK, 0.7), Winter.DUSK.times(0.5));
    double[][] trees = {
      {-58, 96, 12}, {-49, 88, 10}, {-36, 120, 11}, {34, 140, 11}, {44, 128, 9}, {-75, 150, 11}
    };
    for (int k = 0; k < trees.length; k++) {
      double[] t = trees[k];
      var foot = eye.see(t[0], land.ground(t[0], t[1]) - 0.2, t[1]);
      woods.plant(
          on, k, foot.x, foot.y, t[2] * eye.scale(t[1]), k % 2 * 2 - 1, new Colour(1, 1, 1));
    }
  }

  /// How much of the candle's light arrives at a point of the window, 1 close by.
  private static double warmth(double x, double y) {
    double dx = x - CANDLE.x();
    double dy = y - CANDLE.flameY();
    return 1 / (1 + (dx * dx + dy * dy) / 0.030);
  }

  /// Frost grows on the glass from the corners of the panes.
  private void frost() {
    Noise warp = new Noise(1108);
    Noise fern = new Noise(1109);
    on.wash((x, y, o) -> {
      double left = x < BAR ? 0.0 : BAR + 0.02;
      double right = x < BAR ? BAR - 0.02 : JAMB;
      double ex = Math.min(x < BAR ? 9 : x - left, right - x);
      double ey = SILL - y;
      double et = y - TOP;
      double near = Math.min(ey * 0.85, Math.min(ex * 1.5 + 0.25 * ey, et * 3.5 + 0.12));
      double wx = x + 0.05 * warp.fbm(x * 7, y * 7, 4);
      double wy = y + 0.05 * warp.fbm(x * 7 + 40, y * 7, 4);
      double vein = 1 - Math.abs(fern.fbm(wx * 16, wy * 10, 5)) * 2.4;
      double needle = 1 - Math.abs(fern.fbm(wx * 70, wy * 40, 3)) * 2.0;
      double grow = 1 - near / (0.15 + 0.10 * warp.fbm(x * 3.1, y * 3.1, 3));
      double k =
          Math.clamp(grow * 1.5, 0, 1) * Math.clamp(0.30 + 0.45 * vein + 0.30 * needle, 0, 1);
      k += 0.16 * Math.clamp(grow * 2.2 + 0.5, 0, 1) * Math.clamp(vein, 0, 1);
      double warm = warmth(x, y);
      Colour c =
          Winter.DUSK.mix(Winter.HAZE, 0.5).times(0.42).plus(Winter.FLAME.times(0.42 * warm));
      o[0] = c.r();
      o[1] = c.g();
      o[2] = c.b();
      o[3] = (float) Math.clamp(k * 0.85, 0, 0.85);
    });
    double gx = CANDLE.x() + 0.085;
    on.glow(gx, CANDLE.flameY() - 0.01, 0.012, 0.07, 1.9, Winter.FLAME, 0.22);
    on.glow(gx + 0.012, CANDLE.flameY() - 0.012, 0.010, 0.05, 1.9, Winter.FLAME, 0.10);
  }

  private void frame() {
    wood(Outline.box(BAR - 0.019, -0.1, 0.038, SILL + 0.1), 1110, 1);
    wood(Outline.box(-0.1, -0.1, on.aspect() + 0.2, TOP + 0.1), 1111, 0);
    wood(Outline.box(JAMB, -0.1, 0.06, SILL + 0.12), 1112, 1);
    bevel(BAR - 0.019, BAR + 0.019);
    bevel(JAMB, JAMB + 0.06);
    wall();
    sill();
  }

  private void wood(Shape part, long seed, int upright) {
    Noise n = new Noise(seed);
    Colour c = Winter.WOOD.mix(Winter.STONE, 0.35);
    on.fill(
        on.mask(part),
        (x, y, o) -> {
          double g = upright > 0 ? n.fbm(x * 130, y * 5, 4) : n.fbm(x * 5, y * 130, 4);
          double w = warmth(x, y);
          double k = (0.10 + 1.25 * w) * (1 + 0.35 * g);
          Colour light = Winter.BLUE.times(0.10).plus(Winter.FLAME.times(k * 0.62));
          o[0] = c.r() * light.r() * 2.2f + 0.0012f;
          o[1] = c.g() * light.g() * 2.2f + 0.0020f;
          o[2] = c.b() * light.b() * 2.2f + 0.0036f;
          o[3] = 1;
        },
        1);
  }

  /// The lit edge of a bar towards the candle, the shaded one away from it, moonlight on the left.
  private void bevel(double x0, double x1) {
    boolean right = CANDLE.x() > x1;
    double lit = right ? x1 - 0.007 : x0;
    on.light(
        on.soft(Outline.box(lit, TOP, 0.007, SILL - TOP), 0.0015),
        (x, y, o) -> {
          double w = warmth(x, y);
          o[0] = Winter.FLAME.r();
          o[1] = Winter.FLAME.g();
          o[2] = Winter.FLAME.b();
          o[3] = (float) Math.clamp(w * 0.55, 0, 1);
        },
        0.55);
    double dark = right ? x0 : x1 - 0.007;
    on.shade(on.soft(Outline.box(dark, TOP, 0.007, SILL - TOP), 0.0015), Winter.BLACK, 0.6);
    on.light(
        on.soft(Outline.box(x0 - 0.0008, TOP, 0.0016, SILL - TOP), 0.001),
        Ink.flat(Winter.HAZE),
        right ? 0.12 : 0.03);
  }

  private void wall() {
    Noise n = new Noise(1113);
    on.fill(
        on.mask(Outline.box(JAMB + 0.06, -0.1, 1, 1.2)),
        (x, y, o) -> {
          double w = warmth(x, y);
          double k = w * (0.9 + 0.30 * n.fbm(x * 14, y * 14, 5));
          Colour c = Winter.PAPER.under(Winter.FLAME).times(0.30 * k).plus(Winter.INK.times(0.25));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
  }

  private void sill() {
    Noise n = new Noise(1114);
    double front = 0.972;
    Colour paint = Winter.PAPER.mix(Winter.STONE, 0.45);
    on.fill(
        on.mask(Outline.box(-0.1, SILL, on.aspect() + 0.2, 0.3)),
        (x, y, o) -> {
          double depth = (y - SILL) / (front - SILL);
          double dx = x - CANDLE.x();
          double dy = (y - CANDLE.foot()) * 2.6;
          double w = 1 / (1 + (dx * dx + dy * dy) / 0.036);
          double g = n.fbm(x * 9, y * 160, 5);
          double worn = n.fbm(x * 26 + 9, y * 60, 4);
          double k = y < front ? w * (0.85 + 0.22 * g + 0.16 * worn) : 0.16 * w * (1 + 0.3 * g);
          double moon = y < front ? 0.030 * (1 - depth) * (x < 1.1 ? 1 : 0.5) : 0.004;
          Colour c =
              paint
                  .under(Winter.FLAME)
                  .times(0.52 * k)
                  .plus(paint.under(Winter.DUSK).times(moon * 4));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        1);
    on.light(
        on.soft(Outline.box(-0.1, front - 0.002, on.aspect() + 0.2, 0.004), 0.0016),
        (x, y, o) -> {
          double dx = (x - CANDLE.x()) / 0.24;
          o[0] = Winter.FLAME.r();
          o[1] = Winter.FLAME.g();
          o[2] = Winter.FLAME.b();
          o[3] = (float) (0.03 + 0.30 / (1 + dx * dx));
        },
        0.8);
    on.shade(
        on.soft(Outline.box(-0.1, SILL - 0.003, on.aspect() + 0.2, 0.008), 0.004),
        Winter.BLACK,
        0.75);
    Path2D.Double bank = new Path2D.Double();
    bank.moveTo(-0.02, SILL);
    for (double x = -0.02; x < JAMB; x += 0.002) {
      double corner = Math.min(Math.abs(x - BAR), JAMB - x);
      double y = 0.010 + 0.020 * StrictMath.exp(-corner / 0.09) + 0.006 * n.fbm(x * 8, 3, 4);
      bank.lineTo(x, SILL - 0.004 - y);
    }
    bank.lineTo(JAMB, SILL);
    bank.closePath();
    Mask outside = on.mask(bank).outside(on.mask(Outline.box(BAR - 0.019, 0, 0.038, 1)));
    on.fill(
        outside,
        (x, y, o) -> {
          Colour c =
              Winter.DUSK.times(0.26).plus(Winter.FLAME.times(0.30 * warmth(x, y) * warmth(x, y)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        0.92);
  }

  /// Thin cloth at the right edge, in folds.
  private void curtain() {
    Noise n = new Noise(1115);
    Path2D.Double p = new Path2D.Double();
    p.moveTo(1.50, -0.05);
    for (double y = -0.05; y < 0.95; y += 0.01) {
      p.lineTo(1.545 + 0.035 * StrictMath.sin(y * 2.2) + 0.006 * n.at(y * 6, 1), y);
    }
    p.lineTo(2.0, 0.97);
    p.lineTo(2.0, -0.05);
    p.closePath();
    on.shade(on.soft(Outline.placed(p, 0.03, 0.01, 1, 0), 0.05), Winter.BLACK, 0.5);
    on.fill(
        on.mask(p),
        (x, y, o) -> {
          double u = (x - 1.545 - 0.035 * StrictMath.sin(y * 2.2)) * 52;
          double fold = StrictMath.sin(u + 1.1 * n.at(y * 1.3, u * 0.2));
          double face = 0.5 - 0.5 * fold;
          double cloth = 1 + 0.10 * n.at(x * 900, y * 60) + 0.10 * n.at(x * 60, y * 900);
          double w = warmth(x, y);
          double k = w * (0.35 + 2.1 * face * face) * cloth;
          Colour c =
              Winter.PAPER
                  .under(Winter.FLAME)
                  .times(0.75 * k)
                  .plus(Winter.DEEP.times(0.20 * (1 - face)));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        },
        0.97);
  }
}
