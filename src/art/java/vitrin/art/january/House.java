package vitrin.art.january;

/// A block of houses of the old town, in metres.
///
/// @param x of its middle; `z` likewise; `turn` radians against the line of sight
/// @param base height of its foot above the sea
/// @param w breadth, `d` depth, `tall` height of its walls; `seed` decides windows and roof
record House(
    double x, double z, double turn, double base, double w, double d, double tall, long seed) {}
