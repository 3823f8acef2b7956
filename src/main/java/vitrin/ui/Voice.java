package vitrin.ui;

import java.util.List;
import java.util.Optional;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// What a board says in one of its languages.
///
/// @param title absent where the slide has none, or none in this language
/// @param byline who made it or said it; absent where the kind has none
/// @param sentences of the lead, in order; may be empty
/// @param only the language the words are in when this one lacks them: the column says so instead;
///   absent where nothing is missing
record Voice(
    Language language,
    Optional<String> title,
    Optional<String> byline,
    List<String> sentences,
    Optional<Language> only) {
  Voice {
    sentences = List.copyOf(sentences);
  }

  /// What the slide says in each of the languages, title and lead.
  static List<Voice> of(Slide slide, List<Language> languages, List<Language> fallback) {
    return languages.stream().map(language -> of(slide, language, fallback)).toList();
  }

  private static Voice of(Slide slide, Language language, List<Language> fallback) {
    Optional<Language> only =
        slide
            .title()
            .map(t -> t.resolve(language, fallback).language())
            .filter(l -> !l.equals(language))
            .or(() ->
                slide
                    .text()
                    .map(t -> t.resolve(language, fallback).language())
                    .filter(l -> !l.equals(language)));
    return new Voice(
        language,
        slide.title().flatMap(t -> t.in(language)),
        byline(slide).flatMap(t -> t.in(language)),
        slide
            .text()
            .flatMap(t -> t.in(language))
            .map(p -> sentences(slide, p, language))
            .orElse(List.of()),
        only);
  }

  private static Optional<LocalizedText> byline(Slide slide) {
    return switch (slide) {
      case Slide.Quote quote -> Optional.of(quote.attribution());
      case Slide.Photo _,
          Slide.Text _,
          Slide.Book _,
          Slide.Figures _,
          Slide.Timeline _,
          Slide.Chapter _,
          Slide.Silence _ ->
          Optional.empty();
    };
  }

  private static List<String> sentences(Slide slide, Prose prose, Language language) {
    return switch (slide) {
      case Slide.Quote _ ->
          new Prose.Paragraph(List.of(new Prose.Span(prose.plain(), Prose.Emphasis.NONE)))
              .sentences(language);
      case Slide.Photo _,
          Slide.Text _,
          Slide.Book _,
          Slide.Figures _,
          Slide.Timeline _,
          Slide.Chapter _,
          Slide.Silence _ ->
          prose.lead().sentences(language);
    };
  }

  /// The lead after its last sentences left, but never without its first.
  ///
  /// @param dropped how many leave
  String lead(int dropped) {
    int kept = Math.min(sentences.size(), Math.max(1, sentences.size() - dropped));
    return String.join(language.betweenSentences(), sentences.subList(0, kept));
  }

  /// The same with that byline.
  Voice withByline(Optional<String> line) {
    return new Voice(language, title, line, sentences, only);
  }

  boolean hasLead() {
    return !sentences.isEmpty();
  }
}
