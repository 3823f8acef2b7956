package vitrin.ui;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// What texts that run from right to left need beside all others.
///
/// JavaFX 26 throws an `ArrayIndexOutOfBoundsException` where it wraps such a text at a space, so
/// these are given to it with their line ends already in. And where a line mixes letters of one
/// font with marks of another it puts the marks at the wrong end, so these are set in a font of the
/// system that has both.
final class RightToLeft {

  /// Families that have such letters and marks, the best first.
  private static final List<String> FAMILIES =
      List.of("Noto Sans", "Segoe UI", "DejaVu Sans", "Tahoma", "Arial");

  private static final String FAMILY =
      FAMILIES.stream()
          .filter(Set.copyOf(Font.getFamilies())::contains)
          .findFirst()
          .orElseGet(() -> Font.getDefault().getFamily());

  private RightToLeft() {}

  /// Whether any of a text runs from right to left.
  static boolean isIn(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /// The font for a text: the one given, unless some of it runs from right to left.
  static Font font(String text, Font font) {
    if (!isIn(text) || font.getFamily().equals(FAMILY)) {
      return font;
    }
    FontWeight weight = font.getName().contains("SemiBold") ? FontWeight.BOLD : FontWeight.NORMAL;
    return Font.font(FAMILY, weight, font.getSize());
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
