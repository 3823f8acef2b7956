package vitrin.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The tables of a bundle, from `schema-1.sql`.
final class Schema {

  /// "VTRN", at byte 68 of the file.
  static final int APPLICATION_ID = 0x5654524E;

  /// At byte 60 of the file. Grows when a byte of the schema changes.
  static final int VERSION = 1;

  static final int PAGE_SIZE = 4096;

  private static final String RESOURCE = "schema-1.sql";
  private static final String BEGIN = "CREATE TABLE ";
  private static final String END = ") STRICT;";

  private static final List<Table> TABLES = tables(text());

  private Schema() {}

  /// @param name of the table
  /// @param sql the statement without the semicolon: what SQLite keeps
  record Table(String name, String sql) {}

  /// Every table, in the order of the file.
  static List<Table> tables() {
    return TABLES;
  }

  private static String text() {
    try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Table> tables(String text) {
    List<Table> tables = new ArrayList<>();
    for (int from = text.indexOf(BEGIN); from >= 0; from = text.indexOf(BEGIN, from + 1)) {
      String sql = text.substring(from, text.indexOf(END, from) + END.length() - 1);
      tables.add(new Table(sql.substring(BEGIN.length(), sql.indexOf('(')), sql));
    }
    return List.copyOf(tables);
  }
}
