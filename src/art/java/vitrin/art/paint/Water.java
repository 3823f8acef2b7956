package vitrin.art.paint;

import java.util.stream.IntStream;

/// Calm water that mirrors what is painted above its edge.
///
/// @param edge the far shore, in heights
/// @param stretch how much deeper than high the mirror image is (1 a mirror)
/// @param ripple 0 glass to 1 a light breeze
/// @param mirror 0 to 1: how much light comes back close to the eye; far away it is nearly all
/// @param deep the water's own colour
public record Water(
    double edge, double stretch, double ripple, double mirror, Colour deep, long seed) {

  private static final int TAPS = 26;

  /// Paints the water over everything below its edge.
  public void paint(Layer layer) {
    Noise swell = new Noise(seed);
    Noise chop = new Noise(seed + 1);
    int w = layer.width;
    int h = layer.height;
    int first = (int) Math.ceil(edge * h);
    IntStream.range(first, h)
        .parallel()
        .forEach(j -> {
          float[] o = new float[4];
          double y = (j + 0.5) / h;
          double d = y - edge;
          double far = 1 / (d + 0.012);
          for (int i = 0; i < w; i++) {
            double x = (i + 0.5) / h;
            double u = (x - layer.aspect() / 2) * far;
            double a = swell.fbm(u * 0.55, far * 1.7, 4);
            double b = chop.fbm(u * 2.6, far * 9, 3);
            double wave = 0.6 * a + 0.55 * b;
            double shift = ripple * (0.010 * b + 0.006 * a) * (0.15 + 3.2 * d);
            double smear = ripple * (0.006 + 0.95 * d);
            float r = 0;
            float g = 0;
            float bl = 0;
            for (int k = 0; k < TAPS; k++) {
              double t = (k + chop.cell(i, j * 31L + k)) / TAPS - 0.5;
              double lift = d / stretch + smear * (t + 0.40 * wave);
              layer.sample(x + shift * (1 + 2 * t), edge - Math.abs(lift), o);
              r += o[0];
              g += o[1];
              bl += o[2];
            }
            double facing = Math.clamp(1 - d / 0.55, 0, 1);
            double k = (mirror + (0.92 - mirror) * facing * facing) * (1 + 0.30 * ripple * wave);
            float s = (float) (k / TAPS);
            float own = (float) Math.max(0, 1 + 0.6 * wave);
            int at = (j * w + i) * 4;
            layer.c[at] = r * s + deep.r() * own;
            layer.c[at + 1] = g * s + deep.g() * own;
            layer.c[at + 2] = bl * s + deep.b() * own;
            layer.c[at + 3] = 1;
          }
        });
  }

  /// The broken streak of a lamp on something wet, from the height `top` down to `bottom`, widening
  /// to `width`.
  public static void streak(
      Layer on, double x, double top, double bottom, double width, Colour colour, double power) {
    Noise noise = new Noise(Math.round(x * 7919 + top * 104729));
    double cell = Math.max(width * 0.55, (bottom - top) * 0.02);
    Mask m =
        on.soft(Outline.taper(width * 0.3, width, x, top, x, bottom), width * 0.9)
            .times((px, py) -> {
              double t = (py - top) / (bottom - top);
              double bands = noise.fbm((px - x) / (cell * 5), py / cell, 3);
              double ends = Math.clamp(Math.min(t + 0.1, 1.1 - t) * 3, 0, 1);
              return (0.45 + 1.1 * bands) * ends;
            });
    on.light(m, Ink.flat(colour), power);
  }
}
