package vitrin.art.khojaly;

import vitrin.art.paint.Colour;
import vitrin.art.paint.Land.Spot;
import vitrin.art.paint.Noise;

/// How snow looks under one far light (the moon, the last or first light of a day) and the sky.
///
/// @param lx direction to the light, of length 1; `ly` and `lz` likewise
/// @param light what the light gives to snow that faces it
/// @param sky what the sky gives to level snow
record Snow(double lx, double ly, double lz, Colour light, Colour sky) {

  private static final Noise GLINT = new Noise(77);

  /// The direction need not have length 1.
  static Snow under(double x, double y, double z, Colour light, Colour sky) {
    double n = Math.sqrt(x * x + y * y + z * z);
    return new Snow(x / n, y / n, z / n, light, sky);
  }

  /// The snow's light at a spot; `open` (0 to 1) is how much of the far light reaches it, `hollow`
  /// (0 to 1) how much of the sky.
  void at(Spot s, double open, double hollow, float[] o) {
    double face = s.faces(lx, ly, lz);
    double direct = Math.max(0, 0.12 + 0.88 * face) * open;
    double above = (0.35 + 0.65 * s.level()) * hollow;
    o[0] = (float) (light.r() * direct + sky.r() * above);
    o[1] = (float) (light.g() * direct + sky.g() * above);
    o[2] = (float) (light.b() * direct + sky.b() * above);
    o[3] = 1;
    if (s.finest() < 0.003) {
      double g = GLINT.cell((long) Math.floor(s.x() / 0.004), (long) Math.floor(s.z() / 0.006));
      if (g > 0.996) {
        float k = (float) (1 + 1.6 * open * (g - 0.996) / 0.004);
        o[0] *= k;
        o[1] *= k;
        o[2] *= k;
      }
    }
  }

  /// Air between the eye and the spot: `k` 0 none, 1 nothing else.
  static void air(float[] o, Colour air, double k) {
    float a = (float) Math.clamp(k, 0, 1);
    o[0] += (air.r() - o[0]) * a;
    o[1] += (air.g() - o[1]) * a;
    o[2] += (air.b() - o[2]) * a;
  }
}
