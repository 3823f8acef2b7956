package vitrin.bundle;

import static vitrin.bundle.BundleException.Kind.DAMAGED;
import static vitrin.bundle.BundleException.Kind.NEWER_VERSION;
import static vitrin.bundle.HostileFile.of;
import static vitrin.bundle.HostileFile.sql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bundles whose header, tables or pages are not those of a bundle, most of them under a right
/// digest.
@Timeout(120)
class HostileStructureTest {

  @TempDir static Path shared;
  private static Path good;

  @TempDir Path folder;

  @BeforeAll
  static void pack() throws Exception {
    good = TestBundles.pack(TestExhibits.everything(), shared.resolve("good.vitrin"));
  }

  static Stream<HostileFile> cases() {
    return Stream.of(headers(), schemas(), pages()).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefused(HostileFile hostile) throws Exception {
    hostile.refuse(good, folder);
  }

  private static List<HostileFile> headers() {
    return List.of(
        sql("a newer version", NEWER_VERSION, "PRAGMA user_version=2"),
        sql("an older version than the first", DAMAGED, "PRAGMA user_version=0"),
        header("pages of 65536 bytes", 16, 0x00, 0x01),
        header("a write-ahead log without its file", 18, 2, 2),
        header("another text encoding", 56, 0, 0, 0, 2),
        header("2^31 pages", 28, 0x80, 0, 0, 0),
        header("one page more than there is", 31, 0xFF),
        header("a free page", 36, 0, 0, 0, 1),
        header("bytes set aside on each page", 20, 8),
        header("another schema format", 44, 0, 0, 0, 9),
        header("another change counter", 24, 0, 0, 1, 7),
        header("reserved bytes", 80, 1),
        of(
            "UTF-16",
            DAMAGED,
            bundle -> {
              Files.delete(bundle);
              try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bundle);
                  var statement = connection.createStatement()) {
                statement.execute("PRAGMA encoding='UTF-16le'");
                statement.execute("PRAGMA application_id=" + Schema.APPLICATION_ID);
                statement.execute("PRAGMA user_version=1");
                for (Schema.Table table : Schema.tables()) {
                  statement.execute(table.sql());
                }
              }
              Forgery.vouch(bundle, Files.readAllBytes(bundle), "least", 1);
            }),
        of(
            "write-ahead log",
            DAMAGED,
            bundle -> {
              Files.write(bundle, Forgery.body(bundle));
              try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bundle);
                  var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
              }
              Forgery.vouch(bundle, Files.readAllBytes(bundle), "carpets-of-shirvan", 3);
            }));
  }

  private static HostileFile header(String name, int at, int... values) {
    return of(
        "header with " + name,
        DAMAGED,
        bundle ->
            Forgery.vouched(
                bundle,
                body -> {
                  for (int i = 0; i < values.length; i++) {
                    body[at + i] = (byte) values[i];
                  }
                }));
  }

  private static List<HostileFile> schemas() {
    return List.of(
        sql("an extra table", DAMAGED, "CREATE TABLE extra(id INTEGER)"),
        sql("an extra index", DAMAGED, "CREATE INDEX i ON words(text)"),
        sql("an index of sums", DAMAGED, "CREATE INDEX i ON words(hex(said))"),
        sql("2,000 more tables", DAMAGED, tables(2000)),
        sql("statistics", DAMAGED, "ANALYZE"),
        sql("a missing table", DAMAGED, "DROP TABLE tile"),
        sql(
            "a view in place of a table",
            DAMAGED,
            "DROP TABLE language",
            "CREATE VIEW language AS SELECT 1 AS id, 'az' AS tag"),
        sql(
            "a view without end",
            DAMAGED,
            "DROP TABLE language",
            """
            CREATE VIEW language AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id FROM n)
            SELECT id, 'az' AS tag FROM n\
            """,
            "PRAGMA user_version=1"),
        sql(
            "a view that loads code",
            DAMAGED,
            "DROP TABLE language",
            "CREATE VIEW language AS SELECT 1 AS id, load_extension('x') AS tag"),
        sql(
            "a trigger",
            DAMAGED,
            "CREATE TRIGGER t AFTER INSERT ON words BEGIN DELETE FROM words; END"),
        rebuilt("a generated column", "tag TEXT AS (id || '') STORED, i INTEGER"),
        rebuilt("a heavy check", "tag TEXT CHECK(length(hex(randomblob(1000000000))) > 0)"),
        rebuilt(
            "a generated column of gigabytes",
            "tag TEXT AS (hex(zeroblob(900000000))) VIRTUAL, i INTEGER"),
        rebuilt("another comment", "tag TEXT NOT NULL -- not ours"),
        sql("a full-text table", DAMAGED, "CREATE VIRTUAL TABLE search USING fts5(said)"),
        sql(
            "a full-text table in place of a table",
            DAMAGED,
            "DROP TABLE language",
            "CREATE VIRTUAL TABLE language USING fts5(tag)"),
        alone(
            "a statement with another letter",
            "PRAGMA writable_schema=ON",
            "UPDATE sqlite_schema SET sql=replace(sql, 'NOT NULL', 'NOT  NULL') WHERE name='page'"),
        alone(
            "a statement that can't be read",
            "PRAGMA writable_schema=ON",
            "UPDATE sqlite_schema SET sql='CREATE TABLE page(((' WHERE name='page'"),
        alone(
            "two tables on one page",
            "PRAGMA writable_schema=ON",
            """
            UPDATE sqlite_schema SET rootpage=
              (SELECT rootpage FROM sqlite_schema WHERE name='thumb')
            WHERE name='pixels'\
            """));
  }

  private static String[] tables(int count) {
    return Stream.of(
            Stream.of("BEGIN"),
            IntStream.range(0, count).mapToObj(i -> "CREATE TABLE more" + i + "(id INTEGER)"),
            Stream.of("COMMIT"))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private static HostileFile alone(String name, String... statements) {
    return of(name, DAMAGED, bundle -> Forgery.sqlAlone(bundle, statements));
  }

  private static HostileFile rebuilt(String name, String column) {
    return sql(
        name,
        DAMAGED,
        "DROP TABLE language",
        "CREATE TABLE language(\n  id INTEGER PRIMARY KEY,\n  " + column + "\n) STRICT");
  }

  private static List<HostileFile> pages() {
    return List.of(
        of(
            "an overflow chain that bites its tail",
            DAMAGED,
            bundle ->
                Forgery.vouched(
                    bundle,
                    body -> {
                      int at = Forgery.chainedPage(body);
                      ByteBuffer.wrap(body).putInt(at, at / Schema.PAGE_SIZE + 1);
                    })),
        of(
            "an overflow chain that leaves the file",
            DAMAGED,
            bundle ->
                Forgery.vouched(
                    bundle,
                    body -> ByteBuffer.wrap(body).putInt(Forgery.chainedPage(body), 0x7FFFFFFF))),
        of(
            "a picture that claims 600 MB",
            DAMAGED,
            bundle -> Forgery.vouched(bundle, HostileStructureTest::claim600Megabytes)),
        of(
            "a page of zeros",
            DAMAGED,
            bundle ->
                Forgery.vouched(
                    bundle,
                    body ->
                        Arrays.fill(body, 2 * Schema.PAGE_SIZE, 3 * Schema.PAGE_SIZE, (byte) 0))),
        of(
            "a statement of the schema with a flipped bit",
            DAMAGED,
            bundle -> Forgery.bytes(bundle, HostileStructureTest::flipInSchema)),
        of(
            "a statement of the schema with a flipped bit under a right digest",
            DAMAGED,
            bundle -> Forgery.vouched(bundle, HostileStructureTest::flipInSchema)),
        of(
            "a text with a flipped bit",
            DAMAGED,
            bundle ->
                Forgery.bytes(
                    bundle,
                    all ->
                        all[Forgery.find(all, "Carpets".getBytes(StandardCharsets.UTF_8))] ^= 1)),
        of(
            "a picture with a flipped bit under a right digest",
            DAMAGED,
            bundle ->
                Forgery.vouched(bundle, body -> body[Forgery.chainedPage(body) + 2000] ^= 1)));
  }

  /// Wherever it stands: a page may keep an older copy in the room that is free.
  private static void flipInSchema(byte[] bytes) {
    byte[] words = "INTEGER PRIMARY KEY".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + words.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
        bytes[i] ^= 0x20;
      }
    }
  }

  /// Writes a payload of 600,000,000 bytes into the cell of the first thumb.
  private static void claim600Megabytes(byte[] body) {
    int picture = Forgery.find(body, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    int page = picture / Schema.PAGE_SIZE * Schema.PAGE_SIZE;
    int cell = page + (ByteBuffer.wrap(body).getShort(page + 8) & 0xFFFF);
    int[] claimed = {0x82, 0x9E, 0x8D, 0x8C, 0x07, 1, 7, 0, 0x84, 0xBC, 0x9A, 0x98, 0x0C};
    for (int i = 0; i < claimed.length; i++) {
      body[cell + i] = (byte) claimed[i];
    }
  }
}
