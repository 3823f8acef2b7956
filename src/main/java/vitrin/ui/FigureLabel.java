package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.i18n.Numbers;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// A number and what it counts, in the languages of a board below each other.
final class FigureLabel extends Sheet {
  private static final double LEADING = 1.35;

  private final List<Text> labels = new ArrayList<>();
  private boolean broken;
  private boolean wrapped;

  /// @param weight of the number
  /// @param numberSize in pixels
  /// @param labelSize in pixels
  /// @param least width of the number's column in pixels, so that labels below each other stand in
  ///   line
  /// @param width of number and label together, in pixels
  FigureLabel(
      long value,
      LocalizedText label,
      List<Language> languages,
      Inter weight,
      double numberSize,
      double labelSize,
      double least,
      double width,
      Glass glass) {
    Text number =
        Typography.text(
            Numbers.whole(value, languages.getFirst()),
            languages.getFirst(),
            weight.at(numberSize),
            1.21,
            0,
            "text");
    boolean large = numberSize > 1.5 * labelSize;
    double indent = Math.max(least, width(number)) + glass.px(large ? 1 : 0.67);
    double tall = 0;
    double column = Math.max(1, width - indent);
    double widest = 0;
    for (Language language : languages) {
      var said = label.in(language);
      if (said.isPresent()) {
        Text text =
            Typography.text(
                said.get(), language, Inter.REGULAR.at(labelSize), LEADING, column, "muted");
        text.setTextAlignment(TextAlignment.LEFT);
        broken |= Words.widestWord(text.getText(), text.getFont()) > column;
        labels.add(text);
        tall += height(text) + Typography.spacing(LEADING, labelSize);
        double line = Words.width(text.getText(), text.getFont());
        wrapped |= line > column;
        widest = Math.max(widest, Math.min(column, Math.ceil(line)));
      }
    }
    // A large number stands beside the middle of its labels, a small one on their first line.
    double beside =
        numberSize > 2 * labelSize
            ? (ASCENT - CAPITAL / 2) * numberSize - tall / 2
            : ASCENT * (numberSize - labelSize);
    double top = Math.round(Math.max(0, -beside));
    put(number, 0, top);
    double y = Math.round(top + beside);
    for (Text text : labels) {
      put(text, indent, y);
      y += height(text) + Typography.spacing(LEADING, labelSize);
    }
    extent(indent + widest, Math.max(y, top + height(number)));
  }

  /// The same for a page of one language, whose lines begin at their own side once it is mirrored:
  /// on a board all stand beside their number.
  FigureLabel alone(Language language) {
    labels.forEach(label -> label.setTextAlignment(Typography.alignment(language)));
    return this;
  }

  /// Height of Inter above its baseline in em.
  static final double ASCENT = 0.969;

  /// Height of Inter's capitals and figures in em.
  static final double CAPITAL = 0.727;

  /// Whether a language takes more than one line.
  boolean wraps() {
    return wrapped;
  }

  /// Whether a word is wider than the label's column.
  boolean hasBrokenWord() {
    return broken;
  }
}
