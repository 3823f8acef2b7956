package vitrin.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// `library.db`: what is written in one transaction is there whole after any interruption, or not
/// at all. May be used from any thread, by several programs at once.
///
/// SQLite makes two files beside it before anything can be read. Where that is not possible, for
/// want of room as well, the library can be read all the same, as long as nothing but `library.db`
/// itself is there; each change tries again whether it can be written.
final class LibraryDatabase implements AutoCloseable {

  /// "VTRL".
  private static final int APPLICATION_ID = 0x5654524C;

  private static final int VERSION = 2;

  /// How SQLite tells, in the middle of a check, that it could not read.
  private static final Pattern CODE = Pattern.compile("error code[ =](\\d+)");

  /// How long a program waits for another's transaction, in milliseconds.
  private static final int PATIENCE = 5000;

  private final Path file;
  private Connection connection;

  /// Why nothing can be changed; absent: something can.
  private Optional<LibraryException> obstacle;

  private LibraryDatabase(Path file, Connection connection, Optional<LibraryException> obstacle) {
    this.file = file;
    this.connection = connection;
    this.obstacle = obstacle;
  }

  /// Opens the file, and makes it where there is none.
  static LibraryDatabase open(Path file) throws LibraryException {
    try {
      return toChange(file);
    } catch (LibraryException e) {
      if (!isAlone(file)) {
        throw e;
      }
      return switch (e.kind()) {
        case DISK_FULL, UNUSABLE -> toRead(file, e);
        default -> throw e;
      };
    }
  }

  /// Whether all that was ever changed is in the file itself.
  private static boolean isAlone(Path file) {
    try {
      Path journal = file.resolveSibling(file.getFileName() + "-wal");
      return Files.exists(file)
          && Files.size(file) > 0
          && (!Files.exists(journal) || Files.size(journal) == 0);
    } catch (IOException _) {
      return false;
    }
  }

  private static LibraryDatabase toChange(Path file) throws LibraryException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    LibraryDatabase database =
        new LibraryDatabase(file, connect(file, "", config), Optional.empty());
    return database.prepared(LibraryDatabase::prepare);
  }

  private static LibraryDatabase toRead(Path file, LibraryException obstacle)
      throws LibraryException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    Connection connection = connect(file, "?immutable=1", config);
    return new LibraryDatabase(file, connection, Optional.of(obstacle))
        .prepared(LibraryDatabase::requireCurrent);
  }

  private static Connection connect(Path file, String parameters, SQLiteConfig config)
      throws LibraryException {
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    try {
      return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + parameters);
    } catch (SQLException e) {
      throw LibraryException.of(e, file);
    }
  }

  /// Something done before a connection is used.
  @FunctionalInterface
  private interface Preparation {
    void with(LibraryDatabase database) throws LibraryException;
  }

  private LibraryDatabase prepared(Preparation preparation) throws LibraryException {
    try {
      preparation.with(this);
      return this;
    } catch (LibraryException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void prepare() throws LibraryException {
    int version = requireOurs();
    if (version < VERSION) {
      change(this::bringUp);
    }
  }

  /// An older one can't be brought up without being written.
  private void requireCurrent() throws LibraryException {
    if (requireOurs() < VERSION) {
      throw new LibraryException(LibraryException.Kind.UNUSABLE, file.toString(), null);
    }
  }

  /// @return its version; 0: nothing has been written yet
  private int requireOurs() throws LibraryException {
    int version = pragma("user_version");
    if (version > VERSION) {
      throw new LibraryException(LibraryException.Kind.NEWER_VERSION, file.toString(), null);
    }
    if (version > 0 && (pragma("application_id") != APPLICATION_ID || !isSound())) {
      throw new LibraryException(LibraryException.Kind.DAMAGED, file.toString(), null);
    }
    return version;
  }

  /// Each version adds to the one before.
  private Void bringUp(Tables tables) throws SQLException, LibraryException {
    for (int version = pragma("user_version") + 1; version <= VERSION; version++) {
      for (String statement : schema(version).split(";\\s*\\n")) {
        tables.run(statement);
      }
      tables.run("PRAGMA application_id=" + APPLICATION_ID);
      tables.run("PRAGMA user_version=" + version);
    }
    return null;
  }

  /// @throws LibraryException if it could not be read, which says nothing of what is written there
  private boolean isSound() throws LibraryException {
    List<String> said =
        read(tables -> tables.all(row -> row.getString(1), "PRAGMA quick_check(1)"));
    if (said.stream().anyMatch(LibraryDatabase::tellsOfReading)) {
      throw new LibraryException(
          LibraryException.Kind.UNUSABLE, file.toString(), new SQLException(said.toString()));
    }
    return said.equals(List.of("ok"));
  }

  /// Whether a check has found that the disk, or the memory, failed and not the file.
  static boolean tellsOfReading(String said) {
    return CODE.matcher(said)
        .results()
        .mapToInt(code -> Integer.parseInt(code.group(1)) & 0xFF)
        .anyMatch(code ->
            code == SQLiteErrorCode.SQLITE_IOERR.code || code == SQLiteErrorCode.SQLITE_NOMEM.code);
  }

  private static String schema(int version) {
    String name = "library-" + version + ".sql";
    try (InputStream in = LibraryDatabase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Grows when another program has changed something; is the same while only this one does.
  int dataVersion() throws LibraryException {
    return pragma("data_version");
  }

  private synchronized int pragma(String name) throws LibraryException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      throw LibraryException.of(e, file);
    }
  }

  /// Something done with the tables.
  @FunctionalInterface
  interface Work<T> {
    T with(Tables tables) throws SQLException, LibraryException;
  }

  /// Reads what was there at one moment.
  <T> T read(Work<T> work) throws LibraryException {
    return within("BEGIN", work);
  }

  /// Changes all or nothing. It has reached the disk when this returns.
  ///
  /// @throws LibraryException if nothing was changed as far as is known: what was handed to a
  ///   failing disk may be found there after the next start
  synchronized <T> T change(Work<T> work) throws LibraryException {
    if (obstacle.isPresent()) {
      openAnew();
    }
    try {
      return within("BEGIN IMMEDIATE", work);
    } catch (LibraryException e) {
      obstacle = Optional.of(e).filter(LibraryDatabase::isClosedToWriting);
      throw e;
    }
  }

  /// SQLite opens a file that it may only read, and finds that out when it is to write.
  private static boolean isClosedToWriting(LibraryException e) {
    return e.getCause() instanceof SQLiteException failure
        && (failure.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_READONLY.code;
  }

  /// All connections of a process to one file share what the first has found out, so the old one is
  /// closed before.
  private void openAnew() throws LibraryException {
    close();
    LibraryDatabase anew = open(file);
    connection = anew.connection;
    obstacle = anew.obstacle;
    if (obstacle.isPresent()) {
      LibraryException why = obstacle.get();
      throw new LibraryException(why.kind(), why.subject(), why);
    }
  }

  private synchronized <T> T within(String begin, Work<T> work) throws LibraryException {
    Tables tables = new Tables(connection);
    try {
      tables.run(begin);
      try {
        T result = work.with(tables);
        tables.run("COMMIT");
        return result;
      } catch (SQLException | LibraryException | RuntimeException e) {
        takeBack(tables, e);
        throw e;
      }
    } catch (SQLException e) {
      throw LibraryException.of(e, file);
    }
  }

  private static void takeBack(Tables tables, Exception because) {
    try {
      tables.run("ROLLBACK");
    } catch (SQLException e) {
      // After some failures SQLite has taken it back already.
      because.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
