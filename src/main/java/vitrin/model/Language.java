package vitrin.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A language of an exhibit, by its BCP 47 tag (`az`, `ru`, `en`, `ar`, `zh-Hans` …).
///
/// @param tag a well-formed tag in its canonical spelling
public record Language(String tag) {
  public static final Language AZ = new Language("az");
  public static final Language RU = new Language("ru");
  public static final Language EN = new Language("en");

  private static final Map<String, String> OWN_NAMES =
      Map.of("az", "Azərbaycanca", "ru", "Русский", "en", "English");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi", "ug", "sd", "syr");

  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja");

  /// @throws IllegalArgumentException if the tag is not well-formed, or names no language
  public Language {
    tag = canonical(tag);
  }

  private static String canonical(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (java.util.IllformedLocaleException e) {
      throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
    }
    if (locale.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("not a BCP 47 language tag: " + tag);
    }
    return locale.toLanguageTag();
  }

  /// For sentence and word boundaries, collation and number formats.
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /// The language's name in itself, beginning with a capital: what a language button says.
  public String ownName() {
    String known = OWN_NAMES.get(tag);
    if (known != null) {
      return known;
    }
    Locale locale = locale();
    String name = locale.getDisplayName(locale);
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(locale) + name.substring(first);
  }

  /// What stands between two sentences: nothing in Chinese and Japanese, else a space.
  public String betweenSentences() {
    return WITHOUT_SPACES.contains(locale().getLanguage()) ? "" : " ";
  }

  /// Whether lines of this language run from right to left, which mirrors a page.
  public boolean isRightToLeft() {
    Locale locale = locale();
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }

  // Written out, because texts are found by their language before the first slide is drawn, and the
  // methods a record is given are put together at run time: 10 ms that a start does not have.

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
