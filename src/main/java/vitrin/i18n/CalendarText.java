package vitrin.i18n;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import vitrin.model.Language;

/// What stands over the months and the days of a calendar, in a language of the interface.
public final class CalendarText {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private CalendarText() {}

  /// A month as a title: `Yanvar 2027`, `Январь 2027`.
  public static String title(YearMonth month, Language language) {
    return title(month.getMonth(), language) + NO_BREAK_SPACE + month.getYear();
  }

  /// A month of any year as a title.
  public static String title(Month month, Language language) {
    return capitalised(
        month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()), language);
  }

  /// The day's whole name as it stands within a sentence: `çərşənbə axşamı`, `вторник`, `Tuesday`.
  public static String day(DayOfWeek day, Language language) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
  }

  private static String capitalised(String name, Language language) {
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }
}
