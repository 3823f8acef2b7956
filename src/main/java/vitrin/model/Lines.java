package vitrin.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// How a text falls into lines.
final class Lines {

  /// Lines break at spaces, and after a hyphen or dash inside a word; not at a no-break space.
  private static final Pattern BREAKS =
      Pattern.compile("[\\s&&[^\u00a0\u202f]]+|(?<=\\p{L}[-–—/])");

  private Lines() {}

  /// The pieces of a text that a line can't break.
  static List<String> words(String text) {
    return BREAKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /// How many lines of that width the text takes when each is filled before the next begins.
  static int count(String text, double width, ToDoubleFunction<String> measure) {
    double space = measure.applyAsDouble(" ");
    int lines = 1;
    double filled = 0;
    for (String word : words(text)) {
      double length = measure.applyAsDouble(word);
      if (filled > 0 && filled + space + length > width) {
        lines++;
        filled = length;
      } else {
        filled += (filled > 0 ? space : 0) + length;
      }
    }
    return lines;
  }
}
