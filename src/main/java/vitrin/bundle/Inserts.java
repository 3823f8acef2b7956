package vitrin.bundle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The inserts of every table of a bundle that is being written.
final class Inserts implements AutoCloseable {
  private final Map<String, Insert> byTable = new LinkedHashMap<>();

  Inserts(Connection database) throws SQLException {
    for (Schema.Table table : Schema.tables()) {
      byTable.put(table.name(), new Insert(database, table));
    }
  }

  Insert into(String table) {
    return byTable.get(table);
  }

  @Override
  public void close() throws SQLException {
    for (Insert insert : byTable.values()) {
      insert.close();
    }
  }
}
