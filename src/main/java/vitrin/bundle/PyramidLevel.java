package vitrin.bundle;

/// One size at which a picture lies in a bundle cut into tiles.
///
/// @param width in pixels, upright
/// @param height in pixels, upright
public record PyramidLevel(int width, int height) {

  /// Width and height of a tile in pixels; those at the right and lower edge have less.
  public static final int TILE = 512;

  /// How many tiles lie beside each other.
  public int columns() {
    return Math.ceilDiv(width, TILE);
  }

  /// How many tiles lie below each other.
  public int rows() {
    return Math.ceilDiv(height, TILE);
  }

  public long tiles() {
    return (long) columns() * rows();
  }

  /// Width of the tiles of a column, in pixels.
  public int tileWidth(int column) {
    return Math.min(TILE, width - column * TILE);
  }

  /// Height of the tiles of a row, in pixels.
  public int tileHeight(int row) {
    return Math.min(TILE, height - row * TILE);
  }

  /// The next level: half the sides, rounded up.
  public PyramidLevel half() {
    return new PyramidLevel(Math.ceilDiv(width, 2), Math.ceilDiv(height, 2));
  }
}
