package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.bundle.MarkdownException;

class ProblemTextsTest {
  private static final Path ROOT = Path.of(System.getProperty("project.basedir", "."));
  private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");
  private static final Set<String> FAMILIES =
      Set.of(
          "json",
          "language",
          "exhibit",
          "date",
          "year",
          "source",
          "silence",
          "slide",
          "book",
          "figures",
          "timeline",
          "words",
          "picture");

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void everyProblemHasASentenceAndEverySentenceAProblem(String language) throws IOException {
    Set<String> raised = raised();
    assertFalse(raised.isEmpty());

    assertEquals(raised, told(language));
  }

  private static Set<String> raised() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String room : List.of("model", "pack")) {
      try (Stream<Path> files = Files.list(ROOT.resolve("src/main/java/vitrin").resolve(room))) {
        files.forEach(file -> collect(file, keys));
      }
    }
    for (MarkdownException.Reason reason : MarkdownException.Reason.values()) {
      keys.add("text." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    keys.remove(SourceFolder.EXHIBIT_FILE);
    return keys;
  }

  private static void collect(Path file, Set<String> keys) {
    try {
      Matcher key = KEY.matcher(Files.readString(file));
      while (key.find()) {
        if (FAMILIES.contains(key.group(1).substring(0, key.group(1).indexOf('.')))) {
          keys.add(key.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> told(String language) throws IOException {
    Properties texts = new Properties();
    Path file = ROOT.resolve("src/main/resources/vitrin/i18n/messages_" + language + ".properties");
    try (var in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    Set<String> keys = new TreeSet<>();
    for (String name : texts.stringPropertyNames()) {
      if (name.startsWith("problem.")) {
        keys.add(name.substring("problem.".length()));
      }
    }
    return keys;
  }
}
