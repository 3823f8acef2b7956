package vitrin.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import vitrin.model.ContentCheck;
import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Problem;

/// Packs one exhibit into a bundle: [#create], [#add] for each picture, [#finish].
///
/// The same exhibit and the same pictures in the same order give the same bytes. Closing without
/// finishing leaves no file behind.
public final class BundleWriter implements AutoCloseable {

  private final Path file;
  private final Exhibit exhibit;
  private final Connection database;
  private final Spool spool;
  private final Inserts inserts;
  private final List<Spooled> spooled = new ArrayList<>();
  private final List<PyramidWriter.Waiting> tiles = new ArrayList<>();
  private final Set<String> added = new HashSet<>();
  private boolean finished;

  /// A large picture that waits in the spool.
  private record Spooled(long rendition, Spool.Held data) {}

  private BundleWriter(Path file, Exhibit exhibit) throws IOException {
    this.file = file;
    this.exhibit = exhibit;
    Files.createFile(file);
    try {
      spool = new Spool(file.resolveSibling(file.getFileName() + ".pixels"));
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    Connection opened = null;
    try {
      opened = connect(file);
      createTables(opened);
      inserts = new Inserts(opened);
      ExhibitWriter.write(inserts, exhibit);
    } catch (SQLException e) {
      IOException failed = failed(e);
      abandon(opened, failed);
      throw failed;
    } catch (RuntimeException e) {
      abandon(opened, e);
      throw e;
    }
    database = opened;
  }

  /// Begins a bundle.
  ///
  /// @param file does not exist yet; a second file beside it holds the large pictures until the
  ///   bundle is finished. Rename it when it is finished.
  /// @throws IllegalArgumentException if the content has errors
  public static BundleWriter create(Path file, Exhibit exhibit) throws IOException {
    List<Problem> errors = ContentCheck.errors(exhibit);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.getFirst().toString());
    }
    return new BundleWriter(file.toAbsolutePath(), exhibit);
  }

  static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    return config.createConnection("jdbc:sqlite:" + file.toUri());
  }

  private static void createTables(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA page_size=" + Schema.PAGE_SIZE);
      statement.execute("PRAGMA encoding='UTF-8'");
      statement.execute("PRAGMA auto_vacuum=NONE");
      // Nobody reads the file before it is finished, and a failure deletes it.
      statement.execute("PRAGMA journal_mode=OFF");
      statement.execute("PRAGMA synchronous=OFF");
      statement.execute("PRAGMA locking_mode=EXCLUSIVE");
      statement.execute("PRAGMA cache_size=-8000");
      database.setAutoCommit(false);
      statement.execute("PRAGMA application_id=" + Schema.APPLICATION_ID);
      statement.execute("PRAGMA user_version=" + Schema.VERSION);
      for (Schema.Table table : Schema.tables()) {
        statement.execute(table.sql());
      }
    }
  }

  /// Begins the pyramid of a picture that has more pixels than its largest rendition. From any
  /// thread; it is packed with its picture.
  ///
  /// @param levels that of the original first, each half the one before
  public PyramidWriter pyramid(List<PyramidLevel> levels) {
    return new PyramidWriter(spool, levels);
  }

  /// Packs a picture without tiles.
  ///
  /// @throws IllegalArgumentException if a rendition breaks the rules of a bundle
  public void add(
      String file, int width, int height, Backdrop backdrop, List<EncodedRendition> renditions)
      throws IOException {
    add(file, width, height, backdrop, renditions, Optional.empty());
  }

  /// Packs a picture. One at a time; none of it stays in memory.
  ///
  /// @param file its name, as the exhibit's pictures call it; each once
  /// @param width of the upright original, in pixels
  /// @param height of the upright original, in pixels
  /// @param renditions smallest first, [Rendition.Size#THUMB] among them
  /// @param pyramid all of whose tiles have come; absent: the picture has no tiles
  /// @throws IllegalArgumentException if a rendition or the pyramid breaks the rules of a bundle
  public void add(
      String file,
      int width,
      int height,
      Backdrop backdrop,
      List<EncodedRendition> renditions,
      Optional<PyramidWriter> pyramid)
      throws IOException {
    check(file, renditions);
    pyramid.ifPresent(p -> requireLevels(p.levels(), new PyramidLevel(width, height)));
    try {
      long picture =
          inserts
              .into("picture")
              .row(file, width, height, backdrop.l(), backdrop.a(), backdrop.b());
      for (EncodedRendition rendition : renditions) {
        add(picture, rendition);
      }
      if (pyramid.isPresent()) {
        add(picture, pyramid.get());
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static void requireLevels(List<PyramidLevel> levels, PyramidLevel first) {
    PyramidLevel expected = first;
    for (PyramidLevel level : levels) {
      if (!level.equals(expected)) {
        throw new IllegalArgumentException(level + " in the place of " + expected);
      }
      expected = expected.half();
    }
  }

  private void add(long picture, PyramidWriter pyramid) throws SQLException {
    List<PyramidWriter.Waiting> coming = pyramid.inOrder();
    long first = tiles.size() + 1L;
    for (int i = 0; i < pyramid.levels().size(); i++) {
      PyramidLevel level = pyramid.levels().get(i);
      inserts.into("pyramid").row(picture, i, level.width(), level.height(), first);
      first += level.tiles();
    }
    tiles.addAll(coming);
  }

  private void check(String file, List<EncodedRendition> renditions) {
    if (!added.add(file)) {
      throw new IllegalArgumentException("packed twice: " + file);
    }
    if (renditions.isEmpty() || renditions.getFirst().size() != Rendition.Size.THUMB) {
      throw new IllegalArgumentException("no thumb: " + file);
    }
    Rendition.Size before = null;
    for (EncodedRendition rendition : renditions) {
      if (before != null && before.compareTo(rendition.size()) >= 0) {
        throw new IllegalArgumentException("not smallest first: " + file);
      }
      before = rendition.size();
      try {
        PictureReader.checkSize(rendition.size(), rendition.width(), rendition.height());
        HeaderGate.check(
            rendition.data(), rendition.format(), rendition.width(), rendition.height());
      } catch (Refusal e) {
        throw new IllegalArgumentException(file + ", " + before.id() + ": " + e.getMessage(), e);
      }
    }
  }

  private void add(long picture, EncodedRendition rendition) throws SQLException, IOException {
    byte[] data = rendition.data();
    long id =
        inserts
            .into("rendition")
            .row(
                picture,
                rendition.size().id(),
                rendition.width(),
                rendition.height(),
                rendition.format().id(),
                data.length,
                Sha256.of(data));
    if (rendition.size() == Rendition.Size.THUMB) {
      inserts.into("thumb").numbered(id, (Object) data);
    } else {
      spooled.add(new Spooled(id, spool.put(data)));
    }
  }

  /// Writes the rest and a trailer without a seal, and waits until all of it is on the medium.
  ///
  /// @return the digest of the bundle, 64 lower-case hexadecimal digits
  /// @throws IllegalStateException if a picture of the exhibit has not been added
  public String finish() throws IOException {
    return finish(UnaryOperator.identity());
  }

  /// As [#finish()], with a seal.
  ///
  /// @param seal an Ed25519 key pair
  /// @throws IllegalArgumentException if it is of another kind
  public String finish(KeyPair seal) throws IOException {
    return finish(trailer -> Seal.seal(trailer, seal));
  }

  private String finish(UnaryOperator<Trailer> seal) throws IOException {
    for (Picture picture : exhibit.pictures()) {
      if (!added.contains(picture.file())) {
        throw new IllegalStateException("not packed: " + picture.file());
      }
    }
    try {
      for (Spooled picture : spooled) {
        inserts.into("pixels").numbered(picture.rendition(), (Object) spool.take(picture.data()));
      }
      for (PyramidWriter.Waiting tile : tiles) {
        inserts.into("tile").row(tile.format().id(), tile.sha256(), spool.take(tile.data()));
      }
      inserts.close();
      database.commit();
      database.setAutoCommit(true);
      requireIntegrity();
      database.close();
    } catch (SQLException e) {
      throw failed(e);
    }
    Trailer trailer = appendTrailer(file, exhibit.id(), exhibit.edition(), seal);
    finished = true;
    return trailer.digest();
  }

  private void requireIntegrity() throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      String found = answer(statement, "PRAGMA integrity_check(1)");
      String free = answer(statement, "PRAGMA freelist_count");
      if (!found.equals("ok") || !free.equals("0")) {
        throw new IOException(file + " was not written rightly: " + found);
      }
    }
  }

  private static String answer(Statement statement, String pragma) throws SQLException {
    try (ResultSet rows = statement.executeQuery(pragma)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /// Ends a file whose database is whole, and waits until all of it is on the medium.
  static Trailer appendTrailer(Path file, String exhibit, int edition, UnaryOperator<Trailer> seal)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      MessageDigest digest = Sha256.start();
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      long length = 0;
      for (int n = channel.read(buffer); n >= 0; n = channel.read(buffer.clear())) {
        digest.update(buffer.flip());
        length += n;
      }
      Trailer trailer = seal.apply(Trailer.unsealed(length, digest.digest(), exhibit, edition));
      ByteBuffer end = ByteBuffer.wrap(trailer.bytes());
      while (end.hasRemaining()) {
        channel.write(end);
      }
      channel.force(true);
      return trailer;
    }
  }

  @Override
  public void close() throws IOException {
    IOException failed = null;
    try {
      database.close();
    } catch (SQLException e) {
      failed = failed(e);
    }
    spool.close();
    if (!finished) {
      Files.deleteIfExists(file);
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void abandon(Connection opened, Exception because) throws IOException {
    if (opened != null) {
      try {
        opened.close();
      } catch (SQLException e) {
        because.addSuppressed(e);
      }
    }
    spool.close();
    Files.deleteIfExists(file);
  }

  private IOException failed(SQLException e) {
    return new IOException(file + ": " + e.getMessage(), e);
  }
}
