package vitrin.i18n;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import vitrin.model.Language;

/// Days of the calendar and the time between two of them, written out: `16 yanvar`, `16–24 yanvar
/// 2027`, `22 февраля – 1 марта`. For the languages of the interface.
public final class DaysText {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private DaysText() {}

  /// Such as `16 yanvar 2027`.
  public static String of(LocalDate day, Language language) {
    return dayAndMonth(day.getDayOfMonth(), day.getMonth(), language)
        + NO_BREAK_SPACE
        + day.getYear();
  }

  /// Such as `16 yanvar`.
  public static String of(MonthDay day, Language language) {
    return dayAndMonth(day.getDayOfMonth(), day.getMonth(), language);
  }

  /// Such as `16–24 yanvar`.
  public static String of(MonthDay from, MonthDay to, Language language) {
    if (from.equals(to)) {
      return of(from, language);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + of(to, language)
        : of(from, language) + " – " + of(to, language);
  }

  /// Such as `16–24 yanvar 2027`.
  public static String of(LocalDate from, LocalDate to, Language language) {
    if (from.getYear() != to.getYear()) {
      return of(from, language) + " – " + of(to, language);
    }
    return of(MonthDay.from(from), MonthDay.from(to), language) + NO_BREAK_SPACE + to.getYear();
  }

  private static String dayAndMonth(int day, Month month, Language language) {
    Locale locale = language.locale();
    return day + NO_BREAK_SPACE + month.getDisplayName(TextStyle.FULL, locale);
  }
}
