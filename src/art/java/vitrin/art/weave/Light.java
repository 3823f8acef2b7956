package vitrin.art.weave;

/// The light that falls on a pile.
///
/// @param x where it comes from: -1 is the left, `y` -1 is above
/// @param relief how strongly slopes are lit and shaded, 0 or more
/// @param cast darkness of the shadow that a knot casts on its neighbours, 0 (none) to 1
/// @param waves how strongly the unevenness of the whole pile is seen, 0 or more
/// @param fall how much less light the far side of the carpet gets, 0 (none) to 1
public record Light(double x, double y, double relief, double cast, double waves, double fall) {
  /// Soft, from above left: a carpet that lies on a floor.
  public static final Light DAY = new Light(-0.45, -0.89, 0.30, 0.12, 0.6, 0.10);

  /// Low, from the left: short shadows, the pile seen as relief.
  public static final Light RAKING = new Light(-0.9, -0.44, 0.56, 0.36, 1.7, 0.42);
}
