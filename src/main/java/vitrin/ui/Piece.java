package vitrin.ui;

import vitrin.bundle.PyramidLevel;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;

/// Something of a picture that is decoded for a closer look by itself.
public sealed interface Piece {

  StoredPicture picture();

  /// How many pixels it has when it is decoded.
  long pixels();

  /// All of it, in one of its renditions.
  record Whole(StoredPicture picture, Rendition rendition) implements Piece {
    @Override
    public long pixels() {
      return (long) rendition.width() * rendition.height();
    }
  }

  /// A tile of its pyramid.
  ///
  /// @param level its index among the picture's levels
  record Tile(StoredPicture picture, int level, int column, int row) implements Piece {
    @Override
    public long pixels() {
      PyramidLevel of = picture.levels().get(level);
      return (long) of.tileWidth(column) * of.tileHeight(row);
    }
  }
}
