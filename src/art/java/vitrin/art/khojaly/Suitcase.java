package vitrin.art.khojaly;

import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;

/// An old leather suitcase standing on the floor at the origin, in metres, one end turned forward.
final class Suitcase {
  private static final Colour LEATHER = Colour.hex(0x7A4E2F);
  private static final Colour BRASS = Colour.hex(0xDCA362);

  private Suitcase() {}

  static double distance(double x, double y, double z) {
    double u = x * 0.9553 - z * 0.2955;
    double w = x * 0.2955 + z * 0.9553;
    double lean = w + 0.10 * (y - 0.2);
    double bound = Solids.box(u, y - 0.275, lean, 0.372, 0.275, 0.112, 0.03);
    if (bound > 0.04) {
      return 0.85 * bound;
    }
    double d = Solids.box(u, y - 0.245, lean, 0.36, 0.235, 0.105, 0.035);
    double gap = Math.abs(lean + 0.03);
    d = Math.max(d, 0.004 - gap - 0.002 + Math.max(0, -0.012 - d) * 9);
    double strap = Solids.box(Math.abs(u) - 0.20, y - 0.245, lean, 0.020, 0.239, 0.109, 0.036);
    d = Math.min(d, strap);
    double corner =
        Solids.box(
            Math.abs(u) - 0.34, Math.abs(y - 0.245) - 0.215, lean, 0.025, 0.025, 0.108, 0.022);
    d = Math.min(d, corner);
    double lock = Solids.box(Math.abs(u) - 0.12, y - 0.475, lean + 0.03, 0.022, 0.012, 0.03, 0.004);
    d = Math.min(d, lock);
    double grip = Math.hypot(u / 1.0, (y - 0.478) * 1.35) - 0.075;
    double ring = Math.sqrt(grip * grip + (lean + 0.02) * (lean + 0.02)) - 0.011;
    return 0.85 * Math.min(d, ring);
  }

  /// What its leather, straps and locks look like there.
  static Colour own(double x, double y, double z, Noise fine) {
    double u = x * 0.9553 - z * 0.2955;
    double w = x * 0.2955 + z * 0.9553 + 0.10 * (y - 0.2);
    double worn = Math.clamp(fine.fbm(u * 5, y * 5 + w * 5, 5) * 1.3, 0, 1);
    double creases = 1 + 0.22 * fine.fbm(u * 38, y * 38 + w * 30, 3);
    boolean band = Math.abs(Math.abs(u) - 0.20) < 0.020;
    boolean corner = Math.abs(u) > 0.315 && Math.abs(y - 0.245) > 0.19;
    if (y > 0.478 || Math.abs(Math.abs(u) - 0.12) < 0.022 && y > 0.462) {
      return BRASS.times(0.45 * creases);
    }
    Colour own = band || corner ? LEATHER.times(0.42) : LEATHER;
    return own.mix(Colour.hex(0x9A7C5A), 0.5 * worn).times(creases);
  }
}
