package vitrin.slideshow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// Exhibits that are as long to read as a test needs.
final class Programmes {

  static final List<Language> THREE = List.of(Language.AZ, Language.RU, Language.EN);

  private Programmes() {}

  static Exhibit exhibit(String id, List<Language> languages, Slide... slides) {
    return new Exhibit(
        id,
        1,
        languages,
        LocalizedText.of(languages.getFirst(), id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(slides));
  }

  static Exhibit exhibit(String id, Slide... slides) {
    return exhibit(id, THREE, slides);
  }

  /// A slide of one paragraph that has so many words in every language.
  static Slide text(int words) {
    return text(Map.of(Language.AZ, words, Language.RU, words, Language.EN, words));
  }

  /// A slide of one paragraph.
  ///
  /// @param words how many there are in each language; a language may be absent
  static Slide text(Map<Language, Integer> words) {
    Map<Language, Prose> said = new LinkedHashMap<>();
    words.forEach((language, count) -> said.put(language, prose(paragraph(count))));
    return new Slide.Text(Optional.empty(), new LocalizedProse(said), List.of());
  }

  /// A slide of two paragraphs of so many words, in Azerbaijani.
  static Slide text(int lead, int rest) {
    return new Slide.Text(
        Optional.empty(),
        new LocalizedProse(Map.of(Language.AZ, prose(paragraph(lead), paragraph(rest)))),
        List.of());
  }

  static Slide silence(int seconds) {
    return new Slide.Silence(LocalizedText.of(Language.AZ, "Sükut"), seconds);
  }

  private static Prose prose(Prose.Paragraph... paragraphs) {
    return new Prose("as written", List.of(paragraphs));
  }

  private static Prose.Paragraph paragraph(int words) {
    String text = IntStream.range(0, words).mapToObj(i -> "söz").collect(Collectors.joining(" "));
    return new Prose.Paragraph(List.of(new Prose.Span(text, Prose.Emphasis.NONE)));
  }
}
