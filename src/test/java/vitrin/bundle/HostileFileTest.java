package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrin.bundle.BundleException.Kind.DAMAGED;
import static vitrin.bundle.BundleException.Kind.NEWER_VERSION;
import static vitrin.bundle.BundleException.Kind.NOT_A_BUNDLE;
import static vitrin.bundle.BundleException.Kind.NOT_CLOSED;
import static vitrin.bundle.BundleException.Kind.TOO_LARGE;
import static vitrin.bundle.BundleException.Kind.UNREADABLE;
import static vitrin.bundle.HostileFile.of;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.bundle.BundleException.Kind;

/// Files that somebody might bring on a stick.
@Timeout(120)
class HostileFileTest {

  @TempDir static Path shared;
  private static Path good;

  @TempDir Path folder;

  @BeforeAll
  static void pack() throws Exception {
    good = TestBundles.pack(TestExhibits.everything(), shared.resolve("good.vitrin"));
  }

  static Stream<HostileFile> cases() {
    return Stream.of(otherFiles(), trailers()).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefused(HostileFile hostile) throws Exception {
    hostile.refuse(good, folder);
  }

  @Test
  void aDeviceIsRefused() {
    assertEquals(NOT_A_BUNDLE, HostileFile.refused(Path.of("/dev/zero"), folder).kind());
  }

  private static List<HostileFile> otherFiles() {
    return List.of(
        of("no file at all", UNREADABLE, Files::delete),
        of("a folder", NOT_A_BUNDLE, HostileFileTest::folder),
        of(
            "a link to a right bundle",
            NOT_A_BUNDLE,
            bundle -> link(bundle, Files.copy(bundle, bundle.resolveSibling("right")))),
        of(
            "a link to nothing",
            NOT_A_BUNDLE,
            bundle -> link(bundle, bundle.resolveSibling("nothing"))),
        of("a pipe", NOT_A_BUNDLE, HostileFileTest::pipe),
        of("no bytes", NOT_A_BUNDLE, bundle -> Files.write(bundle, new byte[0])),
        of("a text", NOT_A_BUNDLE, bundle -> Files.writeString(bundle, "Sərgi haqqında\n")),
        of(
            "a photo",
            NOT_A_BUNDLE,
            bundle ->
                Files.write(bundle, TestBundles.encoded("hostile", 40, 30, Rendition.Format.JPEG))),
        of("SQLite's of no application", NOT_A_BUNDLE, bundle -> other(bundle, 0)),
        of("MBTiles", NOT_A_BUNDLE, bundle -> other(bundle, 0x4D504258)),
        of("GeoPackage", NOT_A_BUNDLE, bundle -> other(bundle, 0x47504B47)),
        of("fewer bytes than a header has", DAMAGED, bundle -> Forgery.cut(bundle, 60)),
        of("a hot journal beside it", NOT_CLOSED, HostileFileTest::interrupted),
        of("a log beside it that holds the last change", NOT_CLOSED, HostileFileTest::logged),
        of("a journal beside it", NOT_CLOSED, bundle -> beside(bundle, "-journal")),
        of("a log beside it", NOT_CLOSED, bundle -> beside(bundle, "-wal")),
        of("a log's index beside it", NOT_CLOSED, bundle -> beside(bundle, "-shm")),
        of("over 8 GiB", TOO_LARGE, bundle -> grow(bundle, (8L << 30) + 1)));
  }

  private static List<HostileFile> trailers() {
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

  private static HostileFile trailer(String name, int at, int change) {
    return of(
        "trailer " + name,
        DAMAGED,
        bundle ->
            Forgery.bytes(bundle, all -> all[all.length - Trailer.LENGTH + at] ^= (byte) change));
  }

  @Test
  void aFileCutAtAnyPageIsRefused() throws Exception {
    Path bundle = folder.resolve("cut.vitrin");
    for (long at = Files.size(good) / Schema.PAGE_SIZE * Schema.PAGE_SIZE;
        at > 0;
        at -= Schema.PAGE_SIZE) {
      Files.copy(good, bundle, StandardCopyOption.REPLACE_EXISTING);
      Forgery.cut(bundle, at);
      assertEquals(DAMAGED, HostileFile.refused(bundle, folder).kind(), "cut at " + at);
    }
  }

  @Test
  void aFlippedBitOnAnyPageIsRefused() throws Exception {
    Path bundle = folder.resolve("flipped.vitrin");
    long pages = Files.size(good) / Schema.PAGE_SIZE;
    for (long page = 0; page < pages; page++) {
      Files.copy(good, bundle, StandardCopyOption.REPLACE_EXISTING);
      // The header of the first page has a table of its own.
      long within = page == 0 ? FileHeader.LENGTH : page * 37 % Schema.PAGE_SIZE;
      Forgery.flip(bundle, (page * Schema.PAGE_SIZE + within) * 8 + page % 8);
      assertEquals(DAMAGED, HostileFile.refused(bundle, folder).kind(), "page " + page);
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
      assertEquals(flipped(at), HostileFile.refused(bundle, folder).kind(), "byte " + at);
    }
  }

  /// What a header is taken for in which one bit of that byte is another.
  private static Kind flipped(long at) {
    boolean magic = at < 16;
    boolean application = at >= 68 && at < 72;
    boolean version = at >= 60 && at < 64;
    return magic || application ? NOT_A_BUNDLE : version ? NEWER_VERSION : DAMAGED;
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

  /// A program died while it wrote.
  private static void interrupted(Path bundle) throws Exception {
    Path journal = bundle.resolveSibling(bundle.getFileName() + "-journal");
    Path torn = bundle.resolveSibling("torn");
    Files.write(bundle, Forgery.body(bundle));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bundle);
        var statement = connection.createStatement()) {
      // So small a cache that pages go to the file before the end.
      statement.execute("PRAGMA cache_size=1");
      statement.execute("BEGIN");
      statement.execute("UPDATE pixels SET data=zeroblob(length(data))");
      Files.copy(bundle, torn);
      Files.copy(journal, bundle.resolveSibling("kept"));
      statement.execute("ROLLBACK");
    }
    Files.move(torn, bundle, StandardCopyOption.REPLACE_EXISTING);
    Files.move(bundle.resolveSibling("kept"), journal);
    assertTrue(Files.size(journal) > 512);
  }

  /// A program died before it wrote the log into the file.
  private static void logged(Path bundle) throws Exception {
    Path log = bundle.resolveSibling(bundle.getFileName() + "-wal");
    Files.write(bundle, Forgery.body(bundle));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bundle);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode=WAL");
      statement.execute("UPDATE words SET said='Changed' WHERE id=1");
      Files.copy(bundle, bundle.resolveSibling("kept"));
      Files.copy(log, bundle.resolveSibling("kept log"));
    }
    Files.move(bundle.resolveSibling("kept"), bundle, StandardCopyOption.REPLACE_EXISTING);
    Files.move(bundle.resolveSibling("kept log"), log);
    assertTrue(Files.size(log) > 0);
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
