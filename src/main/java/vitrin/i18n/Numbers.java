package vitrin.i18n;

import vitrin.model.Language;

/// Numbers as they are printed in a language.
public final class Numbers {
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final String COMMA = ",";

  private Numbers() {}

  /// A whole number in groups of three from four digits on in English, from five digits on in all
  /// other languages (the rule of Azerbaijani and Russian printing), apart by a no-break space or,
  /// in English, a comma.
  public static String whole(long number, Language language) {
    boolean english = language.locale().getLanguage().equals("en");
    String digits = Long.toString(Math.abs(number));
    if (digits.length() < (english ? 4 : 5)) {
      return Long.toString(number);
    }
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(english ? COMMA : NO_BREAK_SPACE);
      }
      grouped.append(digits.charAt(i));
    }
    return number < 0 ? "−" + grouped : grouped.toString();
  }

  /// A number with at most one digit behind the decimal sign: 1, 2.5, 12; a point in English, a
  /// comma in all other languages.
  ///
  /// @param number 0 or more
  public static String tenths(double number, Language language) {
    long tenths = Math.round(number * 10);
    boolean english = language.locale().getLanguage().equals("en");
    String whole = whole(tenths / 10, language);
    return tenths % 10 == 0 ? whole : whole + (english ? "." : COMMA) + tenths % 10;
  }
}
