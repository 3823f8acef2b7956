package vitrin.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vitrin.model.ContentCheck.Problems;
import vitrin.model.TextMeasure.Weight;

/// Whether the words fit where they will stand, on the smallest screen there is: 21.5 inches with
/// 1280 × 720 pixels, read at 0.5 m. There a visit's em is 23 pixels and the loop's 39.
///
/// Lengths are in em of a visit. A text that scrolls always fits, and the loop first makes its
/// words smaller and then drops their last sentences; what can fail is a word that no column holds,
/// and first sentences that have no room even so.
final class FitWarnings implements ContentWalk.Visitor {
  private static final double WIDTH = 1280 / 23.0;
  private static final double HEIGHT = 720 / 23.0;

  private static final double MARGIN = 3;
  private static final double GAP = 2.33;
  private static final double VISIT_MARGIN = 4;

  /// The last steps to which sizes go down.
  private static final double LOOP_TITLE = 28 / 23.0;

  private static final double LOOP_TEXT = 1;
  private static final double VISIT_TITLE = 1.5;
  private static final double VISIT_TEXT = 1.125;

  private static final double TITLE_LEADING = 1.2;
  private static final double LEAD_LEADING = 1.4;
  private static final double QUOTE_LEADING = 1.28;
  private static final double BYLINE_LEADING = 1.35;

  /// Between a title and its lead.
  private static final double SMALL_SPACE = 0.33;

  /// Around a quotation's words, its dash included.
  private static final double QUOTE_SPACE = 0.2 + 2 * 1.5;

  /// Two stacked languages are apart by that much, with a rule in the middle.
  private static final double STACK_SPACE = 2;

  /// From this aspect on a photo stands above the words, else beside them.
  private static final double WIDE = 1.6;

  private static final double USUAL_ASPECT = 16 / 9.0;

  /// The part of the width that a photo beside long words keeps.
  private static final double LEAST_BESIDE = 0.42;

  /// What words beside a photo, or without one, have above the language buttons.
  private static final double FLOOR = HEIGHT - 5.33;

  /// What words under a photo have when it is as small as it may become: a quarter of the height.
  private static final double UNDER = HEIGHT - 4.17 - 2.67 - HEIGHT / 4;

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
    double room = Math.min(columnWidth() / LOOP_TEXT, visitColumn() / VISIT_TEXT);
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
      case Slide.Photo photo -> {
        if (photo.text().isPresent()) {
          board(at, Optional.of(photo.photo()), photo, Optional.empty());
        }
      }
      case Slide.Quote quote -> board(at, quote.photo(), quote, Optional.of(quote.attribution()));
      case Slide.Text text -> board(at, Optional.empty(), text, Optional.empty());
      case Slide.Book _, Slide.Figures _, Slide.Timeline _, Slide.Chapter _, Slide.Silence _ -> {}
    }
  }

  private void board(
      String at, Optional<Picture> photo, Slide slide, Optional<LocalizedText> attribution) {
    double aspect = photo.map(this::aspect).orElse(USUAL_ASPECT);
    boolean beside = photo.isPresent() && aspect < WIDE;
    double width =
        beside
            ? WIDTH - Math.min(LEAST_BESIDE * WIDTH, FLOOR * aspect) - 2 * MARGIN
            : columnWidth();
    Map<Language, Double> heights = new LinkedHashMap<>();
    for (Language language : exhibit.languages()) {
      slide
          .text()
          .flatMap(text -> text.in(language))
          .map(prose -> prose.lead().sentences(language).getFirst())
          .map(sentence ->
              attribution.isPresent()
                  ? quote(sentence, attribution.get().in(language), width)
                  : lead(slide.title().flatMap(t -> t.in(language)), sentence, width))
          .ifPresent(height -> heights.put(language, height));
    }
    if (beside) {
      stack(at + "/text", heights);
    } else {
      double room = photo.isPresent() ? UNDER : FLOOR - 3;
      heights.forEach((language, height) -> {
        if (height > room) {
          problems.warning(at + "/text/" + language, "words.text-long");
        }
      });
    }
  }

  /// Beside a photo the languages stand below each other and share the height.
  private void stack(String pointer, Map<Language, Double> heights) {
    double highest =
        heights.values().stream()
            .sorted((a, b) -> Double.compare(b, a))
            .limit(columns())
            .mapToDouble(Double::doubleValue)
            .sum();
    if (highest + (columns() - 1) * STACK_SPACE > FLOOR - 2) {
      problems.warning(pointer, "words.text-long");
    }
  }

  private double aspect(Picture photo) {
    return Optional.ofNullable(pictures.get(photo.file()))
        .map(size -> (double) size.width() / size.height())
        .orElse(USUAL_ASPECT);
  }

  private double lead(Optional<String> title, String sentence, double width) {
    double above =
        title
            .map(t -> high(t, Weight.SEMIBOLD, LOOP_TITLE, TITLE_LEADING, width) + SMALL_SPACE)
            .orElse(0.0);
    return above + high(sentence, Weight.REGULAR, LOOP_TEXT, LEAD_LEADING, width);
  }

  private double quote(String sentence, Optional<String> attribution, double width) {
    double below =
        attribution.map(a -> high(a, Weight.REGULAR, LOOP_TEXT, BYLINE_LEADING, width)).orElse(0.0);
    return QUOTE_SPACE + high(sentence, Weight.LIGHT, LOOP_TEXT, QUOTE_LEADING, width) + below;
  }

  private double high(String text, Weight weight, double size, double leading, double width) {
    int lines = Lines.count(text, width / size, word -> measure.width(word, weight));
    return lines * size * leading;
  }
}
