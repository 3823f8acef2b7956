package vitrin.art.yarn;

import java.util.stream.IntStream;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;

/// The light on a relief: one soft lamp and the light of the room.
///
/// @param x the direction towards the lamp, `y` up is negative, `z` towards the eye; length 1
/// @param colour of the lamp, linear; `room` the light that comes from everywhere
/// @param gloss 0 for matt wool, 0.3 for lustrous
public record Lamp(double x, double y, double z, Colour colour, Colour room, double gloss) {

  /// From the upper left, as in a workroom with a window.
  public static Lamp upperLeft() {
    double l = Math.sqrt(0.50 * 0.50 + 0.62 * 0.62 + 0.75 * 0.75);
    return new Lamp(
        -0.50 / l,
        -0.62 / l,
        0.75 / l,
        Colour.hex(0xFFF2DE).times(1.25),
        Colour.hex(0xDCCBB8).times(0.40),
        0.10);
  }

  /// The strands as they are seen under this lamp, on a ground of this ink: an ink for a sheet of
  /// the size for which the relief was made.
  public Ink on(Relief relief, Ink ground) {
    relief.settle();
    int f = Relief.FINE;
    int w = relief.w / f;
    int h = relief.h / f;
    float[] top = coarse(relief, w, h);
    relief.comb();
    float[] near = top.clone();
    float[] far = top.clone();
    Soft.blur(near, w, h, (int) Math.max(1, Math.round(0.006 * h)));
    Soft.blur(far, w, h, (int) Math.max(1, Math.round(0.03 * h)));
    float[] shadow = new float[w * h];
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          for (int i = 0; i < w; i++) {
            shadow[j * w + i] = (float) shadow(top, w, h, i, j);
          }
        });
    Soft.blur(shadow, w, h, (int) Math.max(1, Math.round(0.0012 * h)));
    float[] out = new float[w * h * 3];
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          float[] o = new float[4];
          for (int i = 0; i < w; i++) {
            int at = j * w + i;
            double hide = occlusion(near[at] - top[at], h * 0.010);
            hide *= 0.45 + 0.55 * occlusion(far[at] - top[at], h * 0.045);
            for (int b = 0; b < f; b++) {
              for (int a = 0; a < f; a++) {
                int q = (j * f + b) * relief.w + i * f + a;
                if (relief.z[q] > 0) {
                  wool(relief, q, shadow[at], hide, out, 3 * at);
                } else {
                  ground.at((i + 0.5) / h, (j + 0.5) / h, o);
                  double lit = 1.15 * shadow[at] * z + 0.5 * hide;
                  for (int n = 0; n < 3; n++) {
                    out[3 * at + n] += (float) (o[n] * lit / (f * f));
                  }
                }
              }
            }
          }
        });
    return (px, py, o) -> {
      int at =
          3 * (Math.clamp((long) (py * h), 0, h - 1) * w + Math.clamp((long) (px * h), 0, w - 1));
      o[0] = out[at];
      o[1] = out[at + 1];
      o[2] = out[at + 2];
      o[3] = 1;
    };
  }

  private void wool(Relief r, int q, double shadow, double hide, float[] out, int at) {
    double gx = r.nx[q];
    double gy = r.ny[q];
    double n = 1 / Math.sqrt(gx * gx + gy * gy + 1);
    double facing = (-gx * x - gy * y + z) * n;
    double lit = Math.max(0, (facing + 0.22) / 1.22) * shadow;
    double sky = (0.62 + 0.38 * n) * hide;
    double half = Math.max(0, (-gx * x - gy * y + z + 1) * n / Math.sqrt(2 + 2 * z));
    double shine = gloss * half * half * half * half * half * half * half * half * shadow;
    double rim = 0.10 * (1 - n) * (1 - n) * hide;
    double share = 1.0 / (Relief.FINE * Relief.FINE);
    out[at] += (float) (share * light(r.albedo[3 * q], colour.r(), room.r(), lit, sky, shine, rim));
    out[at + 1] +=
        (float) (share * light(r.albedo[3 * q + 1], colour.g(), room.g(), lit, sky, shine, rim));
    out[at + 2] +=
        (float) (share * light(r.albedo[3 * q + 2], colour.b(), room.b(), lit, sky, shine, rim));
  }

  private static double light(
      double wool, double lamp, double room, double lit, double sky, double shine, double rim) {
    return wool * (lamp * lit + room * sky + rim) + shine * lamp * (0.3 * wool + 0.10);
  }

  private static double occlusion(double above, double scale) {
    return 1 / (1 + 1.6 * Math.max(0, above / scale + 0.08));
  }

  private static float[] coarse(Relief r, int w, int h) {
    float[] top = new float[w * h];
    int f = Relief.FINE;
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          for (int i = 0; i < w; i++) {
            float sum = 0;
            for (int b = 0; b < f; b++) {
              for (int a = 0; a < f; a++) {
                sum += r.z[(j * f + b) * r.w + i * f + a];
              }
            }
            top[j * w + i] = sum / (f * f) / f;
          }
        });
    return top;
  }

  /// 1 where nothing stands between the point and the lamp, 0 in full shadow.
  private double shadow(float[] top, int w, int h, int i, int j) {
    double flat = Math.sqrt(x * x + y * y);
    double rise = z / flat;
    double sx = x / flat;
    double sy = y / flat;
    double worst = 1;
    double d = 1.5;
    double start = top[j * w + i];
    while (d < 0.14 * h) {
      int a = (int) (i + 0.5 + sx * d);
      int b = (int) (j + 0.5 + sy * d);
      if (a < 0 || b < 0 || a >= w || b >= h) {
        break;
      }
      double gap = start + rise * d - top[b * w + a];
      worst = Math.min(worst, 0.5 + gap / (0.16 * d + 0.0012 * h));
      d = d * 1.09 + 0.6;
    }
    return Math.clamp(worst, 0, 1);
  }
}
