package vitrin.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.model.ContentCheck.Problems;
import vitrin.model.TextMeasure.Weight;

/// Whether the words fit where they will stand, on the smallest screen there is: 21.5 inches with
/// 1280 × 720 pixels, read at 0.5 m. There a visit's em is 23 pixels and the loop's 39.
///
/// Lengths are in em of a visit. A text that scrolls always fits; what can fail is a word that no
/// column holds, and, in the loop, a first sentence or a quotation that has no room.
final class FitWarnings implements ContentWalk.Visitor {
  private static final double WIDTH = 1280 / 23.0;
  private static final double HEIGHT = 720 / 23.0;

  /// One em of the loop.
  private static final double LOOP = 39 / 23.0;

  private static final double MARGIN = 3;
  private static final double GAP = 2.33;

  /// The row of language buttons with the space around it.
  private static final double BUTTONS = 3.17 + 1 + 1;

  private static final double VISIT_MARGIN = 4;

  /// The last steps to which sizes go down, and their leading.
  private static final double LOOP_TITLE = 0.72 * LOOP;

  private static final double TITLE_LEADING = 1.2;
  private static final double LOOP_LEAD = 0.59 * LOOP;
  private static final double LEAD_LEADING = 1.4;
  private static final double QUOTE_LEADING = 1.28;
  private static final double VISIT_TITLE = 1.5;
  private static final double VISIT_TEXT = 1.125;

  /// From this aspect on a photo stands above the words, else beside them.
  private static final double WIDE = 1.6;

  private final Exhibit exhibit;
  private final Map<String, PixelSize> pictures;
  private final TextMeasure measure;
  private final Problems problems;

  private FitWarnings(
      Exhibit exhibit, Map<String, PixelSize> pictures, TextMeasure measure, Problems problems) {
    this.exhibit = exhibit;
    this.pictures = pictures;
    this.measure = measure;
    this.problems = problems;
  }

  static void collect(
      Exhibit exhibit, Map<String, PixelSize> pictures, TextMeasure measure, Problems problems) {
    ContentWalk.over(exhibit, new FitWarnings(exhibit, pictures, measure, problems));
  }

  /// How many languages stand side by side.
  private int columns() {
    return Math.clamp(exhibit.languages().size(), 1, 3);
  }

  private double columnWidth() {
    return (WIDTH - 2 * MARGIN - (columns() - 1) * GAP) / columns();
  }

  private static double visitColumn() {
    return WIDTH * 0.48 - VISIT_MARGIN - GAP;
  }

  @Override
  public void title(String pointer, LocalizedText title) {
    double room = Math.min(columnWidth() / LOOP_TITLE, visitColumn() / VISIT_TITLE);
    title
        .byLanguage()
        .forEach((language, text) -> words(pointer + "/" + language, text, Weight.SEMIBOLD, room));
  }

  @Override
  public void prose(String pointer, LocalizedProse prose) {
    double room = Math.min(columnWidth() / LOOP_LEAD, visitColumn() / VISIT_TEXT);
    prose
        .byLanguage()
        .forEach((language, text) ->
            words(pointer + "/" + language, text.plain(), Weight.REGULAR, room));
  }

  private void words(String pointer, String text, Weight weight, double room) {
    for (String word : Lines.words(text)) {
      if (measure.width(word, weight) > room) {
        problems.warning(pointer, "words.word-wide", word);
        return;
      }
    }
  }

  @Override
  public void slide(String at, Slide slide) {
    switch (slide) {
      case Slide.Photo photo -> photo.text().ifPresent(text -> lead(at + "/text", photo, text));
      case Slide.Quote quote -> quote(at + "/text", quote);
      case Slide.Text _,
          Slide.Book _,
          Slide.Figures _,
          Slide.Timeline _,
          Slide.Chapter _,
          Slide.Silence _ -> {}
    }
  }

  /// The loop drops sentences that find no room, but never the first.
  private void lead(String pointer, Slide.Photo photo, LocalizedProse text) {
    boolean wide =
        Optional.ofNullable(pictures.get(photo.photo().file()))
            .map(size -> size.width() >= WIDE * size.height())
            .orElse(true);
    double width = wide ? columnWidth() : WIDTH * 0.40 - MARGIN - GAP;
    double height = wide ? HEIGHT * 0.36 : (HEIGHT - BUTTONS - MARGIN) / columns() - 1;
    text.byLanguage()
        .forEach((language, prose) -> {
          List<String> sentences = prose.lead().sentences(language);
          double title =
              photo
                  .title()
                  .flatMap(t -> t.in(language))
                  .map(t -> lines(t, Weight.SEMIBOLD, width / LOOP_TITLE))
                  .map(n -> n * LOOP_TITLE * TITLE_LEADING + 0.33)
                  .orElse(0.0);
          double needed =
              lines(sentences.getFirst(), Weight.REGULAR, width / LOOP_LEAD)
                  * LOOP_LEAD
                  * LEAD_LEADING;
          if (title + needed > height) {
            problems.warning(pointer + "/" + language, "words.lead-does-not-fit");
          }
        });
  }

  private void quote(String pointer, Slide.Quote quote) {
    double width = columnWidth();
    double height = HEIGHT - BUTTONS - MARGIN;
    quote
        .prose()
        .byLanguage()
        .forEach((language, prose) -> {
          double attribution =
              quote
                  .attribution()
                  .in(language)
                  .map(t -> lines(t, Weight.REGULAR, width / LOOP_LEAD))
                  .map(n -> n * LOOP_LEAD * LEAD_LEADING + 1.5)
                  .orElse(0.0);
          double needed = lines(prose.plain(), Weight.LIGHT, width / LOOP) * LOOP * QUOTE_LEADING;
          if (attribution + needed > height) {
            problems.warning(pointer + "/" + language, "words.quote-does-not-fit");
          }
        });
  }

  private int lines(String text, Weight weight, double width) {
    return Lines.count(text, width, word -> measure.width(word, weight));
  }
}
