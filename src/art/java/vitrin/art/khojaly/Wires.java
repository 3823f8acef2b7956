package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Outline;

/// Telegraph poles along a road, and what is left of their wires.
///
/// @param air the colour that far things fade into; half of it is reached at about 0.7 × `thick`
/// @param thick metres
record Wires(Layer on, Camera eye, Colour air, double thick) {
  static final double TALL = 7.2;
  private static final double[] SEATS = {-0.72, -0.38, 0.38, 0.72};

  /// A pole standing on ground of the height `y`, leaning by `lean` metres at its top.
  void pole(double x, double y, double z, double lean) {
    double s = eye.scale(z);
    Point2D.Double foot = eye.see(x, y - 0.2, z);
    Point2D.Double top = eye.see(x + lean, y + TALL, z);
    Point2D.Double arm = eye.see(x + lean * 0.93, y + TALL * 0.93, z);
    double fade = 1 - StrictMath.exp(-z / thick);
    Colour dark = Winter.INK.mix(Winter.WOOD, 0.28).mix(air, fade);
    Colour side = Winter.WOOD.mix(Winter.DUSK, 0.5).times(0.75).mix(air, fade);
    Path2D.Double wood = Outline.taper(0.27 * s, 0.19 * s, foot.x, foot.y, top.x, top.y);
    double tilt = lean / TALL;
    double w = 0.98 * s;
    wood.append(
        Outline.taper(
            0.13 * s, 0.13 * s, arm.x - w, arm.y + w * tilt * 0.6, arm.x + w, arm.y - w * tilt),
        false);
    on.fill(
        on.mask(wood),
        Ink.between(foot.x - 0.13 * s, 0, foot.x + 0.11 * s, 0, side, dark, dark)
            .grained(61, 0.02 * s, 0.7 * s, 0.5),
        1);
    Path2D.Double strut =
        Outline.taper(0.05 * s, 0.05 * s, arm.x - 0.6 * w, arm.y, arm.x, arm.y + 0.75 * s);
    strut.append(
        Outline.taper(0.05 * s, 0.05 * s, arm.x + 0.6 * w, arm.y, arm.x, arm.y + 0.75 * s), false);
    on.fill(on.mask(strut), Ink.flat(dark), 1);
    for (double seat : SEATS) {
      double ix = arm.x + seat * s;
      double iy = arm.y - seat * s * tilt;
      Path2D.Double cup = Outline.taper(0.03 * s, 0.03 * s, ix, iy, ix, iy - 0.16 * s);
      cup.append(Outline.oval(ix, iy - 0.17 * s, 0.055 * s, 0.075 * s), false);
      on.fill(on.mask(cup), Ink.flat(Winter.HAZE.times(0.5).mix(air, fade)), 1);
    }
    Mask cap =
        on.rough(
            Outline.taper(
                0.075 * s, 0.055 * s, arm.x - w, arm.y - 0.085 * s, arm.x + w, arm.y - 0.085 * s),
            71 + Math.round(z),
            0.2 * s,
            0.025 * s);
    on.fill(cap, Ink.flat(Winter.SNOW.times(0.55).mix(air, fade)), 1);
  }

  /// A whole wire of the given seat (0 to 3) from the arm at x0, y0, z0 to the next pole's.
  void whole(int seat, double[] from, double[] to, double sag) {
    double[] xyz = new double[3 * 25];
    for (int k = 0; k < 25; k++) {
      double t = k / 24.0;
      xyz[3 * k] = from[0] + (to[0] - from[0]) * t + SEATS[seat];
      xyz[3 * k + 1] = from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t);
      xyz[3 * k + 2] = from[2] + (to[2] - from[2]) * t;
    }
    thread(xyz);
  }

  /// A wire torn off: it hangs from its seat, drifts `out` metres and ends in a curl above `floor`.
  void torn(int seat, double[] from, double out, double along, double floor, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    int n = 44;
    double[] xyz = new double[3 * n];
    double fall = from[1] - floor;
    double bend = dice.nextDouble(0.7, 1.5);
    double turns = dice.nextDouble(3.4, 5.4);
    for (int k = 0; k < n; k++) {
      double t = k / (n - 1.0);
      double drop = Math.min(1, t * 1.25);
      double curl = Math.max(0, t - 0.72) / 0.28;
      double r = 0.34 * curl * (1.15 - curl);
      double a = turns * curl + bend;
      xyz[3 * k] =
          from[0] + SEATS[seat] + out * StrictMath.pow(t, 1.7) + r * StrictMath.cos(a) * 2.1;
      xyz[3 * k + 1] =
          from[1] - fall * StrictMath.pow(drop, 0.85) * 0.97 + r * StrictMath.sin(a) * 2.3;
      xyz[3 * k + 2] = from[2] + along * StrictMath.pow(t, 1.4);
    }
    thread(xyz);
  }

  private void thread(double[] xyz) {
    for (int k = 0; k + 5 < xyz.length; k += 3) {
      double z = (xyz[k + 2] + xyz[k + 5]) / 2;
      if (xyz[k + 2] < 0.6 || xyz[k + 5] < 0.6) {
        continue;
      }
      Point2D.Double a = eye.see(xyz[k], xyz[k + 1], xyz[k + 2]);
      Point2D.Double b = eye.see(xyz[k + 3], xyz[k + 4], xyz[k + 5]);
      double w = 0.013 * eye.scale(z);
      double thin = Math.min(1, w / 0.0007);
      w = Math.max(w, 0.0007);
      double fade = 1 - StrictMath.exp(-z / thick);
      double dx = (b.x - a.x) * 0.04;
      double dy = (b.y - a.y) * 0.04;
      on.fill(
          on.mask(Outline.taper(w, w, a.x - dx, a.y - dy, b.x + dx, b.y + dy)),
          Ink.flat(Winter.INK.mix(air, fade)),
          0.9 * thin);
    }
  }
}
