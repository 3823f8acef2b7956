package vitrin.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The three files of texts: they agree with each other and with the code, and are printed as each
/// language prints.
class MessagesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("project.basedir", "."), "src/main");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z_-]+)+");

  /// Texts whose keys stand whole in the code, and whose first part is nobody else's.
  private static final Set<String> FAMILIES =
      Set.of(
          "loop",
          "visit",
          "closer",
          "panel",
          "contents",
          "idle",
          "missing",
          "empty",
          "kiosk",
          "cli");

  /// What is quoted as it stands in a file of an exhibit.
  private static final Pattern FIELD_OF_JSON = Pattern.compile("\"[a-zA-Z]+\"");

  @Test
  void theSameTextsAreThereInAllLanguages() {
    assertEquals(texts("az").keySet(), texts("ru").keySet());
    assertEquals(texts("az").keySet(), texts("en").keySet());
  }

  @Test
  void aTextHasTheSamePlacesToFillInAllLanguages() {
    Map<String, Set<String>> expected = places("en");

    assertEquals(expected, places("az"));
    assertEquals(expected, places("ru"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void everyTextWithPlacesIsAFormatThatFillsThem(String language) {
    Object[] arguments = {"A0", "A1", "A2", "A3", "A4"};
    found(
        language,
        (_, text) -> {
          String filled = new MessageFormat(text).format(arguments);
          return filled.contains("{")
              || placesIn(text).stream().anyMatch(place -> !filled.contains("A" + place));
        },
        PLACE.asPredicate());
  }

  @Test
  void everyTextOfTheVisitorsScreenThatTheCodeNamesIsThereAndEveryOneIsNamed() {
    Set<String> named = literals();
    Set<String> there = texts("en").keySet();
    List<String> untold =
        named.stream()
            .filter(literal -> KEY.matcher(literal).matches() && FAMILIES.contains(family(literal)))
            .filter(key -> there.stream().noneMatch(text -> text.equals(key)))
            .toList();
    List<String> unnamed = there.stream().filter(key -> !isNamed(key, named)).toList();

    assertEquals(List.of(), untold);
    assertEquals(List.of(), unnamed);
  }

  @Test
  void noWordMixesAlphabets() {
    Pattern mixed =
        Pattern.compile(
            "\\p{IsLatin}[\\p{IsLatin}\\p{M}]*\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
    // "ШИРИНАxВЫСОТА" is a form to fill in, not a word.
    found("ru", (key, text) -> !key.equals("cli.label.size") && mixed.matcher(text).find());
    found("az", (_, text) -> Pattern.compile("\\p{IsCyrillic}").matcher(text).find());
    found("en", (_, text) -> Pattern.compile("[\\p{L}&&[^a-zA-Z]]").matcher(text).find());
  }

  @ParameterizedTest
  @CsvSource({"az,“,”,«»„‘'", "ru,«,»,“”„‘’'", "en,“,”,«»„‘'"})
  void quotationMarksAreThoseOfTheLanguage(
      String language, String opening, String closing, String others) {
    found(
        language,
        (_, text) -> {
          String prose = FIELD_OF_JSON.matcher(text).replaceAll("");
          return prose.contains("\"")
              || others.chars().anyMatch(mark -> prose.indexOf(mark) >= 0)
              || count(prose, opening) != count(prose, closing);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void textsArePrintedNotTyped(String language) {
    Pattern typed = Pattern.compile(" - | -- |\\.\\.\\.|  |^\\s|\\s$| [,.;:!?](?:\\s|$)|\u00ad");
    found(language, (_, text) -> typed.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void whatWentWrongIsASentenceThatNamesTheFile(String language) {
    found(
        language,
        (key, text) ->
            (key.startsWith("refused.") || key.startsWith("unwritten."))
                && (!text.contains("{0}") || !text.endsWith(".") || !text.contains(";")));
  }

  /// Fails if a text of that language is so, and says which.
  private static void found(String language, BiPredicate<String, String> wrong) {
    found(language, wrong, _ -> true);
  }

  private static void found(
      String language, BiPredicate<String, String> wrong, Predicate<String> among) {
    Map<String, String> looked = texts(language);
    looked.values().removeIf(among.negate());
    assertFalse(looked.isEmpty());

    looked.entrySet().removeIf(text -> !wrong.test(text.getKey(), text.getValue()));

    assertEquals(Map.of(), looked);
  }

  private static long count(String text, String mark) {
    return text.chars().filter(c -> c == mark.charAt(0)).count();
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /// A text is named by its whole key, or by a part that the code completes: `problem.`, or
  /// `contents.slides` for its grammatical forms.
  private static boolean isNamed(String key, Set<String> named) {
    if (named.contains(key)) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      String before = key.substring(0, dot);
      if (named.contains(before + ".") || named.contains(before) && before.contains(".")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> literals() {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        LITERAL
            .matcher(Files.readString(file))
            .results()
            .forEach(literal -> literals.add(literal.group(1)));
      }
      return literals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> places(String language) {
    return texts(language).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> placesIn(text.getValue())));
  }

  private static Set<String> placesIn(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  private static Map<String, String> texts(String language) {
    Properties texts = new Properties();
    Path file = SOURCES.resolve("resources/vitrin/i18n/messages_" + language + ".properties");
    try (var in = Files.newBufferedReader(file)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> byKey = new TreeMap<>();
    texts.forEach((key, text) -> byKey.put((String) key, (String) text));
    return byKey;
  }
}
