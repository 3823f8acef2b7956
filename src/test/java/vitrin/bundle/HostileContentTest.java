package vitrin.bundle;

import static vitrin.bundle.BundleException.Kind.CONTENT_INVALID;
import static vitrin.bundle.BundleException.Kind.DAMAGED;
import static vitrin.bundle.HostileFile.of;
import static vitrin.bundle.HostileFile.sql;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bundles whose bytes are those that were packed, under a right digest, and say what no bundle may
/// say.
@Timeout(120)
class HostileContentTest {

  @TempDir static Path shared;
  private static Path good;

  @TempDir Path folder;

  @BeforeAll
  static void pack() throws Exception {
    good = TestBundles.pack(TestExhibits.everything(), shared.resolve("good.vitrin"));
  }

  static Stream<HostileFile> cases() {
    return Stream.of(rows(), pictures(), bombs()).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefused(HostileFile hostile) throws Exception {
    hostile.refuse(good, folder);
  }

  private static List<HostileFile> rows() {
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

  private static List<HostileFile> pictures() {
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
        picture("half a JPEG", () -> Arrays.copyOf(jpeg(480, 320), 2000)),
        picture("a JPEG with more behind it", () -> Arrays.copyOf(jpeg(480, 320), 90_000)),
        picture(
            "a header that claims other sides",
            () -> HostilePictures.claiming(jpeg(480, 320), 480, 321)),
        picture("one byte", () -> new byte[1]));
  }

  /// What takes a decoder gigabytes or minutes, each in the place of the cover's thumb under a
  /// right digest.
  private static List<HostileFile> bombs() {
    return HostilePictures.bombs().entrySet().stream()
        .map(bomb ->
            of(
                "a bomb: " + bomb.getKey(),
                CONTENT_INVALID,
                bundle -> {
                  byte[] data = bomb.getValue();
                  boolean png = data.length > 3 && data[1] == 'P' && data[2] == 'N';
                  Forgery.picture(bundle, 1, data);
                  Forgery.sql(
                      bundle,
                      "UPDATE rendition SET format='%s' WHERE id=1"
                          .formatted(png ? "png" : "jpeg"));
                }))
        .toList();
  }

  interface Bytes {
    byte[] get() throws Exception;
  }

  /// Puts something in the place of the cover's thumb, which is 480×320, under a right digest.
  private static HostileFile picture(String name, Bytes data) {
    return of(
        "a picture: " + name, CONTENT_INVALID, bundle -> Forgery.picture(bundle, 1, data.get()));
  }

  private static byte[] jpeg(int width, int height) {
    return TestBundles.encoded("hostile", width, height, Rendition.Format.JPEG);
  }
}
