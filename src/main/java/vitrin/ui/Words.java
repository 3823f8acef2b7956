package vitrin.ui;

import java.text.BreakIterator;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures words before they are set. JavaFX breaks a word that is wider than its column between
/// any two letters, without a hyphen and without a sign; whoever sets a column asks here first.
public final class Words {

  private Words() {}

  /// Width of a text on one line, in pixels, in the font that it will be drawn in.
  public static double width(String text, Font font) {
    Typography.requireToolkitsThread();
    Text line = new Text(text);
    line.setFont(RightToLeft.font(text, font));
    return line.getLayoutBounds().getWidth();
  }

  /// Width of the widest piece that can't be broken, in pixels. Spaces and hyphens break, no-break
  /// spaces don't.
  public static double widestWord(String text, Font font) {
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    double widest = 0;
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      widest = Math.max(widest, width(text.substring(from, to).strip(), font));
    }
    return widest;
  }

  /// How many lines a text takes in a column of that width in pixels.
  public static int lines(String text, Font font, double width) {
    Typography.requireToolkitsThread();
    Font own = RightToLeft.font(text, font);
    Text column = new Text(RightToLeft.broken(text, own, width));
    column.setFont(own);
    double one = oneLine(text, own);
    column.setWrappingWidth(width);
    return (int) Math.round(column.getLayoutBounds().getHeight() / one);
  }

  private static double oneLine(String text, Font font) {
    Text line = new Text(text);
    line.setFont(font);
    return line.getLayoutBounds().getHeight();
  }

  /// The largest of the sizes at which every title keeps to that many lines of the column and has
  /// no word wider than it; if none does, the last, at which titles take the lines they need.
  ///
  /// @param sizes in pixels, largest first
  /// @param width of the column in pixels
  static double titleSize(
      List<String> titles, Inter weight, List<Double> sizes, double width, int lines) {
    for (double size : sizes) {
      if (fits(titles, weight.at(size), width, lines)) {
        return size;
      }
    }
    return sizes.getLast();
  }

  /// Whether every one of the texts keeps to that many lines, without a broken word.
  static boolean fits(List<String> texts, Font font, double width, int lines) {
    return texts.stream()
        .allMatch(t -> widestWord(t, font) <= width && lines(t, font, width) <= lines);
  }
}
