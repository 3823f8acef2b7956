package vitrin.bundle;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Reads encoded pictures, none of which leaves it unchecked.
final class PixelReader {

  private PixelReader() {}

  /// The encoded picture in row `number`.
  static byte[] read(ReadOnlyDatabase database, long number, Rendition rendition) throws Refusal {
    return database
        .one(table(rendition), number, row -> checked(row, rendition))
        .orElseThrow(() -> Refusal.damaged("no pixels of rendition " + number));
  }

  /// Reads every encoded picture once, in the order of the file.
  static void checkAll(ReadOnlyDatabase database, Contents contents) throws Refusal {
    Map<Long, Rendition> thumbs = new HashMap<>();
    Map<Long, Rendition> pixels = new HashMap<>();
    for (PictureReader.Located located : contents.pictures().values()) {
      for (Rendition rendition : located.picture().renditions()) {
        boolean isThumb = rendition.size() == Rendition.Size.THUMB;
        (isThumb ? thumbs : pixels).put(located.numbers().get(rendition.size()), rendition);
      }
    }
    checkAll(database, "thumb", thumbs);
    checkAll(database, "pixels", pixels);
  }

  private static void checkAll(
      ReadOnlyDatabase database, String table, Map<Long, Rendition> expected) throws Refusal {
    database.each(
        table,
        row -> {
          Rendition rendition = expected.remove(row.number("id", 1L, Integer.MAX_VALUE));
          if (rendition == null) {
            throw row.wrong("id", "no such rendition");
          }
          checked(row, rendition);
        });
    if (!expected.isEmpty()) {
      throw Refusal.content(table + ": no rendition " + expected.keySet().iterator().next());
    }
  }

  private static String table(Rendition rendition) {
    return rendition.size() == Rendition.Size.THUMB ? "thumb" : "pixels";
  }

  private static byte[] checked(Row row, Rendition rendition) throws SQLException, Refusal {
    byte[] data = row.bytes("data", 1, HeaderGate.MAX_BYTES);
    if (data.length != rendition.bytes()) {
      throw Refusal.damaged("a picture of another length than the one that was packed");
    }
    check(
        data,
        HexFormat.of().parseHex(rendition.sha256()),
        rendition.format(),
        rendition.width(),
        rendition.height());
    return data;
  }

  /// Refuses an encoded picture that is not the one that was packed, or that a decoder should not
  /// see.
  static void check(byte[] data, byte[] sha256, Rendition.Format format, int width, int height)
      throws Refusal {
    if (!Arrays.equals(Sha256.of(data), sha256)) {
      throw Refusal.damaged("a picture that is not the one that was packed");
    }
    HeaderGate.check(data, format, width, height);
  }
}
