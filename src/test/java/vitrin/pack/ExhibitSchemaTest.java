package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema that helps editors and the reader that judges their work agree on structure.
class ExhibitSchemaTest {
  private static final Path EXHIBITS =
      Path.of(System.getProperty("project.basedir", "."), "exhibits");

  private static final String WORDS = "{\"az\": \"Söz\"}";

  private static Schema schema;
  private static Path folder;

  @BeforeAll
  static void read(@TempDir Path temp) throws IOException {
    schema = registry().getSchema(Files.readString(EXHIBITS.resolve("exhibit.schema.json")));
    folder = SourceFolders.complete(temp);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  private static Arguments right(String passage, String instead) {
    return Arguments.of(true, SourceFolders.completeWith(passage, instead));
  }

  private static Arguments wrong(String passage, String instead) {
    return Arguments.of(false, SourceFolders.completeWith(passage, instead));
  }

  /// A document with one slide.
  private static Arguments slide(boolean right, String slide) {
    return Arguments.of(
        right,
        "{\"id\": \"x\", \"edition\": 1, \"languages\": [\"az\"], \"title\": "
            + WORDS
            + ", \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"slides\": ["
            + slide.replace("WORDS", WORDS)
            + "]}");
  }

  static Stream<Arguments> wholeExhibits() {
    return Stream.of(
        right("\"id\"", "\"$schema\": \"../exhibit.schema.json\", \"id\""),
        right("\"edition\": 1", "\"edition\": 2147483647"),
        right("\"edition\": 1", "\"edition\": 3.0"),
        right("\"accent\": \"caspian\",", ""),
        right(
            "{\"from\": \"02-22\", \"to\": \"02-29\", \"everyYear\": true}",
            "{\"from\": \"2026-02-22\", \"to\": \"2026-12-31\"}"),
        right(
            "{\"from\": \"02-22\", \"to\": \"02-29\", \"everyYear\": true}",
            "{\"from\": \"2024-02-29\", \"to\": \"2024-12-31\", \"everyYear\": false}"),
        right("{\"from\": \"02-22\"", "{\"from\": \"12-30\""),
        right("\"https://example.org/census\"", "\"http://localhost:80/a?b=c#d\""),
        right(
            "[\"az\", \"ru\", \"en\"]",
            "[\"az\", \"ru\", \"en\", \"ar\", \"zh-Hans\", \"sr-Latn-RS\"]"),
        wrong("\"edition\": 1", "\"edition\": 0"),
        wrong("\"edition\": 1", "\"edition\": 2147483648"),
        wrong("\"edition\": 1", "\"edition\": 1.5"),
        wrong("\"edition\": 1", "\"edition\": \"1\""),
        wrong("\"edition\": 1", "\"edition\": null"),
        wrong("\"edition\": 1,", ""),
        wrong("\"id\": \"small-exhibit\"", "\"id\": \"Small\""),
        wrong("\"id\": \"small-exhibit\"", "\"id\": \"\""),
        wrong("\"id\": \"small-exhibit\"", "\"id\": \"lpt9\""),
        wrong("\"id\": \"small-exhibit\",", ""),
        wrong("\"id\"", "\"$schema\": 7, \"id\""),
        wrong("\"id\"", "\"comment\": \"mine\", \"id\""),
        wrong("[\"az\", \"ru\", \"en\"]", "[]"),
        wrong("[\"az\", \"ru\", \"en\"]", "[\"az\", \"az\"]"),
        wrong(
            "[\"az\", \"ru\", \"en\"]", "[\"az\", \"ru\", \"en\", \"ar\", \"de\", \"fr\", \"it\"]"),
        wrong("[\"az\", \"ru\", \"en\"]", "[\"az\", \"ru\", \"en_US\"]"),
        wrong("[\"az\", \"ru\", \"en\"]", "\"az\""),
        wrong("\"accent\": \"caspian\"", "\"accent\": \"Caspian\""),
        wrong("\"az\": \"Dənizin şəhəri\"", "\"az\": \"\""),
        wrong("\"az\": \"Dənizin şəhəri\"", "\"az\": 7"),
        wrong("\"az\": \"Dənizin şəhəri\"", "\"a z\": \"x\""),
        wrong("\"az\": \"Dənizin şəhəri\"", "\"az\": \"" + "x".repeat(1001) + "\""),
        wrong(
            "{\"az\": \"Qısa sərgi.\", \"ru\": \"Короткая выставка.\", \"en\": \"A short"
                + " exhibition.\"}",
            "{}"),
        wrong(
            "{\"az\": \"Qısa sərgi.\", \"ru\": \"Короткая выставка.\", \"en\": \"A short"
                + " exhibition.\"}",
            "\"Qısa\""),
        wrong("photos/wide.jpg", "../wide.jpg"),
        wrong("photos/wide.jpg", "photos/../wide.jpg"),
        wrong("photos/wide.jpg", "/photos/wide.jpg"),
        wrong("photos/wide.jpg", "photos//wide.jpg"),
        wrong("photos/wide.jpg", "photos\\\\wide.jpg"),
        wrong("photos/wide.jpg", "C:wide.jpg"),
        wrong("photos/wide.jpg", ""),
        wrong("\"from\": \"02-22\"", "\"from\": \"02-30\""),
        wrong("\"from\": \"02-22\"", "\"from\": \"2-22\""),
        wrong("\"from\": \"02-22\"", "\"from\": \"2026-02-22\""),
        wrong("\"everyYear\": true", "\"everyYear\": false"),
        wrong("\"everyYear\": true", "\"everyYear\": 1"),
        wrong("\"from\": \"02-22\", ", ""),
        wrong("\"17:00\"", "\"24:00\""),
        wrong("\"17:00\"", "\"5:00\""),
        wrong("\"time\": \"17:00\",", ""),
        wrong("\"seconds\": 60,", "\"seconds\": 0,"),
        wrong("\"seconds\": 60,", "\"seconds\": 601,"),
        wrong("\"id\": \"census\",", ""),
        wrong("\"id\": \"census\"", "\"id\": \"Census\""),
        wrong("\"year\": 1897", "\"year\": 10000"),
        wrong("\"year\": 1897", "\"year\": \"1897\""),
        wrong("https://example.org/census", "ftp://example.org/census"),
        wrong("https://example.org/census", "https://"),
        wrong("https://example.org/census", "https://a b"),
        wrong("\"slides\": [", "\"slides\": [[],"),
        wrong("\"kind\": \"chapter\"", "\"kind\": \"Chapter\""),
        wrong("\"kind\": \"chapter\",", ""));
  }

  static Stream<Arguments> slides() {
    String picture = "{\"file\": \"photos/wide.jpg\"}";
    return Stream.of(
        slide(true, "{\"kind\": \"chapter\", \"title\": WORDS}"),
        slide(
            true,
            "{\"kind\": \"chapter\", \"title\": WORDS, \"text\": WORDS, \"photo\": "
                + picture
                + "}"),
        slide(false, "{\"kind\": \"chapter\"}"),
        slide(false, "{\"kind\": \"chapter\", \"title\": WORDS, \"seconds\": 5}"),
        slide(true, "{\"kind\": \"photo\", \"photo\": " + picture + "}"),
        slide(true, "{\"kind\": \"photo\", \"photo\": " + picture + ", \"sources\": [\"s\"]}"),
        slide(false, "{\"kind\": \"photo\", \"photo\": \"photos/wide.jpg\"}"),
        slide(false, "{\"kind\": \"photo\", \"photo\": {}}"),
        slide(false, "{\"kind\": \"photo\", \"title\": WORDS}"),
        slide(false, "{\"kind\": \"photo\", \"photo\": " + picture + ", \"sources\": \"s\"}"),
        slide(false, "{\"kind\": \"photo\", \"photo\": " + picture + ", \"sources\": [1]}"),
        slide(
            false,
            "{\"kind\": \"photo\", \"photo\": " + picture + ", \"sources\": [\"s\", \"s\"]}"),
        slide(true, "{\"kind\": \"text\", \"text\": WORDS}"),
        slide(false, "{\"kind\": \"text\", \"title\": WORDS}"),
        slide(true, "{\"kind\": \"book\", \"title\": WORDS}"),
        slide(
            true,
            "{\"kind\": \"book\", \"title\": WORDS, \"language\": \"ru\", \"year\": 9999,"
                + " \"pages\": ["
                + picture
                + "]}"),
        slide(false, "{\"kind\": \"book\", \"title\": WORDS, \"language\": \"Русский\"}"),
        slide(false, "{\"kind\": \"book\", \"title\": WORDS, \"pages\": " + picture + "}"),
        slide(false, "{\"kind\": \"book\", \"title\": WORDS, \"author\": WORDS}"),
        slide(true, "{\"kind\": \"quote\", \"text\": WORDS, \"attribution\": WORDS}"),
        slide(false, "{\"kind\": \"quote\", \"text\": WORDS}"),
        slide(
            false,
            "{\"kind\": \"quote\", \"text\": WORDS, \"attribution\": WORDS, \"title\": WORDS}"),
        slide(true, "{\"kind\": \"figures\", \"items\": [{\"value\": 0, \"label\": WORDS}]}"),
        slide(
            true,
            "{\"kind\": \"figures\", \"items\": [{\"as\": \"number\", \"value\": 999999999999,"
                + " \"label\": WORDS, \"parts\": []}]}"),
        slide(false, "{\"kind\": \"figures\", \"items\": []}"),
        slide(
            false,
            "{\"kind\": \"figures\", \"items\": ["
                + "{\"value\": 0, \"label\": WORDS},".repeat(6)
                + "{\"value\": 0, \"label\": WORDS}]}"),
        slide(false, "{\"kind\": \"figures\", \"items\": [{\"value\": -1, \"label\": WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"figures\", \"items\": [{\"value\": 1000000000000, \"label\": WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"figures\", \"items\": [{\"as\": \"lights\", \"value\": 1, \"label\":"
                + " WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"figures\", \"items\": [{\"value\": 1, \"label\": WORDS, \"parts\":"
                + " [{\"value\": 1}]}]}"),
        slide(
            true,
            "{\"kind\": \"timeline\", \"events\": [{\"date\": \"1990-01-19\", \"text\": WORDS}]}"),
        slide(
            true,
            "{\"kind\": \"timeline\", \"events\": [{\"date\": \"0988\", \"text\": WORDS,"
                + " \"sources\": [\"s\"]}]}"),
        slide(false, "{\"kind\": \"timeline\", \"events\": []}"),
        slide(
            false,
            "{\"kind\": \"timeline\", \"events\": ["
                + "{\"date\": \"1990\", \"text\": WORDS},".repeat(24)
                + "{\"date\": \"1990\", \"text\": WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"timeline\", \"events\": [{\"date\": \"1990-13\", \"text\": WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"timeline\", \"events\": [{\"date\": \"1990-04-31\", \"text\": WORDS}]}"),
        slide(
            false, "{\"kind\": \"timeline\", \"events\": [{\"date\": \"0000\", \"text\": WORDS}]}"),
        slide(false, "{\"kind\": \"timeline\", \"events\": [{\"date\": 1990, \"text\": WORDS}]}"),
        slide(
            false,
            "{\"kind\": \"timeline\", \"text\": WORDS, \"events\": [{\"date\": \"1990\", \"text\":"
                + " WORDS}]}"),
        slide(true, "{\"kind\": \"silence\", \"title\": WORDS, \"seconds\": 600}"),
        slide(false, "{\"kind\": \"silence\", \"title\": WORDS}"),
        slide(false, "{\"kind\": \"silence\", \"seconds\": 60}"),
        slide(false, "{\"kind\": \"silence\", \"title\": WORDS, \"seconds\": 60, \"sources\": []}"),
        slide(false, "{\"kind\": \"silence\", \"title\": WORDS, \"seconds\": 60.5}"),
        slide(false, "[]"));
  }

  @ParameterizedTest
  @MethodSource({"wholeExhibits", "slides"})
  void schemaAndReaderJudgeADocumentAlike(boolean right, String json) {
    SourceFolders.exhibit(folder, json);
    SourceFolder read = SourceFolder.read(folder);
    List<Error> errors = schema.validate(json, InputFormat.JSON);

    assertEquals(right, errors.isEmpty(), () -> "the schema: " + errors);
    assertEquals(right, read.exhibit().isPresent(), () -> "the reader: " + read.faults());
  }

  @Test
  void everySampleExhibitKeepsToTheSchema() throws IOException {
    try (Stream<Path> folders = Files.list(EXHIBITS)) {
      for (Path exhibit :
          folders.map(f -> f.resolve("exhibit.json")).filter(Files::exists).toList()) {
        assertEquals(List.of(), schema.validate(Files.readString(exhibit), InputFormat.JSON));
      }
    }
    assertEquals(List.of(), schema.validate(SourceFolders.COMPLETE, InputFormat.JSON));
  }

  @Test
  void theSchemaIsOneByItsOwnRules() throws IOException {
    Schema meta =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    String text = Files.readString(EXHIBITS.resolve("exhibit.schema.json"));

    assertEquals(List.of(), meta.validate(text, InputFormat.JSON));
  }
}
