package vitrin.art.paint;

/// What a brush carries: a colour and an opacity for every point of the picture.
@FunctionalInterface
public interface Ink {

  /// Writes red, green, blue (linear) and opacity (0 to 1) for the point.
  void at(double x, double y, float[] rgba);

  /// The same colour everywhere, opaque.
  static Ink flat(Colour c) {
    return flat(c, 1);
  }

  static Ink flat(Colour c, double opacity) {
    return (x, y, o) -> put(o, c.r(), c.g(), c.b(), opacity);
  }

  /// From one point (first colour) to another (last colour), the colours at equal distances.
  static Ink between(double x0, double y0, double x1, double y1, Colour... stops) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double n = dx * dx + dy * dy;
    return (x, y, o) -> stop(((x - x0) * dx + (y - y0) * dy) / n, stops, o);
  }

  /// From the height y0 down to y1.
  static Ink down(double y0, double y1, Colour... stops) {
    return between(0, y0, 0, y1, stops);
  }

  /// From a centre outwards to the radius.
  static Ink around(double cx, double cy, double radius, Colour... stops) {
    return (x, y, o) ->
        stop(Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) / radius, stops, o);
  }

  /// The same ink, lighter and darker with a noise of this cell size by up to ±amount.
  default Ink grained(long seed, double cell, double amount) {
    return grained(seed, cell, cell, amount);
  }

  default Ink grained(long seed, double cellX, double cellY, double amount) {
    Noise noise = new Noise(seed);
    return (x, y, o) -> {
      at(x, y, o);
      float k = (float) Math.max(0, 1 + amount * noise.fbm(x / cellX, y / cellY, 4));
      o[0] *= k;
      o[1] *= k;
      o[2] *= k;
    };
  }

  /// The same ink with its opacity multiplied.
  default Ink thin(Field opacity) {
    return (x, y, o) -> {
      at(x, y, o);
      o[3] *= (float) Math.clamp(opacity.at(x, y), 0, 1);
    };
  }

  /// The same ink under a light that varies over the picture.
  default Ink lit(Field light) {
    return (x, y, o) -> {
      at(x, y, o);
      float k = (float) Math.max(0, light.at(x, y));
      o[0] *= k;
      o[1] *= k;
      o[2] *= k;
    };
  }

  /// A number for every point of the picture.
  @FunctionalInterface
  interface Field {
    double at(double x, double y);
  }

  /// Smooth through the stops (Catmull-Rom), so that a sky shows no bands where they meet.
  private static void stop(double t, Colour[] stops, float[] o) {
    double at = Math.clamp(t, 0, 1) * (stops.length - 1);
    int i = Math.min((int) at, stops.length - 2);
    float f = (float) (at - i);
    Colour z = stops[Math.max(0, i - 1)];
    Colour a = stops[i];
    Colour b = stops[i + 1];
    Colour c = stops[Math.min(stops.length - 1, i + 2)];
    put(
        o,
        through(z.r(), a.r(), b.r(), c.r(), f),
        through(z.g(), a.g(), b.g(), c.g(), f),
        through(z.b(), a.b(), b.b(), c.b(), f),
        1);
  }

  private static float through(float z, float a, float b, float c, float f) {
    float v = a + 0.5f * f * (b - z + f * (2 * z - 5 * a + 4 * b - c + f * (3 * (a - b) + c - z)));
    return Math.clamp(v, Math.min(a, b), Math.max(a, b));
  }

  private static void put(float[] o, float r, float g, float b, double a) {
    o[0] = r;
    o[1] = g;
    o[2] = b;
    o[3] = (float) a;
  }
}
