package vitrin.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A line of plain text in several languages: a title, a label, a credit.
///
/// @param byLanguage at least one translation, none of them blank
public record LocalizedText(Map<Language, String> byLanguage) implements Localized<String> {

  /// @throws IllegalArgumentException if there is no translation, or a blank one
  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
    byLanguage.forEach((language, text) -> {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a blank text in " + language);
      }
    });
  }

  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }
}
