package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vitrin.model.Localized;
import vitrin.model.Picture;
import vitrin.model.Prose;

/// Who made a photo, in the line under it.
final class PhotoCredit {
  private static final int LINES = 2;

  private PhotoCredit() {}

  /// The credit in at most two lines; one that needs more is found with the sources. Two sentences
  /// have a line each where both fit.
  ///
  /// @param width of its column in pixels
  static Optional<Text> of(VisitRoom room, Picture photo, double width) {
    Font font = Inter.REGULAR.at(room.em(1));
    return room.credit(photo)
        .map(said -> {
          String words = inLines(said, font, width);
          return Typography.text(words, said.language(), font, 1.35, width, "muted");
        })
        .filter(text -> Words.lines(text.getText(), font, width) <= LINES);
  }

  private static String inLines(Localized.Said<String> said, Font font, double width) {
    String words = said.value();
    Prose.Span span = new Prose.Span(words, Prose.Emphasis.NONE);
    List<String> sentences = new Prose.Paragraph(List.of(span)).sentences(said.language());
    boolean apart =
        Words.lines(words, font, width) == LINES
            && sentences.size() == LINES
            && Words.fits(sentences, font, width, 1);
    return apart ? String.join("\n", sentences) : words;
  }
}
