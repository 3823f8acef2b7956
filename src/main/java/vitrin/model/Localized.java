package vitrin.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The same thing said in several languages. A language that is absent has no translation; there is
/// no empty one.
///
/// @param <T> how it is said: a line of text or a piece of prose
public sealed interface Localized<T> permits LocalizedText, LocalizedProse {

  /// Every translation there is, in the order it was written. Never empty.
  Map<Language, T> byLanguage();

  /// The translation in exactly this language.
  default Optional<T> in(Language language) {
    return Optional.ofNullable(byLanguage().get(language));
  }

  /// What a reader of `wanted` is shown: that language, else the first of `fallback` that there is,
  /// else the first that was written. Never a blank.
  ///
  /// @param fallback the exhibit's languages, in its order
  default Said<T> resolve(Language wanted, List<Language> fallback) {
    T exact = byLanguage().get(wanted);
    if (exact != null) {
      return new Said<>(exact, wanted);
    }
    for (Language language : fallback) {
      T other = byLanguage().get(language);
      if (other != null) {
        return new Said<>(other, language);
      }
    }
    var any = byLanguage().entrySet().iterator().next();
    return new Said<>(any.getValue(), any.getKey());
  }

  /// A translation together with the language it is in.
  record Said<T>(T value, Language language) {}
}
