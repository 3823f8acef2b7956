package vitrin.ui;

import java.text.Bidi;
import java.text.BreakIterator;
import javafx.scene.text.Font;

/// Breaks the lines of texts that run from right to left. JavaFX 26 throws an
/// `ArrayIndexOutOfBoundsException` where it wraps such a text at a space, so these are given to it
/// with their line ends already in.
final class RightToLeft {

  private RightToLeft() {}

  /// Whether any of a text runs from right to left.
  static boolean isIn(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /// The text with a line end in place of each space at which a column of that width in pixels
  /// breaks; as long as before. A text without letters from right to left stays as it is.
  static String broken(String text, Font font, double width) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text);
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    int begin = 0;
    int space = -1;
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      if (space >= begin && Words.width(text.substring(begin, to).strip(), font) > width) {
        lines.setCharAt(space, '\n');
        begin = space + 1;
      }
      if (to < text.length() && text.charAt(to - 1) == ' ') {
        space = to - 1;
      }
    }
    return lines.toString();
  }
}
