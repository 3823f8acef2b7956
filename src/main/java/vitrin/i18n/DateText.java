package vitrin.i18n;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vitrin.model.Language;
import vitrin.model.PartialDate;

/// Dates as they are written out in a language: `19 yanvar 1990`, `19 января 1990`, `19 January
/// 1990`; only what is known of them.
public final class DateText {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private DateText() {}

  /// The date in words, its parts held together by no-break spaces; in a language of the interface
  /// day before month before year.
  public static String of(PartialDate date, Language language) {
    if (!Texts.LANGUAGES.contains(language)) {
      return asUsual(date, language.locale());
    }
    Locale locale = language.locale();
    String year = Integer.toString(date.year());
    if (date.month().isEmpty()) {
      return year;
    }
    Month month = Month.of(date.month().getAsInt());
    if (date.day().isEmpty()) {
      return month.getDisplayName(TextStyle.FULL_STANDALONE, locale) + NO_BREAK_SPACE + year;
    }
    return date.day().getAsInt()
        + NO_BREAK_SPACE
        + month.getDisplayName(TextStyle.FULL, locale)
        + NO_BREAK_SPACE
        + year;
  }

  /// As the language itself has it, which may begin with the year.
  private static String asUsual(PartialDate date, Locale locale) {
    if (date.month().isEmpty()) {
      return Integer.toString(date.year());
    }
    LocalDate day = LocalDate.of(date.year(), date.month().getAsInt(), date.day().orElse(1));
    return DateTimeFormatter.ofLocalizedPattern(date.day().isPresent() ? "yMMMMd" : "yMMMM")
        .withLocale(locale)
        .format(day)
        .replace(" ", NO_BREAK_SPACE);
  }
}
