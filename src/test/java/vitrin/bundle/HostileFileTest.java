package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vitrin.bundle.BundleException.Kind.CONTENT_INVALID;
import static vitrin.bundle.BundleException.Kind.DAMAGED;
import static vitrin.bundle.BundleException.Kind.NEWER_VERSION;
import static vitrin.bundle.BundleException.Kind.NOT_A_BUNDLE;
import static vitrin.bundle.BundleException.Kind.NOT_CLOSED;
import static vitrin.bundle.BundleException.Kind.TOO_LARGE;
import static vitrin.bundle.BundleException.Kind.UNREADABLE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.bundle.BundleException.Kind;

/// One table of files that somebody might bring on a stick, each with the kind of its refusal.
@Timeout(120)
class HostileFileTest {

  @TempDir static Path shared;
  private static Path good;

  @TempDir Path folder;

  /// Makes the file at `bundle`, which is a right bundle when it begins, into something else.
  interface Making {
    void make(Path bundle) throws Exception;
  }

  record Case(String name, Kind kind, Making making) {
    @Override
    public String toString() {
      return name + " → " + kind;
    }
  }

  private static Case of(String name, Kind kind, Making making) {
    return new Case(name, kind, making);
  }

  private static Case sql(String name, Kind kind, String... statements) {
    return of(name, kind, bundle -> Forgery.sql(bundle, statements));
  }

  @BeforeAll
  static void pack() throws Exception {
    good = TestBundles.pack(TestExhibits.everything(), shared.resolve("good.vitrin"));
  }

  private BundleException refuse(Path bundle) {
    Path copy = folder.resolve("copy");
    BundleException refused =
        assertThrows(BundleException.class, () -> Bundle.open(bundle, copy).close());
    assertEquals(bundle, refused.file());
    assertFalse(Files.exists(copy), "a copy is left behind");
    return refused;
  }

  static Stream<Case> cases() {
    return Stream.of(otherFiles(), headers(), trailers(), schemas(), pages(), rows(), pictures())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefused(Case hostile) throws Exception {
    Path bundle = Files.copy(good, folder.resolve("b.vitrin"));
    hostile.making.make(bundle);
    assertEquals(hostile.kind, refuse(bundle).kind());
    if (Files.isSymbolicLink(bundle)) {
      // What it points to is not the test's to delete.
      Files.delete(bundle);
    }
  }

  @Test
  void aDeviceIsRefused() {
    assertEquals(NOT_A_BUNDLE, refuse(Path.of("/dev/zero")).kind());
  }

  private static List<Case> otherFiles() {
    return List.of(
        of("no file at all", UNREADABLE, Files::delete),
        of("a folder", NOT_A_BUNDLE, HostileFileTest::folder),
        of("a link to a right bundle", NOT_A_BUNDLE, bundle -> link(bundle, good)),
        of(
            "a link to nothing",
            NOT_A_BUNDLE,
            bundle -> link(bundle, bundle.resolveSibling("nothing"))),
        of("a pipe", NOT_A_BUNDLE, HostileFileTest::pipe),
        of("no bytes", NOT_A_BUNDLE, bundle -> Files.write(bundle, new byte[0])),
        of("a text", NOT_A_BUNDLE, bundle -> Files.writeString(bundle, "Sərgi haqqında\n")),
        of("a photo", NOT_A_BUNDLE, bundle -> Files.write(bundle, jpeg(40, 30))),
        of("SQLite's of no application", NOT_A_BUNDLE, bundle -> other(bundle, 0)),
        of("MBTiles", NOT_A_BUNDLE, bundle -> other(bundle, 0x4D504258)),
        of("GeoPackage", NOT_A_BUNDLE, bundle -> other(bundle, 0x47504B47)),
        of("a journal beside it", NOT_CLOSED, bundle -> beside(bundle, "-journal")),
        of("a log beside it", NOT_CLOSED, bundle -> beside(bundle, "-wal")),
        of("a log's index beside it", NOT_CLOSED, bundle -> beside(bundle, "-shm")),
        of("over 8 GiB", TOO_LARGE, bundle -> grow(bundle, (8L << 30) + 1)));
  }

  private static List<Case> headers() {
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

  private static Case header(String name, int at, int... values) {
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

  private static List<Case> trailers() {
    return List.of(
        of("no trailer", DAMAGED, bundle -> Files.write(bundle, Forgery.body(bundle))),
        of("half a trailer", DAMAGED, bundle -> Forgery.cut(bundle, Files.size(bundle) - 100)),
        of("a trailer twice", DAMAGED, bundle -> append(bundle, Forgery.trailer(bundle).bytes())),
        of("a byte after the trailer", DAMAGED, bundle -> append(bundle, new byte[1])),
        of(
            "the trailer of another file",
            DAMAGED,
            bundle -> {
              byte[] own = Forgery.body(bundle);
              Forgery.sql(bundle, "UPDATE words SET said='Başqa' WHERE id=1");
              byte[] other = Forgery.trailer(bundle).bytes();
              Files.write(bundle, own);
              append(bundle, other);
            }),
        of(
            "the trailer of an older edition",
            DAMAGED,
            bundle -> Forgery.vouch(bundle, Forgery.body(bundle), "carpets-of-shirvan", 2)),
        of(
            "the trailer of another exhibit",
            DAMAGED,
            bundle -> Forgery.vouch(bundle, Forgery.body(bundle), "carpets", 3)),
        trailer("of another magic", 0, 'X'),
        trailer("of a newer version", 9, 2),
        trailer("with unknown flags", 11, 2),
        trailer("with negative flags", 10, 0xFF),
        trailer("with bytes that should be zero", 13, 1),
        trailer("of another length", 20, 1),
        trailer("of another digest", 24, 1),
        trailer("with a key and no seal", 128, 1),
        trailer("with a signature and no seal", 199, 1));
  }

  private static Case trailer(String name, int at, int change) {
    return of(
        "trailer " + name,
        DAMAGED,
        bundle ->
            Forgery.bytes(bundle, all -> all[all.length - Trailer.LENGTH + at] ^= (byte) change));
  }

  private static List<Case> schemas() {
    return List.of(
        sql("an extra table", DAMAGED, "CREATE TABLE extra(id INTEGER)"),
        sql("an extra index", DAMAGED, "CREATE INDEX i ON words(text)"),
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

  private static Case alone(String name, String... statements) {
    return of(name, DAMAGED, bundle -> Forgery.sqlAlone(bundle, statements));
  }

  private static Case rebuilt(String name, String column) {
    return sql(
        name,
        DAMAGED,
        "DROP TABLE language",
        "CREATE TABLE language(\n  id INTEGER PRIMARY KEY,\n  " + column + "\n) STRICT");
  }

  private static List<Case> pages() {
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
            bundle -> Forgery.vouched(bundle, HostileFileTest::claim600Megabytes)),
        of(
            "a page of zeros",
            DAMAGED,
            bundle ->
                Forgery.vouched(
                    bundle,
                    body ->
                        Arrays.fill(body, 2 * Schema.PAGE_SIZE, 3 * Schema.PAGE_SIZE, (byte) 0))),
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

  private static List<Case> rows() {
    return List.of(
        sql("no exhibit", CONTENT_INVALID, "DELETE FROM exhibit"),
        sql(
            "two exhibits",
            CONTENT_INVALID,
            "INSERT INTO exhibit SELECT 2, name, edition, title, NULL, NULL, NULL, NULL, NULL"
                + " FROM exhibit"),
        sql("an id that leaves the folder", CONTENT_INVALID, "UPDATE exhibit SET name='../x'"),
        sql("edition 0", CONTENT_INVALID, "UPDATE exhibit SET edition=0"),
        sql("an edition of 2^40", CONTENT_INVALID, "UPDATE exhibit SET edition=1<<40"),
        sql("an accent of its own", CONTENT_INVALID, "UPDATE exhibit SET accent='neon'"),
        sql("30 February", CONTENT_INVALID, "UPDATE exhibit SET last_day='02-30'"),
        sql("a last day alone", CONTENT_INVALID, "UPDATE exhibit SET first_day=NULL"),
        sql("days of two forms", CONTENT_INVALID, "UPDATE exhibit SET last_day='2026-03-01'"),
        sql("no language", CONTENT_INVALID, "DELETE FROM language"),
        sql("a language twice", CONTENT_INVALID, "UPDATE language SET tag='az' WHERE id=2"),
        sql("a language that is none", CONTENT_INVALID, "UPDATE language SET tag='!' WHERE id=2"),
        sql("another spelling", CONTENT_INVALID, "UPDATE language SET tag='RU' WHERE id=2"),
        sql(
            "seven languages",
            CONTENT_INVALID,
            numbers(4) + "INSERT INTO language SELECT 3 + i, 'de-x-' || i FROM n"),
        sql("no slide", CONTENT_INVALID, "DELETE FROM slide"),
        sql("a gap in the slides", CONTENT_INVALID, "UPDATE slide SET id=99 WHERE id=13"),
        sql(
            "201 slides",
            CONTENT_INVALID,
            numbers(188)
                + "INSERT INTO slide(id, kind, title, seconds)"
                + " SELECT 13 + i, 'silence', (SELECT max(text) FROM words) + i, 60 FROM n",
            numbers(188)
                + "INSERT INTO words SELECT (SELECT max(id) FROM words) + i,"
                + " (SELECT max(text) FROM words) + i, 'en', 'Silence' FROM n"),
        sql("an unknown kind", CONTENT_INVALID, "UPDATE slide SET kind='film' WHERE id=1"),
        sql("a photo without photo", CONTENT_INVALID, "UPDATE slide SET picture=NULL WHERE id=2"),
        sql("seconds of a photo", CONTENT_INVALID, "UPDATE slide SET seconds=5 WHERE id=2"),
        sql("a silence of a day", CONTENT_INVALID, "UPDATE slide SET seconds=86400 WHERE id=13"),
        sql("a text in two places", CONTENT_INVALID, "UPDATE slide SET title=1 WHERE id=2"),
        sql("a text without place", CONTENT_INVALID, "UPDATE slide SET title=NULL WHERE id=2"),
        sql("a text that is not there", CONTENT_INVALID, "UPDATE slide SET title=999 WHERE id=2"),
        sql("a picture in two places", CONTENT_INVALID, "UPDATE slide SET picture=1 WHERE id=2"),
        sql("a picture without place", CONTENT_INVALID, "UPDATE exhibit SET cover=NULL"),
        sql("a blank text", CONTENT_INVALID, "UPDATE words SET said='  ' WHERE id=1"),
        sql("an empty text", CONTENT_INVALID, "UPDATE words SET said='' WHERE id=1"),
        sql("a NUL", CONTENT_INVALID, "UPDATE words SET said='a'||char(0)||'b' WHERE id=1"),
        sql(
            "half UTF-8",
            CONTENT_INVALID,
            "UPDATE words SET said=CAST(X'61C9' AS TEXT) WHERE id=1"),
        sql(
            "a surrogate",
            CONTENT_INVALID,
            "UPDATE words SET said=CAST(X'61EDA08062' AS TEXT) WHERE id=1"),
        sql(
            "a text that turns the line round",
            CONTENT_INVALID,
            "UPDATE words SET said='a'||char(0x202E)||'b' WHERE id=1"),
        sql(
            "a text of a megabyte",
            CONTENT_INVALID,
            "UPDATE words SET said=hex(zeroblob(500000)) WHERE id=1"),
        sql("a language twice in a text", CONTENT_INVALID, "UPDATE words SET language='ru'"),
        sql(
            "a heading",
            CONTENT_INVALID,
            "UPDATE words SET said='# Loud' WHERE text=(SELECT text FROM slide WHERE id=4)"),
        sql(
            "a link",
            CONTENT_INVALID,
            "UPDATE words SET said='[a](http://x)' WHERE text=(SELECT text FROM slide WHERE id=4)"),
        sql("an unknown source", CONTENT_INVALID, "UPDATE citation SET source='x' WHERE id=1"),
        sql("a citation of nowhere", CONTENT_INVALID, "UPDATE citation SET slide=NULL WHERE id=1"),
        sql("a citation of no slide", CONTENT_INVALID, "UPDATE citation SET slide=99 WHERE id=1"),
        sql("a citation twice", CONTENT_INVALID, "UPDATE citation SET figure=1 WHERE id=1"),
        sql("sources of a silence", CONTENT_INVALID, "UPDATE citation SET slide=13 WHERE id=1"),
        sql("a source twice", CONTENT_INVALID, "UPDATE source SET name='plain'"),
        sql("a source that runs", CONTENT_INVALID, "UPDATE source SET url='javascript:alert(1)'"),
        sql("the year 10000", CONTENT_INVALID, "UPDATE source SET year=10000 WHERE id=1"),
        sql("parts above the whole", CONTENT_INVALID, "UPDATE part SET value=600 WHERE id=1"),
        sql("a part below zero", CONTENT_INVALID, "UPDATE part SET value=-1 WHERE id=1"),
        sql("parts beyond 64 bits", CONTENT_INVALID, "UPDATE part SET value=9223372036854775807"),
        sql("a part of nothing", CONTENT_INVALID, "UPDATE part SET figure=9 WHERE id=1"),
        sql("figures of a photo", CONTENT_INVALID, "UPDATE figure SET slide=2"),
        sql("figures of dogs", CONTENT_INVALID, "UPDATE figure SET counts='dogs' WHERE id=1"),
        sql("an event without date", CONTENT_INVALID, "UPDATE event SET date='soon' WHERE id=1"),
        sql("31 April", CONTENT_INVALID, "UPDATE event SET date='1990-04-31' WHERE id=1"),
        sql("pages of a photo", CONTENT_INVALID, "UPDATE page SET slide=2"),
        sql("a silence at 25:00", CONTENT_INVALID, "UPDATE silence SET time='25:00' WHERE id=1"));
  }

  /// A table `n` whose column `i` counts from 1.
  private static String numbers(int most) {
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + most
        + ") ";
  }

  private static List<Case> pictures() {
    return List.of(
        sql("a picture that is missing", CONTENT_INVALID, "UPDATE picture SET file='x' WHERE id=1"),
        sql("a picture twice", CONTENT_INVALID, "UPDATE picture SET file='x'"),
        sql(
            "a picture that nobody shows",
            CONTENT_INVALID,
            "INSERT INTO picture VALUES(6, 'spare.jpg', 10, 10, 0, 0, 0)",
            "INSERT INTO rendition SELECT 12, 6, size, width, height, format, bytes, sha256"
                + " FROM rendition WHERE id=1",
            "INSERT INTO thumb SELECT 12, data FROM thumb WHERE id=1"),
        sql("a backdrop that is not finite", CONTENT_INVALID, "UPDATE picture SET lightness=9e999"),
        sql("a picture without sides", CONTENT_INVALID, "UPDATE picture SET width=0 WHERE id=1"),
        sql("no thumb", CONTENT_INVALID, "UPDATE rendition SET size='uhd' WHERE id=1"),
        sql(
            "a size twice",
            CONTENT_INVALID,
            "UPDATE rendition SET size='thumb', width=480, height=320 WHERE id=2"),
        sql("an unknown size", CONTENT_INVALID, "UPDATE rendition SET size='xl' WHERE id=2"),
        sql("an unknown format", CONTENT_INVALID, "UPDATE rendition SET format='gif' WHERE id=1"),
        sql("another format", CONTENT_INVALID, "UPDATE rendition SET format='png' WHERE id=1"),
        sql("sides of 60,000", CONTENT_INVALID, "UPDATE rendition SET width=60000 WHERE id=2"),
        sql("a thumb of 4000", CONTENT_INVALID, "UPDATE rendition SET width=3800 WHERE id=1"),
        sql("other sides", CONTENT_INVALID, "UPDATE rendition SET width=width-1 WHERE id=1"),
        sql("half a digest", CONTENT_INVALID, "UPDATE rendition SET sha256=X'00' WHERE id=1"),
        sql("another digest", DAMAGED, "UPDATE rendition SET sha256=zeroblob(32) WHERE id=2"),
        sql("another length", DAMAGED, "UPDATE rendition SET bytes=bytes+1 WHERE id=2"),
        sql("pixels that are missing", CONTENT_INVALID, "DELETE FROM pixels WHERE id=2"),
        sql("pixels of nothing", CONTENT_INVALID, "INSERT INTO pixels VALUES(999, X'00')"),
        sql("a thumb among the pixels", CONTENT_INVALID, "INSERT INTO pixels VALUES(1, X'00')"),
        sql("a tile of nothing", CONTENT_INVALID, "INSERT INTO tile VALUES(1,'png',X'00',X'00')"),
        sql(
            "a pyramid of 10^12 pixels",
            CONTENT_INVALID,
            "UPDATE picture SET width=1000000, height=1000000 WHERE id=1",
            "INSERT INTO pyramid VALUES(1, 1, 0, 1000000, 1000000, 1)"),
        sql(
            "a pyramid without tiles",
            CONTENT_INVALID,
            "INSERT INTO pyramid SELECT 1, 1, 0, width, height, 1 FROM picture WHERE id=1"),
        picture("a header that claims 60,000 × 60,000", () -> claiming(60_000, 60_000)),
        picture("a header that claims other sides", () -> claiming(480, 321)),
        picture(
            "a GIF",
            () -> "GIF89a of 34 bytes, a bomb for some".getBytes(StandardCharsets.US_ASCII)),
        picture("half a JPEG", () -> Arrays.copyOf(jpeg(480, 320), 2000)),
        picture("a JPEG with more behind it", () -> Arrays.copyOf(jpeg(480, 320), 90_000)),
        picture("a progressive JPEG", () -> HostilePictures.progressive(480, 320)),
        picture("one byte", () -> new byte[1]));
  }

  interface Bytes {
    byte[] get() throws Exception;
  }

  /// Puts something in the place of the cover's thumb, which is 480×320, under a right digest.
  private static Case picture(String name, Bytes data) {
    return of(
        "a picture: " + name, CONTENT_INVALID, bundle -> Forgery.picture(bundle, 1, data.get()));
  }

  private static byte[] jpeg(int width, int height) {
    return TestBundles.encoded("hostile", width, height, Rendition.Format.JPEG);
  }

  private static byte[] claiming(int width, int height) {
    return HostilePictures.claiming(jpeg(480, 320), width, height);
  }

  @Test
  void aFileCutAtAnyPageIsRefused() throws Exception {
    Path bundle = folder.resolve("cut.vitrin");
    for (long at = Files.size(good) / Schema.PAGE_SIZE * Schema.PAGE_SIZE;
        at > 0;
        at -= Schema.PAGE_SIZE) {
      Files.copy(good, bundle, StandardCopyOption.REPLACE_EXISTING);
      Forgery.cut(bundle, at);
      assertEquals(DAMAGED, refuse(bundle).kind(), "cut at " + at);
    }
  }

  @Test
  void aFlippedBitOnAnyPageIsRefused() throws Exception {
    Path bundle = folder.resolve("flipped.vitrin");
    long pages = Files.size(good) / Schema.PAGE_SIZE;
    for (long page = 1; page < pages; page++) {
      Files.copy(good, bundle, StandardCopyOption.REPLACE_EXISTING);
      Forgery.flip(bundle, (page * Schema.PAGE_SIZE + page * 37 % Schema.PAGE_SIZE) * 8 + page % 8);
      assertEquals(DAMAGED, refuse(bundle).kind(), "page " + page);
    }
  }

  @Test
  void aFlippedBitAnywhereInTheHeaderOrTrailerIsRefused() throws Exception {
    Path least = TestBundles.pack(TestExhibits.least(), folder.resolve("least.vitrin"));
    Path bundle = folder.resolve("flipped.vitrin");
    long size = Files.size(least);
    for (long at = 0; at < size; at++) {
      if (at == FileHeader.LENGTH) {
        at = size - Trailer.LENGTH;
      }
      Files.copy(least, bundle, StandardCopyOption.REPLACE_EXISTING);
      Forgery.flip(bundle, at * 8 + at % 8);
      refuse(bundle);
    }
  }

  @Test
  void anExistingFileIsNeverOverwrittenByTheCopy() throws Exception {
    Path copy = Files.writeString(folder.resolve("copy"), "mine");
    assertThrows(IOException.class, () -> Bundle.open(good, copy));
    assertEquals("mine", Files.readString(copy));
  }

  @Test
  void namesThatMeanSomethingInAnAddressAreOnlyNames() throws Exception {
    for (String name : List.of("a?mode=rwc.vitrin", "b#c%20d.vitrin", "Şəki çölü.vitrin", "щ.x")) {
      Path bundle = Files.copy(good, folder.resolve(name));
      Bundle.open(bundle, folder.resolve("own " + name)).close();
    }
    try (var files = Files.list(folder)) {
      assertEquals(8, files.count());
    }
  }

  private static void folder(Path bundle) throws Exception {
    Files.delete(bundle);
    Files.createDirectory(bundle);
  }

  private static void link(Path bundle, Path to) throws Exception {
    Files.delete(bundle);
    Files.createSymbolicLink(bundle, to);
  }

  private static void pipe(Path bundle) throws Exception {
    Files.delete(bundle);
    assertEquals(0, new ProcessBuilder("mkfifo", bundle.toString()).start().waitFor());
  }

  private static void beside(Path bundle, String end) throws Exception {
    Files.write(bundle.resolveSibling(bundle.getFileName() + end), new byte[512]);
  }

  private static void grow(Path bundle, long length) throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(bundle.toFile(), "rw")) {
      file.setLength(length);
    }
  }

  private static void append(Path bundle, byte[] more) throws Exception {
    Files.write(bundle, more, StandardOpenOption.APPEND);
  }

  private static void other(Path bundle, int application) throws Exception {
    Files.delete(bundle);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bundle);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id=" + application);
      statement.execute("CREATE TABLE tiles(zoom_level, tile_column, tile_row, tile_data)");
    }
  }
}
