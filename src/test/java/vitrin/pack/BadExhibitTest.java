package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One exhibit, broken in one place at a time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadExhibitTest {
  private static Path temp;
  private static Path folder;

  @BeforeAll
  static void writeExhibit(@TempDir Path shared) {
    temp = shared;
    folder = SourceFolders.complete(shared);
  }

  /// @param passage of the complete exhibit
  /// @param instead what stands there in the broken one
  /// @param told key, pointer and severity of what must be found, and nothing else
  private record Case(String passage, String instead, String... told) {
    @Override
    public String toString() {
      return String.join(" + ", told) + ": " + instead;
    }
  }

  private static Case broken(String passage, String instead, String... told) {
    return new Case(passage, instead, told);
  }

  private static Stream<Case> structure() {
    return Stream.of(
        broken("\"id\": \"small-exhibit\",", "", "json.field-missing /id"),
        broken("\"edition\": 1,", "\"edition\": \"1\",", "json.expected-number /edition"),
        broken("\"edition\": 1,", "\"edition\": 1.5,", "json.expected-number /edition"),
        broken("\"edition\": 1,", "\"edition\": 1e999,", "json.expected-number /edition"),
        broken("\"edition\": 1,", "\"edition\": null,", "json.expected-number /edition"),
        broken("\"edition\": 1,", "\"edition\": 9999999999,", "json.number-out-of-range /edition"),
        broken(
            "\"edition\": 1,",
            "\"editoin\": 1,",
            "json.field-unknown /editoin",
            "json.field-missing /edition"),
        broken("\"edition\": 1,", "\"edition\": 1, \"edition\": 2,", "json.field-twice /edition"),
        broken("\"id\": \"small-exhibit\"", "\"id\": \" \"", "words.blank /id"),
        broken("[\"az\", \"ru\", \"en\"]", "\"az\"", "json.expected-list /languages"),
        broken(
            "[\"az\", \"ru\", \"en\"]",
            "[\"az\", \"ru_RU\", \"en\"]",
            "language.unknown /languages/1"),
        broken(
            "[\"az\", \"ru\", \"en\"]", "[\"az\", 7, \"en\"]", "json.expected-text /languages/1"),
        broken("\"accent\": \"caspian\"", "\"accent\": \"red\"", "exhibit.accent-unknown /accent"),
        broken(
            "{\"az\": \"Dənizin şəhəri\", \"ru\": \"Город у моря\", \"en\": \"A town by the sea\"}",
            "\"A town\"",
            "json.expected-object /title"),
        broken(
            "{\"az\": \"Dənizin şəhəri\", \"ru\": \"Город у моря\", \"en\": \"A town by the sea\"}",
            "{}",
            "words.none /title"),
        broken("\"az\": \"Dənizin şəhəri\"", "\"az\": \"  \"", "words.blank /title/az"),
        broken("\"az\": \"Dənizin şəhəri\"", "\"az\": [\"D\"]", "json.expected-text /title/az"),
        broken(
            "\"az\": \"Dənizin şəhəri\"",
            "\"az\": \"D\", \"AZ\": \"E\"",
            "json.field-twice /title/AZ"),
        broken(
            "\"az\": \"Dənizin şəhəri\"",
            "\"az\": \"D\", \"a_b\": \"E\"",
            "language.unknown /title/a_b"),
        broken("\"file\": \"photos/wide.jpg\",", "", "json.field-missing /cover/file"),
        broken(
            "\"file\": \"photos/wide.jpg\",",
            "\"path\": \"a\", \"file\": \"photos/wide.jpg\",",
            "json.field-unknown /cover/path"),
        broken("\"from\": \"02-22\"", "\"from\": \"02-30\"", "date.not-month-day /dates/from"),
        broken("\"from\": \"02-22\"", "\"from\": \"2026-02-22\"", "date.not-month-day /dates/from"),
        broken(", \"everyYear\": true", "", "date.not-day /dates/from", "date.not-day /dates/to"),
        broken(
            "\"everyYear\": true",
            "\"everyYear\": \"yes\"",
            "json.expected-true-or-false /dates/everyYear"),
        broken(
            "{\"from\": \"02-22\", \"to\": \"02-29\", \"everyYear\": true}",
            "{\"from\": \"2026-03-02\", \"to\": \"2026-03-01\"}",
            "date.ends-before-beginning /dates/to"),
        broken(
            "{\"from\": \"02-22\", \"to\": \"02-29\", \"everyYear\": true}",
            "{\"from\": \"2026-02-29\", \"to\": \"2026-03-01\"}",
            "date.not-day /dates/from"),
        broken("\"17:00\"", "\"25:00\"", "date.not-time /silences/0/time"),
        broken("\"date\": \"02-26\"", "\"date\": 226", "json.expected-text /silences/0/date"),
        broken("\"title\": \"Census of the town\",", "", "json.field-missing /sources/0/title"),
        broken("\"kind\": \"chapter\",", "", "json.field-missing /slides/0/kind"),
        broken("\"kind\": \"chapter\"", "\"kind\": \"video\"", "slide.kind-unknown /slides/0/kind"),
        broken("\"slides\": [", "\"slides\": [7,", "json.expected-object /slides/0"),
        broken(
            "\"as\": \"people\"", "\"as\": \"persons\"", "figures.as-unknown /slides/5/items/0/as"),
        broken("\"value\": 613,", "", "json.field-missing /slides/5/items/0/value"),
        broken("{\"value\": 106, ", "{", "json.field-missing /slides/5/items/0/parts/0/value"),
        broken("\"date\": \"1897\"", "\"date\": \"97\"", "date.impossible /slides/6/events/0/date"),
        broken(
            "\"date\": \"1904-02-29\"",
            "\"date\": \"1903-02-29\"",
            "date.impossible /slides/6/events/2/date"),
        broken(
            "\"language\": \"ru\"",
            "\"language\": \"russian language\"",
            "language.unknown /slides/3/language"),
        broken(
            "{\"az\": \"Hər şey burada başladı.\"",
            "{\"az\": \"# Hər şey\"",
            "text.heading /slides/0/text/az"),
        broken(
            "{\"az\": \"Hər şey burada başladı.\"",
            "{\"az\": \"<b>Hər</b> şey\"",
            "text.html /slides/0/text/az"),
        broken(
            "{\"az\": \"Hər şey burada başladı.\"",
            "{\"az\": \"[a](http://b)\"",
            "text.link /slides/0/text/az"));
  }

  private static Stream<Case> rules() {
    return Stream.of(
        broken("\"id\": \"small-exhibit\"", "\"id\": \"Small Exhibit\"", "exhibit.id /id"),
        broken("\"id\": \"small-exhibit\"", "\"id\": \"com1\"", "exhibit.id-reserved /id"),
        broken("\"id\": \"small-exhibit\"", "\"id\": \"" + "x".repeat(65) + "\"", "exhibit.id /id"),
        broken("\"edition\": 1,", "\"edition\": 0,", "exhibit.edition /edition"),
        broken(
            "[\"az\", \"ru\", \"en\"]",
            "[\"az\", \"ru\", \"en\", \"az\"]",
            "exhibit.language-twice /languages/3"),
        broken(
            "{\"az\": \"Dənizin şəhəri\", ",
            "{",
            "exhibit.title-missing /title",
            "words.not-translated? /title"),
        broken("\"seconds\": 60,", "\"seconds\": 601,", "silence.seconds /silences/0/seconds"),
        broken(
            "\"id\": \"census\"",
            "\"id\": \"Census 1\"",
            "source.id /sources/0/id",
            "source.unknown /slides/1/sources/0",
            "source.unknown /slides/5/items/0/sources/0",
            "source.unknown /slides/6/events/2/sources/0"),
        broken(
            "\"sources\": [\n    {",
            "\"sources\": [{\"id\": \"census\", \"title\": \"Twice\"},\n    {",
            "source.id-twice /sources/1/id"),
        broken("\"year\": 1897", "\"year\": 0", "year.impossible /sources/0/year"),
        broken("https://example.org/census", "javascript:alert(1)", "source.url /sources/0/url"),
        broken("https://example.org/census", "https:///census", "source.url /sources/0/url"),
        broken(
            "\"sources\": [\"census\"]\n    },\n    {\n      \"kind\": \"text\"",
            "\"sources\": [\"census\", \"census\"]\n    },\n    {\n      \"kind\": \"text\"",
            "source.named-twice /slides/1/sources/1"),
        broken(
            "\"value\": 613",
            "\"value\": 168",
            "figures.parts-above-whole /slides/5/items/0/parts"),
        broken("\"value\": 613", "\"value\": -1", "figures.value /slides/5/items/0/value"),
        broken("\"seconds\": 60\n", "\"seconds\": 0\n", "silence.seconds /slides/7/seconds"),
        broken("\"A town by the sea\"", "\"A town\\u0007\"", "words.character /title/en"),
        broken("\"A town by the sea\"", "\"A town \\ud800\"", "words.character /title/en"),
        broken(
            "\"A town by the sea\"",
            "\"" + "so ".repeat(400) + "\"",
            "words.too-long /title/en",
            "words.title-long? /title/en"),
        broken("photos/wide.jpg", "../wide.jpg", "picture.path /cover/file"),
        broken("photos/wide.jpg", "/photos/wide.jpg", "picture.path /cover/file"),
        broken("photos/wide.jpg", "photos\\\\wide.jpg", "picture.path /cover/file"),
        broken("photos/wide.jpg", "C:/wide.jpg", "picture.path /cover/file"),
        broken("photos/wide.jpg", "photos/none.jpg", "picture.missing /cover/file"),
        broken("photos/wide.jpg", "photos/Wide.JPG", "picture.other-case /cover/file"),
        broken("photos/wide.jpg", "photos", "picture.not-a-picture /cover/file"));
  }

  private static Stream<Case> advice() {
    return Stream.of(
        broken(", \"en\": \"A short exhibition.\"", "", "words.not-translated? /summary"),
        broken(
            "\"en\": \"A short exhibition.\"",
            "\"en\": \"A short exhibition.\", \"de\": \"Kurz.\"",
            "words.language-not-listed? /summary/de"),
        broken(
            "\"alt\": {\"az\": \"Mayak\", \"ru\": \"Маяк\", \"en\": \"The lighthouse\"},",
            "",
            "picture.no-alt? /slides/4/photo"),
        broken(
            "\"The shore\"},\n    \"credit\": {\"az\": \"Sınaq üçün çəkilib\","
                + " \"ru\": \"Нарисовано для проверки\", \"en\": \"Drawn for a test\"}",
            "\"The shore\"}",
            "picture.no-credit? /cover"),
        broken(
            "\"en\": \"Morning\"",
            "\"en\": \"" + "a long day ".repeat(10) + "\"",
            "words.title-long? /slides/1/title/en"),
        broken(
            "\"en\": \"Morning\"",
            "\"en\": \"Donaudampfschifffahrtsgesellschaft\"",
            "words.word-wide? /slides/1/title/en"),
        broken(
            "The sea is **calm**. Boats set out.",
            "Calm. " + "The sea is calm. ".repeat(12),
            "words.lead-long? /slides/1/text/en"),
        broken(
            "The sea forgets nothing.",
            "the sea never forgets ".repeat(12) + ".",
            "words.lead-long? /slides/4/text/en",
            "words.text-long? /slides/4/text"),
        broken(
            "\"file\": \"photos/tall.jpg\"",
            "\"file\": \"photos/wide.jpg\"",
            "picture.used-twice? /slides/4/photo/file"));
  }

  @ParameterizedTest
  @MethodSource({"structure", "rules", "advice"})
  void whatIsWrongIsFoundAndNothingElse(Case broken) {
    SourceFolders.exhibit(folder, SourceFolders.completeWith(broken.passage(), broken.instead()));

    SourceFolder read = SourceFolder.read(folder);

    assertEquals(Stream.of(broken.told()).sorted().toList(), told(read));
    boolean isAdvice = Stream.of(broken.told()).allMatch(t -> t.contains("?"));
    assertEquals(isAdvice, read.exhibit().isPresent());
    assertTrue(read.faults().stream().allMatch(f -> f.line() > 0 && f.column() > 0));
  }

  /// Key and pointer of every fault, a warning marked with `?`.
  private static List<String> told(SourceFolder read) {
    return read.faults().stream()
        .map(f -> f.problem().key() + (f.isError() ? " " : "? ") + f.problem().pointer())
        .sorted()
        .toList();
  }

  @Test
  void everythingIsToldAtOnceWithItsPlace() {
    String json =
        SourceFolders.completeWith("\"edition\": 1", "\"edition\": true")
            .replace("\"accent\"", "\"akcent\"")
            .replace("\"kind\": \"chapter\"", "\"kind\": \"chaptre\"")
            .replace("\"value\": 613", "\"value\": 7")
            .replace("photos/page.jpg", "photos/gone.jpg");
    SourceFolders.exhibit(folder, json);

    List<Fault> faults = SourceFolder.read(folder).faults();

    assertEquals(
        List.of(
            "3:14 json.expected-number",
            "5:13 json.field-unknown",
            place(json, "\"chaptre\"") + " slide.kind-unknown",
            place(json, "\"photos/gone.jpg\"") + " picture.missing",
            place(json, "[\n            {\"value\": 106") + " figures.parts-above-whole"),
        faults.stream().map(f -> f.line() + ":" + f.column() + " " + f.problem().key()).toList());
    assertTrue(faults.stream().allMatch(f -> f.file().equals(folder.resolve("exhibit.json"))));
  }

  /// Line and column of a passage, counted by hand.
  private static String place(String json, String passage) {
    String before = json.substring(0, json.indexOf(passage));
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return line + ":" + (before.length() - before.lastIndexOf('\n'));
  }

  @Nested
  class AFileThatIsNoJson {

    private List<String> toldOf(byte[] bytes) {
      SourceFolders.write(folder.resolve("exhibit.json"), bytes);
      return told(SourceFolder.read(folder)).stream().map(String::strip).toList();
    }

    private List<String> toldOf(String text, Charset charset) {
      return toldOf(text.getBytes(charset));
    }

    @Test
    void isMissing() throws IOException {
      Path empty = Files.createDirectories(temp.resolve("empty"));
      assertEquals(List.of("json.missing "), told(SourceFolder.read(empty)));
      assertEquals(List.of("json.missing "), told(SourceFolder.read(temp.resolve("nowhere"))));
    }

    @Test
    void isAFolder() throws IOException {
      Path odd = Files.createDirectories(temp.resolve("odd/exhibit.json")).getParent();
      assertEquals(List.of("json.unreadable "), told(SourceFolder.read(odd)));
    }

    @Test
    void isCutInHalfAnywhere() {
      byte[] whole = SourceFolders.COMPLETE.strip().getBytes(StandardCharsets.UTF_8);
      for (int length : new int[] {1, 2, 9, 30, 500, 1501, whole.length / 2, whole.length - 1}) {
        List<String> told = toldOf(Arrays.copyOf(whole, length));
        assertTrue(
            told.equals(List.of("json.cut-off")) || told.equals(List.of("json.not-utf-8")),
            () -> length + ": " + told);
      }
    }

    @Test
    void isInAnotherEncoding() {
      String text = SourceFolders.COMPLETE;
      assertEquals(List.of("json.utf-16"), toldOf(text, StandardCharsets.UTF_16));
      assertEquals(List.of("json.utf-16"), toldOf(text, StandardCharsets.UTF_16LE));
      assertEquals(List.of("json.utf-16"), toldOf(text, StandardCharsets.UTF_16BE));
      assertEquals(List.of("json.not-utf-8"), toldOf(text, Charset.forName("windows-1251")));
    }

    @Test
    void beginsWithAMarkOfItsEncodingWhichDoesNoHarm() {
      assertEquals(
          List.of("json.byte-order-mark?"),
          toldOf("\ufeff" + SourceFolders.COMPLETE, StandardCharsets.UTF_8));
    }

    @Test
    void isEmptyOrSomethingElse() {
      assertEquals(List.of("json.empty"), toldOf(new byte[0]));
      assertEquals(List.of("json.empty"), toldOf("  \n", StandardCharsets.UTF_8));
      assertEquals(List.of("json.syntax"), toldOf("id: x", StandardCharsets.UTF_8));
      assertEquals(List.of("json.syntax"), toldOf("{\"id\": 'x'}", StandardCharsets.UTF_8));
      assertEquals(List.of("json.syntax"), toldOf("{} {}", StandardCharsets.UTF_8));
      assertEquals(List.of("json.syntax"), toldOf("{\"id\": \"x\",}", StandardCharsets.UTF_8));
      assertEquals(List.of("json.syntax"), toldOf("{\"id\": NaN}", StandardCharsets.UTF_8));
      assertEquals(List.of("json.expected-object"), toldOf("[]", StandardCharsets.UTF_8));
      assertEquals(List.of("json.expected-object"), toldOf("null", StandardCharsets.UTF_8));
    }

    @Test
    void isTooDeepOrTooLarge() {
      assertEquals(
          List.of("json.too-deep"),
          toldOf("[".repeat(51) + "7" + "]".repeat(51), StandardCharsets.UTF_8));
      assertEquals(List.of("json.too-deep"), toldOf("[".repeat(100_000), StandardCharsets.UTF_8));
      assertEquals(
          List.of("json.too-large"), toldOf(" ".repeat((1 << 20) + 1), StandardCharsets.UTF_8));
    }
  }
}
