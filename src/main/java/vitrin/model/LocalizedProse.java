package vitrin.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A piece of prose in several languages: the text of a slide.
///
/// @param byLanguage at least one translation
public record LocalizedProse(Map<Language, Prose> byLanguage) implements Localized<Prose> {

  /// @throws IllegalArgumentException if there is no translation
  public LocalizedProse {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
  }
}
