package vitrin.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/// A bundle with the same content and the number of the edition after it, as an editor would hand
/// it over who has changed nothing. It has no seal.
public final class NextEdition {
  private NextEdition() {}

  /// Writes it.
  ///
  /// @param file does not exist yet; deleted again if it can't be written whole
  /// @throws IllegalArgumentException if there is no number after that of the bundle
  public static void write(Bundle bundle, Path file) throws IOException {
    int edition = bundle.exhibit().edition();
    if (edition == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no edition after " + edition);
    }
    Path own = file.toAbsolutePath();
    Files.createFile(own);
    try {
      copyDatabase(bundle, own);
      setEdition(own, edition + 1);
      BundleWriter.appendTrailer(own, bundle.exhibit().id(), edition + 1, UnaryOperator.identity());
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(own);
      throw e;
    }
  }

  private static void copyDatabase(Bundle bundle, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(bundle.file());
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
      byte[] buffer = new byte[1 << 16];
      long left = bundle.size() - Trailer.LENGTH;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException(bundle.file() + " became shorter");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private static void setEdition(Path file, int edition) throws IOException {
    try (Connection database = BundleWriter.connect(file)) {
      try (Statement statement = database.createStatement()) {
        statement.execute("PRAGMA journal_mode=OFF");
      }
      try (PreparedStatement change = database.prepareStatement("UPDATE exhibit SET edition = ?")) {
        change.setInt(1, edition);
        change.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
