package vitrin.bundle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Adds rows to one table; they are numbered from 1.
final class Insert implements AutoCloseable {
  private final PreparedStatement statement;
  private final int columns;
  private long last;

  Insert(Connection database, Schema.Table table) throws SQLException {
    try (var one = database.createStatement();
        var none = one.executeQuery("SELECT * FROM " + table.name() + " LIMIT 0")) {
      columns = none.getMetaData().getColumnCount();
    }
    statement =
        database.prepareStatement(
            "INSERT INTO %s VALUES(%s)"
                .formatted(table.name(), String.join(",", Collections.nCopies(columns, "?"))));
  }

  /// @param values of the columns after the number; absent: null
  /// @return the number of the row
  long row(Object... values) throws SQLException {
    return numbered(last + 1, values);
  }

  /// @param id the number of the row
  long numbered(long id, Object... values) throws SQLException {
    if (values.length != columns - 1) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
    }
    statement.setLong(1, id);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 2, values[i]);
    }
    statement.executeUpdate();
    last = id;
    return id;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
