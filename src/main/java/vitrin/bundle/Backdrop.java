package vitrin.bundle;

/// The colour that continues a picture beyond its edge: the mean of the outer 8 % of each of its
/// sides, in OKLab, not yet clamped to what a theme allows.
///
/// @param l lightness, 0 black to 1 white
/// @param a green to red, about -0.4 to 0.4
/// @param b blue to yellow, about -0.4 to 0.4
public record Backdrop(double l, double a, double b) {}
