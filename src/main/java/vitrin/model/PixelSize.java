package vitrin.model;

/// How large a picture is.
///
/// @param width in pixels, upright
/// @param height in pixels, upright
public record PixelSize(int width, int height) {}
