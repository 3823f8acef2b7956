package vitrin.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.model.Language;

/// How words are prepared before they are drawn, and the texts that draw them.
public final class Typography {
  private static final String NO_BREAK = "\u00a0";
  private static final String SOFT_HYPHEN = "\u00ad";

  /// Width of a character of running text in em, roughly.
  private static final double CHARACTER = 0.52;

  /// A column that holds fewer characters than this breaks after one-letter words too: it has too
  /// few places to break at.
  private static final double ROOMY = 34;

  // A space is looked for first, and what stands on its left only there: looking to the left of
  // every letter was four fifths of what laying out a page cost.
  private static final Pattern BEFORE_DASH = Pattern.compile(" +(?=[–—](?:\\s|$))");
  private static final Pattern BEFORE_DOT = Pattern.compile("(?= · )(?<=\\S) ");
  private static final Pattern IN_NUMBER =
      Pattern.compile("(?= \\d{3}(?:[^\\d]|$))(?<=(?:^|[^\\d])\\d{1,3}) ");
  private static final Pattern AFTER_INITIAL =
      Pattern.compile("(?= +\\p{Lu})(?<=(?:^|[\\s\u00a0(])\\p{Lu}\\.) +");
  private static final Pattern AROUND_TIMES = Pattern.compile("(?<=\\d) *× *(?=\\d)");
  private static final Pattern BEFORE_UNIT =
      Pattern.compile(
          "(?= )(?<=\\d|\\d-c[iıuü]|[IVX]) +(?=(?:%|°|‰|mm|cm|sm|m|km|kg|q|g|t|ha|min|mln|mlrd"
              + "|мм|см|м|км|кг|г|т|га|мин|тыс|млн|млрд|год|года|году|годов|годы|лет|век|века|веке"
              + "|il|ildə|ilin|ildən|ilə|illərin|illərdə|yaş|əsr|əsrdə|əsrdən|əsrin|nəfər|чел)"
              + "(?:[^\\p{L}]|$))");
  private static final String MONTHS =
      "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"
          + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
          + "|January|February|March|April|May|June|July|August|September|October|November"
          + "|December";
  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "(?= )(?<=(?:^|[^\\d])\\d{1,2}) +(?=(?:" + MONTHS + ")(?:[^\\p{L}]|$))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEFORE_DAY =
      Pattern.compile("(?= +\\d{1,2}(?:[^\\d]|$))(?<=(?:" + MONTHS + ")) +");
  private static final Pattern BEFORE_LONG_UNIT =
      Pattern.compile(
          "(?= )(?<=\\d)"
              + " +(?=(?:(?:milli|centi|santi|kilo)?met(?:re|r)|milyon|million|thousand|people"
              + "|(?:милли|санти|кило)?метр|миллион|тысяч|человек)\\p{L}*)");

  /// Behind a month or a word as short as a preposition. A longer word may end its line: what
  /// follows would leave a hole there.
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?= +(?:1\\d|20)\\d\\d(?:[^\\d]|$))(?<=(?:^|[^\\p{L}])\\p{L}{1,3}|"
              + MONTHS
              + "|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)"
              + " +");

  private static final Pattern AFTER_REFERENCE =
      Pattern.compile("(?= +\\d)(?<=(?:^|[^\\p{L}])(?:pp?\\.|с\\.|№|No\\.|paragraph|пункт)) +");
  private static final Pattern SHORT_FIRST_WORD =
      Pattern.compile("(?<=[.!?…:;]”? )(\\p{L}{1,3}) ([\\p{L}\\d]\\S*)");

  /// How much of a column the short first word of a sentence may take with the next one and still
  /// stay with it: where both move down they leave a hole of that size.
  private static final double FIRST_WORDS = 0.4;

  private static final Pattern LAST_TWO_WORDS =
      Pattern.compile("(?:^|\\s)(?<last>(?<before>\\S+) (?<end>[^\\s\u00a0]+))$");

  /// How much of a column the last two words may take and still stay together.
  private static final double LAST_LINE = 0.75;

  /// A last word of that many letters makes a line by itself.
  private static final int LONG_WORD = 8;

  /// A word before it of no more letters may always move down.
  private static final int SHORT_WORD = 3;

  private static final Pattern AFTER_ONE_LETTER =
      Pattern.compile("(?= )(?<=(?:^|[\\s(«„“])[аАвВиИкКоОсСуУяЯ]) +");
  private static final Pattern AFTER_O = Pattern.compile("(?= )(?<=(?:^|[\\s(“])[oO]) +");

  private Typography() {}

  /// Makes a text ready for a column: soft hyphens go, because JavaFX would draw them, and spaces
  /// that must not be broken at stay together. A text that is ready stays as it is.
  static String set(String text, Language language) {
    return set(text, language, Double.MAX_VALUE, 1);
  }

  /// The same for a column of that width in pixels, with text of that size in pixels.
  static String set(String text, Language language, double width, double size) {
    String ready = text.replace(SOFT_HYPHEN, "");
    ready = BEFORE_DASH.matcher(ready).replaceAll(NO_BREAK);
    ready = BEFORE_DOT.matcher(ready).replaceAll(NO_BREAK);
    ready = IN_NUMBER.matcher(ready).replaceAll(NO_BREAK);
    ready = AFTER_INITIAL.matcher(ready).replaceAll(NO_BREAK);
    ready = AROUND_TIMES.matcher(ready).replaceAll(NO_BREAK + "×" + NO_BREAK);
    ready = BEFORE_UNIT.matcher(ready).replaceAll(NO_BREAK);
    ready = BEFORE_MONTH.matcher(ready).replaceAll(NO_BREAK);
    ready = BEFORE_DAY.matcher(ready).replaceAll(NO_BREAK);
    ready = AFTER_REFERENCE.matcher(ready).replaceAll(NO_BREAK);
    ready = beginningTogether(ready, characters(width, size));
    if (holdsEnough(width, size)) {
      ready = BEFORE_YEAR.matcher(ready).replaceAll(NO_BREAK);
      ready = BEFORE_LONG_UNIT.matcher(ready).replaceAll(NO_BREAK);
      ready =
          switch (language.locale().getLanguage()) {
            case "ru" -> AFTER_ONE_LETTER.matcher(ready).replaceAll(NO_BREAK);
            case "az" -> AFTER_O.matcher(ready).replaceAll(NO_BREAK);
            default -> ready;
          };
    }
    return width == Double.MAX_VALUE ? ready : endingTogether(ready, characters(width, size));
  }

  /// Keeps the short first word of a sentence from ending a line.
  private static String beginningTogether(String text, double characters) {
    return SHORT_FIRST_WORD
        .matcher(text)
        .replaceAll(words -> {
          boolean together = words.group().length() <= characters * FIRST_WORDS;
          return Matcher.quoteReplacement(
              together ? words.group(1) + NO_BREAK + words.group(2) : words.group());
        });
  }

  /// Keeps the last two words on one line, so that no paragraph ends in a short word by itself. It
  /// never takes one line more: where they are bound, the first of them moves down, unless it is
  /// long and would leave a hole in the line above.
  private static String endingTogether(String text, double characters) {
    Matcher end = LAST_TWO_WORDS.matcher(text);
    if (!end.find() || end.group("last").length() > characters * LAST_LINE) {
      return text;
    }
    String bound = end.group("before");
    int before = bound.length() - 1 - bound.lastIndexOf(NO_BREAK);
    if (end.group("end").length() >= LONG_WORD && before > SHORT_WORD) {
      return text;
    }
    int space = end.end("before");
    return text.substring(0, space) + NO_BREAK + text.substring(space + 1);
  }

  private static boolean holdsEnough(double width, double size) {
    return characters(width, size) >= ROOMY;
  }

  private static double characters(double width, double size) {
    return width / (size * CHARACTER);
  }

  /// A text in a column, set and coloured, its origin at its top.
  ///
  /// @param leading distance of two lines in em of the font
  /// @param width of the column in pixels; 0 for one line that is as long as it needs to be
  /// @param role style class that gives the colour: `text`, `muted`, `accent`, `on-accent`
  public static Text text(
      String text, Language language, Font font, double leading, double width, String role) {
    requireToolkitsThread();
    double room = width == 0 ? Double.MAX_VALUE : width;
    String ready = set(text, language, room, font.getSize());
    Font own = RightToLeft.font(ready, font);
    Text drawn = new Text(RightToLeft.broken(ready, own, room));
    drawn.setFont(own);
    drawn.setLineSpacing(spacing(leading, font.getSize()));
    drawn.setTextOrigin(VPos.TOP);
    drawn.setWrappingWidth(width);
    drawn.setTextAlignment(alignment(language));
    drawn.getStyleClass().add(role);
    return drawn;
  }

  /// Texts are laid out on one thread, as [Draft] tells why. Said where tests hear it.
  static void requireToolkitsThread() {
    assert Platform.isFxApplicationThread() : "text off the toolkit's thread";
  }

  /// Words that stay on one line.
  public static String together(String words) {
    return words.replace(" ", NO_BREAK);
  }

  /// At most that many lines of a title; one that is longer ends in an ellipsis, the only one there
  /// is.
  public static Text shortened(
      String title, Language language, Font font, double width, int lines) {
    String words = title;
    String shown = words;
    while (Words.lines(shown, font, width) > lines && words.contains(" ")) {
      words = words.substring(0, words.lastIndexOf(' '));
      shown = words + "…";
    }
    return text(shown, language, font, 1.3, width, "text");
  }

  /// The side a language's lines begin at.
  static TextAlignment alignment(Language language) {
    return language.isRightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT;
  }

  /// What JavaFX has to add between two lines for that leading, in pixels.
  static double spacing(double leading, double size) {
    return Math.round((leading - Inter.NATURAL_LEADING) * size);
  }
}
