package vitrin.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import vitrin.model.Language;

/// The texts of the interface in one language.
///
/// Files are read by name, not by the system's language: a Russian system asked for English answers
/// in English.
public final class Texts {

  /// The languages that have a full interface, the first the one of the house.
  public static final List<Language> LANGUAGES = List.of(Language.AZ, Language.RU, Language.EN);

  private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final ResourceBundle messages;

  private Texts(Language language) {
    this.language = language;
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      messages = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts for readers of a language; English where the interface does not speak it. A regional
  /// form (`ru-KZ`) has the texts of its language.
  public static Texts of(Language language) {
    Language spoken =
        LANGUAGES.stream()
            .filter(l -> l.locale().getLanguage().equals(language.locale().getLanguage()))
            .findFirst()
            .orElse(Language.EN);
    return READ.computeIfAbsent(spoken, Texts::new);
  }

  /// The language these texts are in.
  public Language language() {
    return language;
  }

  /// Whether there is a text of that key.
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /// A text without places to fill.
  ///
  /// @throws java.util.MissingResourceException if there is none of that key
  public String get(String key) {
    return messages.getString(key);
  }

  /// A text with its places `{0}`, `{1}` … filled. Numbers are given as they are to be read.
  ///
  /// @throws java.util.MissingResourceException if there is none of that key
  public String get(String key, Object... arguments) {
    return new MessageFormat(messages.getString(key), language.locale()).format(arguments);
  }

  /// A text with a number in its only place, in the form of the words that stands beside that
  /// number: of the keys `.one`, `.few` and `.many` (the rule of Russian covers the other two).
  ///
  /// @param family the key without its last part
  public String count(String family, long number) {
    return get(family + "." + form(Math.abs(number)), Numbers.whole(number, language));
  }

  private static String form(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    if (ten == 1 && hundred != 11) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  }
}
