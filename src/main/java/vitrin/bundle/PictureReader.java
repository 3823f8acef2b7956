package vitrin.bundle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what a bundle says of its pictures, not their pixels.
final class PictureReader {

  static final int MOST_PICTURES = 50_000;
  static final int LONGEST_SIDE = 1_000_000;

  private PictureReader() {}

  /// A picture and where its renditions lie.
  ///
  /// @param numbers row of each rendition
  /// @param firstTiles row of the upper left tile of each level
  record Located(StoredPicture picture, Map<Rendition.Size, Long> numbers, List<Long> firstTiles) {
    Located {
      firstTiles = List.copyOf(firstTiles);
    }

    /// Row of a tile.
    long tile(int level, int column, int row) {
      return firstTiles.get(level) + (long) row * picture.levels().get(level).columns() + column;
    }
  }

  private record Numbered(long number, Rendition rendition) {}

  /// Every picture by the name of its file, in the order of packing.
  static Map<String, Located> read(ReadOnlyDatabase database) throws Refusal {
    Belongings<Numbered> renditions = new Belongings<>("rendition");
    database.count(
        "rendition",
        MOST_PICTURES * Rendition.Size.values().length,
        row -> renditions.add(row.number("picture", 1L, MOST_PICTURES), rendition(row)));
    Map<String, Located> pictures = new LinkedHashMap<>();
    database.count(
        "picture",
        MOST_PICTURES,
        row -> {
          Located located = located(row, renditions.take(row.number("id", 1L, MOST_PICTURES)));
          if (pictures.put(located.picture().file(), located) != null) {
            throw row.wrong("file", "twice");
          }
        });
    renditions.requireNoneLeft();
    return PyramidReader.read(database, pictures);
  }

  private static Located located(Row row, List<Numbered> renditions) throws SQLException, Refusal {
    Map<Rendition.Size, Long> numbers = new EnumMap<>(Rendition.Size.class);
    List<Rendition> inOrder = new ArrayList<>();
    for (Numbered each : renditions) {
      Rendition.Size size = each.rendition().size();
      if (!inOrder.isEmpty() && inOrder.getLast().size().compareTo(size) >= 0) {
        throw row.wrong("id", "renditions that are not smallest first");
      }
      inOrder.add(each.rendition());
      numbers.put(size, each.number());
    }
    if (!numbers.containsKey(Rendition.Size.THUMB)) {
      throw row.wrong("id", "no thumb");
    }
    return new Located(
        new StoredPicture(
            row.text("file", ShownReader.LONGEST_FILE),
            row.number("width", 1, LONGEST_SIDE),
            row.number("height", 1, LONGEST_SIDE),
            new Backdrop(
                row.real("lightness", 0, 1),
                row.real("green_red", -1, 1),
                row.real("blue_yellow", -1, 1)),
            inOrder),
        numbers,
        List.of());
  }

  private static Numbered rendition(Row row) throws SQLException, Refusal {
    String id = row.text("size", 10);
    Rendition.Size size =
        Stream.of(Rendition.Size.values())
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> row.wrong("size", id));
    int width = row.number("width", 1, Rendition.Size.UHD.longSide());
    int height = row.number("height", 1, Rendition.Size.UHD.longSide());
    checkSize(size, width, height);
    return new Numbered(
        row.number("id", 1L, Integer.MAX_VALUE),
        new Rendition(
            size,
            width,
            height,
            format(row),
            row.number("bytes", 1, HeaderGate.MAX_BYTES),
            HexFormat.of().formatHex(row.bytes("sha256", 32, 32))));
  }

  static Rendition.Format format(Row row) throws SQLException, Refusal {
    String id = row.text("format", 10);
    return Stream.of(Rendition.Format.values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> row.wrong("format", id));
  }

  /// Refuses a rendition that is larger than its size may be.
  static void checkSize(Rendition.Size size, int width, int height) throws Refusal {
    if (width < 1 || height < 1 || Math.max(width, height) > size.longSide()) {
      throw Refusal.content("rendition " + size.id() + " of " + width + "x" + height);
    }
  }
}
