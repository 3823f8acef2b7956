package vitrin.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vitrin.model.Language;

/// The language people at this machine are spoken to in.
final class SystemLanguage {
  private static final List<Language> SPOKEN = List.of(Language.AZ, Language.RU, Language.EN);

  /// Where POSIX systems say which language messages are in; the first that is set counts.
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private SystemLanguage() {}

  /// The system's language if Vitrin speaks it, else English.
  ///
  /// The environment comes first, because Java falls back to English where a system names a locale
  /// that it has not installed.
  static Language of(Map<String, String> environment, Locale locale) {
    Optional<String> named =
        VARIABLES.stream()
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst();
    String words = named.orElse(locale.getLanguage()).toLowerCase(Locale.ROOT);
    return SPOKEN.stream()
        .filter(known -> words.split("[_.@-]")[0].equals(known.tag()))
        .findFirst()
        .orElse(Language.EN);
  }
}
