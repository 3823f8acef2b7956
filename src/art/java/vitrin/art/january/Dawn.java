package vitrin.art.january;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import vitrin.art.motif.FarShore;
import vitrin.art.motif.Trees;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Water;

/// Dawn over the bay behind bare trees.
final class Dawn {
  private static final double SHORE = 0.60;
  private final Layer on;
  private final Noise noise = new Noise(701);

  private Dawn(Layer on) {
    this.on = on;
  }

  static BufferedImage draw(Layer on) {
    Dawn d = new Dawn(on);
    d.sky();
    new Water(SHORE, 1.0, 0.55, 0.55, Night.INK.times(0.8), 702).paint(on);
    d.quay();
    d.trees();
    return Finish.night(19).exposed(0.92).bloom(0.35).corners(0.6).of(on);
  }

  private void sky() {
    Colour gold = Colour.hex(0xE3AE84);
    on.wash(
        Ink.down(
                0,
                SHORE,
                Night.DEEP,
                Night.BLUE,
                Night.DUSK.mix(Night.BLUE, 0.2),
                Night.HAZE.mix(Night.DUSK, 0.4),
                Night.ROSE.mix(Night.HAZE, 0.4),
                gold.mix(Night.ROSE, 0.45))
            .grained(703, 0.7, 0.06, 0.12));
    on.light((x, y, o) -> {
      double dx = (x - 0.98) / 0.75;
      double dy = (y - SHORE) / 0.17;
      double k = 0.24 * StrictMath.exp(-dx * dx - dy * dy);
      o[0] = (float) k;
      o[1] = (float) (k * 0.55);
      o[2] = (float) (k * 0.26);
      o[3] = 1;
    });
    Ink cloud =
        (x, y, o) -> {
          double n = noise.fbm(x * 1.5 + 0.4 * noise.at(x * 3, y * 8), y * 11, 6);
          double body = Math.clamp((n - 0.02) * 2.4, 0, 1);
          double low = Math.clamp((y - 0.10) / (SHORE - 0.10), 0, 1);
          Colour c =
              Night.BLUE.mix(Night.DUSK, 0.4).mix(Night.ROSE.mix(Night.DUSK, 0.35), low * low);
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = (float) (0.55 * body * (1 - low * 0.5));
        };
    on.fill(on.mask(Outline.box(0, 0, on.aspect(), SHORE)), cloud, 1);
    Ink.Field ridge =
        (x, y) ->
            0.010
                + 0.030 * Math.clamp((0.75 - x) / 0.75, 0, 1)
                + 0.010 * noise.fbm(x * 2.2, 1, 4)
                + 0.018 * Math.clamp((x - 1.25) / 0.5, 0, 1);
    on.fill(
        on.mask(FarShore.ridge(on.aspect(), SHORE, FarShore.roofs(705, ridge, 0.007, 0.012))),
        Ink.flat(Night.DUSK.mix(Night.ROSE, 0.35).times(0.42)),
        1);
    FarShore.lights(on, 706, 260, SHORE, ridge, (x, y) -> 0.6, 0.35);
    on.fill(
        on.soft(Outline.box(-0.1, SHORE - 0.012, on.aspect() + 0.2, 0.012), 0.012),
        Ink.flat(Night.ROSE),
        0.30);
  }

  private void quay() {
    double y = 0.885;
    on.fill(
        on.mask(Outline.box(0, y, on.aspect(), 0.2)),
        Ink.down(y, 1, Night.INK.mix(Night.DUSK, 0.14), Night.BLACK).grained(707, 0.3, 0.02, 0.4),
        1);
    on.light(on.mask(Outline.box(0, y, on.aspect(), 0.0016)), Ink.flat(Night.ROSE), 0.30);
    Path2D.Double rail = new Path2D.Double(Path2D.WIND_NON_ZERO);
    rail.append(Outline.box(0, 0.800, on.aspect(), 0.0060), false);
    rail.append(Outline.box(0, 0.838, on.aspect(), 0.0035), false);
    rail.append(Outline.box(0, 0.864, on.aspect(), 0.0035), false);
    for (double x = 0.03; x < on.aspect(); x += 0.105) {
      rail.append(Outline.box(x, 0.796, 0.0085, 0.094), false);
      rail.append(Outline.oval(x + 0.00425, 0.794, 0.008, 0.008), false);
    }
    on.fill(rail, Night.BLACK.mix(Night.DEEP, 0.35));
    bench(0.80, 0.952);
  }

  private void bench(double x, double y) {
    Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int k = 0; k < 3; k++) {
      p.append(Outline.box(x, y - 0.118 + k * 0.019, 0.27, 0.012), false);
    }
    p.append(Outline.box(x - 0.004, y - 0.056, 0.278, 0.011), false);
    for (double a : new double[] {0.022, 0.238}) {
      p.append(Outline.box(x + a, y - 0.12, 0.009, 0.12), false);
      p.append(Outline.box(x + a - 0.012, y - 0.05, 0.008, 0.058), false);
    }
    on.shade(on.soft(Outline.oval(x + 0.135, y + 0.004, 0.17, 0.008), 0.015), Night.BLACK, 0.8);
    on.fill(p, Night.BLACK);
  }

  private void trees() {
    double[][] stand = {
      {0.10, 0.93, 0.80, 0.05},
      {0.50, 0.915, 0.60, -0.06},
      {1.36, 0.925, 0.72, 0.05},
      {1.70, 0.94, 0.86, -0.05}
    };
    for (int k = 0; k < stand.length; k++) {
      double[] t = stand[k];
      on.fill(
          on.mask(Trees.bare(720 + k, t[0], t[1], t[2], t[3])),
          Ink.down(0, 1, Night.INK.mix(Night.DUSK, 0.12), Night.BLACK),
          1);
    }
  }
}
