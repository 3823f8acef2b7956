package vitrin.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Takes the tiles of one picture, in any order, and keeps none of them in memory. Filled by one
/// thread at a time, which need not be the one that writes the bundle.
public final class PyramidWriter {
  private final Spool spool;
  private final List<PyramidLevel> levels;

  /// Of each level the tiles row by row; null: has not come yet.
  private final List<Waiting[]> tiles = new ArrayList<>();

  /// A tile that has come.
  record Waiting(Rendition.Format format, byte[] sha256, Spool.Held data) {}

  PyramidWriter(Spool spool, List<PyramidLevel> levels) {
    this.spool = spool;
    this.levels = List.copyOf(levels);
    for (PyramidLevel level : levels) {
      tiles.add(new Waiting[Math.toIntExact(level.tiles())]);
    }
  }

  /// The levels it takes the tiles of, that of the original first.
  public List<PyramidLevel> levels() {
    return levels;
  }

  /// Takes a tile.
  ///
  /// @param level index among the levels
  /// @param data the encoded tile, as large as its place says
  /// @throws IllegalArgumentException if the tile breaks the rules of a bundle, or came before
  public void tile(int level, int column, int row, Rendition.Format format, byte[] data)
      throws IOException {
    PyramidLevel of = levels.get(level);
    int place = Objects.checkIndex(row, of.rows()) * of.columns();
    place += Objects.checkIndex(column, of.columns());
    if (tiles.get(level)[place] != null) {
      throw new IllegalArgumentException("a tile twice");
    }
    try {
      HeaderGate.check(data, format, of.tileWidth(column), of.tileHeight(row));
    } catch (Refusal e) {
      throw new IllegalArgumentException("tile: " + e.getMessage(), e);
    }
    tiles.get(level)[place] = new Waiting(format, Sha256.of(data), spool.put(data));
  }

  /// All tiles in the order of a bundle.
  ///
  /// @throws IllegalArgumentException if one is missing
  List<Waiting> inOrder() {
    List<Waiting> all = new ArrayList<>();
    tiles.forEach(level -> all.addAll(Arrays.asList(level)));
    if (all.contains(null)) {
      throw new IllegalArgumentException("a tile is missing");
    }
    return all;
  }
}
