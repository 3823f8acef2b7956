package vitrin.art.paint;

/// A colour in linear light (not sRGB-encoded); 1 is the white of the screen, more is a light that
/// the last tone step rolls off.
public record Colour(float r, float g, float b) {

  /// From an sRGB value such as 0xC8202F.
  public static Colour hex(int rgb) {
    return new Colour(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
  }

  /// The way from this colour (t = 0) to the other (t = 1), in linear light.
  public Colour mix(Colour other, double t) {
    float k = (float) Math.clamp(t, 0, 1);
    return new Colour(r + (other.r - r) * k, g + (other.g - g) * k, b + (other.b - b) * k);
  }

  public Colour times(double factor) {
    float k = (float) factor;
    return new Colour(r * k, g * k, b * k);
  }

  /// Multiplied channel by channel: this surface under that light.
  public Colour under(Colour light) {
    return new Colour(r * light.r, g * light.g, b * light.b);
  }

  public Colour plus(Colour other) {
    return new Colour(r + other.r, g + other.g, b + other.b);
  }

  private static float linear(int v) {
    double c = v / 255.0;
    return (float) (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
  }
}
