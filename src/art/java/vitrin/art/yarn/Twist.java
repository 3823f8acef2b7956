package vitrin.art.yarn;

import vitrin.art.paint.Colour;

/// What a strand is made of.
///
/// @param colour dyed wool, linear light
/// @param radius half of the strand's thickness, in picture heights
/// @param plies threads twisted into the strand, 1 to 4; 1 is a smooth rod
/// @param pitch length of one whole turn of the twist, in picture heights
/// @param fleece stray hairs for each picture height of the strand, 0 for none
/// @param seed makes the fibres of this strand its own
public record Twist(
    Colour colour, double radius, int plies, double pitch, double fleece, long seed) {

  /// Soft two-ply wool of this thickness.
  public static Twist wool(Colour colour, double radius, long seed) {
    return new Twist(colour, radius, 2, radius * 7.5, 60, seed);
  }

  public Twist plied(int count, double length) {
    return new Twist(colour, radius, count, length, fleece, seed);
  }

  public Twist fleecy(double hairs) {
    return new Twist(colour, radius, plies, pitch, hairs, seed);
  }

  /// The same yarn of another strand.
  public Twist another(long other) {
    return new Twist(colour, radius, plies, pitch, fleece, other);
  }

  public Twist dyed(Colour other) {
    return new Twist(other, radius, plies, pitch, fleece, seed);
  }
}
