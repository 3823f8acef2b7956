package vitrin.bundle;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Prose;

/// The texts of a bundle, each of which belongs to one place: taken once, none left over.
final class TextReader {

  /// The most characters (UTF-16 code units) a plain text may have.
  static final int LONGEST_PLAIN = 10_000;

  private static final int LONGEST_TAG = 100;
  private static final int MOST_ROWS = 1_000_000;
  private static final long MOST_CHARACTERS = 32_000_000;

  private final Map<Long, Map<Language, String>> left = new LinkedHashMap<>();
  private final Map<String, Language> languages = new HashMap<>();
  private long characters;
  private long last;

  static TextReader read(ReadOnlyDatabase database) throws Refusal {
    TextReader reader = new TextReader();
    database.count("words", MOST_ROWS, reader::add);
    return reader;
  }

  private void add(Row row) throws SQLException, Refusal {
    last = row.number("text", Math.max(1, last), last + 1);
    String said = row.text("said", Markdown.MAX_LENGTH);
    characters += said.length();
    if (characters > MOST_CHARACTERS) {
      throw row.wrong("said", "over " + MOST_CHARACTERS + " characters in all");
    }
    Map<Language, String> translations = left.computeIfAbsent(last, _ -> new LinkedHashMap<>());
    String tag = row.text("language", LONGEST_TAG);
    Language language = languages.get(tag);
    if (language == null) {
      language = language(row, "language");
      languages.put(tag, language);
    }
    if (translations.put(language, said) != null) {
      throw row.wrong("language", "twice for one text");
    }
  }

  static Language language(Row row, String column) throws SQLException, Refusal {
    String tag = row.text(column, LONGEST_TAG);
    try {
      Language language = new Language(tag);
      if (language.tag().equals(tag)) {
        return language;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: it is refused like a tag in another spelling.
    }
    throw row.wrong(column, "not a language tag in its canonical spelling");
  }

  LocalizedText plain(Row row, String column) throws SQLException, Refusal {
    Map<Language, String> said = take(row, column);
    for (String text : said.values()) {
      if (text.length() > LONGEST_PLAIN) {
        throw row.wrong(column, "a text of " + text.length() + " characters");
      }
    }
    return new LocalizedText(said);
  }

  Optional<LocalizedText> plainIfAny(Row row, String column) throws SQLException, Refusal {
    return row.isAbsent(column) ? Optional.empty() : Optional.of(plain(row, column));
  }

  LocalizedProse prose(Row row, String column) throws SQLException, Refusal {
    Map<Language, Prose> prose = new LinkedHashMap<>();
    for (Map.Entry<Language, String> said : take(row, column).entrySet()) {
      try {
        prose.put(said.getKey(), Markdown.parse(said.getValue()));
      } catch (MarkdownException e) {
        throw row.wrong(column, said.getKey() + ", " + e.getMessage());
      }
    }
    return new LocalizedProse(prose);
  }

  Optional<LocalizedProse> proseIfAny(Row row, String column) throws SQLException, Refusal {
    return row.isAbsent(column) ? Optional.empty() : Optional.of(prose(row, column));
  }

  private Map<Language, String> take(Row row, String column) throws SQLException, Refusal {
    Map<Language, String> said = left.remove(row.number(column, 1L, Long.MAX_VALUE));
    if (said == null) {
      throw row.wrong(column, "no text of that number, or one of another place");
    }
    return said;
  }

  void requireNoneLeft() throws Refusal {
    if (!left.isEmpty()) {
      throw Refusal.content("words.text: " + left.keySet().iterator().next() + " has no place");
    }
  }
}
