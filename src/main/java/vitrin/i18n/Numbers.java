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
}
