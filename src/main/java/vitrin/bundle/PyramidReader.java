package vitrin.bundle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the pyramids of tiles: what a picture has beyond its largest rendition.
final class PyramidReader {
  private static final int MOST_LEVELS = 100_000;
  private static final long MOST_TILES = 10_000_000;

  private final List<PictureReader.Located> pictures;

  /// The levels of each picture, in the order of [#pictures].
  private final List<List<PyramidLevel>> levels = new ArrayList<>();

  private final List<List<Long>> firstTiles = new ArrayList<>();
  private long tiles;
  private int last = -1;

  private PyramidReader(List<PictureReader.Located> pictures) {
    this.pictures = pictures;
    for (int i = 0; i < pictures.size(); i++) {
      levels.add(new ArrayList<>());
      firstTiles.add(new ArrayList<>());
    }
  }

  /// Adds to pictures what the bundle says of their pyramids, without reading a tile.
  static Map<String, PictureReader.Located> read(
      ReadOnlyDatabase database, Map<String, PictureReader.Located> pictures) throws Refusal {
    PyramidReader reader = new PyramidReader(List.copyOf(pictures.values()));
    database.count("pyramid", MOST_LEVELS, reader::level);
    return reader.tiles == 0 ? pictures : reader.found();
  }

  private Map<String, PictureReader.Located> found() {
    Map<String, PictureReader.Located> found = new LinkedHashMap<>();
    for (int i = 0; i < pictures.size(); i++) {
      PictureReader.Located before = pictures.get(i);
      StoredPicture picture = before.picture();
      StoredPicture whole =
          new StoredPicture(
              picture.file(),
              picture.width(),
              picture.height(),
              picture.backdrop(),
              picture.renditions(),
              levels.get(i));
      found.put(
          picture.file(), new PictureReader.Located(whole, before.numbers(), firstTiles.get(i)));
    }
    return found;
  }

  private void level(Row row) throws SQLException, Refusal {
    int picture = row.number("picture", 1, pictures.size()) - 1;
    int number = row.number("level", 0, 30);
    List<PyramidLevel> before = levels.get(picture);
    if (number != before.size() || number > 0 && picture != last) {
      throw row.wrong("level", number == 0 ? "two pyramids" : "the level before it is missing");
    }
    StoredPicture original = pictures.get(picture).picture();
    PyramidLevel level =
        number == 0
            ? new PyramidLevel(original.width(), original.height())
            : before.getLast().half();
    row.number("width", level.width(), level.width());
    row.number("height", level.height(), level.height());
    firstTiles.get(picture).add(row.number("first_tile", tiles + 1, tiles + 1));
    before.add(level);
    last = picture;
    tiles += level.tiles();
    if (tiles > MOST_TILES) {
      throw row.wrong("width", "over " + MOST_TILES + " tiles");
    }
  }

  /// Reads every tile once, in the order of the file.
  static void checkAll(ReadOnlyDatabase database, Contents contents) throws Refusal {
    List<Run> runs = new ArrayList<>();
    for (PictureReader.Located located : contents.pictures().values()) {
      List<PyramidLevel> levels = located.picture().levels();
      for (int i = 0; i < levels.size(); i++) {
        runs.add(new Run(levels.get(i), located.firstTiles().get(i)));
      }
    }
    // Pyramids follow each other in an order of their own.
    runs.sort(Comparator.comparingLong(Run::first));
    long all = runs.stream().mapToLong(run -> run.level.tiles()).sum();
    long found = database.count("tile", MOST_TILES, row -> tile(row, runs));
    if (found != all) {
      throw Refusal.content("tile: " + found + " of " + all);
    }
  }

  /// The rows of a level's tiles.
  private record Run(PyramidLevel level, long first) {
    boolean isBefore(long tile) {
      return tile >= first + level.tiles();
    }
  }

  private static void tile(Row row, List<Run> left) throws SQLException, Refusal {
    long id = row.number("id", 1L, MOST_TILES);
    while (!left.isEmpty() && left.getFirst().isBefore(id)) {
      left.removeFirst();
    }
    if (left.isEmpty()) {
      throw row.wrong("id", "no level has it");
    }
    Run run = left.getFirst();
    int place = (int) (id - run.first);
    checked(row, run.level, place % run.level.columns(), place / run.level.columns());
  }

  /// The encoded tile of a picture in row `number`.
  static byte[] read(
      ReadOnlyDatabase database, PictureReader.Located located, int level, int column, int row)
      throws Refusal {
    PyramidLevel of = located.picture().levels().get(level);
    long number = located.tile(level, column, row);
    return database
        .one("tile", number, found -> checked(found, of, column, row))
        .orElseThrow(() -> Refusal.damaged("no tile " + number));
  }

  private static byte[] checked(Row row, PyramidLevel level, int column, int tileRow)
      throws SQLException, Refusal {
    byte[] data = row.bytes("data", 1, HeaderGate.MAX_BYTES);
    PixelReader.check(
        data,
        row.bytes("sha256", 32, 32),
        PictureReader.format(row),
        level.tileWidth(column),
        level.tileHeight(tileRow));
    return data;
  }
}
