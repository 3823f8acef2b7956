package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// Snow-covered foothills under a winter moon, seen through a window in which a candle burns.
final class Cover {
  private static final double HORIZON = 0.58;
  private static final Colour AIR = Winter.BLUE.mix(Winter.DUSK, 0.2).times(0.62);
  static final Taper CANDLE = new Taper(1.265, 0.925, 0.235);
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
    new Casement(on).paint();
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

  /// Frost grows on the glass from the corners of the panes.
  private void frost() {
    Noise warp = new Noise(1108);
    Noise fern = new Noise(1109);
    on.wash((x, y, o) -> {
      double left = x < Casement.BAR ? 0.0 : Casement.BAR + 0.02;
      double right = x < Casement.BAR ? Casement.BAR - 0.02 : Casement.JAMB;
      double ex = Math.min(x < Casement.BAR ? 9 : x - left, right - x);
      double ey = Casement.SILL - y;
      double et = y - Casement.TOP;
      double near = Math.min(ey * 0.85, Math.min(ex * 1.5 + 0.25 * ey, et * 3.5 + 0.12));
      double wx = x + 0.05 * warp.fbm(x * 7, y * 7, 4);
      double wy = y + 0.05 * warp.fbm(x * 7 + 40, y * 7, 4);
      double vein = 1 - Math.abs(fern.fbm(wx * 16, wy * 10, 5)) * 2.4;
      double needle = 1 - Math.abs(fern.fbm(wx * 70, wy * 40, 3)) * 2.0;
      double grow = 1 - near / (0.15 + 0.10 * warp.fbm(x * 3.1, y * 3.1, 3));
      double k =
          Math.clamp(grow * 1.5, 0, 1) * Math.clamp(0.30 + 0.45 * vein + 0.30 * needle, 0, 1);
      k += 0.16 * Math.clamp(grow * 2.2 + 0.5, 0, 1) * Math.clamp(vein, 0, 1);
      double warm = Casement.warmth(x, y);
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
}
