package vitrin.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How a text falls into lines.
final class Lines {

  private Lines() {}

  /// The pieces of a text that a line can't break, without the spaces around them. Chinese and
  /// Japanese break between any two signs.
  static List<String> words(String text) {
    return pieces(text).stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  /// The same with the spaces after them.
  private static List<String> pieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      pieces.add(text.substring(from, to));
    }
    return pieces;
  }

  /// How many lines of that width the text takes when each is filled before the next begins.
  static int count(String text, double width, ToDoubleFunction<String> measure) {
    double space = measure.applyAsDouble(" ");
    int lines = 1;
    double filled = 0;
    for (String piece : pieces(text)) {
      String word = piece.strip();
      double length = measure.applyAsDouble(word);
      if (filled > 0 && filled + length > width) {
        lines++;
        filled = 0;
      }
      filled += length + (word.length() < piece.length() ? space : 0);
    }
    return lines;
  }
}
