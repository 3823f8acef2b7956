package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.PyramidLevel;
import vitrin.bundle.PyramidWriter;
import vitrin.bundle.Rendition;
import vitrin.model.PixelSize;

/// Cuts the tiles of a pyramid out of a picture while its rows come in. Each level keeps one strip
/// of tiles in memory, so that the picture's height costs nothing, and gives the next level its
/// rows at half the size.
///
/// Rows come as they are stored; tiles lie on the upright picture. So the strips are cut where the
/// upright tiles end, and each tile is turned upright by itself.
final class TileCutter implements RowSink {
  private final Original original;
  private final PyramidWriter pyramid;
  private final Level first;

  TileCutter(Original original, PyramidWriter pyramid) {
    this.original = original;
    this.pyramid = pyramid;
    first = new Level(0, original.stored());
  }

  /// The levels a picture of that size is cut into: down to the last one that is larger than the
  /// rendition for screens, which has all the pixels of what would follow. Empty if the largest
  /// rendition has all pixels.
  static List<PyramidLevel> levels(PixelSize upright) {
    List<PyramidLevel> levels = new ArrayList<>();
    PyramidLevel level = new PyramidLevel(upright.width(), upright.height());
    if (longSide(level) <= Rendition.Size.UHD.longSide()) {
      return levels;
    }
    for (; longSide(level) > Rendition.Size.SCREEN.longSide(); level = level.half()) {
      levels.add(level);
    }
    return levels;
  }

  private static int longSide(PyramidLevel level) {
    return Math.max(level.width(), level.height());
  }

  @Override
  public void row(byte[] rgb) throws IOException {
    first.row(rgb);
  }

  /// Where the tiles begin and end along a stored side.
  ///
  /// @param turned whether the upright picture begins at the other end
  private static int[] cuts(int length, boolean turned) {
    int tiles = Math.ceilDiv(length, PyramidLevel.TILE);
    int[] cuts = new int[tiles + 1];
    for (int i = 0; i <= tiles; i++) {
      int cut = Math.min(i * PyramidLevel.TILE, length);
      cuts[turned ? tiles - i : i] = turned ? length - cut : cut;
    }
    return cuts;
  }

  /// One size of the picture, as it is stored.
  private final class Level implements RowSink {
    private final int number;
    private final int stride;
    private final int[] across;
    private final int[] down;
    private final byte[] strip;
    private final Optional<RowSink> smaller;
    private int strips;
    private int rows;

    Level(int number, PixelSize stored) {
      this.number = number;
      Orientation orientation = original.orientation();
      stride = 3 * stored.width();
      across = cuts(stored.width(), orientation.turnsColumns());
      down = cuts(stored.height(), orientation.turnsRows());
      strip = new byte[stride * Math.min(PyramidLevel.TILE, stored.height())];
      smaller = number + 1 < pyramid.levels().size() ? Optional.of(half(stored)) : Optional.empty();
    }

    private RowSink half(PixelSize stored) {
      PixelSize half =
          new PixelSize(Math.ceilDiv(stored.width(), 2), Math.ceilDiv(stored.height(), 2));
      return new Downscaler(
          stored.width(),
          stored.height(),
          half.width(),
          half.height(),
          new Level(number + 1, half));
    }

    @Override
    public void row(byte[] rgb) throws IOException {
      System.arraycopy(rgb, 0, strip, (rows - down[strips]) * stride, stride);
      rows++;
      if (smaller.isPresent()) {
        smaller.get().row(rgb);
      }
      if (rows == down[strips + 1]) {
        for (int i = 0; i + 1 < across.length; i++) {
          tile(i);
        }
        strips++;
      }
    }

    private void tile(int index) throws IOException {
      int width = across[index + 1] - across[index];
      int height = down[strips + 1] - down[strips];
      Pixels stored = new Pixels(width, height, new byte[3 * width * height]);
      for (int y = 0; y < height; y++) {
        System.arraycopy(
            strip, y * stride + 3 * across[index], stored.rgb(), 3 * width * y, 3 * width);
      }
      Optional<ICC_Profile> profile = original.profile();
      Pixels coloured = profile.isPresent() ? Profiles.toSrgb(stored, profile.get()) : stored;
      Orientation orientation = original.orientation();
      int x = orientation.turnsColumns() ? across.length - 2 - index : index;
      int y = orientation.turnsRows() ? down.length - 2 - strips : strips;
      boolean swaps = orientation.swapsSides();
      Renditions.Encoded encoded = Renditions.encode(orientation.apply(coloured), original);
      pyramid.tile(number, swaps ? y : x, swaps ? x : y, encoded.format(), encoded.data());
    }
  }
}
