package vitrin.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import vitrin.model.Characters;

/// The row a query stands on. Every value is asked for with its type and range, and refused if it
/// is something else.
final class Row {
  private final ResultSet rows;
  private final String table;

  Row(ResultSet rows, String table) {
    this.rows = rows;
    this.table = table;
  }

  boolean isAbsent(String column) throws SQLException {
    return rows.getObject(column) == null;
  }

  int number(String column, int least, int most) throws SQLException, Refusal {
    return (int) number(column, (long) least, (long) most);
  }

  long number(String column, long least, long most) throws SQLException, Refusal {
    Object value = rows.getObject(column);
    if (!(value instanceof Integer || value instanceof Long)) {
      throw wrong(column, "not a whole number");
    }
    long number = ((Number) value).longValue();
    if (number < least || number > most) {
      throw wrong(column, number + " is not within " + least + " and " + most);
    }
    return number;
  }

  OptionalInt numberIfAny(String column, int least, int most) throws SQLException, Refusal {
    return isAbsent(column) ? OptionalInt.empty() : OptionalInt.of(number(column, least, most));
  }

  double real(String column, double least, double most) throws SQLException, Refusal {
    if (!(rows.getObject(column) instanceof Double value) || !(value >= least && value <= most)) {
      throw wrong(column, "not a number within " + least + " and " + most);
    }
    return value;
  }

  /// Well-formed UTF-8 without forbidden [Characters], not blank.
  ///
  /// @param longest in UTF-16 code units
  String text(String column, int longest) throws SQLException, Refusal {
    return text(rows.getObject(column), column, longest);
  }

  Optional<String> textIfAny(String column, int longest) throws SQLException, Refusal {
    Object value = rows.getObject(column);
    return value == null ? Optional.empty() : Optional.of(text(value, column, longest));
  }

  private String text(Object value, String column, int longest) throws SQLException, Refusal {
    if (!(value instanceof String text)) {
      throw wrong(column, "not a text");
    }
    // The driver puts this character in the place of bytes that are not UTF-8.
    if (text.indexOf('\uFFFD') >= 0) {
      requireUtf8(column);
    }
    if (text.isBlank() || text.length() > longest) {
      throw wrong(column, text.length() + " characters long");
    }
    if (Characters.firstForbidden(text).isPresent()) {
      throw wrong(column, "a character that can't be shown");
    }
    return text;
  }

  private void requireUtf8(String column) throws SQLException, Refusal {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(rows.getBytes(column)));
    } catch (CharacterCodingException e) {
      throw wrong(column, "not UTF-8");
    }
  }

  byte[] bytes(String column, int least, int most) throws SQLException, Refusal {
    if (!(rows.getObject(column) instanceof byte[] bytes)) {
      throw wrong(column, "not bytes");
    }
    if (bytes.length < least || bytes.length > most) {
      throw wrong(column, bytes.length + " bytes");
    }
    return bytes;
  }

  Refusal wrong(String column, String found) {
    return Refusal.content(table + "." + column + ": " + found);
  }
}
