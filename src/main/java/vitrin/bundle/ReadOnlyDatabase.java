package vitrin.bundle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import vitrin.bundle.BundleException.Kind;

/// A bundle's tables, opened so that a hostile file can do as little as possible. One query at a
/// time, from any thread.
///
/// The rules are SQLite's own for untrusted files (sqlite.org, "Defense Against The Dark Arts").
final class ReadOnlyDatabase implements AutoCloseable {

  /// Longer than the longest value a bundle may hold.
  private static final int LONGEST_VALUE = 2 * HeaderGate.MAX_BYTES;

  /// How many steps of SQLite's machine go by between two looks at the clock.
  private static final int STEPS_BETWEEN_LOOKS = 50;

  private final Connection connection;
  private volatile long deadline;

  private ReadOnlyDatabase(Connection connection) {
    this.connection = connection;
  }

  /// @param own a file that nobody else writes to and whose name is ours
  static ReadOnlyDatabase open(Path own, Duration patience) throws Refusal {
    SQLiteConfig config = new SQLiteConfig();
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
    config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
    try {
      Connection connection =
          config.createConnection("jdbc:sqlite:" + own.toAbsolutePath().toUri() + "?immutable=1");
      ReadOnlyDatabase database = new ReadOnlyDatabase(connection);
      try {
        database.guard(patience);
        return database;
      } catch (SQLException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void guard(Duration patience) throws SQLException {
    allow(patience);
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return System.nanoTime() - deadline > 0 ? 1 : 0;
          }
        });
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema=OFF");
      statement.execute("PRAGMA cell_size_check=ON");
      statement.execute("PRAGMA mmap_size=0");
      statement.execute("PRAGMA temp_store=MEMORY");
      statement.execute("PRAGMA query_only=ON");
    }
  }

  /// From now on queries may take this long together; one that goes on is refused as damaged.
  void allow(Duration patience) {
    deadline = System.nanoTime() + patience.toNanos();
  }

  /// Makes something of a row.
  @FunctionalInterface
  interface Reading<T> {
    T of(Row row) throws SQLException, Refusal;
  }

  /// Does something with a row.
  @FunctionalInterface
  interface Doing {
    void with(Row row) throws SQLException, Refusal;
  }

  /// Does something with every row of a table, in the order of their numbers.
  void each(String table, Doing doing) throws Refusal {
    synchronized (connection) {
      requireOpen();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
        Row row = new Row(rows, table);
        while (rows.next()) {
          doing.with(row);
        }
      } catch (SQLException e) {
        throw failed(e);
      }
    }
  }

  /// As [#each], of a table whose numbers must begin with 1 and have no gaps.
  ///
  /// @param most rows the table may have
  /// @return how many there are
  long count(String table, long most, Doing doing) throws Refusal {
    long[] count = {0};
    each(
        table,
        row -> {
          if (count[0] == most) {
            throw Refusal.content(table + " has over " + most + " rows");
          }
          count[0]++;
          row.number("id", count[0], count[0]);
          doing.with(row);
        });
    return count[0];
  }

  /// As [#count], making something of every row.
  <T> List<T> all(String table, int most, Reading<T> reading) throws Refusal {
    List<T> all = new ArrayList<>();
    count(table, most, row -> all.add(reading.of(row)));
    return all;
  }

  /// The row of that number; absent if there is none.
  <T> Optional<T> one(String table, long id, Reading<T> reading) throws Refusal {
    synchronized (connection) {
      requireOpen();
      try (PreparedStatement statement =
          connection.prepareStatement("SELECT * FROM " + table + " WHERE id=?")) {
        statement.setLong(1, id);
        try (ResultSet rows = statement.executeQuery()) {
          return rows.next() ? Optional.of(reading.of(new Row(rows, table))) : Optional.empty();
        }
      } catch (SQLException e) {
        throw failed(e);
      }
    }
  }

  /// Refuses a file whose schema differs from `schema-1.sql` in a single byte.
  void requireSchema() throws Refusal {
    List<String> found =
        query(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid LIMIT 100",
            rows ->
                String.join(
                    "\n", List.of(text(rows, 1), text(rows, 2), text(rows, 3), text(rows, 4))));
    List<String> expected =
        Schema.tables().stream()
            .map(table -> String.join("\n", "table", table.name(), table.name(), table.sql()))
            .toList();
    if (!found.equals(expected)) {
      throw Refusal.damaged("its tables are not those of a bundle");
    }
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    return String.valueOf(rows.getString(column));
  }

  /// Refuses a file whose pages SQLite finds wrong.
  void requireSoundPages() throws Refusal {
    List<String> found = query("PRAGMA quick_check(1)", rows -> text(rows, 1));
    if (!found.equals(List.of("ok"))) {
      throw Refusal.damaged("its pages are not sound: " + found);
    }
  }

  @FunctionalInterface
  private interface Column<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private <T> List<T> query(String sql, Column<T> column) throws Refusal {
    synchronized (connection) {
      requireOpen();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(column.of(rows));
        }
        return all;
      } catch (SQLException e) {
        throw failed(e);
      }
    }
  }

  private void requireOpen() {
    try {
      if (connection.isClosed()) {
        throw new BundleClosedException();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Refusal failed(SQLException e) {
    return new Refusal(Kind.DAMAGED, "SQLite says: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    synchronized (connection) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
