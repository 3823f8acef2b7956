package vitrin.bundle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the pyramids of tiles: what a picture has beyond its largest rendition.
final class PyramidReader {

  /// Width and height of a tile in pixels; those at the right and lower edge have less.
  static final int TILE = 512;

  private static final int MOST_LEVELS = 100_000;
  private static final long MOST_TILES = 10_000_000;

  private final List<StoredPicture> pictures;
  private final List<Level> levels = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private long tiles;

  private PyramidReader(Contents contents) {
    pictures = contents.pictures().values().stream().map(PictureReader.Located::picture).toList();
  }

  /// One size of a picture.
  ///
  /// @param picture its row
  /// @param number 0 is the size of the original
  /// @param first row of its upper left tile
  private record Level(long picture, int number, int width, int height, long first) {
    int columns() {
      return Math.ceilDiv(width, TILE);
    }

    long tiles() {
      return (long) columns() * Math.ceilDiv(height, TILE);
    }

    int tileWidth(long tile) {
      return (int) Math.min(TILE, width - (tile - first) % columns() * TILE);
    }

    int tileHeight(long tile) {
      return (int) Math.min(TILE, height - (tile - first) / columns() * TILE);
    }
  }

  /// Reads every tile once, in the order of the file.
  static void checkAll(ReadOnlyDatabase database, Contents contents) throws Refusal {
    PyramidReader reader = new PyramidReader(contents);
    database.count("pyramid", MOST_LEVELS, reader::level);
    long found = database.count("tile", MOST_TILES, reader::tile);
    if (found != reader.tiles) {
      throw Refusal.content("tile: " + found + " of " + reader.tiles);
    }
  }

  private void level(Row row) throws SQLException, Refusal {
    long picture = row.number("picture", 1L, pictures.size());
    int number = row.number("level", 0, 30);
    int width;
    int height;
    if (number == 0) {
      StoredPicture original = pictures.get((int) picture - 1);
      width = original.width();
      height = original.height();
      if (!seen.add(picture)) {
        throw row.wrong("picture", "two pyramids");
      }
    } else {
      Level before = levels.isEmpty() ? null : levels.getLast();
      if (before == null || before.picture != picture || before.number != number - 1) {
        throw row.wrong("level", "the level before it is missing");
      }
      width = Math.ceilDiv(before.width, 2);
      height = Math.ceilDiv(before.height, 2);
    }
    Level level =
        new Level(
            picture,
            number,
            row.number("width", width, width),
            row.number("height", height, height),
            row.number("first_tile", tiles + 1, tiles + 1));
    levels.add(level);
    tiles += level.tiles();
    if (tiles > MOST_TILES) {
      throw row.wrong("width", "over " + MOST_TILES + " tiles");
    }
  }

  private void tile(Row row) throws SQLException, Refusal {
    long id = row.number("id", 1L, MOST_TILES);
    while (!levels.isEmpty() && id >= levels.getFirst().first + levels.getFirst().tiles()) {
      levels.removeFirst();
    }
    if (levels.isEmpty()) {
      throw row.wrong("id", "no level has it");
    }
    Level level = levels.getFirst();
    PixelReader.check(
        row.bytes("data", 1, HeaderGate.MAX_BYTES),
        row.bytes("sha256", 32, 32),
        PictureReader.format(row),
        level.tileWidth(id),
        level.tileHeight(id));
  }
}
