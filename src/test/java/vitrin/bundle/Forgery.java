package vitrin.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/// Changes a right bundle into a wrong one.
final class Forgery {

  private Forgery() {}

  /// Changes bytes and leaves the trailer as it is.
  static void bytes(Path bundle, Consumer<byte[]> change) throws IOException {
    byte[] all = Files.readAllBytes(bundle);
    change.accept(all);
    Files.write(bundle, all);
  }

  /// Turns one bit round.
  ///
  /// @param bit counted through the whole file
  static void flip(Path bundle, long bit) throws IOException {
    bytes(bundle, all -> all[(int) (bit / 8)] ^= (byte) (1 << bit % 8));
  }

  /// Cuts the file to that many bytes.
  static void cut(Path bundle, long length) throws IOException {
    Files.write(bundle, Arrays.copyOf(Files.readAllBytes(bundle), (int) length));
  }

  /// The file without its trailer.
  static byte[] body(Path bundle) throws IOException {
    byte[] all = Files.readAllBytes(bundle);
    return Arrays.copyOf(all, all.length - Trailer.LENGTH);
  }

  /// Changes rows and tables with SQL, leaves no free page, and gives the file a trailer whose
  /// digest is right.
  static void sql(Path bundle, String... statements) throws IOException, SQLException {
    String[] all = Arrays.copyOf(statements, statements.length + 1);
    all[statements.length] = "VACUUM";
    sqlAlone(bundle, all);
  }

  /// As [#sql], leaving free pages as they come.
  static void sqlAlone(Path bundle, String... statements) throws IOException, SQLException {
    Trailer trailer = trailer(bundle);
    Files.write(bundle, body(bundle));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + bundle)) {
      execute(connection, "PRAGMA synchronous=OFF", "PRAGMA journal_mode=MEMORY");
      execute(connection, statements);
    }
    vouch(bundle, Files.readAllBytes(bundle), trailer.exhibit(), trailer.edition());
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  /// Changes bytes of the body and gives the file a trailer whose digest is right.
  static void vouched(Path bundle, Consumer<byte[]> change) throws IOException {
    Trailer trailer = trailer(bundle);
    byte[] body = body(bundle);
    change.accept(body);
    vouch(bundle, body, trailer.exhibit(), trailer.edition());
  }

  /// Writes a body with a right trailer.
  static void vouch(Path bundle, byte[] body, String exhibit, long edition) throws IOException {
    Trailer trailer = Trailer.unsealed(body.length, Sha256.of(body), exhibit, edition);
    Files.write(bundle, body);
    Files.write(bundle, trailer.bytes(), StandardOpenOption.APPEND);
  }

  static Trailer trailer(Path bundle) throws IOException {
    byte[] all = Files.readAllBytes(bundle);
    try {
      return Trailer.parse(Arrays.copyOfRange(all, all.length - Trailer.LENGTH, all.length));
    } catch (Refusal e) {
      throw new AssertionError(e);
    }
  }

  /// Puts an encoded picture in the place of another, with its length and digest in its row.
  static void picture(Path bundle, long rendition, byte[] data) throws IOException, SQLException {
    String hex = HexFormat.of().formatHex(data);
    sql(
        bundle,
        "UPDATE thumb SET data=X'%s' WHERE id=%d".formatted(hex, rendition),
        "UPDATE pixels SET data=X'%s' WHERE id=%d".formatted(hex, rendition),
        "UPDATE rendition SET bytes=%d, sha256=X'%s' WHERE id=%d"
            .formatted(data.length, Sha256.hex(data), rendition));
  }

  /// Where the first overflow page lies that is followed by the next one of its chain.
  static int chainedPage(byte[] body) {
    for (int page = 2; page * Schema.PAGE_SIZE < body.length; page++) {
      int at = (page - 1) * Schema.PAGE_SIZE;
      if (ByteBuffer.wrap(body).getInt(at) == page + 1) {
        return at;
      }
    }
    throw new AssertionError("no chain");
  }

  /// Where those bytes first stand.
  static int find(byte[] in, byte[] what) {
    for (int i = 0; i + what.length <= in.length; i++) {
      if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
