package vitrin.bundle;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.model.Picture;

/// The places where an exhibit shows its pictures: each taken once, none left over.
final class ShownReader {

  /// The most characters (UTF-16 code units) the name of a picture's file may have.
  static final int LONGEST_FILE = 500;

  private final Map<Long, Picture> left = new HashMap<>();

  static ShownReader read(ReadOnlyDatabase database, TextReader texts) throws Refusal {
    ShownReader reader = new ShownReader();
    List<Picture> all =
        database.all(
            "shown",
            50_000,
            row ->
                new Picture(
                    row.text("file", LONGEST_FILE),
                    texts.plainIfAny(row, "alt"),
                    texts.plainIfAny(row, "credit")));
    for (int i = 0; i < all.size(); i++) {
      reader.left.put(i + 1L, all.get(i));
    }
    return reader;
  }

  Picture take(Row row, String column) throws SQLException, Refusal {
    Picture picture = left.remove(row.number(column, 1L, Long.MAX_VALUE));
    if (picture == null) {
      throw row.wrong(column, "no picture of that number, or one of another place");
    }
    return picture;
  }

  Optional<Picture> takeIfAny(Row row, String column) throws SQLException, Refusal {
    return row.isAbsent(column) ? Optional.empty() : Optional.of(take(row, column));
  }

  void requireNoneLeft() throws Refusal {
    if (!left.isEmpty()) {
      throw Refusal.content("shown: " + left.keySet().iterator().next() + " has no place");
    }
  }
}
